namespace Entente.Records.Reference.Layouts;

/// <summary>How one publisher writes one kind of reference data: which columns stand for what.</summary>
/// <param name="Subject">What <c>import</c> calls it.</param>
/// <param name="Source">Whose it is.</param>
/// <param name="Needed">Columns that only this layout has together.</param>
/// <param name="Fields">Our name of a field and the column that holds it.</param>
internal sealed record Layout(string Subject, string Source, string[] Needed, (string Field, string Column)[] Fields)
{
    public string One { get; init; } = "ccode1";

    /// <summary>Column of the other state; empty for what is said of one.</summary>
    public string Other { get; init; } = "ccode2";

    public string First { get; init; } = "year";

    /// <summary>Column of the last year; the first where there is none.</summary>
    public string Last { get; init; } = "year";
}
