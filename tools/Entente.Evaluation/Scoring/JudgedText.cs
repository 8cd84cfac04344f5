using Entente.Coding;

namespace Entente.Evaluation.Scoring;

/// <summary>A text with the events that should be found in it and those that were.</summary>
/// <param name="Id">What the gold calls it.</param>
/// <param name="Text">The text, mostly one sentence.</param>
/// <param name="Wanted">The gold events.</param>
/// <param name="Found">The predicted events.</param>
internal sealed record JudgedText(
    string Id,
    string Text,
    IReadOnlyList<CodedEvent> Wanted,
    IReadOnlyList<CodedEvent> Found)
{
    /// <summary>What the coder says of the acts that it considered and left out; empty when unknown.</summary>
    public IReadOnlyList<string> Refusals { get; init; } = [];
}
