using System.Globalization;
using Entente.Evaluation.Printing;

namespace Entente.Evaluation.Tests.Printing;

public sealed class FigureTests
{
    [Theory]
    [InlineData(0.0625, "0.062")]
    [InlineData(0.1875, "0.188")]
    [InlineData(0.0025, "0.003")]
    [InlineData(0.9996, "1.000")]
    [InlineData(0.0, "0.000")]
    public void ThreeDecimalsAreThoseOfC(double value, string expected) => Figure.Fixed(value).ShouldBe(expected);

    [Theory]
    [InlineData("fr-FR")]
    [InlineData("tr-TR")]
    public void TheDecimalPointIsAPointEverywhere(string culture)
    {
        var before = CultureInfo.CurrentCulture;
        try
        {
            CultureInfo.CurrentCulture = CultureInfo.GetCultureInfo(culture);
            new Figure("LAS", 0.8712).ToString().ShouldBe("LAS 0.871");
        }
        finally
        {
            CultureInfo.CurrentCulture = before;
        }
    }
}
