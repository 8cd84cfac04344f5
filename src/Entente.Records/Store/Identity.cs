using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using Entente.Coding;
using Entente.Records.Import;

namespace Entente.Records.Store;

/// <summary>Names that follow from content alone, so that reading twice gives the same ones.</summary>
internal static class Identity
{
    // 80 bits: among a hundred million events two share a name with a chance below one in a hundred million.
    private const int Digits = 20;
    private const char Between = '\u001f';
    private const int FileDigits = 8;

    /// <summary>Changes whenever anything of the document changes but its language, which reading fills in.</summary>
    public static string Of(Document document) => document.Author.Length == 0
        ? Hash(StoredForm.Write(document.Date) ?? "", document.Title, document.Source, document.Url, document.Text)
        : Hash(
            StoredForm.Write(document.Date) ?? "",
            document.Title,
            document.Author,
            document.Source,
            document.Url,
            document.Text);

    /// <summary>A short name for a file, to tell two of the same name in different folders apart.</summary>
    public static string OfFile(string path) => Hash(path)[..FileDigits];

    /// <summary>The ids of a document's events: document, sentence, type, parties and trigger.</summary>
    /// <remarks>A sentence that tells the same twice in the same words gets a count behind the second.</remarks>
    public static IEnumerable<string> Of(string documentId, IReadOnlyList<CodedEvent> events)
    {
        var seen = new Dictionary<string, int>(StringComparer.Ordinal);
        foreach (var coded in events)
        {
            var id = Of(documentId, coded);
            var count = seen[id] = seen.GetValueOrDefault(id) + 1;
            yield return count == 1 ? id : string.Create(CultureInfo.InvariantCulture, $"{id}-{count}");
        }
    }

    public static string Of(ImportedEvent imported) => Hash(imported.Origin, imported.Row);

    /// <summary>Type, countries of both sides and date: what reports of the same event have in common.</summary>
    /// <remarks>A date that only the day of publication gives is none: tomorrow's copy would have another.</remarks>
    public static string Deed(CodedEvent coded) => string.Join(
        '|',
        coded.Type,
        Countries(coded.Actors),
        Countries(coded.Recipients),
        coded.Date.Precision == DatePrecision.Document ? "" : StoredForm.Write(coded.Date.First) ?? "");

    private static string Of(string documentId, CodedEvent coded) => Hash(
        documentId,
        string.Create(CultureInfo.InvariantCulture, $"{coded.Start}-{coded.End}"),
        coded.Type,
        coded.Trigger,
        Parties(coded.Actors),
        Parties(coded.Recipients));

    /// <summary>The states of several parties, sorted, each once.</summary>
    public static string Countries(IReadOnlyList<Party> parties) => string.Join(
        ',', parties.Select(party => party.Country).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal));

    private static string Parties(IReadOnlyList<Party> parties) => string.Join(
        ';',
        parties.Select(party => string.Create(
            CultureInfo.InvariantCulture, $"{party.Start}-{party.End} {party.Country} {party.Sector} {party.Text}")));

    private static string Hash(params ReadOnlySpan<string> parts)
    {
        var bytes = Encoding.UTF8.GetBytes(string.Join(Between, parts!));
        return Convert.ToHexStringLower(SHA256.HashData(bytes))[..Digits];
    }
}
