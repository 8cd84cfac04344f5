namespace Entente.Cli.Briefs;

/// <summary>A sign or a weight in the colour of cooperation or conflict.</summary>
internal sealed record Mark(string Text, Tone Tone);
