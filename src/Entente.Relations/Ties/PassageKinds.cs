using Entente.Coding;
using Entente.Records;
using Entente.Relations.Attention;

namespace Entente.Relations.Ties;

/// <summary>Numbers the kinds of passages and the parties between which they run.</summary>
internal sealed class PassageKinds(DatasetWalk walk)
{
    private const string Anybody = "";

    private readonly List<Passage> _kinds = [];
    private readonly Dictionary<Passage, int> _numbers = [];
    private readonly List<string> _camps = [];
    private readonly Dictionary<string, int> _campNumbers = new(StringComparer.Ordinal);
    private readonly List<string> _sectors = [];
    private OneSide?[] _sides = [];
    private readonly Dictionary<(long Act, int Actor, int Recipient), int> _plain = [];
    private readonly Dictionary<(long Act, long Actor, long Recipient), Flow[]> _others = [];
    private readonly Flow[] _one = new Flow[1];

    public string CampOf(int number) => _camps[number];

    /// <summary>A passage of a kind; it has no parties, day, story or source of its own.</summary>
    public Passage this[int kind] => _kinds[kind];

    /// <summary>What passes in an event; valid until the next call.</summary>
    public ReadOnlySpan<Flow> Of(in DatasetRecord record)
    {
        // What the row's own words say may make it another kind: it is worked out by itself.
        if (record.Text.Length > 0)
            return FlowsOf(record);
        var (actor, recipient) = (SideOf(record.Actor), SideOf(record.Recipient));
        if (actor.Camp >= 0 && recipient.Camp >= 0)
            return Plain(record, actor, recipient);
        var key = (record.Act, record.Actor, record.Recipient);
        if (!_others.TryGetValue(key, out var flows))
            _others[key] = flows = FlowsOf(record);
        return flows;
    }

    /// <summary>One party on each side, which nearly all rows have: the kind depends on the act and the sectors
    /// alone.</summary>
    private ReadOnlySpan<Flow> Plain(in DatasetRecord record, OneSide actor, OneSide recipient)
    {
        if (actor.Camp == recipient.Camp)
            return [];
        var key = (record.Act, actor.Sector, recipient.Sector);
        if (!_plain.TryGetValue(key, out var kind))
            _plain[key] = kind = FlowsOf(record) is [var flow] ? flow.Kind : -1;
        if (kind < 0)
            return [];
        _one[0] = new Flow(kind, actor.Camp, recipient.Camp, _kinds[kind].TookPlace);
        return _one;
    }

    private Flow[] FlowsOf(in DatasetRecord record)
    {
        var report = new StoredEvent
        {
            Id = Anybody,
            SentenceText = record.Text,
            Event = walk.ActOf(record.Act) with
            {
                Actors = walk.SideOf(record.Actor),
                Recipients = walk.SideOf(record.Recipient),
            },
        };
        return [.. Passages.Of(report).Select(FlowOf)];
    }

    private Flow FlowOf(Passage passage)
    {
        var kind = passage with { From = Anybody, To = Anybody, Story = 0, Source = 0 };
        if (!_numbers.TryGetValue(kind, out var number))
        {
            _numbers[kind] = number = _kinds.Count;
            _kinds.Add(kind);
        }

        return new Flow(number, CampNumber(passage.From), CampNumber(passage.To), passage.TookPlace);
    }

    private OneSide SideOf(long key)
    {
        // Keys number the sides from one on, so that an array finds them ten times as fast as a dictionary.
        if (key < _sides.Length && _sides[key] is { } known)
            return known;
        if (key >= _sides.Length)
            Array.Resize(ref _sides, (int)Math.Max(key + 1, 2L * _sides.Length));
        var parties = walk.SideOf(key);
        var side = parties is [var party] && Camp.Of(party) is { Length: > 0 } camp
            ? new OneSide(CampNumber(camp), SectorNumber(party))
            : new OneSide(-1, -1);
        _sides[key] = side;
        return side;
    }

    private int CampNumber(string camp)
    {
        if (_campNumbers.TryGetValue(camp, out var number))
            return number;
        _camps.Add(camp);
        return _campNumbers[camp] = _camps.Count - 1;
    }

    private int SectorNumber(Party party)
    {
        var number = _sectors.IndexOf(party.Sector);
        if (number >= 0)
            return number;
        _sectors.Add(party.Sector);
        return _sectors.Count - 1;
    }

    /// <summary>What passes from one party to another, in numbers.</summary>
    internal readonly record struct Flow(int Kind, int From, int To, bool TookPlace);

    private readonly record struct OneSide(int Camp, int Sector);
}
