using System.Diagnostics.CodeAnalysis;

namespace Entente.Knowledge.Events;

/// <summary>PLOVER's types, modes and contexts, and how CAMEO's codes map to them.</summary>
/// <remarks>
/// PLOVER: Halterman, Bagozzi, Beger, Schrodt and Scarborough (2023), arXiv 2304.01331. Immutable and safe to share
/// between threads.
/// </remarks>
public sealed class Ontology
{
    private readonly Dictionary<string, EventType> _types = new(StringComparer.Ordinal);
    private readonly Dictionary<(string Type, string Mode), EventMode> _modes = [];
    private readonly Dictionary<string, string> _contexts = new(StringComparer.Ordinal);
    private readonly Dictionary<string, CameoCode> _codes = new(StringComparer.Ordinal);

    internal Ontology(OntologyTables tables)
    {
        foreach (var type in tables.Types)
            _types[type.Name] = type;
        foreach (var mode in tables.Modes)
            _modes[(mode.Type, mode.Name)] = mode;
        foreach (var (context, description) in tables.Contexts)
            _contexts[context] = description;
        foreach (var code in tables.Codes)
            _codes[code.Code] = code;
    }

    /// <summary>The types, in the order of the table.</summary>
    public IReadOnlyCollection<EventType> Types => _types.Values;

    /// <summary>The modes of all types.</summary>
    public IReadOnlyCollection<EventMode> Modes => _modes.Values;

    /// <summary>The contexts an act can have, with what they mean.</summary>
    public IReadOnlyDictionary<string, string> Contexts => _contexts;

    /// <summary>CAMEO's codes of the roots 02 to 20; statements (01) are no acts and have no type.</summary>
    public IReadOnlyDictionary<string, CameoCode> Codes => _codes;

    /// <summary>Whether a type has a mode.</summary>
    /// <param name="type">Upper case.</param>
    /// <param name="mode">Lower case; the empty mode is always there.</param>
    public bool HasMode(string type, string mode) => mode.Length == 0 || _modes.ContainsKey((type, mode));

    /// <summary>The type with a name.</summary>
    /// <param name="name">Upper case: <c>AID</c>.</param>
    /// <param name="type">The type, when there is one.</param>
    public bool TryFindType(string name, [NotNullWhen(true)] out EventType? type) => _types.TryGetValue(name, out type);

    /// <summary>The quad class of a type.</summary>
    /// <param name="type">Upper case.</param>
    /// <returns>Empty when there is no such type.</returns>
    public string QuadOf(string type) => _types.TryGetValue(type, out var found) ? found.Quad : "";

    /// <summary>The CAMEO code nearest to a type and mode.</summary>
    /// <param name="type">Upper case.</param>
    /// <param name="mode">Lower case; empty for none.</param>
    /// <returns>The mode's code, else the type's most general one (<c>070</c> for <c>AID</c>), else empty.</returns>
    public string CameoOf(string type, string mode)
    {
        if (_modes.TryGetValue((type, mode), out var found) && found.Cameo.Length > 0)
            return found.Cameo;
        return GeneralCode(type);
    }

    /// <summary>The Goldstein value of a CAMEO code.</summary>
    /// <param name="cameo">Two to four digits.</param>
    /// <returns>−10 … 10; null when the code is unknown.</returns>
    public double? GoldsteinOf(string cameo) => _codes.TryGetValue(cameo, out var code) ? code.Goldstein : null;

    // Codes that end in 0 are CAMEO's residual ones; one without a mode is the most general, and RETREAT has neither.
    private string GeneralCode(string type)
    {
        var best = "";
        var bestRank = 0;
        foreach (var code in _codes.Values)
        {
            var rank = code.Code.Length != 3 ? 0 : code.Code[2] != '0' ? 1 : code.Mode.Length > 0 ? 2 : 3;
            if (code.Type == type && (rank > bestRank || (rank == 2 && bestRank == 2)))
                (best, bestRank) = (code.Code, rank);
        }

        return best;
    }
}
