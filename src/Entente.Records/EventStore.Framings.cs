using Entente.Records.Store.Framings;

namespace Entente.Records;

/// <content>Who calls the tie between which states what.</content>
public sealed partial class EventStore
{
    /// <summary>What is said to bind two states or to part them, by day of publication.</summary>
    /// <remarks>A copy says what its original says, and is left out. A document that an earlier version of the program
    /// coded has no framings until it is coded again.</remarks>
    /// <param name="one">Code of one state: <c>IRN</c>.</param>
    /// <param name="other">Code of the other.</param>
    /// <param name="from">First day of publication; null for no bound.</param>
    /// <param name="to">Last day, included; null for no bound.</param>
    public IEnumerable<StoredFraming> Framings(
        string one, string other, DateOnly? from = null, DateOnly? to = null)
    {
        ArgumentException.ThrowIfNullOrEmpty(one);
        ArgumentException.ThrowIfNullOrEmpty(other);
        return new FramingShelf(_connection).Find(one, other, from, to);
    }

    /// <summary>Who is said to be a rival of a state while another deals with it, by day of publication: "Moscow looks
    /// for gains with Iranian rivals".</summary>
    /// <remarks>Copies are left out, as above.</remarks>
    /// <param name="state">Code of the state whose rivals they are: <c>IRN</c>.</param>
    /// <param name="partner">Code of the one that deals with them: <c>RUS</c>.</param>
    /// <param name="from">First day of publication; null for no bound.</param>
    /// <param name="to">Last day, included; null for no bound.</param>
    public IEnumerable<StoredFraming> Rivals(
        string state, string partner, DateOnly? from = null, DateOnly? to = null)
    {
        ArgumentException.ThrowIfNullOrEmpty(state);
        ArgumentException.ThrowIfNullOrEmpty(partner);
        return new FramingShelf(_connection).FindRivals(state, partner, from, to);
    }
}
