namespace Entente.Language.Networks;

/// <summary>Turns words into vectors that know their sentence.</summary>
/// <remarks>Immutable and safe to share between threads.</remarks>
internal sealed class Encoder(EmbeddingTable table, Matrix widen, RecurrentBlock[] blocks, float[] scale)
{
    /// <summary>How many values stand for a word.</summary>
    public int Width => scale.Length;

    /// <summary>Fills <see cref="Workspace.X"/> with the vectors of a batch.</summary>
    /// <param name="forms">The words of all sentences, one after the other.</param>
    /// <param name="sentences">Where each sentence's words lie.</param>
    /// <param name="room">Made for as many words.</param>
    public void Encode(IReadOnlyList<string> forms, ReadOnlySpan<Range> sentences, Workspace room)
    {
        LookUp(forms, room);
        foreach (var block in blocks)
            block.Apply(sentences, forms.Count, room.X, room);
        Activation.Normalise(forms.Count, room.X, scale, room.X);
    }

    private void LookUp(IReadOnlyList<string> forms, Workspace room)
    {
        room.Forget();
        var places = new int[forms.Count];
        var fresh = new List<int>();
        for (var word = 0; word < places.Length; word++)
        {
            places[word] = room.PlaceOf(forms[word], out var isNew);
            if (!isNew)
                continue;
            table.Look(forms[word], room.Inner.AsSpan(fresh.Count * table.Width, table.Width));
            fresh.Add(places[word]);
        }

        widen.Apply(fresh.Count, room.Inner, room.Wide);
        for (var index = 0; index < fresh.Count; index++)
            room.Wide.AsSpan(index * Width, Width).CopyTo(room.Vector(fresh[index]));
        for (var word = 0; word < places.Length; word++)
            room.Vector(places[word]).CopyTo(room.X.AsSpan(word * Width, Width));
    }
}
