using System.Text.Json.Serialization;

namespace Entente.Relations.Recorded;

/// <summary>What a reference dataset that was imported says of two states: a statement beside what the events say, not
/// part of it.</summary>
/// <param name="What"><c>treaty</c>, <c>rivalry</c>, <c>dispute</c>, <c>votes</c>, <c>trade</c> or
/// <c>memberships</c>.</param>
/// <param name="Text">In words.</param>
/// <param name="From">First year it speaks of.</param>
/// <param name="To">Last year, included.</param>
/// <param name="Source">Whose dataset: <c>atop</c>, <c>cow</c> …</param>
public sealed record RecordedFact(string What, string Text, int From, int To, string Source)
{
    /// <summary>Whether it is a treaty by which each is to help the other when attacked, the field's alliance in the
    /// narrow sense (Leeds and others 2002).</summary>
    [JsonIgnore]
    public bool ObligesToHelp { get; init; }
}
