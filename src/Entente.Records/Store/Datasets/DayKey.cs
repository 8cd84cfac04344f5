namespace Entente.Records.Store.Datasets;

/// <summary>Keys of imported rows: the day in the upper 22 bits, 41 bits of the row's hash below.</summary>
internal static class DayKey
{
    /// <summary>How many bits lie below the day.</summary>
    public const int Below = 41;

    /// <summary>The bits below the day.</summary>
    public const long LowBits = (1L << Below) - 1;

    public static long Of(DateOnly day, long hash) => First(day) | (long)((ulong)hash >> (64 - Below));

    /// <summary>The lowest key of a day.</summary>
    public static long First(DateOnly day) => (long)day.DayNumber << Below;

    /// <summary>The highest key of a day.</summary>
    public static long Last(DateOnly day) => First(day) | LowBits;

    public static DateOnly DayOf(long key) => DateOnly.FromDayNumber(DayNumberOf(key));

    public static int DayNumberOf(long key) => (int)(key >> Below);
}
