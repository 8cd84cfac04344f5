using Entente.Coding.Trees;
using FsCheck;
using FsCheck.Fluent;

namespace Entente.Coding.Parties;

public sealed class PartyPropertyTests
{
    [Fact]
    public void PartiesLieInTheirDocumentWhateverTheTrees() => Check(document => document.Events
        .SelectMany(found => found.Actors.Concat(found.Recipients))
        .All(party => document.Document.Text[party.Start..party.End] == party.Text));

    [Fact]
    public void NobodyIsNamedTwiceInOneRole() => Check(document => document.Events.All(found =>
        IsDistinct(found.Actors) && IsDistinct(found.Recipients)));

    [Fact]
    public void CodingAgainGivesTheSame() => Prop.ForAll(
        TreeGen.Columns().ToArbitrary(),
        columns => Coded.From(columns).Select(Coded.Line).SequenceEqual(Coded.From(columns).Select(Coded.Line)))
        .Check(Config.QuickThrowOnFailure.WithMaxTest(100));

    private static bool IsDistinct(IReadOnlyList<Party> parties) =>
        parties.Select(party => party.Start).Distinct().Count() == parties.Count;

    private static void Check(Func<CodedDocument, bool> law)
    {
        var events = 0;
        Prop.ForAll(
            TreeGen.Columns().ToArbitrary(),
            TreeGen.Columns().ToArbitrary(),
            (first, second) =>
            {
                var document = Coded.Document(first, second);
                events += document.Events.Count;
                return law(document);
            }).Check(Config.QuickThrowOnFailure.WithMaxTest(400));
        events.ShouldBeGreaterThan(0, "a law about events needs trees that give some");
    }
}
