namespace Entente.Records.Documents.Formats;

/// <summary>A stream whose beginning can be looked at before it is read, also where it cannot be rewound.</summary>
/// <remarks>Disposing it leaves the stream below open: it belongs to who opened it.</remarks>
internal sealed class PeekedStream : Stream
{
    private readonly Stream _rest;
    private readonly byte[] _head = new byte[4096];
    private readonly int _headLength;
    private int _position;

    public PeekedStream(Stream rest)
    {
        _rest = rest;
        _headLength = rest.Read(_head); // One read: what a slow pipe has sent so far must be enough.
    }

    /// <summary>The first bytes; empty for an empty stream.</summary>
    public ReadOnlySpan<byte> Head => _head.AsSpan(0, _headLength);

    public override bool CanRead => true;

    public override bool CanSeek => false;

    public override bool CanWrite => false;

    public override long Length => throw new NotSupportedException();

    public override long Position
    {
        get => throw new NotSupportedException();
        set => throw new NotSupportedException();
    }

    public override int Read(Span<byte> buffer)
    {
        if (_position == _headLength)
            return _rest.Read(buffer);
        var count = Math.Min(buffer.Length, _headLength - _position);
        _head.AsSpan(_position, count).CopyTo(buffer);
        _position += count;
        return count;
    }

    public override int Read(byte[] buffer, int offset, int count) => Read(buffer.AsSpan(offset, count));

    public override void Flush()
    {
    }

    public override long Seek(long offset, SeekOrigin origin) => throw new NotSupportedException();

    public override void SetLength(long value) => throw new NotSupportedException();

    public override void Write(byte[] buffer, int offset, int count) => throw new NotSupportedException();
}
