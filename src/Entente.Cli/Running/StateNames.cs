using Entente.Knowledge;
using Entente.Knowledge.Actors;

namespace Entente.Cli.Running;

/// <summary>Turns what a user types for a state into its code.</summary>
internal static class StateNames
{
    private static readonly HashSet<string> Others = ["EUU", "UNO", "NAT", "ARL", "ISIL", "ALQ"];

    /// <summary>The code of a state: <c>IRN</c> for <c>irn</c>, <c>Iran</c>, <c>Islamic Republic of Iran</c>.</summary>
    /// <exception cref="UsageException">No state is called so.</exception>
    public static string CodeOf(KnowledgeBase knowledge, string word)
    {
        var code = word.ToUpperInvariant();
        if (knowledge.States.Find(code) is { } state)
            return state.Successor.Length > 0 ? state.Successor : code;
        if (Others.Contains(code))
            return code;
        var found = knowledge.Actors.MatchName(
            word.Split(' ', StringSplitOptions.RemoveEmptyEntries) is { Length: > 0 } words ? words : [word], 0);
        return found is { Best: { Kind: NameKind.State or NameKind.FormerState, Code: var named } }
            ? named
            : throw new UsageException(
                $"no state is called '{word}'. Use its ISO 3166-1 alpha-3 code, for example IRN, or its English name.");
    }
}
