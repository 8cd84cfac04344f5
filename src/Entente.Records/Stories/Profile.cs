using Entente.Coding;
using Entente.Records.Documents;

namespace Entente.Records.Stories;

/// <summary>What the comparison keeps of a document: its names, numbers and words, and its runs of three
/// words.</summary>
internal sealed class Profile
{
    // Shorter words are the glue of every text.
    private const int ShortestWord = 4;

    private Profile(string id, DateOnly? date, int[] terms, uint[] shingles)
    {
        Signature = MinHash.Of(shingles);
        Id = id;
        Date = date;
        Terms = terms;
        Shingles = shingles;
    }

    public string Id { get; }

    public DateOnly? Date { get; }

    /// <summary>Numbers of distinct terms in the vocabulary, ascending.</summary>
    public int[] Terms { get; }

    /// <summary>Hashes of distinct runs of three words, ascending.</summary>
    public uint[] Shingles { get; }

    /// <summary>One hash a band of the MinHash signature; empty when there are no shingles.</summary>
    public uint[] Signature { get; }

    public static Profile Of(Document document, Vocabulary vocabulary)
    {
        var words = Words.Of(Boilerplate.Mask(document.Text)).ToList();
        var names = words
            .Where(word => word.IsCapitalised && !word.BeginsSentence)
            .Select(word => word.Text)
            .ToHashSet(StringComparer.Ordinal);
        var terms = words
            .Where(word => word.IsNumber || names.Contains(word.Text) || word.Text.Length >= ShortestWord)
            .Select(word => vocabulary.NumberOf(word.Text, isName: word.IsNumber || names.Contains(word.Text)))
            .Distinct()
            .Order();
        return new Profile(document.Id, document.Date, [.. terms], ShinglesOf(words));
    }

    private static uint[] ShinglesOf(List<Word> words)
    {
        var found = new HashSet<uint>();
        for (var index = 0; index + 2 < words.Count; index++)
            found.Add(Hashing.Of(words[index].Text, words[index + 1].Text, words[index + 2].Text));
        return [.. found.Order()];
    }
}
