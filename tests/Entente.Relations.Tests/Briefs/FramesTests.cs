using Entente.Coding;
using Entente.Knowledge.Framings;
using Entente.Records;
using Entente.Relations.Briefs;
using Entente.Relations.Ties;

namespace Entente.Relations.Tests.Briefs;

public sealed class FramesTests
{
    [Fact]
    public void OneSpeakerWhoSaysItTwiceHasOneLineWithBothSentences()
    {
        var frame = Build(Said("a", "axis", "Paris"), Said("b", "axis", "Paris")).Framing.ShouldHaveSingleItem();

        frame.ShouldSatisfyAllConditions(
            () => frame.Speaker.ShouldBe("Paris"),
            () => frame.Voice.ShouldBe("attributed"),
            () => frame.Documents.ShouldBe(2),
            () => frame.Evidence.Select(one => one.Document).ShouldBe(["a", "b"]));
    }

    [Fact]
    public void ADenialStandsBesideTheAffirmation() =>
        Build(Said("a", "alliance"), Said("a", "alliance", affirmed: false, start: 30)).Framing
            .Select(frame => (frame.Speaker, frame.Voice, frame.Affirmed))
            .ShouldBe([("the writer (The Paper)", "writer", true), ("the writer (The Paper)", "writer", false)]);

    [Fact]
    public void EveryFramingLeadsToItsSentence()
    {
        var brief = Build(Said("a", "axis"));

        var number = new SourceNumbers(brief.Sources).Of(brief.Framing[0].Evidence).ShouldHaveSingleItem();

        brief.Sources[number - 1].Text.ShouldBe("They are an axis.");
    }

    [Fact]
    public void AFramingIsNoEventAndChangesNoJudgement() => BriefJson.Write(Build(Said("a", "axis")).Judgement)
        .ShouldBe(BriefJson.Write(Build().Judgement));

    [Fact]
    public void EveryWordStandsForAKindOfTieThatBriefsKnow() =>
        FramingWords.Kinds.Except(TieKinds.All.Select(kind => kind.Name())).ShouldBeEmpty();

    private static Brief Build(params StoredFraming[] said) =>
        BriefBuilder.Build([], new Dyad("IRN", "RUS"), new BriefOptions { Framings = said });

    private static StoredFraming Said(
        string document, string label, string speaker = "", bool affirmed = true, int start = 0) => new()
    {
        DocumentId = document,
        DocumentSource = "The Paper",
        DocumentDate = new DateOnly(2022, 7, 21),
        SentenceText = "They are an axis.",
        Framing = new Framing
        {
            Label = label,
            Kind = "alliance",
            Stance = "close",
            IsAffirmed = affirmed,
            Speaker = speaker,
            Pairs = [("IRN", "RUS")],
            SentenceNumber = 1,
            Start = start,
            End = start + 17,
        },
    };
}
