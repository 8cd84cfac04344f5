using System.Runtime.InteropServices;
using System.Text;

namespace Entente.Language.Networks;

/// <summary>The weights as <c>train/export.py</c> wrote them: names of classes and named matrices,
/// little-endian.</summary>
internal sealed class NetworkFile
{
    private readonly Dictionary<string, WholeNumbers> _whole = new(StringComparer.Ordinal);
    private readonly Dictionary<string, float[]> _floats = new(StringComparer.Ordinal);

    private NetworkFile(BinaryReader reader)
    {
        Layers = reader.ReadInt32();
        Width = reader.ReadInt32();
        BucketCount = reader.ReadInt32();
        _ = reader.ReadInt64();
        Vocabulary = new ulong[reader.ReadInt32()];
        reader.BaseStream.ReadExactly(MemoryMarshal.AsBytes(Vocabulary.AsSpan()));
        Tags = Names(reader);
        Features = Names(reader);
        Relations = Names(reader);
        for (var left = reader.ReadInt32(); left > 0; left--)
            ReadMatrix(reader);
    }

    /// <summary>How many blocks the encoder has.</summary>
    public int Layers { get; }

    /// <summary>How many values stand for a word in the encoder.</summary>
    public int Width { get; }

    /// <summary>How many rows hashed features share.</summary>
    public int BucketCount { get; }

    /// <summary>Hashes of the vocabulary's words in the order of their rows.</summary>
    public ulong[] Vocabulary { get; }

    /// <summary>Names of the tag classes.</summary>
    public string[] Tags { get; }

    /// <summary>Names of the classes of morphology.</summary>
    public string[] Features { get; }

    /// <summary>Names of the relations.</summary>
    public string[] Relations { get; }

    private static ReadOnlySpan<byte> Magic => "ENTNET01"u8;

    /// <summary>Reads a network from a stream, which may go on behind it.</summary>
    /// <exception cref="InvalidDataException">It is no network of this version.</exception>
    /// <exception cref="EndOfStreamException">It is cut short.</exception>
    public static NetworkFile Read(Stream stream)
    {
        Span<byte> magic = stackalloc byte[Magic.Length];
        stream.ReadExactly(magic);
        if (!magic.SequenceEqual(Magic))
            throw new InvalidDataException(Problems.NotANetwork());
        using var reader = new BinaryReader(stream, Encoding.UTF8, leaveOpen: true);
        return new NetworkFile(reader);
    }

    /// <summary>A matrix in whole numbers.</summary>
    /// <exception cref="InvalidDataException">There is none of that name.</exception>
    public WholeNumbers Rows(string name) =>
        _whole.TryGetValue(name, out var found) ? found : throw new InvalidDataException(Problems.NoLayer(name));

    /// <summary>A vector or matrix as floats.</summary>
    /// <exception cref="InvalidDataException">There is none of that name.</exception>
    public float[] Floats(string name) => _floats.TryGetValue(name, out var found) ? found : Rows(name).ToFloats();

    /// <summary>A layer with its bias.</summary>
    public Matrix Matrix(string name, int inputs) => Matrix(name + ".weight", name + ".bias", inputs);

    /// <summary>A layer; an empty second name for one without a bias.</summary>
    public Matrix Matrix(string weight, string bias, int inputs) =>
        new(Floats(weight), bias.Length == 0 ? [] : Floats(bias), inputs);

    private static string[] Names(BinaryReader reader)
    {
        var names = new string[reader.ReadInt32()];
        for (var index = 0; index < names.Length; index++)
            names[index] = Name(reader);
        return names;
    }

    private static string Name(BinaryReader reader) => Encoding.UTF8.GetString(reader.ReadBytes(reader.ReadUInt16()));

    private void ReadMatrix(BinaryReader reader)
    {
        var name = Name(reader);
        var isWhole = reader.ReadByte() == 1;
        var rows = reader.ReadInt32();
        var columns = reader.ReadInt32();
        if (!isWhole)
        {
            _floats[name] = Block<float>(reader, rows * columns);
            return;
        }

        var scales = Block<float>(reader, rows);
        _whole[name] = new WholeNumbers(Block<sbyte>(reader, rows * columns), scales, columns);
    }

    private static T[] Block<T>(BinaryReader reader, int length)
        where T : unmanaged
    {
        var values = new T[length];
        reader.BaseStream.ReadExactly(MemoryMarshal.AsBytes(values.AsSpan()));
        return values;
    }
}
