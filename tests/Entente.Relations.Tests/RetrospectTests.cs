namespace Entente.Relations.Tests;

public sealed class RetrospectTests
{
    [Fact]
    public void InANewsReportTheDayOfPublicationPlacesAnAct() =>
        Acts.From([Told.Event("RUS>IRN", "AID", "")]).ShouldHaveSingleItem().IsPlaced.ShouldBeTrue();

    [Fact]
    public void InAnArticleOnDecadesItDoesNot()
    {
        var acts = Acts.From([
            Told.Event("RUS>IRN", "AID", "1992", sentence: 1), Told.Event("RUS>IRN", "AGREE", "1995", sentence: 2),
            Told.Event("RUS>IRN", "ACCUSE", "", sentence: 3)]);
        acts.Select(act => (act.Event.Type, act.IsPlaced))
            .ShouldBe([("AID", true), ("AGREE", true), ("ACCUSE", false)]);
    }
}
