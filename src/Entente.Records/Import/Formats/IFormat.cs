using Entente.Records.Import.Tables;

namespace Entente.Records.Import.Formats;

/// <summary>One dataset of events that can be read into a store. A new dataset is one more of these.</summary>
internal interface IFormat
{
    /// <summary>What the command line calls it, and what <see cref="StoredEvent.Origin"/> becomes.</summary>
    string Name { get; }

    /// <summary>Looks at the first row of a file.</summary>
    /// <param name="first">Stands on the first row, which is the header where the dataset has one.</param>
    /// <param name="file">The file, for problems.</param>
    /// <param name="problem">Why the file is not of this dataset, or what is odd about its header; else null.</param>
    /// <returns>What reads the rows; null when the file is not of this dataset.</returns>
    IRows? Open(FieldReader first, string file, out Problem? problem);
}
