using Entente.Relations.Pledges;

namespace Entente.Relations.Tests.Pledges;

public sealed class CoveredDaysTests
{
    private static readonly CoveredDays Covered = new(Acts.From([
        Told.Event("RUS>IRN", "AID", "2010-01-20", document: "a"),
        Told.Event("RUS>IRN", "AID", "2010-03-10", document: "b"),
        Told.Event("RUS>IRN", "AID", "1980..1988", document: "c")]));

    [Theory]
    [InlineData("2010-01-01", "2010-01-31", 12)]
    [InlineData("2010-01-25", "2010-02-15", 7)]
    [InlineData("2010-02-01", "2010-02-28", 0)]
    [InlineData("2000-01-01", "2020-01-01", 22)]
    [InlineData("1980-01-01", "1988-12-31", 0)]
    [InlineData("2010-03-05", "2010-03-04", 0)]
    public void OnlyMonthsWithSomethingOnRecordAreCovered(string from, string to, int days) =>
        Covered.Between(Number(from), Number(to)).ShouldBe(days);

    private static int Number(string day) =>
        DateOnly.Parse(day, System.Globalization.CultureInfo.InvariantCulture).DayNumber;
}
