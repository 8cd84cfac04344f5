namespace Entente.Language.Networks;

/// <summary>Buffers of one thread's batch, and the words it has looked up before.</summary>
/// <remarks>Not safe to share between threads; <see cref="Network"/> lends one to each caller.</remarks>
/// <param name="width">Values of a word in the encoder.</param>
/// <param name="hidden">Values of a word in the widest layer behind it.</param>
/// <param name="outputs">Scores of a word in the widest layer of all.</param>
internal sealed class Workspace(int width, int hidden, int outputs)
{
    private const int KnownWords = 8192;

    private readonly Dictionary<string, int> _known = new(StringComparer.Ordinal);
    private float[] _vectors = [];

    /// <summary>[word, width]: what the encoder makes of each word.</summary>
    public float[] X { get; private set; } = [];

    /// <summary>[word, width].</summary>
    public float[] Wide { get; private set; } = [];

    /// <summary>[word, width].</summary>
    public float[] Mixed { get; private set; } = [];

    /// <summary>[word, output]: 3 · width inside the encoder, then scores of classes.</summary>
    public float[] Inner { get; private set; } = [];

    /// <summary>[word, width], for the layers behind the encoder.</summary>
    public float[] Second { get; private set; } = [];

    /// <summary>One row as wide as the widest.</summary>
    public float[] Narrow { get; } = new float[Math.Max(width, hidden)];

    /// <summary>Scores of heads of one sentence.</summary>
    public float[] Arcs { get; private set; } = [];

    /// <summary>Makes room for a number of words.</summary>
    /// <param name="words">Already rounded up.</param>
    /// <param name="longest">Words of the longest sentence.</param>
    public void Make(int words, int longest)
    {
        if (Arcs.Length < longest * (longest + 1))
            Arcs = new float[longest * (longest + 1)];
        if (X.Length >= words * width)
            return;
        X = new float[words * width];
        Wide = new float[words * Math.Max(width, hidden)];
        Mixed = new float[words * width];
        Inner = new float[words * outputs];
        Second = new float[words * Math.Max(width, hidden)];
    }

    /// <summary>The place of a word's vector among those looked up, and whether it has to be filled in.</summary>
    public int PlaceOf(string form, out bool isNew)
    {
        isNew = !_known.TryGetValue(form, out var place);
        if (!isNew)
            return place;
        place = _known.Count;
        _known.Add(form, place);
        if (_vectors.Length < (place + 1) * width)
            Array.Resize(ref _vectors, Math.Max(256 * width, _vectors.Length * 2));
        return place;
    }

    /// <summary>The vector at a place.</summary>
    public Span<float> Vector(int place) => _vectors.AsSpan(place * width, width);

    /// <summary>Forgets the words when there are too many, before a batch begins.</summary>
    public void Forget()
    {
        if (_known.Count > KnownWords)
            _known.Clear();
    }
}
