namespace Entente.Records.Import.Events;

/// <summary>A row of our own events: the event, or why it is none with the row as it stands.</summary>
internal readonly record struct EventRow(ImportedEvent? Event, Problem? Problem, string Text);
