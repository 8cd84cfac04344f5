using System.Buffers;

namespace Entente.Records.Import.Tables;

/// <summary>Several fields one after the other with tabs between them, in one buffer that is used again.</summary>
internal sealed class KeyBuffer
{
    private readonly ArrayBufferWriter<byte> _bytes = new(1024);
    private bool _isBegun;

    public ReadOnlySpan<byte> Written => _bytes.WrittenSpan;

    public KeyBuffer Begin()
    {
        _bytes.ResetWrittenCount();
        _isBegun = false;
        return this;
    }

    /// <summary>Adds a field; one that says nothing is added as empty.</summary>
    public KeyBuffer Add(ReadOnlySpan<byte> field)
    {
        if (_isBegun)
            _bytes.Write("\t"u8);
        _isBegun = true;
        _bytes.Write(Cells.IsMissing(field) ? default : field.Trim((byte)' '));
        return this;
    }

    public KeyBuffer Add(FieldReader table, int index) => Add(index < 0 ? default : table[index]);

    public KeyBuffer Add(long number)
    {
        Span<byte> digits = stackalloc byte[20];
        number.TryFormat(digits, out var length, provider: System.Globalization.CultureInfo.InvariantCulture);
        return Add(digits[..length]);
    }
}
