namespace Entente.Records.Documents.Tables;

public sealed class CsvRowsTests
{
    [Theory]
    [InlineData("a,b\n1,2\n", "1|2")]
    [InlineData("a;b\r\n1;\"x; \"\"y\"\"\"\r\n", "1|x; \"y\"")]
    [InlineData("a\tb\n1\t\"x\ty\"\n", "1|x\ty")]
    [InlineData("a|b\n1|2", "1|2")]
    [InlineData("a,b\n\n\n1,2\n", "1|2")]
    [InlineData("a,b\n1,\"x\r\n\r\ny\"\n", "1|x\r\n\r\ny")]
    [InlineData("a,b\n1,\"\"\n", "1|")]
    [InlineData("a,b\n,\n", "|")]
    [InlineData("a,b\n1,He said \"no\".\n", "1|He said \"no\".")]
    [InlineData("a,b\n1,\"He said \"no\" to it.\"\n", "1|He said \"no\" to it.")]
    public void ARowIsCutIntoItsCells(string table, string cells) => Rows(table)[1].ShouldBe(cells);

    [Theory]
    [InlineData("a,b\n1,\"x\n2,y\n3,z\n")]
    [InlineData("a,b\n1,\"x\n2,\"y\"\n3,\"z\"\n")]
    public void AQuoteThatIsNeverClosedCostsItsOwnLineOnly(string table) =>
        Rows(table).ShouldBe(["a|b", "1|\"x (unclosed)", "2|y", "3|z"]);

    [Fact]
    public void LinesAreCountedThroughCellsOfSeveralLines()
    {
        var rows = new CsvRows(new StringReader("a,b\n1,\"x\ny\"\n\n2,\"z\n3,w\n"));
        var lines = new List<int>();
        while (rows.Read())
            lines.Add(rows.Line);

        lines.ShouldBe([1, 2, 5, 6]);
    }

    private static List<string> Rows(string table)
    {
        var rows = new CsvRows(new StringReader(table));
        var all = new List<string>();
        while (rows.Read())
            all.Add(string.Join('|', rows.Cells) + (rows.IsUnclosed ? " (unclosed)" : ""));
        return all;
    }
}
