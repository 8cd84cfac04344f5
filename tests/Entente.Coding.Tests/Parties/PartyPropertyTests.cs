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

    private static void Check(Func<CodedDocument, bool> law) => Prop.ForAll(
        TreeGen.Columns().ToArbitrary(),
        TreeGen.Columns().ToArbitrary(),
        (first, second) => law(Coded.Document(first, second)))
        .Check(Config.QuickThrowOnFailure.WithMaxTest(400));
}
