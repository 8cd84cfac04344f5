using Entente.Coding;

namespace Entente.Evaluation.Coders;

/// <summary>What a coder found in one text.</summary>
/// <param name="Events">The events.</param>
/// <param name="Refusals">Acts that it considered and left out, with its reasons; empty when it tells none.</param>
internal sealed record FoundEvents(IReadOnlyList<CodedEvent> Events, IReadOnlyList<string> Refusals);
