using System.Numerics.Tensors;

namespace Entente.Language.Networks;

/// <summary>Names the relation between each word and its head.</summary>
/// <param name="dependent">What a word brings as dependent.</param>
/// <param name="head">What it brings as head.</param>
/// <param name="root">What the root brings.</param>
/// <param name="names">From the sum of both to scores of relations.</param>
/// <param name="rootClass">The class <c>root</c>, which the root's dependent has and no other.</param>
internal sealed class RelationLayer(Matrix dependent, Matrix head, float[] root, Matrix names, int rootClass)
{
    /// <summary>The class of each word's relation.</summary>
    /// <param name="sentences">Where each sentence's words lie.</param>
    /// <param name="heads">Within the sentence, −1 for the root.</param>
    /// <param name="room">Holds the encoder's vectors.</param>
    public int[] Read(ReadOnlySpan<Range> sentences, int[] heads, Workspace room)
    {
        dependent.Apply(heads.Length, room.X, room.Second);
        head.Apply(heads.Length, room.X, room.Wide);
        foreach (var sentence in sentences)
            Sum(sentence, heads, room);
        names.Apply(heads.Length, room.Second, room.Inner);
        var classes = new int[heads.Length];
        for (var word = 0; word < classes.Length; word++)
        {
            var row = room.Inner.AsSpan(word * names.Stride, names.Outputs);
            row[rootClass] = float.NegativeInfinity;
            classes[word] = heads[word] < 0 ? rootClass : TensorPrimitives.IndexOfMax<float>(row);
        }

        return classes;
    }

    private void Sum(Range sentence, int[] heads, Workspace room)
    {
        for (var word = sentence.Start.Value; word < sentence.End.Value; word++)
        {
            var row = room.Second.AsSpan(word * root.Length, root.Length);
            var other = heads[word] < 0
                ? root
                : room.Wide.AsSpan((sentence.Start.Value + heads[word]) * root.Length, root.Length);
            TensorPrimitives.Add(row, other, row);
            TensorPrimitives.Max(row, 0f, row);
        }
    }
}
