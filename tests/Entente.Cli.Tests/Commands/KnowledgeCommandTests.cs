namespace Entente.Cli.Commands;

public sealed class KnowledgeCommandTests
{
    private const string Dictionary = "ANN_ROE_\n\t[FRAGOV 990101-991231]\n\t[FRAELI]\n";

    [Fact]
    public void ATableLaidOverOursIsCheckedByFileAndLine()
    {
        var folder = FolderOf(
            "officials.tsv",
            "country\tname\taliases\toffice\tsector\tfrom\tto\nFRA\tAnn Roe\t\tenvoy\tXXX\t\t\n");
        var ran = BuiltProgram.Run("", "knowledge", "check", folder);
        ran.ExitCode.ShouldBe(1);
        ran.Lines.Single().ShouldStartWith("officials.tsv:2: sector 'XXX' found");
    }

    [Fact]
    public void AnImportedDictionaryAnswersAsAnOverlay()
    {
        var folder = FolderOf("mine.txt", Dictionary);
        var import = BuiltProgram.Run(folder, [], "knowledge", "import", "phoenix", "mine.txt", "--out", "laid");
        import.ExitCode.ShouldBe(0, import.Errors);
        import.Lines.Single().ShouldEndWith("officials.tsv: 1 rows");
        BuiltProgram.Run(folder, [], "knowledge", "check", "laid").ExitCode.ShouldBe(0);
        var line = """{"text":"Ann Roe","date":"1999-06-01"}"""u8.ToArray();
        var asked = BuiltProgram.Run(folder, line, "actors", "--knowledge", "laid");
        asked.Output.ShouldContain("\"country\":\"FRA\",\"sector\":\"GOV\"");
    }

    [Fact]
    public void WhatADictionaryGetsWrongIsToldByLine()
    {
        var ran = BuiltProgram.Run(FolderOf("mine.txt", "+ROE\n"), [], "knowledge", "import", "phoenix", "mine.txt");
        ran.ExitCode.ShouldBe(1);
        ran.Errors.ShouldContain("mine.txt:1: '+ROE' found");
    }

    private static string FolderOf(string file, string text)
    {
        var folder = Directory.CreateTempSubdirectory("entente-tables-").FullName;
        File.WriteAllText(Path.Combine(folder, file), text);
        return folder;
    }
}
