namespace Entente.Cli.Running;

/// <summary>The English names of the codes that are no states.</summary>
internal static class Organisations
{
    public static string NameOf(string code) => code switch
    {
        "EUU" => "European Union",
        "UNO" => "United Nations",
        "NAT" => "NATO",
        "ARL" => "Arab League",
        "IGO" => "international organisations",
        "NGO" => "non-governmental organisations",
        "MNC" => "companies",
        "ISIL" => "Islamic State",
        "ALQ" => "al-Qaida",
        _ => code,
    };
}
