using System.Collections.Concurrent;

namespace Entente.Language.Networks;

/// <summary>The whole network: words in; tags, morphology, heads and relations out, as classes.</summary>
/// <remarks>Immutable but for the buffers it lends; safe to share between threads.</remarks>
internal sealed class Network
{
    private readonly Encoder _encoder;
    private readonly TagLayer _tags;
    private readonly ArcLayer _arcs;
    private readonly RelationLayer _relations;
    private readonly ConcurrentBag<Workspace> _rooms = [];
    private readonly int _hidden;
    private readonly int _outputs;

    /// <summary>Puts the layers of a file together.</summary>
    /// <exception cref="InvalidDataException">A layer is missing.</exception>
    public Network(NetworkFile file)
    {
        Tags = file.Tags;
        Features = file.Features;
        Relations = file.Relations;
        var width = file.Width;
        var table = new EmbeddingTable(
            file.Rows("encoder.table.table.weight"),
            file.Floats("encoder.table.shape.weight"),
            file.Vocabulary,
            file.BucketCount);
        var blocks = Enumerable.Range(0, file.Layers).Select(number => Block(file, number)).ToArray();
        var widen = file.Matrix("encoder.widen.weight", "", table.Width);
        _encoder = new Encoder(table, widen, blocks, file.Floats("encoder.norm.scale"));
        var hidden = file.Matrix("tag_hidden", width);
        var tags = file.Matrix("tags", hidden.Outputs);
        var features = file.Matrix("features", hidden.Outputs);
        _tags = new TagLayer(hidden, tags, features);
        var root = file.Floats("root");
        _arcs = new ArcLayer(
            file.Matrix("arc_dependent", width),
            file.Matrix("arc_product", root.Length),
            file.Matrix("arc_head", width),
            root,
            file.Floats("distance"));
        var relations = file.Matrix("relations", root.Length);
        _relations = new RelationLayer(
            file.Matrix("relation_dependent", width),
            file.Matrix("relation_head.weight", "", width),
            file.Floats("relation_root"),
            relations,
            Array.IndexOf(Relations, "root"));
        _hidden = Math.Max(root.Length, hidden.Stride);
        _outputs = new[] { 3 * width, tags.Stride, features.Stride, relations.Stride, table.Width }.Max();
    }

    /// <summary>Names of the tag classes: <c>UPOS</c>, a space, the Penn tag.</summary>
    public string[] Tags { get; }

    /// <summary>Names of the classes of morphology: CoNLL-U feature strings.</summary>
    public string[] Features { get; }

    /// <summary>Names of the relations with their subtypes.</summary>
    public string[] Relations { get; }

    /// <summary>Reads a batch of sentences.</summary>
    /// <param name="forms">The words of all sentences, one after the other.</param>
    /// <param name="sentences">Half-open ranges that tile the words; none is empty.</param>
    public NetworkReading Read(IReadOnlyList<string> forms, ReadOnlySpan<Range> sentences)
    {
        var room = _rooms.TryTake(out var free) ? free : new Workspace(_encoder.Width, _hidden, _outputs);
        room.Make(Matrix.RoundUp(forms.Count), Longest(sentences));
        _encoder.Encode(forms, sentences, room);
        var (tags, features) = _tags.Read(forms.Count, room);
        var heads = _arcs.Read(sentences, forms.Count, room);
        var relations = _relations.Read(sentences, heads, room);
        _rooms.Add(room);
        return new NetworkReading(tags, features, heads, relations);
    }

    private static RecurrentBlock Block(NetworkFile file, int number)
    {
        var name = $"encoder.blocks.{number}.";
        return new RecurrentBlock(
            file.Floats(name + "norm.scale"),
            file.Floats(name + "near"),
            file.Matrix(name + "inner", file.Width),
            file.Matrix(name + "outer.weight", "", file.Width));
    }

    private static int Longest(ReadOnlySpan<Range> sentences)
    {
        var longest = 0;
        foreach (var sentence in sentences)
            longest = Math.Max(longest, sentence.End.Value - sentence.Start.Value);
        return longest;
    }
}
