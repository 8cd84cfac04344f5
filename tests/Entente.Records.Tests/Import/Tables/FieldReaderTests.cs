using System.Text;
using FsCheck;
using FsCheck.Fluent;

namespace Entente.Records.Import.Tables;

public sealed class FieldReaderTests
{
    private static readonly Gen<string> Cell = Gen.Elements(
        "", "a", "Iran", "say \"so\"", "one, two", "line\nbreak", "é😀", new string('x', 100), " space ");

    [Fact]
    public void QuotedCommasLineEndsAndQuotesBelongToTheirField() =>
        Rows("a,b\n\"x, \"\"y\"\"\nz\",2\n").ShouldBe(["a|b", "x, \"y\"\nz|2"]);

    [Fact]
    public void AQuoteThatStandsAloneAmongTabsTakesNoOtherRow() =>
        Rows("a\tb\n5\" gun\tx\n\"whole\"\ty\n").ShouldBe(["a|b", "5\" gun|x", "whole|y"]);

    [Fact]
    public void AQuoteThatIsNeverClosedCostsItsOwnLineOnly()
    {
        using var table = new FieldReader(Stream("a,b\n\"open,1\nc,2\n"));

        table.Read().ShouldBeTrue();
        table.Read().ShouldBeTrue();
        table.IsUnclosed.ShouldBeTrue();
        table.Read().ShouldBeTrue();
        (table.Text(0), table.Line, table.IsUnclosed).ShouldBe(("c", 3, false));
        table.Read().ShouldBeFalse();
    }

    [Fact]
    public void OldFilesAreReadAsLatin()
    {
        using var table = new FieldReader(new MemoryStream([(byte)'a', (byte)'\t', 0xe9, (byte)'\n']));

        table.Read().ShouldBeTrue();
        (table.Text(1), table.IsLatin).ShouldBe(("é", true));
    }

    [Fact]
    public void AMarkAtTheBeginningAndCarriageReturnsAreNoText() =>
        Rows("\ufeffa,b\r\n\r\n1,2\r\n").ShouldBe(["a|b", "1|2"]);

    [Fact]
    public void RowsLongerThanTheBufferAreWhole()
    {
        var cell = new string('x', 700_000);

        Rows($"a,b\n{cell},2\n").Last().ShouldBe($"{cell}|2");
    }

    [Fact]
    public void WhatIsWrittenAsCsvIsReadBack() =>
        Prop.ForAll(Cell.ListOf(3).NonEmptyListOf().ToArbitrary(), rows =>
        {
            var kept = rows.Where(row => row.Any(cell => cell.Trim().Length > 0)).ToList();
            var text = "a,b,c\n" + string.Concat(kept.Select(row => string.Join(',', row.Select(Quoted)) + "\n"));
            return Rows(text).Skip(1).SequenceEqual(kept.Select(row => string.Join('|', row)));
        }).Check(Config.QuickThrowOnFailure.WithMaxTest(300));

    [Fact]
    public void NoBytesWhateverStopTheReader() =>
        Prop.ForAll(
            Gen.Choose(0, 255).Select(number => (byte)number)
                .Or(Gen.Elements((byte)'"', (byte)'\n', (byte)',', (byte)'\t')).ListOf().ToArbitrary(),
            bytes =>
            {
                using var table = new FieldReader(new MemoryStream([.. bytes]));
                var rows = 0;
                while (table.Read())
                {
                    rows++;
                    for (var index = 0; index < table.Count; index++)
                        table.Text(index).ShouldNotBeNull();
                }

                return rows <= bytes.Count + 1;
            }).Check(Config.QuickThrowOnFailure.WithMaxTest(500));

    private static string Quoted(string cell) => $"\"{cell.Replace("\"", "\"\"", StringComparison.Ordinal)}\"";

    private static MemoryStream Stream(string text) => new(Encoding.UTF8.GetBytes(text));

    private static List<string> Rows(string text)
    {
        using var table = new FieldReader(Stream(text));
        var rows = new List<string>();
        while (table.Read())
            rows.Add(string.Join('|', Enumerable.Range(0, table.Count).Select(table.Text)));
        return rows;
    }
}
