namespace Entente.Cli.Commands;

public sealed class StoreCommandTests : IDisposable
{
    private readonly string _folder = Directory.CreateTempSubdirectory("entente-").FullName;

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    [Fact]
    public void AStoreTellsWhatItHoldsAndIsSound()
    {
        Write("a.txt", "Iran shipped drones to Russia on Monday, officials in Washington told reporters at noon.");
        Write("b.txt", "Le ministre a dit que les deux pays ont décidé de tenir des pourparlers dans la capitale.");
        var read = Run("read", ".", "--store", "x.db", "--date", "2022-07-21");

        read.Errors.ShouldContain("2 documents (2 new, 0 replaced, 0 unchanged, 0 refused), 2 stories");
        read.Errors.ShouldContain("1 document is not English (1 fr): kept, but not coded.");
        var info = Run("store", "info", "--store", "x.db");
        info.Lines.ShouldContain("documents   2");
        info.Lines.ShouldContain("  language  en 1");
        Run("store", "check", "--store", "x.db").ShouldBe(new Ran(0, "", "entente: the store is sound.\n"));
        Run("store", "compact", "--store", "x.db").ExitCode.ShouldBe(0);
    }

    [Fact]
    public void AChangedLineOfTheTablesIsCodedAnew()
    {
        Write("a.txt", "Iran shipped drones to Russia on Monday.");
        Run("read", "a.txt", "--store", "x.db").ExitCode.ShouldBe(0);
        Run("store", "recode", "--store", "x.db").Errors.ShouldContain("0 documents coded anew, 1 as they should be");
        Write("mine/lexicon/aid.tsv", "trigger\tpos\twhen\tactor\trecipient\tmode\tcontexts\tcameo\tnote\n");

        Run("store", "recode", "--store", "x.db", "--knowledge", "mine").Errors
            .ShouldContain("1 documents coded anew, 0 as they should be");
        Run("read", "a.txt", "--store", "x.db").Errors.ShouldContain("1 replaced");
    }

    [Fact]
    public void AStoreThatIsNotThereIsNotMade()
    {
        var ran = Run("store", "compact", "--store", "none.db");

        ran.ExitCode.ShouldBe(2);
        ran.Errors.ShouldContain("there is no store 'none.db'. Make one first: entente read PATH --store none.db");
        File.Exists(Path.Combine(_folder, "none.db")).ShouldBeFalse();
    }

    [Fact]
    public void ADashReadsStandardInput()
    {
        var text = "{\"id\":\"a\",\"date\":\"2022-07-21\",\"text\":\"Iran shipped drones to Russia.\"}\n"u8.ToArray();

        var ran = BuiltProgram.Run(_folder, text, "read", "-", "--store", "x.db");

        ran.ExitCode.ShouldBe(0);
        ran.Errors.ShouldBe(
            "entente: 1 document (1 new, 0 replaced, 0 unchanged, 0 refused), 1 story, 1 sentence, 1 event.\n");
    }

    [Fact]
    public void EveryFileThatCannotBeReadIsNamed()
    {
        Write("a/one.jsonl", "oops\n");
        Write("a/two.jsonl", "oops\n{\"text\":\"Iran met Russia.\"}\n");

        var ran = Run("read", "a", "--store", "x.db");

        ran.ExitCode.ShouldBe(1);
        ran.Errors.ShouldContain("Correct or remove the line. (2 of this kind; also a/two.jsonl:1)");
    }

    [Fact]
    public void ChosenColumnsThatAreNoneAreWrongUsage()
    {
        var ran = Run("read", "a.csv", "--columns", "body");

        ran.ExitCode.ShouldBe(2);
        ran.Errors.ShouldContain("'body' chooses no column");
    }

    private Ran Run(params string[] arguments) => BuiltProgram.Run(_folder, [], arguments);

    private void Write(string name, string content)
    {
        var path = Path.Combine(_folder, name);
        Directory.CreateDirectory(Path.GetDirectoryName(path)!);
        File.WriteAllText(path, content);
    }
}
