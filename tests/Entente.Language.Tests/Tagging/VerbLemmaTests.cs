using Entente.Language.Tagging;

namespace Entente.Language.Tests.Tagging;

public sealed class VerbLemmaTests
{
    private static readonly string[] Penn = ["VBZ", "VBD", "VBN", "VBG"];

    [Theory]
    [InlineData("boycotted", "VBD", "boycot", "boycott")]
    [InlineData("raided", "VBN", "raide", "raid")]
    [InlineData("vetoes", "VBZ", "vetoe", "veto")]
    [InlineData("revoked", "VBD", "revok", "revoke")]
    [InlineData("hoped", "VBN", "hop", "hope")]
    [InlineData("signalling", "VBG", "signall", "signal")]
    [InlineData("trafficked", "VBN", "traffick", "traffic")]
    [InlineData("belying", "VBG", "bely", "belie")]
    [InlineData("pitied", "VBD", "pitie", "pity")]
    [InlineData("gases", "VBZ", "gase", "gas")]
    [InlineData("realised", "VBD", "realis", "realise")]
    [InlineData("Swooped", "VBD", "Swoope", "swoop")]
    public void ARegularFormLeadsBackToItsVerb(string form, string penn, string learned, string lemma) =>
        VerbLemma.Checked(form, penn, learned).ShouldBe(lemma);

    [Theory]
    [InlineData("fled", "VBD", "flead", "flee")]
    [InlineData("underwent", "VBD", "go", "undergo")]
    [InlineData("struck", "VBN", "struck", "strike")]
    [InlineData("clung", "VBN", "clang", "cling")]
    public void AnIrregularFormLeadsBackToItsVerb(string form, string penn, string learned, string lemma) =>
        VerbLemma.Checked(form, penn, learned).ShouldBe(lemma);

    [Theory]
    [InlineData("re-emerging", "VBG", "re-emerg", "re-emerge")]
    [InlineData("rehomed", "VBD", "rehom", "rehome")]
    [InlineData("UN-brokered", "VBN", "un-brokere", "un-broker")]
    [InlineData("outfought", "VBD", "outfight", "outfight")]
    [InlineData("underwrote", "VBD", "underwrote", "underwrite")]
    [InlineData("un-led", "VBN", "un-le", "un-lead")]
    [InlineData("remained", "VBD", "remaine", "remain")]
    public void APrefixStaysBeforeItsVerb(string form, string penn, string learned, string lemma) =>
        VerbLemma.Checked(form, penn, learned).ShouldBe(lemma);

    [Theory]
    [InlineData("routed", "VBN", "route")]
    [InlineData("routed", "VBN", "rout")]
    [InlineData("lay", "VBP", "lay")]
    public void OfTwoVerbsThatShareAFormTheLearnedOneStands(string form, string penn, string learned) =>
        VerbLemma.Checked(form, penn, learned).ShouldBe(learned);

    [Theory]
    [InlineData("United", "NNP", "Unite")]
    [InlineData("blorped", "VBD", "blorpe")]
    [InlineData("lead", "VBD", "lead")]
    [InlineData("ed", "VBD", "ed")]
    [InlineData("'s", "VBZ", "be")]
    [InlineData("https://a.example/a-very-long-address-that-was-walked", "VBD", "as-it-was")]
    public void WhatTheListDoesNotKnowKeepsTheLearnedLemma(string form, string penn, string learned) =>
        VerbLemma.Checked(form, penn, learned).ShouldBe(learned);

    [Fact]
    public void EveryListedVerbLeadsBackToAListedVerbFromItsRegularForms()
    {
        var wrong = Verbs.Listed
            .SelectMany(verb => Inflection.Of(verb).Select((form, number) => (form, penn: Penn[number])))
            .Select(word => (word.form, lemma: VerbLemma.Checked(word.form, word.penn, learned: "?")))
            .Where(word => Verbs.Find(word.lemma) is null);
        wrong.ShouldBeEmpty();
    }

    [Fact]
    public void AListedVerbStandsAsTheLemmaOfItsRegularForms()
    {
        var changed = Verbs.Listed
            .SelectMany(verb => Inflection.Of(verb).Select((form, number) => (verb, form, penn: Penn[number])))
            .Where(word => VerbLemma.Checked(word.form, word.penn, word.verb) != word.verb);
        changed.ShouldBeEmpty();
    }

    [Fact]
    public void AVerbThatTheModelHasRightCostsNoMemory()
    {
        VerbLemma.Checked("boycotted", "VBD", "boycott");
        var before = GC.GetAllocatedBytesForCurrentThread();
        VerbLemma.Checked("boycotted", "VBD", "boycott");
        VerbLemma.Checked("re-elected", "VBN", "re-elect");
        (GC.GetAllocatedBytesForCurrentThread() - before).ShouldBe(0);
    }
}
