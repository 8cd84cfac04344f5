namespace Entente.Coding.Dates;

/// <summary>When what a document tells at a place took place: "In 2011 he fled. His brother took
/// power."</summary>
/// <remarks>One per document, used by one thread.</remarks>
internal sealed class Narrative
{
    private const int SentencesOn = 2;

    private EventDate? _date;
    private int _age;

    /// <summary>The date of a main clause one or two sentences before; null where none states one.</summary>
    public EventDate? Date => _age <= SentencesOn ? _date : null;

    /// <summary>Goes on to the next sentence.</summary>
    /// <param name="dates">The dates of the sentence just read.</param>
    public void GoOn(DateOfAct dates)
    {
        (_date, _age) = dates.States ? (dates.Narrated, 1) : (_date, _age + 1);
    }
}
