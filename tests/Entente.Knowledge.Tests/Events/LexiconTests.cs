namespace Entente.Knowledge.Events;

public sealed class LexiconTests
{
    private static readonly Lexicon _lexicon = World.Small.Lexicon;

    [Fact]
    public void TheFrameThatAsksForMoreComesFirst()
    {
        var frames = _lexicon.FramesOf(WordKind.Verb, "ship");
        frames.Select(frame => frame.Conditions.Count).ShouldBe([2, 0]);
        frames[0].Contexts.ShouldBe(["military"]);
    }

    [Fact]
    public void AVerbsSecondWordIsItsParticle()
    {
        var frame = _lexicon.FramesOf(WordKind.Verb, "back")[0];
        (frame.Head, frame.Particle).ShouldBe(("back", "up"));
    }

    [Fact]
    public void ANounsLastWordIsItsHead()
    {
        var frame = _lexicon.FramesOf(WordKind.Noun, "supply")[0];
        (frame.Head, frame.Particle, frame.Trigger[0]).ShouldBe(("supply", "", "arms"));
    }

    [Fact]
    public void AnEmptyRoleIsTheUsualOne()
    {
        var frame = _lexicon.FramesOf(WordKind.Verb, "ship")[1];
        frame.Actor.Slots.ShouldBe(["subj"]);
        frame.Recipient.Slots.ShouldBe(["obj", "to", "with", "against", "on"]);
    }

    [Fact]
    public void TheWeightsOfConfidenceAreRead() =>
        _lexicon.Confidence.ShouldBe(
            new Dictionary<string, double> { ["intercept"] = 1.25, ["depth"] = -0.5 }, ignoreOrder: true);

    [Fact]
    public void ARoleCanBeNoneOrShared()
    {
        _lexicon.FramesOf(WordKind.Noun, "supply")[0].Recipient.IsNone.ShouldBeTrue();
        _lexicon.FramesOf(WordKind.Noun, "war")[0].Actor.Joined.ShouldBe("between");
    }

    [Fact]
    public void TheCodeBringsTheGoldsteinValue()
    {
        var frame = _lexicon.FramesOf(WordKind.Verb, "ship")[0];
        (frame.Cameo, frame.Goldstein).ShouldBe(("072", 8.3));
    }

    [Fact]
    public void WithoutACodeTheModesOrTheTypesStandsIn()
    {
        _lexicon.FramesOf(WordKind.Verb, "ship")[1].Cameo.ShouldBe("070");
        _lexicon.FramesOf(WordKind.Verb, "expel")[0].Cameo.ShouldBe("166");
    }

    [Fact]
    public void AConditionKnowsItsClassesWords()
    {
        var condition = _lexicon.FramesOf(WordKind.Verb, "ship")[0].Conditions[0];
        condition.Names("drone").ShouldBeTrue();
        condition.Names("rifle").ShouldBeTrue();
        condition.Names("oil").ShouldBeTrue();
        condition.Names("wheat").ShouldBeFalse();
    }

    [Fact]
    public void ConditionsAreWrittenAsTheyAreRead() =>
        _lexicon.Frames.SelectMany(frame => frame.Conditions).Select(condition => condition.ToString())
            .ShouldBe(["obj=@weapon|oil", "to=ACTOR", "obj", "!in", "obj!=PERSON"]);

    [Fact]
    public void OnlyAKindNeedsMoreThanALemma()
    {
        var conditions = _lexicon.FramesOf(WordKind.Verb, "ship")[0].Conditions;
        conditions.Select(condition => condition.AsksForKind).ShouldBe([false, true]);
    }

    [Fact]
    public void AClassCanIncludeAnother()
    {
        _lexicon.Classes.Has("weapon", "pistol").ShouldBeTrue();
        _lexicon.Classes.Words("weapon").ShouldNotContain("@gun");
        _lexicon.Classes.Has("nothing", "pistol").ShouldBeFalse();
    }

    [Fact]
    public void AnAttitudeHoldsForItsWordItsKindAndItsSlot()
    {
        _lexicon.Attitudes.Of("plan", WordKind.Verb, "clause").ShouldBe(Effect.Planned);
        _lexicon.Attitudes.Of("rule out", WordKind.Verb, "obj").ShouldBe(Effect.Negated);
        _lexicon.Attitudes.Of("plan", WordKind.Noun, "clause").ShouldBe(Effect.None);
    }

    [Fact]
    public void SupportsAndRewordingsAreFoundByWord()
    {
        _lexicon.Supports["carry out"].ShouldBe(Effect.Actual);
        _lexicon.Rewordings["army"].ShouldBe("military");
    }

    [Fact]
    public void AWordThatNamesNoActHasNoFrames() => _lexicon.FramesOf(WordKind.Verb, "sleep").ShouldBeEmpty();
}
