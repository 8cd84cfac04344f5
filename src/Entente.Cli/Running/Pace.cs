using System.Globalization;

namespace Entente.Cli.Running;

/// <summary>How fast a long run goes, and how long it will still take.</summary>
/// <remarks>The clock starts anew when something else is being done.</remarks>
/// <param name="time">The clock.</param>
internal sealed class Pace(TimeProvider time)
{
    // What the first moments say of the rest is worthless.
    private static readonly TimeSpan Warming = TimeSpan.FromSeconds(2);

    private string _doing = "";
    private long _start;

    /// <summary>One line: <c>reading: 12800 documents, 34 %, 51 a second, 8 min left</c>.</summary>
    public string Told(Step step)
    {
        if (step.Doing != _doing)
            (_doing, _start) = (step.Doing, time.GetTimestamp());
        var elapsed = time.GetElapsedTime(_start);
        var text = string.Create(CultureInfo.InvariantCulture, $"{step.Doing}: {step.Count} {step.Counted}");
        if (step.Share > 0)
            text += string.Create(CultureInfo.InvariantCulture, $", {Math.Floor(step.Share * 100)} %");
        if (elapsed < Warming)
            return text;
        text += string.Create(
            CultureInfo.InvariantCulture, $", {Math.Round(step.Count / elapsed.TotalSeconds)} a second");
        return step.Share is > 0 and < 1 ? $"{text}, {Left(elapsed * ((1 - step.Share) / step.Share))} left" : text;
    }

    private static string Left(TimeSpan left) => left switch
    {
        { TotalSeconds: < 60 } => string.Create(CultureInfo.InvariantCulture, $"{Math.Ceiling(left.TotalSeconds)} s"),
        { TotalMinutes: < 60 } => string.Create(CultureInfo.InvariantCulture, $"{Math.Ceiling(left.TotalMinutes)} min"),
        _ => string.Create(CultureInfo.InvariantCulture, $"{Math.Floor(left.TotalHours)} h {left.Minutes} min"),
    };
}
