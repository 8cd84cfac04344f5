using static Entente.Relations.Ties.TieFeature;
using static Entente.Relations.Ties.TieKind;

namespace Entente.Relations.Ties;

/// <summary>What each figure of the record counts for each kind of tie.</summary>
/// <remarks>
/// Set by hand from the definitions in <c>docs/relations.md</c> and checked on made-up dyads of each kind; not fitted
/// to data in this version. A weight of 1 multiplies the odds of the kind by e for each unit of the figure.
/// </remarks>
internal static class Coefficients
{
    public static readonly Coefficient[] Table =
    [
        new(Alliance, Constant, -9.0, "Rare among dyads, and deeds alone never show a duty to help."),
        new(Alliance, Treaty, 10.5, "A signed treaty of defence is the definition (ATOP)."),
        new(Alliance, Balance, 2.0, "A treaty between states that fight each other is a dead letter."),

        new(TieKind.Entente, Constant, -2.0, "Asks for much at once: words, deeds and shared company."),
        new(TieKind.Entente, Balance, 2.0, "Cooperation must prevail clearly."),
        new(TieKind.Entente, FriendlyWords, 1.5, "Consulting is the heart of it (Correlates of War type III)."),
        new(TieKind.Entente, MilitaryCooperation, 0.4, "It reaches into security."),
        new(TieKind.Entente, TieFeature.Company, 1.5, "It shows in crises with others."),
        new(TieKind.Entente, Undone, -3.0, "Refusing each other in a crisis denies it."),

        new(TacitArrangement, Constant, -1.2, "Less common than talk and trade."),
        new(TacitArrangement, MilitaryCooperation, 0.9, "Repeated security deeds are the definition."),
        new(TacitArrangement, FriendlyDeeds, 1.5, "Deeds, not declarations."),
        new(TacitArrangement, FriendlyWords, -1.0, "The more that is declared, the less tacit."),
        new(TacitArrangement, TieFeature.Company, 2.0, "Acting on the same side without a treaty."),
        new(TacitArrangement, MilitaryConflict, -0.8, "Force between the two contradicts it."),
        new(TacitArrangement, Treaty, -4.0, "A treaty makes it open."),

        new(StrategicPartnership, Constant, -1.6, "Needs breadth, which few dyads have."),
        new(StrategicPartnership, Balance, 1.8, "Cooperation prevails."),
        new(StrategicPartnership, FriendlyWords, 1.0, "Public and structured (Wilkins 2012)."),
        new(StrategicPartnership, FriendlyDeeds, 1.0, "Talk is not yet a partnership."),
        new(StrategicPartnership, HostileDeeds, -5.0, "Partners do not act against each other, whatever they say."),
        new(StrategicPartnership, Breadth, 2.0, "General goals across domains."),
        new(StrategicPartnership, Volume, 0.15, "A steady stream rather than one visit."),
        new(StrategicPartnership, Undone, -2.0, "Suspended projects speak against it."),

        new(ConvergenceOfInterests, Constant, -0.5, "Common, but seen only against third parties."),
        new(ConvergenceOfInterests, TieFeature.Company, 3.5, "Like profiles towards others define it (Häge 2011)."),
        new(ConvergenceOfInterests, CommonFoes, 0.6, "The same pressure from the same others."),
        new(ConvergenceOfInterests, CommonPressure, 3.0, "The same plight, even when the sender is not named."),
        new(ConvergenceOfInterests, Undone, 1.5, "Refusals between them fit parallel interests, not a bond."),
        new(ConvergenceOfInterests, FriendlyDeeds, -1.0, "Many deeds for each other are more than parallel action."),
        new(ConvergenceOfInterests, HostileDeeds, -3.0, "Deeds against each other deny it."),
        new(ConvergenceOfInterests, Volume, -0.25, "With much direct traffic the direct tie speaks for itself."),

        new(Patronage, Constant, -2.0, "Needs a clear one-way flow."),
        new(Patronage, OneWay, 2.5, "Flows one way are the definition."),
        new(Patronage, FriendlyDeeds, 2.5, "Material help, not words."),
        new(Patronage, MutualConflict, -2.0, "A client does not fight its patron."),

        new(Transaction, Constant, -1.2, "The ordinary business of states, if business is on record."),
        new(Transaction, Economic, 3.0, "Dealing where it pays."),
        new(Transaction, Balance, 1.0, "Business wants calm."),
        new(Transaction, MilitaryCooperation, -0.3, "Security ties are more than business."),
        new(Transaction, TieFeature.Company, -0.5, "Business needs no shared side."),

        new(Rivalry, Constant, -1.6, "About one active dyad in ten (Thompson's list is shorter still)."),
        new(Rivalry, Balance, -2.2, "Conflict prevails."),
        new(Rivalry, HostileWords, 1.5, "Threats and accusations carry it."),
        new(Rivalry, MutualConflict, 1.5, "Rivals name each other: both sides act."),
        new(Rivalry, TieFeature.Company, -0.8, "They stand on opposite sides of others' quarrels."),
        new(Rivalry, MilitaryConflict, 0.2, "Rivals dispute more often than others."),

        new(ArmedHostility, Constant, -3.2, "Rare; only force shows it."),
        new(ArmedHostility, HostileDeeds, 4.0, "Force prevails among what they do."),
        new(ArmedHostility, MilitaryConflict, 1.0, "And repeatedly so."),
        new(ArmedHostility, Balance, -1.0, "Little else is left."),

        new(Mixed, Constant, -2.4, "Most dyads lean one way."),
        new(Mixed, Mixture, 3.0, "Both sums high: do not net them."),
        new(Mixed, Volume, 0.15, "Both need to be seen often."),

        new(ThinRecord, Constant, 2.6, "With nothing on record, nothing is known."),
        new(ThinRecord, Volume, -1.0, "Every act between them tells something."),
        new(ThinRecord, CompanyVolume, -0.9, "So does shared company."),
        new(ThinRecord, TieFeature.Sources, -0.4, "Several sources seldom miss the same things."),
    ];
}

/// <summary>One weight and why it has this sign and size.</summary>
/// <param name="Kind">The kind of tie.</param>
/// <param name="Feature">The figure.</param>
/// <param name="Weight">In log-odds for one unit of the figure.</param>
/// <param name="Reason">Why.</param>
internal readonly record struct Coefficient(TieKind Kind, TieFeature Feature, double Weight, string Reason);
