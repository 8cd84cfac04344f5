namespace Entente.Language.Tests;

/// <summary>A reader that gives a text in bits of the sizes asked for, over and over.</summary>
internal sealed class ReaderInBits(string text, int[] sizes) : TextReader
{
    private int _place;
    private int _bit;

    public override int Peek() => _place < text.Length ? text[_place] : -1;

    public override int Read() => _place < text.Length ? text[_place++] : -1;

    public override int Read(Span<char> buffer)
    {
        var count = Math.Min(Math.Min(buffer.Length, sizes[_bit++ % sizes.Length]), text.Length - _place);
        text.AsSpan(_place, count).CopyTo(buffer);
        _place += count;
        return count;
    }

    public override int Read(char[] buffer, int index, int count) => Read(buffer.AsSpan(index, count));
}
