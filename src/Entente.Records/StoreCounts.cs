namespace Entente.Records;

/// <summary>How much a store holds, or how much of it a query finds.</summary>
/// <param name="Documents">Documents.</param>
/// <param name="Stories">Stories: documents that report the same count once.</param>
/// <param name="Events">Events, each report counted.</param>
public readonly record struct StoreCounts(int Documents, int Stories, int Events);
