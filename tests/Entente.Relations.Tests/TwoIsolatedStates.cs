using Entente.Coding;
using Entente.Records;

namespace Entente.Relations.Tests;

/// <summary>One long background article on Iran and Russia as a coder might read it, facts and sentences our
/// own.</summary>
internal static class TwoIsolatedStates
{
    public static Dyad Dyad { get; } = new("RUS", "IRN");

    public static IReadOnlyList<StoredEvent> Events { get; } =
    [
        Told.Event("RUS>IRN", "CONSULT", "2022-07-19", "visited", "visit", sentence: 1,
            text: "The Russian president visited Tehran this week."),
        Told.Event("IRN>RUS", "AID", "2022-07-18..2022-07-24", "ship", contexts: "military", sentence: 2,
            status: EventStatus.Planned, by: "US officials",
            text: "US officials say that Iran is about to ship drones to Moscow."),
        Told.Event("RUS>IRQ", "AID", "1980..1988", "armed", contexts: "military", sentence: 3,
            text: "Throughout the war of 1980–88 the Soviets armed Iraq."),
        Told.Event("IRQ>IRN", "ASSAULT", "1980..1988", "war", contexts: "military", sentence: 3,
            text: "Throughout the war of 1980–88 the Soviets armed Iraq."),
        Told.Event("RUS>IRN", "AGREE", "1992", "agreement", contexts: "nuclear", sentence: 4,
            text: "Arms deals followed, and an agreement to build a reactor."),
        Told.Event("RUS>IRN", "COOPERATE", "1992", "deals", contexts: "military", sentence: 4,
            text: "Arms deals followed, and an agreement to build a reactor."),
        Told.Event("USA>IRQ", "ASSAULT", "2003", "invasion", contexts: "military", sentence: 5,
            text: "After the US invasion of Iraq, Moscow kept a low profile."),
        Told.Event("RUS+USA+FRA+CHN>IRN", "CONSULT", "2009", "negotiated", contexts: "nuclear", sentence: 6,
            text: "Russia was among the powers that negotiated with Tehran."),
        Told.Event("RUS>IRN", "SANCTION", "2010", "backed sanctions", sentence: 7,
            text: "It backed sanctions of the United Nations and suspended the sale of missiles to Iran."),
        Told.Event("RUS>IRN", "SANCTION", "2010", "suspended", "discontinue", contexts: "military", sentence: 7,
            text: "It backed sanctions of the United Nations and suspended the sale of missiles to Iran."),
        Told.Event("UNO>IRN", "SANCTION", "2010", "sanctions", sentence: 7,
            text: "It backed sanctions of the United Nations and suspended the sale of missiles to Iran."),
        Told.Event("IRN>RUS", "ACCUSE", "2010", "chided", "disapprove", sentence: 8,
            text: "Iranians chided Russia for the late reactor."),
        Told.Event("SYR/OPP>SYR", "PROTEST", "2011-03", "uprising", sentence: 9,
            text: "Closer ties came with the Syrian uprising of March 2011."),
        Told.Event("RUS+IRN>SYR", "AID", "2011", "help", contexts: "military|intelligence", sentence: 10,
            text: "Both gave logistical and intelligence help to Damascus from the start."),
        Told.Event("IRN>SYR", "AID", "2012-09", "set up", contexts: "military", sentence: 11,
            text: "In September 2012 Tehran set up a militia of 50,000 for Damascus."),
        Told.Event("RUS>SYR/REB", "ASSAULT", "2015-09", "bombed", "aerial", contexts: "military", sentence: 12,
            text: "In September 2015 Russia sent its air force and bombed the opposition."),
        Told.Event("RUS>SYR", "AID", "2015-09", "intervention", contexts: "military", sentence: 12,
            text: "In September 2015 Russia sent its air force and bombed the opposition."),
        Told.Event("IRN>SYR/REB", "ASSAULT", "2013", "fought", contexts: "military", sentence: 13,
            text: "Iranian fighters fought the rebels from 2013."),
        Told.Event("USA>IRN", "SANCTION", "2018", "sanctions", contexts: "economic", sentence: 14,
            text: "Russia speaks out against the US sanctions on Tehran."),
        Told.Event("RUS>USA", "ACCUSE", "2018", "speaks out", "disapprove", sentence: 14,
            text: "Russia speaks out against the US sanctions on Tehran."),
        Told.Event("RUS>SAU", "CONSULT", "2019", "courts", sentence: 15,
            text: "Moscow courts Riyadh, a rival of Tehran."),
        Told.Event("SAU>IRN", "ACCUSE", "2019", "treats as a rival", sentence: 15,
            text: "Moscow courts Riyadh, a rival of Tehran."),
        Told.Event("RUS>UKR", "ASSAULT", "2022-02-24", "invaded", contexts: "military", sentence: 16,
            text: "On 24 February 2022 Russia invaded Ukraine."),
        Told.Event("USA+EUU>RUS", "SANCTION", "2022-03", "sanctions", contexts: "economic", sentence: 17,
            text: "The United States and the European Union imposed sanctions on Moscow."),
        Told.Event("RUS>IRN", "THREATEN", "2022-03", "threatened", contexts: "nuclear", sentence: 18,
            text: "Russia threatened to derail the nuclear talks with Iran."),
        Told.Event("RUS>IRN", "CONCEDE", "2022-03", "backed down", sentence: 19,
            text: "It soon backed down when Tehran objected."),
        Told.Event("IRN>RUS", "REJECT", "2022-03", "objected", sentence: 19,
            text: "It soon backed down when Tehran objected."),
        Told.Event("RUS>IRN", "AID", "", "fulfilled", contexts: "economic", status: EventStatus.Negated, sentence: 20,
            text: "Moscow never fulfilled its promises of loans for Tehran."),
        Told.Event("TUR>RUS", "CONSULT", "2022-07-19", "met", sentence: 21,
            text: "The Turkish president met him there."),
    ];
}
