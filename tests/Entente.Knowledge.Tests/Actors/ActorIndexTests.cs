using FsCheck;
using FsCheck.Fluent;

namespace Entente.Knowledge.Actors;

public sealed class ActorIndexTests
{
    private static readonly ActorIndex _index = World.Small.Actors;

    [Theory]
    [InlineData("Russia", NameKind.State, "RUS")]
    [InlineData("Soviet Union", NameKind.FormerState, "RUS")]
    [InlineData("Saudi", NameKind.Adjective, "SAU")]
    [InlineData("Iranians", NameKind.Demonym, "IRN")]
    [InlineData("Ankara", NameKind.Capital, "TUR")]
    [InlineData("Kremlin", NameKind.Government, "RUS")]
    [InlineData("Nato", NameKind.Organisation, "NAT")]
    [InlineData("Houthi", NameKind.Group, "YEM")]
    [InlineData("Recep Tayyip Erdogan", NameKind.Person, "TUR")]
    [InlineData("Zelenskyy", NameKind.Person, "UKR")]
    [InlineData("Aleppo", NameKind.Place, "SYR")]
    [InlineData("foreign ministers", NameKind.Role, "")]
    [InlineData("Cote d'Ivoire", NameKind.State, "CIV")]
    [InlineData("Côte d’Ivoire", NameKind.State, "CIV")]
    [InlineData("People’s Liberation Army", NameKind.Group, "CHN")]
    [InlineData("U.S.", NameKind.State, "USA")]
    public void ANameIsFoundAsWhatItIs(string text, NameKind kind, string code)
    {
        var words = text.Split(' ');
        var match = _index.Match(words, 0)!.Value;
        (match.Kind, match.Best.Code, match.Length).ShouldBe((kind, code, words.Length));
    }

    [Theory]
    [InlineData("us")]
    [InlineData("Us")]
    [InlineData("turkey")]
    [InlineData("un")]
    [InlineData("putin")]
    [InlineData("may")]
    [InlineData("aleppo")]
    public void ACommonWordIsNoName(string word) => _index.MatchName([word], 0).ShouldBeNull();

    [Fact]
    public void LowerCaseWillDoForAStateThatIsNoCommonWord() =>
        _index.Match(["iran"], 0)!.Value.Best.Code.ShouldBe("IRN");

    [Theory]
    [InlineData("US-led", NameAffix.Led, 1)]
    [InlineData("US - led", NameAffix.Led, 3)]
    [InlineData("Iranian-backed", NameAffix.Backed, 1)]
    [InlineData("Iranian‑backed", NameAffix.Backed, 1)]
    [InlineData("Assad-controlled", NameAffix.Controlled, 1)]
    [InlineData("British-born", NameAffix.From, 1)]
    [InlineData("pro-Russian", NameAffix.Pro, 1)]
    [InlineData("anti-American", NameAffix.Anti, 1)]
    [InlineData("Soviet-style", NameAffix.Other, 1)]
    public void AHyphenSaysHowTheNameIsMeant(string text, NameAffix affix, int length)
    {
        var match = _index.Match(text.Split(' '), 0)!.Value;
        (match.Affix, match.Length).ShouldBe((affix, length));
    }

    [Fact]
    public void TwoNamesInOneWordAreBothTold()
    {
        var match = _index.Match(["Russia-Ukraine"], 0)!.Value;
        match.Affix.ShouldBe(NameAffix.Paired);
        match.Candidates.Select(candidate => candidate.Code).ShouldBe(["RUS", "UKR"]);
    }

    [Fact]
    public void TheLongestNameWins() => _index.Match(["Islamic", "State", "fighters"], 0)!.Value.Length.ShouldBe(2);

    [Fact]
    public void ACommaBreaksAName() => _index.Match(["Joe", ",", "Biden"], 0).ShouldBeNull();

    [Theory]
    [InlineData("1985-01-01", "prime minister", false)]
    [InlineData("2010-01-01", "prime minister", true)]
    [InlineData("2020-01-01", "president", true)]
    public void TheOfficeOfTheDayComesFirst(string date, string office, bool inOffice)
    {
        var day = World.Day(date);
        var best = _index.Match(["Putin"], 0, day)!.Value.Best;
        (best.Detail, best.Dates.Contains(day)).ShouldBe((office, inOffice));
    }

    [Theory]
    [InlineData("in May")]
    [InlineData("last May")]
    public void AMonthIsNoPerson(string text) => _index.MatchName(text.Split(' '), 1).ShouldBeNull();

    [Fact]
    public void AStateGoesBeforeAPlaceOfTheSameName() =>
        _index.Match(["Georgia"], 0)!.Value.Candidates.Select(candidate => candidate.Code).ShouldBe(["GEO", "USA"]);

    [Fact]
    public void ACapitalKeepsItsOwnName() => _index.Match(["Tehran"], 0)!.Value.Best.ShouldBe(
        new NameCandidate("IRN", "GOV", "Iran", NameKind.Capital, default, "Tehran"));

    [Fact]
    public void MembersAreMembersFromADayOn()
    {
        _index.Membership.Has("NATO", "TUR", new DateOnly(1951, 1, 1)).ShouldBeFalse();
        _index.Membership.Has("NATO", "TUR", new DateOnly(2022, 7, 21)).ShouldBeTrue();
    }

    [Fact]
    public void AnIndexOutsideTheWordsIsTheCallersMistake() =>
        Should.Throw<ArgumentOutOfRangeException>(() => _index.Match(["Iran"], 1));

    [Fact]
    public void AMatchNeverExceedsTheWords()
    {
        var word = Gen.Elements(
            "US", "-", "led", "Iran", "'s", "Vladimir", "Putin", "foreign", "ministers", "Islamic", "State", ",",
            "pro-", "", "Russia-Ukraine", "’", "Soviet", "Union", "U.S.-backed", "--", "of", "the");
        Prop.ForAll(word.NonEmptyListOf().ToArbitrary(), words => Enumerable.Range(0, words.Count).All(index =>
            _index.Match([.. words], index) is not { } match ||
            (match.Length >= 1 && index + match.Length <= words.Count && match.Candidates.Count > 0)))
            .Check(Config.QuickThrowOnFailure.WithMaxTest(500));
    }
}
