using Entente.Evaluation.Coders;
using Entente.Evaluation.Measures;
using Entente.Knowledge;
using Entente.Knowledge.Actors;
using Entente.Language;

namespace Entente.Evaluation;

/// <summary>The measures, and the gold data that the figures in <c>docs/accuracy.md</c> come from.</summary>
internal static class AllMeasures
{
    /// <summary>Every measure, on stations that are loaded when the first one asks for them.</summary>
    public static IReadOnlyList<IMeasure> List()
    {
        var parser = new Lazy<EnglishParser>(EnglishParser.LoadShipped);
        var knowledge = new Lazy<KnowledgeBase>(() => KnowledgeBase.LoadShipped());
        var coder = new Lazy<IEventFinder>(() => new OwnCoder(parser.Value, knowledge.Value));
        return
        [
            new LanguageMeasure(parser),
            new EventMeasure(coder),
            new RecordMeasure(coder),
            new PairMeasure(coder),
            new LabelMeasure(coder),
            new ConfidenceMeasure(coder),
            new ActorMeasure(new Lazy<ActorResolver>(() => new ActorResolver(knowledge.Value.Actors))),
            new LeaderMeasure(knowledge),
            new StoryMeasure(),
            new TieMeasure(knowledge),
            new PhaseMeasure(knowledge),
        ];
    }

    /// <summary>What is measured on what: measure, public name of the data, their places in a data folder.</summary>
    public static IReadOnlyList<(string Measure, string Data, string[] Places)> Trials { get; } =
    [
        ("language", "UD English EWT, test", ["treebanks/en_ewt-test.conllu"]),
        ("language", "UD English GUM, dev", ["treebanks/en_gum-dev.conllu"]),
        ("events", "news sentences, our own coding", ["news/guardian-events.dev.jsonl"]),
        ("records", "PLOVER gold standard records (OEDA)", ["plover/gsr.dev.json"]),
        ("pairs", "PLV (Zero-Shot PLOVER)", ["plover/plv.dev.jsonl"]),
        ("labels", "synthetic stories (NGEC)", ["stories/synthetic-events.jsonl"]),
        ("confidence", "news sentences and gold standard records, every other one",
            ["news/guardian-events.dev.jsonl", "plover/gsr.dev.json"]),
        ("actors", "actor phrases of the NGEC tests", ["actors/ngec-actors.dev.jsonl"]),
        ("leaders", "Archigos: leaders in office since 1990", ["reference/archigos.csv"]),
        ("stories", "news copies, our own", ["news/copies-sources.dev.jsonl", "news/copies.dev.jsonl"]),
        ("stories", "the same copies among 150 whole articles", ["news/guardian.jsonl", "news/copies.dev.jsonl"]),
        ("ties", "ICEWS 2005–2015 (a tenth) against ATOP, strategic rivalries and COW disputes",
        [
            "icews/icews-2005-2015.dev.tsv",
            "reference/atop_alliance.csv.gz",
            "reference/tss_rivalries.csv",
            "reference/cow_mid_ddydisps.csv",
        ]),
        ("phases", "ICEWS 2005–2015 (a tenth) against known turns", ["icews/icews-2005-2015.dev.tsv"]),
        ("phases", "ICEWS 2014 against known turns", ["icews/icews14.train.tsv"]),
    ];
}
