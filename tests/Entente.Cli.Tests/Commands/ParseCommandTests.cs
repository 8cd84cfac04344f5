namespace Entente.Cli.Commands;

public sealed class ParseCommandTests
{
    [Fact]
    public void TextComesOutAsTrees()
    {
        var ran = BuiltProgram.Run("Iran shipped drones.\n\nIt didn’t say why.", "parse", "-");
        ran.ExitCode.ShouldBe(0);
        ran.Output.ShouldStartWith(
            "# text = Iran shipped drones.\n" +
            "1\tIran\tIran\tPROPN\tNNP\tNumber=Sing\t2\tnsubj\t_\t_\n");
        ran.Output.ShouldContain("\n2-3\tdidn’t\t_\t");
        ran.Output.ShouldEndWith("\n\n");
    }

    [Fact]
    public void GivenWordsAreKept()
    {
        var ran = BuiltProgram.Run(
            "# text = US-led raid\n1\tUS-led\t_\t_\t_\t_\t_\t_\t_\t_\n2\traid\t_\t_\t_\t_\t_\t_\t_\t_\n\n",
            "parse", "-", "--input", "conllu");
        ran.Lines[1].ShouldStartWith("1\tUS-led\t");
        ran.Lines[2].ShouldStartWith("2\traid\traid\tNOUN\t");
    }

    [Fact]
    public void AMissingFileIsNamed()
    {
        var ran = BuiltProgram.Run("", "parse", "nowhere.txt");
        ran.ExitCode.ShouldNotBe(0);
        ran.Errors.ShouldContain("nowhere.txt");
    }
}
