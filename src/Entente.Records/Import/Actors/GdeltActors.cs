using Entente.Coding;
using Entente.Knowledge;
using Entente.Knowledge.Actors;
using Entente.Records.Import.Rows;

namespace Entente.Records.Import.Actors;

/// <summary>Turns GDELT's ten columns of an actor into parties.</summary>
/// <remarks>
/// The columns are code, name, country, known group, ethnic group, two religions and three types, in CAMEO's codes. All
/// ten empty mean that GDELT found nobody.
/// </remarks>
internal sealed class GdeltActors
{
    private readonly KnowledgeBase _knowledge;
    private readonly ActorResolver _resolver;
    private readonly Known<Side> _known;

    public GdeltActors(KnowledgeBase knowledge)
    {
        _knowledge = knowledge;
        _resolver = new ActorResolver(knowledge.Actors);
        _known = new Known<Side>(Read);
    }

    /// <param name="columns">The ten columns with their tabs.</param>
    public Side Of(ReadOnlySpan<byte> columns) =>
        columns.IndexOfAnyExcept((byte)'\t') < 0 ? Side.None : _known.Of(columns);

    private Side Read(string columns)
    {
        var cells = columns.Split('\t');
        var (code, name) = (cells[0], cells[1]);
        var group = StateOf(cells[3]);
        var country = StateOf(cells[2]).Code;
        var sector = SectorOf(cells[7..]);
        if (country.Length == 0 && group.Code.Length > 0)
            (country, sector) = (group.Code, sector.Length > 0 ? sector : group.Sector);
        if (country.Length == 0 && code.Length >= 3)
            country = StateOf(code[..3]).Code;
        var reading = _resolver.Resolve(Cased(name));
        if (country.Length == 0)
            country = reading.Country;
        if (sector.Length == 0)
            sector = country.Length > 0 && cells[3..].All(cell => cell.Length == 0) ? "GOV" : group.Sector;
        return new Side([new Party(name.Length > 0 ? name : code, reading.Name, country, sector, 0, 0)]);
    }

    private (string Code, string Sector) StateOf(string code)
    {
        if (code.Length == 0)
            return ("", "");
        if (_knowledge.Datasets.FindCode("cameo", code) is { } found)
            return (found.Code, found.Sector);
        return _knowledge.States.Has(code) ? (code, "") : ("", "");
    }

    private string SectorOf(string[] types)
    {
        foreach (var type in types)
        {
            if (_knowledge.Datasets.FindCode("type", type) is { } found)
                return found.Sector;
        }

        return "";
    }

    // GDELT writes names in capitals throughout.
    private static string Cased(string name)
    {
        var letters = name.ToLowerInvariant().ToCharArray();
        for (var index = 0; index < letters.Length; index++)
        {
            if (index == 0 || !char.IsLetter(letters[index - 1]))
                letters[index] = char.ToUpperInvariant(letters[index]);
        }

        return new string(letters);
    }
}
