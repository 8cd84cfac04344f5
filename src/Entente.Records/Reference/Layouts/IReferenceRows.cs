using Entente.Records.Import.Tables;
using Entente.Records.Store.Datasets;

namespace Entente.Records.Reference.Layouts;

/// <summary>Reads the rows of one file of reference data.</summary>
internal interface IReferenceRows
{
    /// <summary>Whose dataset it is.</summary>
    string Source { get; }

    /// <summary>Reads the row that the table stands on.</summary>
    /// <returns>Why it was refused; null when it was not.</returns>
    Problem? Read(FieldReader table, ReferenceWriting writing);
}
