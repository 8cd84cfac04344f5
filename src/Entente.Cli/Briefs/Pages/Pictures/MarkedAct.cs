using Entente.Relations.Timelines;

namespace Entente.Cli.Briefs.Pages.Pictures;

/// <summary>An act worth a letter in the picture of the phases.</summary>
/// <param name="Letter">Its letter, in order of date.</param>
/// <param name="Entry">The act.</param>
internal sealed record MarkedAct(string Letter, TimelineEntry Entry);
