using System.Diagnostics.CodeAnalysis;

namespace Entente.Relations;

/// <summary>A pair of states, whichever is named first: <c>IRN-RUS</c>.</summary>
/// <remarks>The codes are kept in ordinal order, so that A–B equals B–A. <c>default</c> is no dyad: both codes are
/// empty.</remarks>
public readonly record struct Dyad : IComparable<Dyad>
{
    private readonly string? _first;
    private readonly string? _second;

    /// <summary>Pairs two states.</summary>
    /// <param name="one">A code of three capital letters or digits, ISO 3166-1 alpha-3.</param>
    /// <param name="other">The other state's code.</param>
    /// <exception cref="ArgumentException">A code has another form, or both are the same.</exception>
    public Dyad(string one, string other)
    {
        if (!IsCode(one) || !IsCode(other) || string.Equals(one, other, StringComparison.Ordinal))
            throw new ArgumentException($"'{one}' and '{other}' are not the codes of two states.");
        (_first, _second) = string.CompareOrdinal(one, other) < 0 ? (one, other) : (other, one);
    }

    /// <summary>The code that comes first in the alphabet.</summary>
    public string First => _first ?? "";

    /// <summary>The other one.</summary>
    public string Second => _second ?? "";

    /// <summary>Reads <c>IRN-RUS</c>; the order of the two does not matter.</summary>
    /// <param name="text">Two codes with a hyphen between them.</param>
    /// <exception cref="FormatException">The text has another form.</exception>
    public static Dyad Parse(string text) =>
        TryParse(text, out var dyad) ? dyad : throw new FormatException($"'{text}' is not a dyad: expected IRN-RUS.");

    /// <summary>Reads <c>IRN-RUS</c>, or tells that the text has another form.</summary>
    /// <param name="text">Two codes with a hyphen between them.</param>
    /// <param name="dyad">The dyad; <c>default</c> when the answer is false.</param>
    public static bool TryParse([NotNullWhen(true)] string? text, out Dyad dyad)
    {
        dyad = default;
        if (text is not { Length: 7 } || text[3] != '-')
            return false;
        var (one, other) = (text[..3], text[4..]);
        if (!IsCode(one) || !IsCode(other) || string.Equals(one, other, StringComparison.Ordinal))
            return false;
        dyad = new Dyad(one, other);
        return true;
    }

    /// <summary>Whether the state is one of the two.</summary>
    /// <param name="code">Its code.</param>
    public bool Contains(string code) => code == First || code == Second;

    /// <summary>The partner of one of the two.</summary>
    /// <param name="code">Its code.</param>
    /// <exception cref="ArgumentException">It is neither of the two.</exception>
    public string OtherThan(string code) =>
        code == First ? Second
        : code == Second ? First
        : throw new ArgumentException($"{code} is not in {this}.", nameof(code));

    /// <inheritdoc/>
    public int CompareTo(Dyad other)
    {
        var first = string.CompareOrdinal(First, other.First);
        return first != 0 ? first : string.CompareOrdinal(Second, other.Second);
    }

    /// <summary>Whether one dyad comes before another in the order of their codes.</summary>
    public static bool operator <(Dyad left, Dyad right) => left.CompareTo(right) < 0;

    /// <summary>Whether one dyad comes after another in the order of their codes.</summary>
    public static bool operator >(Dyad left, Dyad right) => left.CompareTo(right) > 0;

    /// <summary>Whether one dyad comes before another, or is the same.</summary>
    public static bool operator <=(Dyad left, Dyad right) => left.CompareTo(right) <= 0;

    /// <summary>Whether one dyad comes after another, or is the same.</summary>
    public static bool operator >=(Dyad left, Dyad right) => left.CompareTo(right) >= 0;

    /// <returns><c>IRN-RUS</c>; empty for <c>default</c>.</returns>
    public override string ToString() => First.Length == 0 ? "" : $"{First}-{Second}";

    private static bool IsCode([NotNullWhen(true)] string? code) =>
        code is { Length: 3 } && code.All(letter => char.IsAsciiLetterUpper(letter) || char.IsAsciiDigit(letter));
}
