namespace Entente.Records;

/// <summary>One event of a dataset in numbers: the keys of what rows have in common, and its days.</summary>
/// <param name="Act">What was done: a key for <see cref="DatasetWalk.ActOf"/>.</param>
/// <param name="Actor">Who did it: a key for <see cref="DatasetWalk.SideOf"/>.</param>
/// <param name="Recipient">To whom: a key for <see cref="DatasetWalk.SideOf"/>.</param>
/// <param name="FirstDay">Number of its first possible day, as <see cref="DateOnly.DayNumber"/> counts.</param>
/// <param name="LastDay">Number of its last possible day, included.</param>
/// <param name="Story">Stands for the story that tells it; 0 for an event that is a story by itself.</param>
/// <param name="Source">Stands for who tells it.</param>
/// <param name="Text">The sentence or note of the row; empty for most datasets.</param>
public readonly record struct DatasetRecord(
    long Act, long Actor, long Recipient, int FirstDay, int LastDay, long Story, long Source, string Text);
