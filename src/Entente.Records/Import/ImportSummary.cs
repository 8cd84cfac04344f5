namespace Entente.Records.Import;

/// <summary>What the import of a dataset came to. Rows = added + held + statements + refused.</summary>
public sealed record ImportSummary
{
    /// <summary>Rows read.</summary>
    public int Rows { get; init; }

    /// <summary>Events that the store did not hold.</summary>
    public int Added { get; init; }

    /// <summary>Rows whose event the store held already, from an earlier import or an equal row.</summary>
    public int Held { get; init; }

    /// <summary>Rows that report a statement and no act (CAMEO 01); PLOVER has no type for them.</summary>
    public int Statements { get; init; }

    /// <summary>Rows that were refused; <see cref="Problems"/> says why.</summary>
    public int Refused { get; init; }

    /// <summary>What could not be used, one entry a kind, in the order of appearance.</summary>
    public IReadOnlyList<ProblemCount> Problems { get; init; } = [];
}
