using Entente.Coding;
using Entente.Records.Import.Tables;

namespace Entente.Records.Import.Rows;

/// <summary>What one row of a dataset says; one object serves all rows, so that none costs an allocation.</summary>
internal sealed class DatasetRow
{
    public DateOnly Day { get; set; }

    /// <summary>Last possible day, when it is another.</summary>
    public DateOnly? LastDay { get; set; }

    public DatePrecision Precision { get; set; }

    public Act Act { get; set; } = Act.None;

    public Side Actor { get; set; } = Side.None;

    public Side Recipient { get; set; } = Side.None;

    public Site? Site { get; set; }

    public Publisher? Publisher { get; set; }

    public int Sentence { get; set; }

    /// <summary>The dataset's own number for the row, else its name in <see cref="Label"/>.</summary>
    public long? Number { get; set; }

    public ReadOnlyMemory<byte> Label { get; set; }

    /// <summary>The dataset's own number for the story.</summary>
    public long? Story { get; set; }

    public ReadOnlyMemory<byte> Url { get; set; }

    public ReadOnlyMemory<byte> Text { get; set; }

    public long Line { get; set; }

    /// <summary>Stands for all that the row says: equal rows have it in common.</summary>
    public long Hash { get; set; }

    /// <summary>Why the row was refused, or what had to be mended.</summary>
    public Problem? Problem { get; set; }

    public void Clear()
    {
        (Day, LastDay, Precision) = (default, null, DatePrecision.Day);
        (Act, Actor, Recipient, Site, Publisher) = (Act.None, Side.None, Side.None, null, null);
        (Sentence, Number, Label, Story, Url, Text) = (0, null, default, null, default, default);
        (Line, Hash, Problem) = (0, 0, null);
    }

    public void HashOf(ReadOnlySpan<byte> key) => Hash = (long)Fingerprint.Of(key);
}
