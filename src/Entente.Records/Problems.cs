using System.Globalization;
using Entente.Coding;

namespace Entente.Records;

/// <summary>Every message of the station, in one voice: what was found, what was expected, what to do.</summary>
internal static partial class Problems
{
    public static string StoreTooNew(string path, int found, int known) => string.Create(
        CultureInfo.InvariantCulture,
        $"{path}: store of version {found} found, {known} or older expected. Use a newer entente, or another --store.");

    public static string StoreNotOpened(string path, string reason) =>
        $"{path}: no event store that can be opened ({reason}). Check the path and the rights, or use another --store.";

    public static string EventOutsideText(CodedEvent coded, int length) => string.Create(
        CultureInfo.InvariantCulture,
        $"Sentence {coded.Start}–{coded.End} lies outside its document of {length} code units.");
}
