using System.Numerics.Tensors;

namespace Entente.Language.Networks;

/// <summary>Reads tags and morphology off the encoder's vectors.</summary>
internal sealed class TagLayer(Matrix hidden, Matrix tags, Matrix features)
{
    /// <summary>The best classes of each word.</summary>
    /// <param name="words">How many words there are.</param>
    /// <param name="room">Holds the encoder's vectors.</param>
    public (int[] Tags, int[] Features) Read(int words, Workspace room)
    {
        hidden.Apply(words, room.X, room.Second);
        Activate(words, room);
        return (Best(tags, words, room), Best(features, words, room));
    }

    private void Activate(int words, Workspace room)
    {
        for (var word = 0; word < words; word++)
            Activation.Silu(room.Second.AsSpan(word * hidden.Stride, hidden.Stride), room.Narrow);
    }

    private static int[] Best(Matrix layer, int words, Workspace room)
    {
        layer.Apply(words, room.Second, room.Inner);
        var best = new int[words];
        for (var word = 0; word < words; word++)
            best[word] = TensorPrimitives.IndexOfMax<float>(room.Inner.AsSpan(word * layer.Stride, layer.Outputs));
        return best;
    }
}
