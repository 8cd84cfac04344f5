namespace Entente.Records.Import;

/// <summary>What the import of a dataset came to. Rows = added + held + statements + refused.</summary>
public sealed record ImportSummary
{
    /// <summary>Rows read, headers and blank lines not counted.</summary>
    public int Rows { get; init; }

    /// <summary>Events that the store did not hold; for reference data the rows that it took.</summary>
    public int Added { get; init; }

    /// <summary>Rows whose event the store held already, from an earlier import or an equal row of this one.</summary>
    public int Held { get; init; }

    /// <summary>Rows that report no act of one party on another, such as statements (CAMEO 01), for which PLOVER has no
    /// type; for reference data those that say nothing, such as an absence from a vote.</summary>
    public int Statements { get; init; }

    /// <summary>Rows that were refused; <see cref="Problems"/> says why.</summary>
    public int Refused { get; init; }

    /// <summary>Rows that were read with a change; they are among the added or held ones.</summary>
    public int Repaired { get; init; }

    /// <summary>Rows that bear a number which another row of the dataset bears that says something else; they are
    /// kept.</summary>
    public int RepeatedIds { get; init; }

    /// <summary>Rows with an event, of which a state or organisation is known on every side that the row
    /// names.</summary>
    public int Resolved { get; init; }

    /// <summary>Rows with an event in which the dataset itself means no state and no organisation on some side: a
    /// region such as the Middle East, or nobody that it knows. They are not among the <see cref="Resolved"/>
    /// ones.</summary>
    public int NoState { get; init; }

    /// <summary>Whether the import was ended before its end.</summary>
    public bool IsStopped { get; init; }

    /// <summary>What could not be used or was changed, one entry a kind, in the order of appearance.</summary>
    public IReadOnlyList<ProblemCount> Problems { get; init; } = [];
}
