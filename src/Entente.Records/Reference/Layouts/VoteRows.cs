using Entente.Knowledge;
using Entente.Records.Import.Tables;
using Entente.Records.Store.Datasets;

namespace Entente.Records.Reference.Layouts;

/// <summary>Roll calls of the General Assembly, as the unvotes package of R writes them (one row a vote), or with
/// Voeten's numbers for states and votes.</summary>
/// <remarks>
/// Voeten's codes: 1 yes, 2 abstain, 3 no; 8 absent and 9 no member are no votes. In unvotes <c>NA</c> stands for
/// Namibia and for every state without a two-letter code; <see cref="UnnamedVoters"/> tells which one is meant.
/// </remarks>
internal sealed class VoteRows(
    (int Call, int Iso2, int Cow, int Vote, int Date) places, Columns columns, string file, KnowledgeBase knowledge)
    : IReferenceRows
{
    private readonly UnnamedVoters _unnamed = new(knowledge.States);

    public string Source => "unga";

    /// <summary>What reads the rows; null when the columns are not those of roll calls.</summary>
    public static VoteRows? Of(Columns columns, string file, KnowledgeBase knowledge)
    {
        var places = (
            Call: columns.Find("rcid"),
            Iso2: columns.Find("country_code"),
            Cow: columns.Find("ccode"),
            Vote: columns.Find("vote"),
            Date: columns.Find("date", "year"));
        var isOurs = places.Call >= 0 && places.Vote >= 0 && places.Date >= 0 && (places.Iso2 >= 0 || places.Cow >= 0);
        return isOurs ? new VoteRows(places, columns, file, knowledge) : null;
    }

    public Problem? Read(FieldReader table, ReferenceWriting writing)
    {
        if (table.Count < columns.Names.Count)
            return Problems.ShortRow(file, (int)table.Line, table.Count, columns.Names.Count);
        if (!Cells.TryReal(table[places.Call], out var call))
            return Problems.NotANumber(file, (int)table.Line, table.Text(places.Call), "rcid");
        if (!TryYear(table, out var day))
            return Problems.NoDate(file, (int)table.Line, table.Text(places.Date));
        var cast = table.Text(places.Vote);
        if (VoteOf(cast) is not { } vote)
            return IsNoVote(cast) ? null : Problems.NoVote(file, (int)table.Line, cast);
        if (StateOf(table, (long)call, day) is not { } state)
            return Problems.NoState(file, (int)table.Line, table.Text(places.Iso2 >= 0 ? places.Iso2 : places.Cow));
        if (writing.AddVote(state.Code, day.Year, (long)call, vote) is not { } held)
            return null;
        return Problems.VotedAlready(file, (int)table.Line, (state.Code, (long)call), isSame: held == vote);
    }

    private bool TryYear(FieldReader table, out DateOnly day)
    {
        if (Cells.TryDay(table[places.Date], out day))
            return true;
        if (!Cells.TryNumber(table[places.Date], out var year) || year is < 1900 or > 9998)
            return false;
        day = new DateOnly((int)year, 7, 1);
        return true;
    }

    private State? StateOf(FieldReader table, long call, DateOnly day)
    {
        if (places.Iso2 < 0)
        {
            return Cells.TryNumber(table[places.Cow], out var number)
                ? knowledge.States.FindCow((int)number, day)
                : null;
        }

        var iso2 = table.Text(places.Iso2);
        var state = iso2 == UnnamedVoters.Mark ? _unnamed.Find(call, day.Year) : Named(iso2, day);
        _unnamed.After(call, state);
        return state;
    }

    // "YU" goes on standing for Serbia when Yugoslavia is no more.
    private State? Named(string iso2, DateOnly day)
    {
        if (knowledge.Datasets.FindCode("iso2", iso2) is not { } code)
            return null;
        var state = knowledge.States.Find(code.Code, day);
        return state is { Cow: { } number } && state.Dates.To < day ? knowledge.States.FindCow(number, day) : state;
    }

    private static int? VoteOf(string text) => text switch
    {
        "yes" or "1" => 1,
        "abstain" or "2" => 0,
        "no" or "3" => -1,
        _ => null,
    };

    private static bool IsNoVote(string text) => text is "8" or "9" or "absent" or "NA" or "";
}
