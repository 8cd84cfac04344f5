namespace Entente.Records.Import.Rows;

/// <summary>What became of a row.</summary>
internal enum Verdict
{
    /// <summary>It reports an event.</summary>
    Event,

    /// <summary>It is sound and reports no act of one party on another: a mere statement.</summary>
    NoAct,

    /// <summary>It could not be used; the row's problem says why.</summary>
    Refused,
}
