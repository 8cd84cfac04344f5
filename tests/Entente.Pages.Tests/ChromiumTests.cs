namespace Entente.Pages.Tests;

public sealed class ChromiumTests
{
    [Fact]
    public void WithoutABrowserTheTestsSayWhatToInstall() =>
        Should.Throw<FileNotFoundException>(() => Chromium.Find("", ["/nowhere"])).Message
            .ShouldContain("apt-get install chromium");

    [Fact]
    public void ABrowserNamedButAbsentIsAnError() =>
        Should.Throw<FileNotFoundException>(() => Chromium.Find("/nowhere/chrome", ["/usr/bin"])).Message
            .ShouldStartWith("CHROMIUM is /nowhere/chrome.");
}
