using Entente.Records.Import.Rows;
using Entente.Records.Import.Tables;

namespace Entente.Records.Import.Formats;

/// <summary>Reads the rows of one file of a dataset.</summary>
internal interface IRows
{
    /// <summary>Whether the first row is data: the file has no header.</summary>
    bool HasNoHeader { get; }

    /// <summary>Reads the row that the table stands on.</summary>
    /// <param name="table">The row's fields.</param>
    /// <param name="row">Empty; filled by this.</param>
    Verdict Read(FieldReader table, DatasetRow row);
}
