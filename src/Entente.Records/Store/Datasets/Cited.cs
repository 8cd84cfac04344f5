using System.Text.Json.Nodes;
using Entente.Records.Import;

namespace Entente.Records.Store.Datasets;

/// <summary>What an imported event says of its document, which the store does not hold, as JSON.</summary>
internal static class Cited
{
    /// <summary>The document; null when the event names none.</summary>
    public static string? Of(ImportedEvent imported) =>
        imported.DocumentId.Length == 0 && imported.DocumentUrl.Length == 0 && imported.DocumentTitle.Length == 0 &&
        imported.CopyOf.Length == 0 && imported.DocumentDate is null
            ? null
            : new JsonObject
            {
                ["id"] = imported.DocumentId,
                ["date"] = StoredForm.Write(imported.DocumentDate),
                ["title"] = imported.DocumentTitle,
                ["url"] = imported.DocumentUrl,
                ["copyOf"] = imported.CopyOf,
            }.ToJsonString();
}
