namespace Entente.Knowledge.Actors;

/// <summary>Which states belong to which organisations, and since when.</summary>
public sealed class Membership
{
    private readonly Dictionary<string, List<(string State, DateSpan Dates)>> _members =
        new(StringComparer.OrdinalIgnoreCase);

    internal void Add(string organisation, string state, DateSpan dates)
    {
        if (!_members.TryGetValue(organisation, out var members))
            _members[organisation] = members = [];
        members.Add((state, dates));
    }

    /// <summary>The organisations whose members are known.</summary>
    public IReadOnlyCollection<string> Organisations => _members.Keys;

    /// <summary>Whether a state belonged to an organisation on a day.</summary>
    /// <param name="organisation">Its name in <c>organisations.tsv</c>.</param>
    /// <param name="state">ISO 3166-1 alpha-3.</param>
    /// <param name="date">The day.</param>
    /// <returns>False also when the organisation is unknown.</returns>
    public bool Has(string organisation, string state, DateOnly date)
    {
        if (!_members.TryGetValue(organisation, out var members))
            return false;
        foreach (var member in members)
        {
            if (member.State == state && member.Dates.Contains(date))
                return true;
        }

        return false;
    }
}
