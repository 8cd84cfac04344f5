using Entente.Language.Tagging;
using FsCheck;
using FsCheck.Fluent;

namespace Entente.Language.Tests.Tagging;

public sealed class EditScriptTests
{
    [Theory]
    [InlineData("supplied", "supply", "l3:y")]
    [InlineData("Tehran", "Tehran", "k0:")]
    [InlineData("IRAN", "Iran", "t0:")]
    [InlineData("was", "be", "l*:be")]
    [InlineData("Talks", "talk", "l1:")]
    public void AScriptSaysWhatChanges(string form, string lemma, string script) =>
        EditScript.Between(form, lemma).ShouldBe(script);

    [Fact]
    public void AScriptLeadsFromItsFormToItsLemma()
    {
        var words = Gen.ArrayOf(Gen.Elements("abcABCéß'1:*".ToCharArray())).Where(word => word.Length > 0)
            .Select(word => new string(word));
        Prop.ForAll(words.Zip(words).ToArbitrary(), pair =>
            EditScript.Apply(EditScript.Between(pair.Item1, pair.Item2), pair.Item1) == pair.Item2)
            .Check(Config.QuickThrowOnFailure.WithMaxTest(1000));
    }

    [Fact]
    public void AScriptThatDropsMoreThanThereIsKeepsTheForm() => EditScript.Apply("l3:y", "Go").ShouldBe("go");
}
