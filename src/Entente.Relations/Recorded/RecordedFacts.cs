using System.Globalization;
using Entente.Records.Reference;

namespace Entente.Relations.Recorded;

/// <summary>Asks the reference data of a store for two states: treaties, rivalries, disputes, votes, trade,
/// memberships.</summary>
/// <remarks>Of years beyond a dataset it says nothing: no data is not nothing.</remarks>
public static class RecordedFacts
{
    private static readonly string[] Hostility =
        ["", "no action", "a threat of force", "a display of force", "a use of force", "war"];

    /// <summary>What is recorded of two states in some years, by subject and year.</summary>
    /// <param name="data">The reference data.</param>
    /// <param name="dyad">The two.</param>
    /// <param name="first">First year.</param>
    /// <param name="last">Last year, included.</param>
    /// <param name="nameOf">The English name of a code.</param>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    public static IReadOnlyList<RecordedFact> Of(
        ReferenceData data, Dyad dyad, int first, int last, Func<string, string> nameOf)
    {
        ArgumentNullException.ThrowIfNull(data);
        ArgumentNullException.ThrowIfNull(nameOf);
        var sets = data.Coverages();
        IEnumerable<int> YearsOf(string subject) => sets.Where(set => set.Subject == subject)
            .SelectMany(set => Enumerable.Range(set.First, set.Last - set.First + 1))
            .Where(year => year >= first && year <= last).Distinct().Order();
        return
        [
            .. Treaties(data, dyad, YearsOf("alliances")),
            .. Rivalries(data, dyad, YearsOf("rivalries")),
            .. Disputes(data, dyad, YearsOf("disputes")),
            .. Votes(data, dyad, YearsOf("votes")),
            .. Trade(data, dyad, YearsOf("trade"), nameOf),
            .. Memberships(data, dyad, YearsOf("memberships")),
        ];
    }

    private static IEnumerable<RecordedFact> Treaties(ReferenceData data, Dyad dyad, IEnumerable<int> years)
    {
        RecordedFact? run = null;
        foreach (var year in years)
        {
            if (data.Alliances(dyad.First, dyad.Second, year) is not { IsKnown: true } known)
                continue;
            var source = string.Join(", ", known.Value.Select(treaty => treaty.Source)
                .DefaultIfEmpty(known.Coverage!.Source).Distinct(StringComparer.Ordinal));
            var duties = known.Value.SelectMany(Duties).Distinct(StringComparer.Ordinal).ToList();
            var text = duties.Count == 0 ? "no treaty" : string.Join(", ", duties);
            if (run is not null && run.Text == text && run.Source == source && run.To == year - 1)
            {
                run = run with { To = year };
                continue;
            }

            if (run is not null)
                yield return run;
            run = new RecordedFact("treaty", text, year, year, source)
            {
                ObligesToHelp = known.Value.Any(treaty => treaty.Defense),
            };
        }

        if (run is not null)
            yield return run;
    }

    private static IEnumerable<string> Duties(Alliance treaty)
    {
        if (treaty.Defense)
            yield return "help if attacked";
        if (treaty.Offense == true)
            yield return "help in attack";
        if (treaty.Neutrality)
            yield return "neutrality";
        if (treaty.Nonaggression)
            yield return "no attack on each other";
        if (treaty.Consultation)
            yield return "consultation";
    }

    private static IEnumerable<RecordedFact> Rivalries(ReferenceData data, Dyad dyad, IEnumerable<int> years)
    {
        var known = years.Select(year => (Year: year, Found: data.Rivalries(dyad.First, dyad.Second, year)))
            .Where(found => found.Found.IsKnown).ToList();
        if (known.Count == 0)
            yield break;
        var rivalries = known.SelectMany(found => found.Found.Value).Distinct().ToList();
        foreach (var rivalry in rivalries.OrderBy(one => one.First).ThenBy(one => one.Source, StringComparer.Ordinal))
            yield return new RecordedFact("rivalry", "a rivalry", rivalry.First, rivalry.Last, rivalry.Source);
        if (rivalries.Count == 0)
        {
            yield return new RecordedFact(
                "rivalry", "no rivalry", known[0].Year, known[^1].Year, known[0].Found.Coverage!.Source);
        }
    }

    private static IEnumerable<RecordedFact> Disputes(ReferenceData data, Dyad dyad, IEnumerable<int> years)
    {
        var known = years.Select(year => (Year: year, Found: data.Disputes(dyad.First, dyad.Second, year)))
            .Where(found => found.Found.IsKnown).ToList();
        if (known.Count == 0)
            yield break;
        var disputes = known.SelectMany(found => found.Found.Value).GroupBy(dispute => dispute.Number).ToList();
        foreach (var dispute in disputes.OrderBy(one => one.Min(year => year.Year)).ThenBy(one => one.Key))
        {
            var level = dispute.Max(year => year.Hostility) ?? 0;
            var text = level is > 1 and < 6 ? $"a militarised dispute: {Hostility[level]}" : "a militarised dispute";
            yield return new RecordedFact(
                "dispute", text, dispute.Min(year => year.Year), dispute.Max(year => year.Year),
                known[0].Found.Coverage!.Source);
        }

        if (disputes.Count == 0)
        {
            yield return new RecordedFact(
                "dispute", "no militarised dispute", known[0].Year, known[^1].Year, known[0].Found.Coverage!.Source);
        }
    }

    private static IEnumerable<RecordedFact> Votes(ReferenceData data, Dyad dyad, IEnumerable<int> years)
    {
        var known = years.Select(year => (Year: year, Found: data.Votes(dyad.First, dyad.Second, year)))
            .Where(found => found.Found is { IsKnown: true, Value.S: not null }).ToList();
        if (known.Count == 0)
            yield break;
        var (first, last) = (known[0], known[^1]);
        var mean = known.Average(found => found.Found.Value.S!.Value);
        var text = string.Create(
            CultureInfo.InvariantCulture,
            $"agreement in the General Assembly {first.Found.Value.S:0.00} at first, " +
            $"{last.Found.Value.S:0.00} at last, {mean:0.00} on average (1 always alike, −1 always opposed)");
        yield return new RecordedFact("votes", text, first.Year, last.Year, first.Found.Coverage!.Source);
    }

    private static IEnumerable<RecordedFact> Trade(
        ReferenceData data, Dyad dyad, IEnumerable<int> years, Func<string, string> nameOf)
    {
        foreach (var year in years.Reverse())
        {
            if (data.Trade(dyad.First, dyad.Second, year) is not
                { IsKnown: true, Value: { Imports: { } imports, Exports: { } exports } } known)
                continue;
            var text = string.Create(
                CultureInfo.InvariantCulture,
                $"{nameOf(dyad.First)} bought goods for {imports:#,0} million dollars from {nameOf(dyad.Second)} and " +
                $"sold it goods for {exports:#,0}");
            yield return new RecordedFact("trade", text, year, year, known.Coverage!.Source);
            yield break;
        }
    }

    private static IEnumerable<RecordedFact> Memberships(ReferenceData data, Dyad dyad, IEnumerable<int> years)
    {
        foreach (var year in years.Reverse())
        {
            if (data.SharedOrganisations(dyad.First, dyad.Second, year) is not { IsKnown: true } known)
                continue;
            var text = string.Create(
                CultureInfo.InvariantCulture, $"both in {known.Value} intergovernmental organisations");
            yield return new RecordedFact("memberships", text, year, year, known.Coverage!.Source);
            yield break;
        }
    }
}
