namespace Entente.Records.Stories;

/// <summary>Hashes that are the same in every run, which <see cref="string.GetHashCode()"/> is not.</summary>
internal static class Hashing
{
    /// <summary>FNV-1a over the words with a mark between them, then mixed.</summary>
    public static uint Of(params ReadOnlySpan<string> words)
    {
        var hash = 2166136261u;
        foreach (var word in words)
        {
            foreach (var letter in word)
                hash = (hash ^ letter) * 16777619u;
            hash = (hash ^ 0x1Fu) * 16777619u;
        }

        return Mix(hash);
    }

    /// <summary>A number that tells one permutation from another: <c>Mix(value ^ Seed(n))</c> is the n-th.</summary>
    public static uint Seed(int permutation) => Mix(((uint)permutation * 0x9E3779B9u) + 1);

    /// <summary>The finaliser of MurmurHash3: a bijection in which every bit of the input moves half of the
    /// output.</summary>
    public static uint Mix(uint value)
    {
        value = (value ^ (value >> 16)) * 0x85EBCA6Bu;
        value = (value ^ (value >> 13)) * 0xC2B2AE35u;
        return value ^ (value >> 16);
    }
}
