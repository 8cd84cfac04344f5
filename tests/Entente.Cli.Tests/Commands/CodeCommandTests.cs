using System.Text;
using System.Text.Json.Nodes;

namespace Entente.Cli.Commands;

public sealed class CodeCommandTests
{
    [Fact]
    public void OneLineOutForOneLineInWhateverStandsThere()
    {
        List<byte[]> lines =
        [
            Line("""{"id":"a","date":"2022-08-01","text":"Iran shipped drones to Russia."}"""),
            Line("""{"id":"empty","date":"2022-08-01","text":""}"""),
            Line($$"""{"id":"long","date":"2022-08-01","text":"{{string.Concat(Enumerable.Repeat("word ", 200_000))}}"}"""),
            [
                .. Encoding.UTF8.GetBytes("{\"id\":\"bytes\",\"date\":\"2022-08-01\",\"text\":\"caf"), 0xff, 0xfe,
                .. Line("\"}"),
            ],
            Line("""{"id":"russian","date":"2022-08-01","text":"Президент России прибыл в Тегеран и встретился с лидером страны."}"""),
            Line("this is not JSON"),
            Line("""{"id":"z","date":"2022-08-02","text":"Turkey condemned Israel on Monday."}"""),
        ];
        var ran = BuiltProgram.Run(null, [.. lines.SelectMany(line => line)], "code", "-", "--input", "jsonl");

        ran.ExitCode.ShouldBe(1);
        ran.Errors.ShouldContain(":6");
        var answers = ran.Lines.Select(line => JsonNode.Parse(line)!.AsObject()).ToList();
        answers.Select(answer => answer["id"]!.GetValue<string>()).Take(5)
            .ShouldBe(["a", "empty", "long", "bytes", "russian"]);
        answers.Count.ShouldBe(7);
        answers[5]["error"]!.GetValue<string>().ShouldContain("JSON");
        answers[5]["events"]!.AsArray().ShouldBeEmpty();
        answers[6]["id"]!.GetValue<string>().ShouldBe("z");
        answers[0]["events"]!.AsArray().ShouldNotBeEmpty();
    }

    [Fact]
    public void AnEventCarriesTypePartiesDateAndSentence()
    {
        var ran = BuiltProgram.Run(
            """{"id":"a","date":"2022-08-01","text":"Iran shipped drones to Russia on 26 July 2022."}""",
            "code", "-", "--input", "jsonl");
        var coded = JsonNode.Parse(ran.Lines[0])!["events"]![0]!;
        coded["type"]!.GetValue<string>().ShouldBe("AID");
        coded["actors"]![0]!["country"]!.GetValue<string>().ShouldBe("IRN");
        coded["recipients"]![0]!["country"]!.GetValue<string>().ShouldBe("RUS");
        coded["date"]!.GetValue<string>().ShouldBe("2022-07-26");
        coded["sentence"]!.GetValue<int>().ShouldBe(1);
    }

    [Fact]
    public void ExplainCitesTheLineOfTheLexicon()
    {
        var ran = BuiltProgram.Run("Iran shipped drones to Russia.", "code", "-", "--input", "text", "--explain");
        ran.Output.ShouldContain("lexicon/aid.tsv:");
    }

    private static byte[] Line(string text) => Encoding.UTF8.GetBytes(text + "\n");
}
