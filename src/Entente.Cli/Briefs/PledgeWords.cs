using Entente.Relations.Briefs;
using Entente.Relations.Pledges;

namespace Entente.Cli.Briefs;

/// <summary>How a brief tells what was announced and what became of it.</summary>
internal static class PledgeWords
{
    /// <summary>What the figure beside a pledge is.</summary>
    public const string Meaning =
        "In brackets the probability that a fitting act would have come in that time without any pledge, by the rate " +
        "of such acts beside it.";

    /// <summary>All by number, then how many would have been kept anyway.</summary>
    public static IEnumerable<string> Record(Brief brief)
    {
        var record = brief.PledgeRecord;
        yield return record.Text;
        if (record.Number == 0)
            yield break;
        yield return record.Promises.Text;
        yield return record.Threats.Text;
        if (record.LeftOut > 0)
            yield return $"The {brief.Pledges.Count} most telling of {record.Number}, {record.LeftOut} left out:";
    }

    /// <summary>When something was pledged, as exactly as it is known: the timeline says how exactly that is.</summary>
    public static string DateOf(Pledge pledge, Brief brief) =>
        brief.Timeline.FirstOrDefault(entry => entry.Text == pledge.Text && entry.Date == pledge.Date) is { } entry
            ? BriefDates.Of(entry)
            : BriefDates.Day(pledge.Date);

    /// <returns>Why it has its status, and how probable a fitting act was anyway.</returns>
    public static string Reason(Pledge pledge) => pledge.ChanceAnyway is { } chance
        ? $"{pledge.Reason} ({BriefWords.Two(chance)} anyway)"
        : pledge.Reason;
}
