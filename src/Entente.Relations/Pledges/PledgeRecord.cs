namespace Entente.Relations.Pledges;

/// <summary>All pledges between two states by number, listed or not.</summary>
/// <param name="Text">What became of them, in words.</param>
/// <param name="Number">How many there are.</param>
/// <param name="LeftOut">How many of them the list leaves out.</param>
/// <param name="Kept">By what became of them: kept.</param>
/// <param name="Broken">Broken.</param>
/// <param name="Suspended">Suspended.</param>
/// <param name="Superseded">Superseded by a later one.</param>
/// <param name="Denied">Told as not fulfilled.</param>
/// <param name="Overdue">Undecided after two years.</param>
/// <param name="Open">Undecided.</param>
/// <param name="Promises">Those that would be welcome.</param>
/// <param name="Threats">Those that would not.</param>
public sealed record PledgeRecord(
    string Text,
    int Number,
    int LeftOut,
    int Kept,
    int Broken,
    int Suspended,
    int Superseded,
    int Denied,
    int Overdue,
    int Open,
    PledgeTally Promises,
    PledgeTally Threats);
