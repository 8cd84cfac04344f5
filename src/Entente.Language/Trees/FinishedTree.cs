namespace Entente.Language.Trees;

/// <summary>A finished tree with first thoughts about its relations, and each word's nearest siblings.</summary>
internal sealed class FinishedTree
{
    /// <summary>Looks around in a finished state; its relations are copied, for they are about to be changed.</summary>
    public FinishedTree(ParserState state)
    {
        State = state;
        Relations = [.. state.Relations];
        Before = new int[state.Count];
        After = new int[state.Count];
        Array.Fill(Before, -1);
        Array.Fill(After, -1);
        var latest = new int[state.Count];
        Array.Fill(latest, -1);
        for (var index = 0; index < state.Count; index++)
        {
            if (state.Heads[index] is not (var head and >= 0))
                continue;
            Before[index] = latest[head];
            if (latest[head] >= 0)
                After[latest[head]] = index;
            latest[head] = index;
        }
    }

    /// <summary>The tree.</summary>
    public ParserState State { get; }

    /// <summary>The relations named while it grew; −1 for the root's.</summary>
    public int[] Relations { get; }

    /// <summary>The nearest word to the left with the same head, −1 for none.</summary>
    public int[] Before { get; }

    /// <summary>The nearest word to the right with the same head, −1 for none.</summary>
    public int[] After { get; }

    /// <summary>The relation of a word, or a stand-in for none.</summary>
    public uint RelationOf(int index) => index < 0 ? 98u : (uint)Relations[index];
}
