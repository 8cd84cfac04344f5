namespace Entente.Records.Reading;

/// <summary>How far the reading of a corpus is.</summary>
/// <param name="File">The file that is being read.</param>
/// <param name="Documents">Documents done, those that were there already included.</param>
/// <param name="Events">Events found so far.</param>
/// <param name="BytesRead">Bytes read of all files, as they lie on disk.</param>
/// <param name="BytesTotal">Size of all files; 0 when not known.</param>
public sealed record ReadingProgress(string File, int Documents, int Events, long BytesRead, long BytesTotal)
{
    /// <summary>Whether all is read, and documents are being grouped into stories: then the sizes count
    /// documents.</summary>
    public bool IsGrouping { get; init; }

    /// <summary>Done, 0…1; 0 when the size is not known.</summary>
    public double Share => BytesTotal == 0 ? 0 : Math.Min(1, (double)BytesRead / BytesTotal);
}
