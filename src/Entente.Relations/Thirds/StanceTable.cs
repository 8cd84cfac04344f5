namespace Entente.Relations.Thirds;

/// <summary>All stances by numbers: twenty thousand dyads ask for some four hundred each.</summary>
internal sealed class StanceTable
{
    private readonly Dictionary<string, int> _numbers;
    private readonly Stance?[][] _from;
    private readonly Stance?[][] _towards;
    private readonly Stance?[] _nothing;

    public StanceTable(IReadOnlyDictionary<string, Dictionary<string, Stance>> from)
    {
        Codes = [.. from.Keys.Concat(from.Values.SelectMany(recipients => recipients.Keys))
            .Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal)];
        _numbers = Codes.Select((code, number) => (code, number))
            .ToDictionary(pair => pair.code, pair => pair.number, StringComparer.Ordinal);
        _nothing = new Stance?[Codes.Count];
        (_from, _towards) = (Empty(), Empty());
        foreach (var (actor, recipients) in from)
        {
            foreach (var (recipient, stance) in recipients)
            {
                var (one, other) = (_numbers[actor], _numbers[recipient]);
                _from[one][other] = _towards[other][one] = stance;
            }
        }
    }

    /// <summary>Codes of all parties, in order; a row has a place for each.</summary>
    public IReadOnlyList<string> Codes { get; }

    /// <summary>What one does to each; all null for a party that is not known.</summary>
    public Stance?[] From(string code) =>
        _numbers.TryGetValue(code, out var number) ? _from[number] : _nothing;

    /// <summary>What each does to one.</summary>
    public Stance?[] Towards(string code) =>
        _numbers.TryGetValue(code, out var number) ? _towards[number] : _nothing;

    private Stance?[][] Empty() => [.. Codes.Select(_ => new Stance?[Codes.Count])];
}
