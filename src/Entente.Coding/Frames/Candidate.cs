using Entente.Coding.Parties;
using Entente.Coding.Trees;
using Entente.Knowledge.Events;

namespace Entente.Coding.Frames;

/// <summary>
/// A trigger with the frame that fits it and the parties found in its roles: an event before it is judged.
/// </summary>
internal sealed class Candidate(Act act, Frame frame)
{
    public Act Act { get; } = act;

    public Frame Frame { get; } = frame;

    /// <summary>Who acts.</summary>
    public List<Mention> Actors { get; } = [];

    /// <summary>To whom.</summary>
    public List<Mention> Recipients { get; } = [];

    /// <summary>The grammatical function in which the actor was found; empty for none.</summary>
    public string ActorSlot { get; set; } = "";

    /// <summary>The grammatical function in which the recipient was found; empty for none.</summary>
    public string RecipientSlot { get; set; } = "";

    /// <summary>The noun that the frame's conditions name, so that it triggers nothing itself; −1 for none.</summary>
    public int ConsumedIndex { get; init; } = -1;

    /// <summary>Whether the act above it speaks of it as going on or done: "refused to back the invasion".</summary>
    public bool IsUnderWay { get; set; }

    public IEnumerable<Mention> Parties => Actors.Concat(Recipients);
}
