using Entente.Records;
using Entente.Coding;
using Entente.Relations.Panels;
using Entente.Relations.Recorded;
using Entente.Relations.Standings;

namespace Entente.Relations.Briefs;

/// <summary>What a brief should span and how its parts are called.</summary>
public sealed record BriefOptions
{
    /// <summary>First day wanted; null for no bound.</summary>
    public DateOnly? From { get; init; }

    /// <summary>Last day wanted, included; null for no bound.</summary>
    public DateOnly? To { get; init; }

    /// <summary>Length of a bin in the search for phases; null to let span and density decide.</summary>
    public TimeStep? By { get; init; }

    /// <summary>How many pledges are listed, those that were not kept first; all are counted.</summary>
    public int PledgesAtMost { get; init; } = 24;

    /// <summary>The English name of a code; by default the code itself.</summary>
    public Func<string, string> NameOf { get; init; } = code => code;

    /// <summary>Offsets of a document's text, so that evidence counts code points; null for a document whose text is
    /// not at hand, and then UTF-16 code units are given, which are the same for texts without emoji.</summary>
    public Func<string, CodePoints?> PointsOf { get; init; } = _ => null;

    /// <summary>What imported reference data say of the two in the years from the first to the last; nothing by
    /// default.</summary>
    public Func<int, int, IReadOnlyList<RecordedFact>> Recorded { get; init; } = (_, _) => [];

    /// <summary>The two among all states of the store; null where it tells of too few, or was not asked.</summary>
    public Standing? Standing { get; init; }

    /// <summary>What else the caller knows to be missing: reference data that was not imported, inputs that
    /// failed.</summary>
    public IReadOnlyList<MissingPart> AlsoMissing { get; init; } = [];

    /// <summary>Who is said to be a rival of one of the two while the other deals with it, in the period.</summary>
    public IReadOnlyList<StoredFraming> Rivals { get; init; } = [];

    /// <summary>Who calls the tie of the two what, in the period.</summary>
    public IReadOnlyList<StoredFraming> Framings { get; init; } = [];
}
