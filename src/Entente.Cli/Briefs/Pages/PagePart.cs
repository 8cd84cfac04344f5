namespace Entente.Cli.Briefs.Pages;

/// <summary>A part of the page: its id, its heading, and who finds it in the contents.</summary>
internal sealed record PagePart(string Id, string Heading)
{
    public static readonly PagePart Judgement = new("judgement", "Judgement");

    public static readonly PagePart Phases = new("phases", "Phases");

    public static readonly PagePart Words = new("words", "Words and deeds");

    public static readonly PagePart Sides = new("company", "On the side");

    public static readonly PagePart Pledges = new("pledges", "Pledges");

    public static readonly PagePart Isolation = new("isolation", "Isolation");

    public static readonly PagePart Framing = new("framing", "Who calls it what");

    public static readonly PagePart Recorded = new("recorded", "What scholars recorded");

    public static readonly PagePart Timeline = new("timeline", "Timeline");

    public static readonly PagePart Around = new("around", "Around the two");

    public static readonly PagePart Coverage = new("coverage", "Coverage");

    public static readonly PagePart Missing = new("missing", "Missing");

    public static readonly PagePart Sources = new("sources", "Sources");

    /// <summary>Every part in the order of the page: what the eye takes in first, long lists last.</summary>
    public static IReadOnlyList<PagePart> All { get; } =
        [
            Judgement, Phases, Words, Sides, Isolation, Framing, Recorded, Pledges, Timeline, Around, Coverage, Missing,
            Sources,
        ];
}
