namespace Entente.Language.Models;

/// <summary>Hashes of words and of features; the same on every machine, for they are stored in the model.</summary>
internal static class FeatureHash
{
    private const ulong Golden = 0x9E3779B97F4A7C15;
    private const ulong Second = 0xC2B2AE3D27D4EB4F;
    private const ulong Third = 0x165667B19E3779F9;

    /// <summary>Hash of some characters.</summary>
    public static uint OfText(ReadOnlySpan<char> text)
    {
        var hash = Golden ^ (ulong)text.Length;
        foreach (var letter in text)
        {
            hash = (hash ^ letter) * Second;
            hash ^= hash >> 29;
        }

        return Fold(hash);
    }

    /// <summary>Hash of one value under a feature template.</summary>
    public static uint Of(int template, uint first) =>
        Fold(Mix((ulong)(uint)(template + 1) * Golden, first));

    /// <summary>Hash of two values under a feature template.</summary>
    public static uint Of(int template, uint first, uint second) =>
        Fold(Mix((ulong)(uint)(template + 1) * Golden, ((ulong)first << 32) | second));

    /// <summary>Hash of three values under a feature template.</summary>
    public static uint Of(int template, uint first, uint second, uint third) =>
        Fold(Mix(Mix((ulong)(uint)(template + 1) * Golden, ((ulong)first << 32) | second), third));

    /// <summary>Hash of four values under a feature template.</summary>
    public static uint Of(int template, uint first, uint second, uint third, uint fourth) =>
        Fold(Mix(
            Mix((ulong)(uint)(template + 1) * Golden, ((ulong)first << 32) | second),
            ((ulong)third << 32) | fourth));

    private static ulong Mix(ulong hash, ulong value)
    {
        hash = (hash ^ value) * Second;
        hash ^= hash >> 32;
        return hash * Third;
    }

    private static uint Fold(ulong hash) => (uint)((hash ^ (hash >> 31)) >> 13) | 1;
}
