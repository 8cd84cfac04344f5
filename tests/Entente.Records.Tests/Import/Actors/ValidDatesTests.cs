using Entente.Knowledge;
using Entente.Knowledge.Actors;

namespace Entente.Records.Import.Actors;

public sealed class ValidDatesTests
{
    private static readonly DateOnly Day = new(2014, 3, 2);

    [Fact]
    public void AnOfficeThatWasHeldThatDayHoldsToItsEnds() =>
        Narrowed(new(2009, 1, 20), new(2017, 1, 20)).ShouldBe(new DateSpan(new(2009, 1, 20), new(2017, 1, 20)));

    [Fact]
    public void AnOfficeThatCameLaterEndsWhatHoldsNow() =>
        Narrowed(new(2015, 1, 1), null).ShouldBe(new DateSpan(null, new(2014, 12, 31)));

    [Fact]
    public void AnOfficeThatEndedBeforeBeginsWhatHoldsNow() =>
        Narrowed(null, new(2013, 1, 1)).ShouldBe(new DateSpan(new(2013, 1, 2), null));

    private static DateSpan Narrowed(DateOnly? from, DateOnly? to)
    {
        var dates = new ValidDates(Day);
        dates.Narrow([new NameCandidate("USA", "GOV", "X", NameKind.Person, new DateSpan(from, to))]);
        return dates.Span;
    }
}
