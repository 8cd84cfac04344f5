namespace Entente.Language.Networks;

/// <summary>What the network says of a batch, one entry a word.</summary>
/// <param name="Tags">Classes of <see cref="Network.Tags"/>.</param>
/// <param name="Features">Classes of <see cref="Network.Features"/>.</param>
/// <param name="Heads">Index of the head within the word's sentence, −1 for the root.</param>
/// <param name="Relations">Classes of <see cref="Network.Relations"/>.</param>
internal sealed record NetworkReading(int[] Tags, int[] Features, int[] Heads, int[] Relations);
