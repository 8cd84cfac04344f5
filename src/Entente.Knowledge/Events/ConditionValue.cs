namespace Entente.Knowledge.Events;

/// <summary>One of the values a slot may (or may not) have.</summary>
/// <param name="Kind">What it is compared with.</param>
/// <param name="Text">The lemma, or the class without its <c>@</c>; empty for the other kinds.</param>
public sealed record ConditionValue(ValueKind Kind, string Text);
