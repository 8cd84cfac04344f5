namespace Entente.Cli.Briefs.Pages.Pictures;

/// <summary>Whether a kind of tie brings two states together or sets them apart.</summary>
internal static class TieTones
{
    public static Tone Of(string tie) => tie switch
    {
        "rivalry" or "armed hostility" => Tone.Conflict,
        "mixed" or "thin record" or "transaction" => Tone.Plain,
        _ => Tone.Cooperation,
    };
}
