using System.Runtime.InteropServices;

namespace Entente.Records.Stories;

/// <content>How a profile is kept in the store.</content>
internal sealed partial class Profile
{
    /// <summary>The profile as bytes; its place stands beside them.</summary>
    public byte[] ToBytes()
    {
        using var stream = new MemoryStream();
        using var writer = new BinaryWriter(stream);
        Write<uint>(writer, [.. Terms.Select(term => term.Hash)]);
        Write<byte>(writer, [.. Terms.Select(term => term.Weight)]);
        Write<byte>(writer, [.. Terms.Select(term => (byte)term.Marks)]);
        Write<uint>(writer, Shingles.Hashes);
        Write<uint>(writer, Runs.Hashes);
        Write<long>(writer, Keys);
        return stream.ToArray();
    }

    public static Profile FromBytes(Place place, byte[] bytes)
    {
        using var reader = new BinaryReader(new MemoryStream(bytes));
        var hashes = Read<uint>(reader);
        var weights = Read<byte>(reader);
        var marks = Read<byte>(reader);
        return new Profile(
            place,
            [.. hashes.Select((hash, index) => new Term(hash, weights[index], (TermMark)marks[index]))],
            new Sketch(Read<uint>(reader)),
            new Sketch(Read<uint>(reader)),
            Read<long>(reader));
    }

    private static void Write<T>(BinaryWriter writer, T[] values) where T : unmanaged
    {
        writer.Write(values.Length);
        writer.Write(MemoryMarshal.AsBytes(values.AsSpan()));
    }

    private static T[] Read<T>(BinaryReader reader) where T : unmanaged
    {
        var values = new T[reader.ReadInt32()];
        reader.BaseStream.ReadExactly(MemoryMarshal.AsBytes(values.AsSpan()));
        return values;
    }
}
