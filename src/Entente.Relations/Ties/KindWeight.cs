namespace Entente.Relations.Ties;

/// <summary>What a figure counts for a kind of tie, and why it has this sign and size.</summary>
/// <param name="Kind">The kind of tie.</param>
/// <param name="Feature">The figure.</param>
/// <param name="Set">In log-odds for one unit of the figure, set by hand; used where the record tells of few
/// states.</param>
/// <param name="Among">The same where it tells of many, so that the two are seen among all.</param>
/// <param name="Reason">Why.</param>
internal readonly record struct KindWeight(
    TieKind Kind, TieFeature Feature, double Set, double Among, string Reason);
