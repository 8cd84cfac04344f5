using System.Text.Json.Nodes;

namespace Entente.Cli.Commands;

public sealed class ActorsCommandTests
{
    [Fact]
    public void ExplainTellsAllThatTheHeadCanMean()
    {
        var ran = BuiltProgram.Run("""{"text":"Trump","date":"2022-04-01"}""" + "\n", "actors", "-", "--explain");
        ran.ExitCode.ShouldBe(0);
        var answer = JsonNode.Parse(ran.Lines.Single())!;
        answer["sector"]!.GetValue<string>().ShouldBe("ELI");
        var candidates = answer["candidates"]!.AsArray();
        candidates.Count.ShouldBeGreaterThan(1);
        candidates[0]!["name"]!.GetValue<string>().ShouldBe("Donald Trump");
        candidates[0]!["to"]!.GetValue<string>().ShouldBe("2021-01-20");
    }

    [Theory]
    [InlineData("2019-04-01", "GOV")]
    [InlineData("1 April 2019", "GOV")]
    [InlineData("April 1, 2019", "GOV")]
    [InlineData("2022-04-01", "ELI")]
    public void ADateMayBeWrittenInWords(string date, string sector)
    {
        var ran = BuiltProgram.Run($$"""{"text":"Trump","date":"{{date}}"}""" + "\n", "actors");
        ran.ExitCode.ShouldBe(0);
        JsonNode.Parse(ran.Lines.Single())!["sector"]!.GetValue<string>().ShouldBe(sector);
    }

    [Fact]
    public void ADateThatCannotBeReadIsTold()
    {
        var ran = BuiltProgram.Run("""{"text":"the rebels","date":"some day"}""" + "\n", "actors");
        ran.ExitCode.ShouldBe(1);
        ran.Lines.Length.ShouldBe(1);
        ran.Errors.ShouldContain("-:1: date 'some day' found, 2022-07-19 or 19 July 2022 expected.");
    }
}
