using System.IO.Compression;
using System.Text;
using Entente.Language.Networks;

namespace Entente.Language.Models;

/// <summary>
/// The file of trained weights: eight letters that name the format and its version, the network as it was exported,
/// then
/// the linear models packed with Brotli.
/// </summary>
/// <param name="Network">Tags, morphology, heads and relations.</param>
/// <param name="Lemmas">Classes are edit scripts.</param>
/// <param name="Breaks">Whether a sentence ends in a gap between two words.</param>
internal sealed record ModelFile(Network Network, LinearModel Lemmas, LinearModel Breaks)
{
    private static ReadOnlySpan<byte> Magic => "ENTENTE3"u8;

    /// <summary>Reads a model from disk.</summary>
    /// <exception cref="FileNotFoundException">There is no such file.</exception>
    /// <exception cref="InvalidDataException">The file is no model of this version.</exception>
    public static ModelFile Read(string path)
    {
        using var file = new FileStream(path, FileMode.Open, FileAccess.Read, FileShare.Read, bufferSize: 1 << 20);
        Span<byte> magic = stackalloc byte[Magic.Length];
        var length = file.ReadAtLeast(magic, magic.Length, throwOnEndOfStream: false);
        if (length < magic.Length || !magic.SequenceEqual(Magic))
            throw new InvalidDataException(Problems.NotAModel(path));
        var network = new Network(NetworkFile.Read(file));
        using var unpacked = new BrotliStream(file, CompressionMode.Decompress);
        using var buffered = new BufferedStream(unpacked, 1 << 16);
        using var reader = new BinaryReader(buffered, Encoding.UTF8);
        return new ModelFile(network, LinearModel.Read(reader), LinearModel.Read(reader));
    }

    /// <summary>Writes a model to disk, over what was there.</summary>
    /// <param name="path">Where to.</param>
    /// <param name="network">A file that <c>train/train.py export</c> wrote; taken over byte by byte.</param>
    /// <param name="lemmas">Classes are edit scripts.</param>
    /// <param name="breaks">Whether a sentence ends in a gap between two words.</param>
    public static void Write(string path, string network, LinearModel lemmas, LinearModel breaks)
    {
        using var file = File.Create(path);
        file.Write(Magic);
        using (var source = File.OpenRead(network))
            source.CopyTo(file);
        using var packed = new BrotliStream(file, CompressionLevel.SmallestSize);
        using var writer = new BinaryWriter(packed, Encoding.UTF8);
        lemmas.Write(writer);
        breaks.Write(writer);
    }
}
