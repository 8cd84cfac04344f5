namespace Entente.Language.Words;

/// <summary>A word found in the text, before it has a tag.</summary>
/// <param name="Start">First UTF-16 code unit in the text.</param>
/// <param name="End">One past the last.</param>
/// <param name="Part">Where it stands in a written word of several: 0 alone, 1 first, 2 last.</param>
internal readonly record struct Piece(int Start, int End, byte Part = 0)
{
    /// <summary>The word as written.</summary>
    /// <param name="text">The text in which it was found.</param>
    public ReadOnlySpan<char> In(string text) => text.AsSpan(Start, End - Start);
}
