using System.Globalization;
using Entente.Relations.Briefs;
using Entente.Relations.Timelines;

namespace Entente.Relations.Pledges;

/// <summary>Writes the pledges of a brief: the most telling ones, and all of them by number.</summary>
/// <param name="Listed">By date.</param>
/// <param name="Record">All by number.</param>
internal sealed record PledgeList(IReadOnlyList<Pledge> Listed, PledgeRecord Record)
{
    private static readonly string[] NotKept = ["denied", "broken", "suspended", "overdue"];

    public static PledgeList Of(Material material, int atMost)
    {
        var rates = new BaseRates(material.Record);
        var all = PledgeFinder.Find(material.Record)
            .Select(pledge => (Pledge: pledge, Rate: rates.Of(pledge))).ToList();
        var listed = all
            .OrderByDescending(pledge => Surprise(pledge.Pledge, pledge.Rate))
            .ThenByDescending(pledge => pledge.Pledge.Act.Weight)
            .Take(atMost).ToHashSet();
        return new PledgeList(
            [.. all.Where(listed.Contains).Select(pledge => Write(pledge.Pledge, pledge.Rate, material))],
            Count(all, all.Count - listed.Count));
    }

    /// <summary>How far it went otherwise than it would have without a pledge; what was not kept comes first.</summary>
    private static double Surprise(FoundPledge pledge, BaseRate? rate) =>
        NotKept.Contains(pledge.Status) ? 1
        : Math.Round(pledge.IsKept ? 1 - (rate?.Chance ?? 0.5) : rate?.Chance ?? 0.5, 2);

    private static PledgeRecord Count(List<(FoundPledge Pledge, BaseRate? Rate)> all, int leftOut)
    {
        int With(string status) => all.Count(pledge => pledge.Pledge.Status == status);
        return new PledgeRecord(
            Text(all),
            all.Count,
            leftOut,
            With("kept"),
            With("broken"),
            With("suspended"),
            With("superseded"),
            With("denied"),
            With("overdue"),
            With("open"),
            PledgeTallies.Of("promise", all.Where(pledge => PledgeTypes.IsPromise(pledge.Pledge.Act))),
            PledgeTallies.Of("threat", all.Where(pledge => !PledgeTypes.IsPromise(pledge.Pledge.Act))));
    }

    private static string Text(List<(FoundPledge Pledge, BaseRate? Rate)> all) => all.Count == 0
        ? "None on record."
        : string.Join(", ", all.CountBy(pledge => pledge.Pledge.Status, StringComparer.Ordinal)
            .OrderByDescending(status => status.Value)
            .ThenBy(status => status.Key, StringComparer.Ordinal)
            .Select(status => string.Create(CultureInfo.InvariantCulture, $"{status.Value} {status.Key}"))) + ".";

    private static Pledge Write(FoundPledge pledge, BaseRate? rate, Material material)
    {
        var (act, dyad) = (pledge.Act, material.Record.Dyad);
        var by = act.Actors.Contains(dyad.First) ? dyad.First : dyad.Second;
        return new Pledge(
            Gist.Of(act, material.NameOf),
            by,
            dyad.OtherThan(by),
            act.Date,
            pledge.Status,
            Reason(pledge, material),
            pledge.By is null ? material.Citations.Of(act) : material.Citations.Of([act, pledge.By]))
        {
            ChanceAnyway = rate?.Chance,
        };
    }

    private static string Reason(FoundPledge pledge, Material material) => (pledge.Status, pledge.By) switch
    {
        (_, { } by) => string.Create(
            CultureInfo.InvariantCulture,
            $"{by.Date:yyyy-MM-dd}: {Gist.Of(by, material.NameOf)}"),
        ("denied", _) => "the sentence that tells of it says that it was not fulfilled",
        ("overdue", _) => "two years on nothing on record fulfils, breaks or halts it",
        ("open", _) => "nothing later on record fulfils, breaks or halts it",
        _ => "the same sentence tells of the pledge and of its end",
    };
}
