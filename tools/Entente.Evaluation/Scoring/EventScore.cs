using Entente.Coding;

namespace Entente.Evaluation.Scoring;

/// <summary>How well events were coded, micro-averaged over texts.</summary>
/// <param name="Type">The PLOVER types of a text, as a multiset.</param>
/// <param name="Dyad">Type, actor's country and recipient's country, one for each pair.</param>
/// <param name="Quad">Quad class, actor's country and recipient's country: what ties are built from.</param>
/// <param name="StatusAgreement">Share of the events matched by type whose status agrees, 0…1.</param>
/// <param name="Types">The same as <paramref name="Type"/> for each type by itself.</param>
internal sealed record EventScore(
    Overlap Type,
    Overlap Dyad,
    Overlap Quad,
    double StatusAgreement,
    IReadOnlyList<(string Type, Overlap Overlap)> Types)
{
    /// <summary>Scores texts.</summary>
    /// <param name="texts">The texts; events of types that PLOVER does not know are left out.</param>
    public static EventScore Of(IReadOnlyCollection<JudgedText> texts) => new(
        Compare<string>(texts, coded => [coded.Type]),
        Compare(texts, coded => Dyads.Of(coded).Select(dyad => (coded.Type, dyad))),
        Compare(texts, coded => Dyads.Of(coded).Select(dyad => (QuadClasses.Of(coded.Type), dyad))),
        StatusAgreementOf(texts),
        [.. QuadClasses.Types.Select(type => (type, Compare(texts, coded => OnlyOf(coded, type))))]);

    private static Overlap Compare<T>(IReadOnlyCollection<JudgedText> texts, Func<CodedEvent, IEnumerable<T>> labels)
    {
        return Overlap.Of(Labelled(text => text.Wanted), Labelled(text => text.Found));

        (string Id, T Label)[] Labelled(Func<JudgedText, IReadOnlyList<CodedEvent>> side) =>
            [.. from text in texts
                from coded in side(text)
                where QuadClasses.Knows(coded.Type)
                from label in labels(coded)
                select (text.Id, label)];
    }

    private static IEnumerable<string> OnlyOf(CodedEvent coded, string type) => coded.Type == type ? [type] : [];

    private static double StatusAgreementOf(IReadOnlyCollection<JudgedText> texts)
    {
        var (agreeing, matched) = (0, 0);
        foreach (var text in texts)
        {
            var left = text.Found.ToList();
            foreach (var wanted in text.Wanted)
            {
                var index = left.FindIndex(found => found.Type == wanted.Type);
                if (index < 0)
                    continue;
                matched++;
                agreeing += left[index].Status == wanted.Status ? 1 : 0;
                left.RemoveAt(index);
            }
        }

        return (double)agreeing / Math.Max(1, matched);
    }
}
