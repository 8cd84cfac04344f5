using Entente.Records;
using Entente.Relations.Standings;
using Entente.Relations.Thirds;
using Entente.Relations.Ties;

namespace Entente.Relations.Briefs;

/// <summary>What the parts of a brief are written from; each figure is worked out once.</summary>
internal sealed class Material(
    DyadRecord record,
    Func<string, string> nameOf,
    Citations citations,
    IReadOnlyList<StoredFraming>? rivals = null,
    Standing? standing = null)
{
    private const double PressureWorthNaming = 0.1;

    private readonly Lazy<Stances> _stances = new(() => Stances.Of(record.All));
    private double? _pressureShare;
    private readonly Lazy<TieTally> _tally = new(() => TieTally.Of(record.Dyad, record.Between));

    public DyadRecord Record { get; } = record;

    public Func<string, string> NameOf { get; } = code => Camp.NameOf(code, nameOf);

    public Citations Citations { get; } = citations;

    /// <summary>Who is said to be a rival of one of the two while the other deals with it.</summary>
    public IReadOnlyList<StoredFraming> Rivals { get; } = rivals ?? [];

    public Stances Stances => _stances.Value;

    public TieTally Tally => _tally.Value;

    public IReadOnlyList<ThirdParty> Thirds => field ??= ThirdParties.Of(Record.Dyad, Stances);

    /// <summary>The two among all states; null where too few are told of, and for a part of the time.</summary>
    public Standing? Standing { get; } = standing;

    public TieDistribution Tie => field ??= Standing?.Figures is { } figures
        ? TieDistribution.FromFigures([.. figures], isAmongAll: true)
        : TieDistribution.Of(Tally, Thirds, new Setting(Record.Sources, PressureShare));

    private double PressureShare => _pressureShare ??= Pressure.ShareIn(Record);

    /// <summary>Sanctions of others on each of the two; none unless they are a good part of what others do to
    /// both.</summary>
    public IReadOnlyList<Act> CommonPressure =>
        field ??= PressureShare >= PressureWorthNaming ? Pressure.On(Record) : [];

    /// <summary>Acts that put the two on the same side or on opposite sides of others.</summary>
    public IReadOnlySet<Act> CompanyActs =>
        field ??= Thirds.Where(third => third.Side != Side.AgainstBoth).SelectMany(third => third.Acts).ToHashSet();

    /// <summary>Partners of one who are at odds with the other.</summary>
    public IReadOnlyList<Hedge> Hedging => field ??= Hedges.Of(this);

    public string First => NameOf(Record.Dyad.First);

    public string Second => NameOf(Record.Dyad.Second);

    public bool IsCompany(Act act) => CompanyActs.Contains(act);

    /// <summary>The same for a part of the time.</summary>
    public Material Within(DateOnly from, DateOnly to) => new(Record.Within(from, to), NameOf, Citations, Rivals);
}
