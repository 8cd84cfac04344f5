using Entente.Coding;

namespace Entente.Records.Import.Rows;

/// <summary>What was done, as many rows have it in common: an event without its parties, day and place.</summary>
internal sealed class Act(CodedEvent form)
{
    public static readonly Act None = new(new CodedEvent { Type = "", Quad = "", Trigger = "" });

    public CodedEvent Form { get; } = form;

    /// <summary>Its key in the store; 0 before it is there.</summary>
    public long Key { get; set; }
}
