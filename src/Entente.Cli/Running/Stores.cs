using Entente.Records;

namespace Entente.Cli.Running;

/// <summary>Opens the store that a command works on.</summary>
internal static class Stores
{
    /// <summary>The store's file when no <c>--store</c> names one.</summary>
    public const string Usual = "entente.db";

    /// <summary>Opens a store to write to; it is made when it is not there.</summary>
    public static EventStore Open(string? path) => EventStore.Open(path ?? Usual);

    /// <summary>Opens a store to ask; it may lie where nothing can be written.</summary>
    /// <exception cref="UsageException">There is none.</exception>
    public static EventStore OpenExisting(string? path) => EventStore.OpenForReading(Existing(path));

    /// <summary>Opens a store that is there to change it.</summary>
    /// <exception cref="UsageException">There is none.</exception>
    public static EventStore OpenToChange(string? path) => EventStore.Open(Existing(path));

    private static string Existing(string? path)
    {
        var file = path ?? Usual;
        return File.Exists(file)
            ? file
            : throw new UsageException(
                $"there is no store '{file}'. Make one first: entente read PATH --store {file}");
    }
}
