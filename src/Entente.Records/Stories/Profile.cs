using Entente.Coding;
using Entente.Records.Documents;

namespace Entente.Records.Stories;

/// <summary>What grouping keeps of a document: its names, numbers and words, sketches of its wording, and the
/// keys that it is found by.</summary>
/// <remarks>It follows from the document alone.</remarks>
internal sealed partial class Profile
{
    // Shorter words are the glue of every text.
    private const int ShortestWord = 4;

    // A day's live blog has no more to say of any one story.
    private const int MostTerms = 1024;

    // Two reports of the same begin with the same news, within so many words; what follows is background, which a
    // follow-up tells again.
    private const int Lead = 250;
    private const int Beginning = 400;

    // News says first what it is about: the terms of the beginning find the copy that was cut as well.
    private const int MostTermKeys = 40;

    // Terms that say less lead to every other article.
    private const int LeastKeyWeight = 76;

    private Profile(Place place, Term[] terms, Sketch shingles, Sketch runs, long[] keys)
    {
        Place = place;
        Terms = terms;
        Shingles = shingles;
        Runs = runs;
        Keys = keys;
        foreach (var term in terms)
        {
            Weight += term.Weight;
            LeadWeight += term.Is(TermMark.Lead) ? term.Weight : 0;
            LeadNumbers += term.Is(TermMark.Lead) && term.Is(TermMark.Number) ? 1 : 0;
        }
    }

    public Place Place { get; }

    /// <summary>Distinct terms, by hash.</summary>
    public Term[] Terms { get; }

    /// <summary>Runs of three words.</summary>
    public Sketch Shingles { get; }

    /// <summary>Runs of eight words: a sentence that was carried over, not reworded.</summary>
    public Sketch Runs { get; }

    /// <summary>What it is found by: bands of its wording, and terms.</summary>
    public long[] Keys { get; }

    /// <summary>Sum of all weights, the rarest term counting 255.</summary>
    public int Weight { get; }

    /// <summary>Sum of the weights of the lead's terms.</summary>
    public int LeadWeight { get; }

    /// <summary>How many distinct numbers the lead has.</summary>
    public int LeadNumbers { get; }

    public static Profile Of(Document document)
    {
        var words = Words.Of(Boilerplate.Mask(document.Text)).ToList();
        var names = words
            .Where(word => word.IsCapitalised && !word.BeginsSentence)
            .Select(word => word.Text)
            .ToHashSet(StringComparer.Ordinal);
        var terms = words
            .Select((word, index) => TermOf(word, index, names))
            .Where(term => term.Weight > 0)
            .DistinctBy(term => term.Hash)
            .Take(MostTerms)
            .ToList();
        var shingles = Sketch.RunsOf(words, 3);
        var found = terms.Where(term => term.Weight >= LeastKeyWeight).Take(MostTermKeys).Select(term => term.Hash);
        return new Profile(
            Place.Of(document.Date, Roughness(words), document.Id),
            [.. terms.OrderBy(term => term.Hash)],
            Sketch.Of(shingles),
            Sketch.Of(Sketch.RunsOf(words, 8)),
            [.. StoryKeys.OfBands(MinHash.Of(shingles)), .. StoryKeys.OfTerms(found)]);
    }

    // Of the words that a machine would exchange: names and numbers stay.
    private static int Roughness(List<Word> words)
    {
        var plain = words.Where(word => !word.IsCapitalised && !word.IsNumber).ToList();
        return plain.Count == 0
            ? 0
            : (int)Math.Round(Place.MostRoughness * plain.Average(word => CommonWords.Rarity(word.Text)));
    }

    private static Term TermOf(Word word, int index, HashSet<string> names)
    {
        var marks = word.IsNumber ? TermMark.Number : TermMark.None;
        marks |= index < Lead ? TermMark.Lead : TermMark.None;
        marks |= index < Beginning ? TermMark.Beginning : TermMark.None;
        if (word.IsNumber ? word.Text.Length > 1 : names.Contains(word.Text))
            return new Term(Hashing.Of("#", word.Text), InByte(CommonWords.Rarity(word.Text)), marks);
        if (word.IsNumber || word.Text.Length < ShortestWord)
            return default;
        var stem = CommonWords.Stem(word.Text);
        return new Term(Hashing.Of(stem), InByte(CommonWords.WeightOfStem(stem)), marks);
    }

    private static byte InByte(double weight) => (byte)Math.Round(255 * Math.Clamp(weight, 0, 1));
}
