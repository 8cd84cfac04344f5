using System.Globalization;

namespace Entente.Knowledge;

/// <summary>A line of a table that could not be used as it stands; the rest of the table was.</summary>
/// <param name="File">The table, relative to its folder: <c>lexicon/aid.tsv</c>.</param>
/// <param name="Line">Line number from 1; 0 when the whole file is meant.</param>
/// <param name="Found">What the line holds: <c>3 columns found</c>.</param>
/// <param name="Expected">What it should hold: <c>5 expected (role, sector, …)</c>.</param>
/// <param name="Remedy">What to do, as a sentence.</param>
public sealed record Problem(string File, int Line, string Found, string Expected, string Remedy)
{
    /// <summary>The problem in one line, as a program prints it.</summary>
    public override string ToString() => $"{File}{LineMark}: {Found}, {Expected}. {Remedy}";

    private string LineMark => Line == 0 ? "" : string.Create(CultureInfo.InvariantCulture, $":{Line}");
}
