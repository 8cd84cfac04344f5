using System.Globalization;
using Entente.Coding;
using Entente.Evaluation.Printing;

namespace Entente.Evaluation.Scoring;

/// <summary>Whether events given a confidence of p are right in p of the cases.</summary>
/// <param name="Judged">Each event's confidence, and whether it was right.</param>
internal sealed record Reliability(IReadOnlyList<(double Confidence, bool IsRight)> Judged)
{
    private const int Bins = 5;

    /// <summary>Judges the events of texts whose every event is known: right is one whose type is wanted.</summary>
    /// <param name="texts">The texts.</param>
    public static Reliability Of(IEnumerable<JudgedText> texts) => new([.. texts.SelectMany(Judge)]);

    /// <summary>Mean squared distance of the confidence from the truth (Brier 1950): 0 is best, ¼ is a
    /// coin's.</summary>
    public double Brier => Judged.Count == 0
        ? 0
        : Judged.Average(row => Math.Pow(row.Confidence - (row.IsRight ? 1 : 0), 2));

    /// <summary>Mean distance between confidence and share right, weighted by bin (Naeini and others 2015).</summary>
    public double CalibrationError => Judged.Count == 0
        ? 0
        : ByBin().Sum(bin => bin.Count() * Math.Abs(MeanOf(bin) - ShareOf(bin))) / Judged.Count;

    /// <summary>The table: a line for each fifth of the scale that holds events.</summary>
    public IEnumerable<string> Lines() => ByBin().Select(bin => string.Create(
        CultureInfo.InvariantCulture,
        $"confidence {Figure.Fixed((double)bin.Key / Bins, 1)}–{Figure.Fixed((double)(bin.Key + 1) / Bins, 1)}  " +
        $"events {bin.Count(),4}  mean {Figure.Fixed(MeanOf(bin), 2)}  right {Figure.Fixed(ShareOf(bin), 2)}"));

    private IEnumerable<IGrouping<int, (double Confidence, bool IsRight)>> ByBin() =>
        Judged.GroupBy(row => Math.Min(Bins - 1, (int)(row.Confidence * Bins))).OrderBy(bin => bin.Key);

    private static double MeanOf(IEnumerable<(double Confidence, bool IsRight)> bin) =>
        bin.Average(row => row.Confidence);

    private static double ShareOf(IEnumerable<(double Confidence, bool IsRight)> bin) =>
        bin.Average(row => row.IsRight ? 1.0 : 0.0);

    /// <summary>The events of a text in order, the first of each wanted type right as often as it is wanted.</summary>
    internal static IEnumerable<(CodedEvent Coded, bool IsRight)> JudgeEach(JudgedText text)
    {
        var left = text.Wanted.Select(wanted => wanted.Type).ToList();
        return text.Found.Select(coded => (coded, left.Remove(coded.Type)));
    }

    private static IEnumerable<(double Confidence, bool IsRight)> Judge(JudgedText text) =>
        JudgeEach(text).Select(row => (row.Coded.Confidence, row.IsRight));
}
