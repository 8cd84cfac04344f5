using System.Text;

namespace Entente.Records.Import;

/// <summary>The refused rows as a file of tab-separated lines: file, line, why, and the row as it stood.</summary>
/// <remarks>The file is made when the first row comes; there is none when no row was refused.</remarks>
/// <param name="path">Where to; an older file is replaced.</param>
public sealed class RefusedRowsFile(string path) : IRefusedRows, IDisposable
{
    private FileStream? _file;

    /// <summary>Rows written.</summary>
    public int Count { get; private set; }

    /// <inheritdoc/>
    public void Add(Problem problem, ReadOnlySpan<byte> row)
    {
        ArgumentNullException.ThrowIfNull(problem);
        _file ??= Begin();
        var place = string.Create(
            System.Globalization.CultureInfo.InvariantCulture,
            $"{problem.Source}\t{problem.Line}\t{problem.Found} found, {problem.Expected} expected\t");
        _file.Write(Encoding.UTF8.GetBytes(place.ReplaceLineEndings(" ")));
        _file.Write(row);
        _file.WriteByte((byte)'\n');
        Count++;
    }

    /// <inheritdoc/>
    public void Dispose() => _file?.Dispose();

    private FileStream Begin()
    {
        var file = File.Create(path);
        file.Write("file\tline\twhy\trow\n"u8);
        return file;
    }
}
