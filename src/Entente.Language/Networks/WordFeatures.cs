using System.Buffers;

namespace Entente.Language.Networks;

/// <summary>What the network sees of a word: its plain form, beginnings, endings and capitals.</summary>
/// <remarks><c>train/words.py</c> does the same; change both or neither.</remarks>
internal static class WordFeatures
{
    /// <summary>How many rows of the table a word adds up at most.</summary>
    public const int Most = 2 + LongestPrefix + LongestSuffix;

    /// <summary>The row of words that are not in the vocabulary.</summary>
    public const int Unknown = 1;

    /// <summary>The row of the vocabulary's first word; row 0 is nothing.</summary>
    public const int FirstWord = 2;

    private const int LongestPrefix = 4;
    private const int LongestSuffix = 5;
    private const ulong Prime = 1099511628211;
    private const ulong Seed = 14695981039346656037;

    private static readonly SearchValues<char> NotPlain = SearchValues.Create(
        "‘’‛`´“”„…–—‐‑0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ");

    /// <summary>The form in small letters with typewriter marks and every digit as 0.</summary>
    public static string Plain(string form)
    {
        var span = form.AsSpan();
        if (!span.ContainsAny(NotPlain) && !span.ContainsAnyExceptInRange('\0', '\x7f'))
            return form;
        return string.Create(form.Length, form, static (plain, source) =>
        {
            for (var index = 0; index < plain.Length; index++)
                plain[index] = Plain(source[index]);
        });
    }

    /// <summary>Capitals and figures, which <see cref="Plain(string)"/> leaves out: one of eight kinds.</summary>
    public static int Shape(ReadOnlySpan<char> form)
    {
        int capitals = 0, small = 0, digits = 0;
        foreach (var letter in form)
        {
            if (char.IsUpper(letter))
                capitals++;
            else if (char.IsLetter(letter))
                small++;
            else if (char.IsDigit(letter))
                digits++;
        }

        return (capitals, small, digits) switch
        {
            (0, 0, > 0) => 5,
            (_, _, > 0) => 6,
            (0, 0, _) => 7,
            (0, _, _) => 0,
            (1, 0, _) => 3,
            (_, 0, _) => 2,
            (1, _, _) when char.IsUpper(form[0]) => 1,
            _ => 4,
        };
    }

    /// <summary>FNV-1a of a plain form, by which the vocabulary knows its words.</summary>
    public static ulong Hash(ReadOnlySpan<char> plain) => Walk(Seed, plain);

    /// <summary>The hashed features of a plain form, as rows behind the vocabulary's.</summary>
    /// <param name="plain">See <see cref="Plain(string)"/>.</param>
    /// <param name="firstBucket">The row of the first bucket.</param>
    /// <param name="bucketCount">A power of two.</param>
    /// <param name="rows">Room for <see cref="Most"/> − 1.</param>
    /// <returns>How many there are: a short word has fewer.</returns>
    public static int Buckets(ReadOnlySpan<char> plain, int firstBucket, int bucketCount, Span<int> rows)
    {
        var count = 0;
        var state = Step(Seed, 1);
        for (var length = 0; length < Math.Min(LongestPrefix, plain.Length); length++)
        {
            state = Step(state, plain[length]);
            rows[count++] = firstBucket + Bucket(state, bucketCount);
        }

        state = Step(Seed, 2);
        for (var length = 0; length < Math.Min(LongestSuffix, plain.Length); length++)
        {
            state = Step(state, plain[plain.Length - 1 - length]);
            rows[count++] = firstBucket + Bucket(state, bucketCount);
        }

        rows[count++] = firstBucket + Bucket(Walk(Step(Seed, 3), plain), bucketCount);
        return count;
    }

    private static char Plain(char letter) => letter switch
    {
        '‘' or '’' or '‛' or '`' or '´' => '\'',
        '“' or '”' or '„' => '"',
        '…' => '.',
        '–' or '—' or '‐' or '‑' => '-',
        _ => char.IsDigit(letter) ? '0' : char.ToLowerInvariant(letter),
    };

    private static ulong Walk(ulong state, ReadOnlySpan<char> units)
    {
        foreach (var unit in units)
            state = Step(state, unit);
        return state;
    }

    private static ulong Step(ulong state, uint unit) => unchecked((state ^ unit) * Prime);

    private static int Bucket(ulong state, int bucketCount)
    {
        state ^= state >> 32;
        return (int)((state ^ (state >> 16)) & (ulong)(bucketCount - 1));
    }
}
