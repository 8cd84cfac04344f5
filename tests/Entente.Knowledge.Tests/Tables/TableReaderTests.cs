namespace Entente.Knowledge.Tables;

public sealed class TableReaderTests
{
    [Fact]
    public void ColumnsAreFoundByNameAndFurtherOnesLetBe()
    {
        var rows = Read("# where from\n\nsector\tseen\trole\nMIL\tyes\tsailor\n");
        rows.Count.ShouldBe(1);
        (rows[0][0], rows[0][1], rows[0].Line).ShouldBe(("sailor", "MIL", 4));
    }

    [Fact]
    public void WindowsLineEndsAreLineEnds() => Read("role\tsector\r\nsailor\tMIL\r\n")[0][1].ShouldBe("MIL");

    [Fact]
    public void AListIsCutAtBars() => new Row("x.tsv", 1, ["a| b||c"]).List(0).ShouldBe(["a", "b", "c"]);

    private static List<Row> Read(string text) => new TableReader("roles.tsv", TableForm.Roles, []).Read(text);
}
