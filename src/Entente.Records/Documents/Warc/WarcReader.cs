using System.Globalization;

namespace Entente.Records.Documents.Warc;

/// <summary>Reads the records of a web archive one after the other; one record is in memory at a time.</summary>
/// <remarks>After something that is no record it goes on at the next line that begins one.</remarks>
internal sealed class WarcReader(Stream stream)
{
    private const int MostContent = 64 << 20;
    private const int MostHeaders = 200;
    private const string Beginning = "WARC/";

    private readonly ByteLines _bytes = new(stream);

    /// <summary>The next record; null at the end.</summary>
    /// <exception cref="InvalidDataException">The archive ends within a record.</exception>
    public WarcRecord? Next()
    {
        var defect = "";
        while (_bytes.ReadLine() is { } line)
        {
            if (line.StartsWith(Beginning, StringComparison.Ordinal))
            {
                if (defect.Length == 0)
                    return ReadRecord();
                _bytes.Unread(line);
                return new WarcRecord { Defect = defect };
            }

            if (defect.Length == 0 && !string.IsNullOrWhiteSpace(line))
                defect = line;
        }

        return defect.Length > 0 ? new WarcRecord { Defect = defect } : null;
    }

    private WarcRecord ReadRecord()
    {
        var headers = Headers.Read(_bytes, MostHeaders);
        var isNumber = long.TryParse(
            headers["content-length"], NumberStyles.None, CultureInfo.InvariantCulture, out var length);
        if (!isNumber)
            return new WarcRecord { Defect = $"a record of length '{headers["content-length"]}'" };
        var kind = headers["warc-type"].ToLowerInvariant();
        var isWanted = kind is "response" or "resource" or "conversion" && length <= MostContent;
        byte[]? content = null;
        if (isWanted)
            content = _bytes.ReadExactly((int)length);
        else
            _bytes.Skip(length);
        return new WarcRecord
        {
            Kind = kind,
            Address = headers["warc-target-uri"].Trim('<', '>'),
            Date = headers["warc-date"],
            MediaType = headers["content-type"],
            Length = length,
            Content = content,
        };
    }
}
