namespace Entente.Knowledge.Phrases;

/// <summary>The names and roles inside a stretch of words, from left to right.</summary>
/// <remarks>A value, since every phrase asks for several of them.</remarks>
internal struct SpanRange(List<PhraseSpan> spans, int from, int to)
{
    private int _index = -1;

    /// <summary>The name or role at hand.</summary>
    public readonly PhraseSpan Current => spans[_index];

    public readonly SpanRange GetEnumerator() => this;

    public bool MoveNext()
    {
        while (++_index < spans.Count)
        {
            if (spans[_index].Start >= from && spans[_index].End <= to)
                return true;
        }

        return false;
    }
}
