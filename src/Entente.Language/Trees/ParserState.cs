using System.Diagnostics;

namespace Entente.Language.Trees;

/// <summary>A half-built tree: words on the stack, words to come, and what hangs on each so far.</summary>
/// <remarks>
/// There is no artificial root: the run ends when one word is left on the stack and none is to come; that word is the
/// root. So every run ends in exactly one tree.
/// </remarks>
internal sealed class ParserState
{
    private readonly int[] _stack;
    private readonly int[] _leftmost;
    private readonly int[] _leftSecond;
    private readonly int[] _rightmost;
    private readonly int[] _rightSecond;

    /// <summary>Starts with all words to come.</summary>
    public ParserState(int count)
    {
        Count = count;
        _stack = new int[count + 1];
        Heads = Filled(count, -1);
        Relations = Filled(count, -1);
        _leftmost = Filled(count, -1);
        _leftSecond = Filled(count, -1);
        _rightmost = Filled(count, -1);
        _rightSecond = Filled(count, -1);
        LeftCount = new int[count];
        RightCount = new int[count];
        LeftLabels = new uint[count];
        RightLabels = new uint[count];
    }

    /// <summary>How many words there are.</summary>
    public int Count { get; }

    /// <summary>The first word to come; <see cref="Count"/> when none is.</summary>
    public int Next { get; private set; }

    /// <summary>How many words lie on the stack.</summary>
    public int Depth { get; private set; }

    /// <summary>Index of each word's head, −1 while it has none.</summary>
    public int[] Heads { get; }

    /// <summary>Class of each word's relation, −1 while it has none.</summary>
    public int[] Relations { get; }

    /// <summary>How many words hang on each from the left.</summary>
    public int[] LeftCount { get; }

    /// <summary>How many words hang on each from the right.</summary>
    public int[] RightCount { get; }

    /// <summary>A sum that differs with the set of relations on the left.</summary>
    public uint[] LeftLabels { get; }

    /// <summary>A sum that differs with the set of relations on the right.</summary>
    public uint[] RightLabels { get; }

    /// <summary>Whether one tree covers all words.</summary>
    public bool IsDone => Next == Count && Depth <= 1;

    /// <summary>A word on the stack, 0 is the top; −1 where the stack ends.</summary>
    public int Stack(int depth) => depth < Depth ? _stack[Depth - 1 - depth] : -1;

    /// <summary>A word to come, 0 is the next; −1 where the sentence ends.</summary>
    public int Buffer(int place) => Next + place < Count ? Next + place : -1;

    /// <summary>Outermost child on the left, or −1.</summary>
    public int Leftmost(int index) => index < 0 ? -1 : _leftmost[index];

    /// <summary>Outermost child but one on the left, or −1.</summary>
    public int LeftSecond(int index) => index < 0 ? -1 : _leftSecond[index];

    /// <summary>Outermost child on the right, or −1.</summary>
    public int Rightmost(int index) => index < 0 ? -1 : _rightmost[index];

    /// <summary>Outermost child but one on the right, or −1.</summary>
    public int RightSecond(int index) => index < 0 ? -1 : _rightSecond[index];

    /// <summary>Whether a step is possible now.</summary>
    public bool Allows(Transition transition) => transition switch
    {
        Transition.Shift => Next < Count,
        Transition.Left => Depth > 0 && Next < Count,
        _ => Depth > 1,
    };

    /// <summary>The words a step would join; both −1 for <see cref="Transition.Shift"/>.</summary>
    public (int Head, int Dependent) ArcOf(Transition transition) => transition switch
    {
        Transition.Left => (Next, Stack(0)),
        Transition.Right => (Stack(1), Stack(0)),
        _ => (-1, -1),
    };

    /// <summary>Takes the step.</summary>
    /// <param name="transition">A step that is allowed.</param>
    /// <param name="relation">Class of the new arc's relation; unread for a shift.</param>
    public void Take(Transition transition, int relation)
    {
        Debug.Assert(Allows(transition), "The step is not possible here.");
        if (transition == Transition.Shift)
        {
            _stack[Depth++] = Next++;
            return;
        }

        var (head, dependent) = ArcOf(transition);
        Heads[dependent] = head;
        Relations[dependent] = relation;
        Depth--;
        if (transition == Transition.Left)
            HangLeft(head, dependent, (uint)(relation + 1));
        else
            HangRight(head, dependent, (uint)(relation + 1));
    }

    private void HangLeft(int head, int dependent, uint label)
    {
        // The stack gives up its nearest word first, so each new child on the left is the outermost.
        _leftSecond[head] = _leftmost[head];
        _leftmost[head] = dependent;
        LeftCount[head]++;
        LeftLabels[head] += label * label * 2654435761;
    }

    private void HangRight(int head, int dependent, uint label)
    {
        _rightSecond[head] = _rightmost[head];
        _rightmost[head] = dependent;
        RightCount[head]++;
        RightLabels[head] += label * label * 2654435761;
    }

    private static int[] Filled(int count, int value)
    {
        var list = new int[count];
        Array.Fill(list, value);
        return list;
    }
}
