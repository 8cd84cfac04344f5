using System.IO.Compression;
using System.Text;

namespace Entente.Language.Models;

/// <summary>The file of trained weights: eight letters that name the format and its version, then Brotli.</summary>
/// <param name="Tags">Classes are <c>UPOS</c>, a space, and the Penn tag.</param>
/// <param name="Features">Classes are whole CoNLL-U feature strings.</param>
/// <param name="Lemmas">Classes are edit scripts.</param>
/// <param name="Arcs">Classes are the three transitions.</param>
/// <param name="Relations">Classes are relations with their subtypes, given while the tree grows.</param>
/// <param name="Labels">The same classes, given when it is finished.</param>
internal sealed record ModelFile(
    LinearModel Tags,
    LinearModel Features,
    LinearModel Lemmas,
    LinearModel Arcs,
    LinearModel Relations,
    LinearModel Labels)
{
    private static ReadOnlySpan<byte> Magic => "ENTENTE2"u8;

    /// <summary>Reads a model from disk.</summary>
    /// <exception cref="FileNotFoundException">There is no such file.</exception>
    /// <exception cref="InvalidDataException">The file is no model of this version.</exception>
    public static ModelFile Read(string path)
    {
        using var file = File.OpenRead(path);
        Span<byte> magic = stackalloc byte[Magic.Length];
        var length = file.ReadAtLeast(magic, magic.Length, throwOnEndOfStream: false);
        if (length < magic.Length || !magic.SequenceEqual(Magic))
            throw new InvalidDataException(Problems.NotAModel(path));
        using var unpacked = new BrotliStream(file, CompressionMode.Decompress);
        using var buffered = new BufferedStream(unpacked, 1 << 16);
        using var reader = new BinaryReader(buffered, Encoding.UTF8);
        return new ModelFile(
            LinearModel.Read(reader),
            LinearModel.Read(reader),
            LinearModel.Read(reader),
            LinearModel.Read(reader),
            LinearModel.Read(reader),
            LinearModel.Read(reader));
    }

    /// <summary>Writes the model to disk, over what was there.</summary>
    public void Write(string path)
    {
        using var file = File.Create(path);
        file.Write(Magic);
        using var packed = new BrotliStream(file, CompressionLevel.SmallestSize);
        using var writer = new BinaryWriter(packed, Encoding.UTF8);
        foreach (var model in (LinearModel[])[Tags, Features, Lemmas, Arcs, Relations, Labels])
            model.Write(writer);
    }
}
