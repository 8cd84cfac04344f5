namespace Entente.Cli.Commands;

public sealed class UsageTests
{
    public static TheoryData<string> Commands =>
        [
            "brief", "read", "import", "code", "parse", "actors", "stories", "ties", "phases", "state", "events",
            "export",
        ];

    [Theory]
    [MemberData(nameof(Commands))]
    public void HelpOfEveryCommandShowsAnExample(string command)
    {
        var ran = BuiltProgram.Run("", command, "--help");
        ran.ExitCode.ShouldBe(0);
        ran.Output.ShouldContain($"entente {command}");
        ran.Output.ShouldContain("Example:");
    }

    [Theory]
    [InlineData("brief")]
    [InlineData("brief IRN")]
    [InlineData("brief IRN XXQ samples")]
    [InlineData("code - --date yesterday")]
    [InlineData("frobnicate")]
    public void WrongUsageExitsWithTwoAndSaysWhatIsWrong(string line)
    {
        var ran = BuiltProgram.Run("", line.Split(' '));
        ran.ExitCode.ShouldBe(2);
        ran.Errors.ShouldStartWith("entente: ");
        ran.Output.ShouldBeEmpty();
    }
}
