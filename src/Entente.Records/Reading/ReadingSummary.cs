namespace Entente.Records.Reading;

/// <summary>What the reading of a corpus came to.</summary>
public sealed record ReadingSummary
{
    /// <summary>Documents read, new or not.</summary>
    public int Documents { get; init; }

    /// <summary>Those that the store did not hold.</summary>
    public int Added { get; init; }

    /// <summary>Those that it held already, and that were not coded again.</summary>
    public int Unchanged { get; init; }

    /// <summary>Those whose text, or whose coder, had changed.</summary>
    public int Replaced { get; init; }

    /// <summary>Added or replaced documents in another language than English: kept, but not coded.</summary>
    public int NotEnglish { get; init; }

    /// <summary>Languages of those, the commonest first; <c>und</c> for one that is none of the known.</summary>
    public IReadOnlyList<(string Language, int Documents)> OtherLanguages { get; init; } = [];

    /// <summary>Pieces of input that were refused; <see cref="Problems"/> says why.</summary>
    public int Refused { get; init; }

    /// <summary>Sentences of the added and replaced documents.</summary>
    public int Sentences { get; init; }

    /// <summary>Events of the added and replaced documents.</summary>
    public int Events { get; init; }

    /// <summary>Stories in the store afterwards; 0 when they were not assigned.</summary>
    public int Stories { get; init; }

    /// <summary>What could not be used or was read with a change, one entry a kind, in the order of
    /// appearance.</summary>
    public IReadOnlyList<ProblemCount> Problems { get; init; } = [];
}
