namespace Entente.Relations;

/// <summary>A number that stands for a text, the same in every run.</summary>
internal static class StableHash
{
    /// <summary>FNV-1a over UTF-16 code units, stirred; among ten million texts two share a number with a chance of one
    /// in four hundred thousand.</summary>
    public static long Of(string text)
    {
        var hash = 14695981039346656037ul;
        foreach (var unit in text)
            hash = (hash ^ unit) * 1099511628211ul;
        return Stir(hash);
    }

    /// <summary>One number for two.</summary>
    public static long Of(long one, long other) => Stir(((ulong)one * 0x9E3779B97F4A7C15ul) ^ (ulong)other);

    private static long Stir(ulong hash)
    {
        hash ^= hash >> 32;
        hash *= 0xD6E8FEB86659FD93ul;
        return (long)(hash ^ (hash >> 32));
    }
}
