using FsCheck;
using FsCheck.Fluent;

namespace Entente.Coding.Trees;

public sealed class ClausePropertyTests
{
    [Fact]
    public void SubjectsAndObjectsLieInTheSentenceWhateverTheTree() => Prop.ForAll(
        TreeGen.Columns().ToArbitrary(),
        columns =>
        {
            var sentence = Tree.Of(columns);
            return Enumerable.Range(0, sentence.Tokens.Count).All(index =>
                IsWithin(Clause.Subject(sentence, index), sentence.Tokens.Count) &&
                IsWithin(Clause.Object(sentence, index), sentence.Tokens.Count));
        }).Check(Config.QuickThrowOnFailure.WithMaxTest(500));

    [Fact]
    public void APhraseHoldsItsHead() => Prop.ForAll(
        TreeGen.Columns().ToArbitrary(),
        columns =>
        {
            var sentence = Tree.Of(columns);
            return Enumerable.Range(0, sentence.Tokens.Count).All(index =>
                Phrase.Of(sentence, index) is var phrase && phrase.First <= index && phrase.Last >= index &&
                Phrase.WithTies(sentence, index).Last >= phrase.Last);
        }).Check(Config.QuickThrowOnFailure.WithMaxTest(500));

    private static bool IsWithin(int index, int count) => index >= -1 && index < count;
}
