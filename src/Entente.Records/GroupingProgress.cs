namespace Entente.Records;

/// <summary>How far the grouping into stories is.</summary>
/// <param name="Documents">Documents grouped so far.</param>
/// <param name="Total">Documents that waited to be grouped when it began.</param>
public sealed record GroupingProgress(int Documents, int Total);
