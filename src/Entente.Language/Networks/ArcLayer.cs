using System.Numerics.Tensors;
using Entente.Language.Trees;

namespace Entente.Language.Networks;

/// <summary>Scores every word as head of every other and finds the best tree.</summary>
/// <remarks>Biaffine attention (Dozat and Manning 2017, ICLR) with a learned liking for near heads.</remarks>
internal sealed class ArcLayer(Matrix dependent, Matrix product, Matrix head, float[] root, float[] distance)
{
    private readonly float _scale = 1 / MathF.Sqrt(root.Length);
    private readonly int _nearest = (distance.Length - 1) / 2;

    /// <summary>The head of each word within its sentence, −1 for the root.</summary>
    /// <param name="sentences">Where each sentence's words lie.</param>
    /// <param name="words">How many words there are.</param>
    /// <param name="room">Holds the encoder's vectors.</param>
    public int[] Read(ReadOnlySpan<Range> sentences, int words, Workspace room)
    {
        dependent.Apply(words, room.X, room.Second);
        for (var word = 0; word < words; word++)
            Activation.Silu(room.Second.AsSpan(word * root.Length, root.Length), room.Narrow);
        product.Apply(words, room.Second, room.Wide);
        head.Apply(words, room.X, room.Second);
        for (var word = 0; word < words; word++)
            Activation.Silu(room.Second.AsSpan(word * root.Length, root.Length), room.Narrow);
        var heads = new int[words];
        foreach (var sentence in sentences)
            ReadSentence(sentence, room, heads);
        return heads;
    }

    private void ReadSentence(Range sentence, Workspace room, int[] heads)
    {
        var start = sentence.Start.Value;
        var count = sentence.End.Value - start;
        var scores = room.Arcs.AsSpan(0, count * (count + 1));
        for (var word = 0; word < count; word++)
        {
            var row = scores.Slice(word * (count + 1), count + 1);
            var own = room.Wide.AsSpan((start + word) * root.Length, root.Length);
            row[0] = TensorPrimitives.Dot(own, root) * _scale;
            for (var other = 0; other < count; other++)
            {
                var vector = room.Second.AsSpan((start + other) * root.Length, root.Length);
                row[other + 1] = (TensorPrimitives.Dot(own, vector) * _scale) + Liking(other - word);
            }

            row[word + 1] = float.NegativeInfinity;
        }

        SpanningTree.Best(count, scores, heads.AsSpan(start, count));
    }

    private float Liking(int apart) => distance[Math.Clamp(apart, -_nearest, _nearest) + _nearest];
}
