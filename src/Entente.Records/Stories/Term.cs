namespace Entente.Records.Stories;

/// <summary>A name, number or word of a document.</summary>
/// <param name="Hash">What tells it from others.</param>
/// <param name="Weight">What sharing it says, 255 the most.</param>
/// <param name="Marks">What it is and where it stands first.</param>
internal readonly record struct Term(uint Hash, byte Weight, TermMark Marks)
{
    public bool Is(TermMark mark) => (Marks & mark) != TermMark.None;
}

/// <summary>What a term is and where it stands first.</summary>
[Flags]
internal enum TermMark : byte
{
    None = 0,
    Lead = 1,
    Beginning = 2,
    Number = 4,
}
