using System.Text.Json.Serialization;
using Entente.Relations.Phases;
using Entente.Relations.Pledges;
using Entente.Relations.Recorded;
using Entente.Relations.Standings;
using Entente.Relations.Thirds;
using Entente.Relations.Ties;
using Entente.Relations.Timelines;
using Entente.Relations.Words;

namespace Entente.Relations.Briefs;

/// <summary>What binds two states, since when, what changed it, and which sentences say so.</summary>
/// <remarks>A plain value: <see cref="BriefJson"/> writes it, <c>docs/brief-json.md</c> describes each key.</remarks>
public sealed record Brief
{
    /// <summary>The two, in the order of their codes.</summary>
    public required IReadOnlyList<NamedState> States { get; init; }

    /// <summary>What the brief spans.</summary>
    public required Period Period { get; init; }

    /// <summary>How much it rests on.</summary>
    public required Counts Counts { get; init; }

    /// <summary>What binds the two over the whole period.</summary>
    public required Judgement Judgement { get; init; }

    /// <summary>The two beside all other states; null where the store tells of too few.</summary>
    public AmongAll? AmongAll { get; init; }

    /// <summary>The phases, from the first to the last; none when nothing is dated.</summary>
    public required IReadOnlyList<Phase> Phases { get; init; }

    /// <summary>Whether deeds follow words.</summary>
    public required WordsAndDeeds WordsAndDeeds { get; init; }

    /// <summary>What was announced and what became of it, by date; the most telling where there are many.</summary>
    public required IReadOnlyList<Pledge> Pledges { get; init; }

    /// <summary>All pledges by number, and how many would have been kept anyway.</summary>
    public required PledgeRecord PledgeRecord { get; init; }

    /// <summary>How isolated each of the two is.</summary>
    public required IReadOnlyList<Isolation> Isolation { get; init; }

    /// <summary>Partners of one who are at odds with the other.</summary>
    public required IReadOnlyList<Hedge> Hedging { get; init; }

    /// <summary>Third parties that put the two on one side or on opposite ones.</summary>
    public required IReadOnlyList<Companion> Company { get; init; }

    /// <summary>Who calls the tie what, affirmed or denied.</summary>
    public required IReadOnlyList<Frame> Framing { get; init; }

    /// <summary>What reference datasets that were imported say of the two: beside the judgement, not in it.</summary>
    public IReadOnlyList<RecordedFact> Recorded { get; init; } = [];

    /// <summary>What is on record between the two, by date.</summary>
    public required IReadOnlyList<TimelineEntry> Timeline { get; init; }

    /// <summary>What else matters: acts together and the weightiest acts around the two, by date.</summary>
    public required IReadOnlyList<TimelineEntry> Around { get; init; }

    /// <summary>Who tells.</summary>
    public required Coverage Coverage { get; init; }

    /// <summary>What is not here, and why.</summary>
    public required IReadOnlyList<MissingPart> Missing { get; init; }

    /// <summary>Every sentence cited, numbered.</summary>
    public required IReadOnlyList<Source> Sources { get; init; }

    /// <summary>The dyad of the two.</summary>
    [JsonIgnore]
    public Dyad Dyad => new(States[0].Code, States[1].Code);

    /// <summary>Everything the brief cites, part by part, with repetitions.</summary>
    internal IEnumerable<Evidence> AllEvidence() =>
        new IEnumerable<Evidence>[]
        {
            Judgement.Evidence,
            Judgement.For.Concat(Judgement.Against).SelectMany(claim => claim.Evidence),
            Phases.SelectMany(phase => phase.Evidence),
            Phases.SelectMany(phase => phase.Catalysts).SelectMany(catalyst => catalyst.Evidence),
            WordsAndDeeds.Evidence,
            Pledges.SelectMany(pledge => pledge.Evidence),
            Isolation.SelectMany(isolation => isolation.Evidence),
            Hedging.SelectMany(hedge => hedge.Evidence),
            Company.SelectMany(companion => companion.Evidence),
            Framing.SelectMany(frame => frame.Evidence),
            Timeline.Concat(Around).SelectMany(entry => entry.Evidence),
        }.SelectMany(part => part);
}
