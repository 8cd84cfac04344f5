using System.Runtime.InteropServices;

namespace Entente.Language.Models;

/// <summary>How a classifier lies in the model's file: names, then each column of the table as one block.</summary>
internal sealed partial class LinearModel
{
    /// <summary>Reads a classifier that <see cref="Write"/> wrote.</summary>
    /// <exception cref="EndOfStreamException">The file is cut short.</exception>
    public static LinearModel Read(BinaryReader reader)
    {
        var names = new string[reader.ReadInt32()];
        for (var index = 0; index < names.Length; index++)
            names[index] = reader.ReadString();
        var keys = new uint[reader.ReadInt32()];
        var weights = new short[reader.ReadInt32()];
        var lengths = new ushort[keys.Length];
        var classes = new ushort[weights.Length];
        ReadBlock<uint>(reader, keys);
        ReadBlock<ushort>(reader, lengths);
        ReadBlock<ushort>(reader, classes);
        ReadBlock<short>(reader, weights);
        return new LinearModel(names, Sums(keys), Starts(lengths), classes, weights);
    }

    /// <summary>Writes the classifier; keys as differences, which pack better.</summary>
    public void Write(BinaryWriter writer)
    {
        writer.Write(_names.Length);
        foreach (var name in _names)
            writer.Write(name);
        writer.Write(FeatureCount);
        writer.Write(WeightCount);
        WriteBlock<uint>(writer, Differences([.. _keys]));
        WriteBlock<ushort>(writer, Lengths());
        WriteBlock<ushort>(writer, _classes);
        WriteBlock<short>(writer, _weights);
    }

    private ushort[] Lengths()
    {
        var lengths = new ushort[FeatureCount];
        for (var row = 0; row < lengths.Length; row++)
            lengths[row] = (ushort)(_starts[row + 1] - _starts[row]);
        return lengths;
    }

    private static int[] Starts(ushort[] lengths)
    {
        var starts = new int[lengths.Length + 1];
        for (var row = 0; row < lengths.Length; row++)
            starts[row + 1] = starts[row] + lengths[row];
        return starts;
    }

    private static uint[] Differences(uint[] keys)
    {
        for (var row = keys.Length - 1; row > 0; row--)
            keys[row] -= keys[row - 1];
        return keys;
    }

    private static uint[] Sums(uint[] differences)
    {
        for (var row = 1; row < differences.Length; row++)
            differences[row] += differences[row - 1];
        return differences;
    }

    private static void WriteBlock<T>(BinaryWriter writer, ReadOnlySpan<T> values)
        where T : unmanaged
    {
        // Byte planes: the low bytes of all values, then the next ones. Equal neighbours pack better, a third smaller.
        var bytes = MemoryMarshal.AsBytes(values);
        var size = values.IsEmpty ? 1 : bytes.Length / values.Length;
        var plane = new byte[values.Length];
        for (var part = 0; part < size; part++)
        {
            for (var index = 0; index < plane.Length; index++)
                plane[index] = bytes[(index * size) + part];
            writer.Write(plane);
        }
    }

    private static void ReadBlock<T>(BinaryReader reader, Span<T> values)
        where T : unmanaged
    {
        var bytes = MemoryMarshal.AsBytes(values);
        var size = values.IsEmpty ? 0 : bytes.Length / values.Length;
        var plane = new byte[values.Length];
        for (var part = 0; part < size; part++)
        {
            reader.BaseStream.ReadExactly(plane);
            for (var index = 0; index < plane.Length; index++)
                bytes[(index * size) + part] = plane[index];
        }
    }
}
