namespace Entente.Records.Stories;

/// <summary>Where a document stands among all: by day of publication, then by id.</summary>
/// <param name="Day">Number of the day; <see cref="NoDay"/> for a document without a date, which comes last.</param>
/// <param name="Id">The document.</param>
internal readonly record struct Place(int Day, string Id) : IComparable<Place>
{
    public const int NoDay = int.MaxValue;

    public int CompareTo(Place other) =>
        Day != other.Day ? Day.CompareTo(other.Day) : string.CompareOrdinal(Id, other.Id);

    public static bool operator <(Place one, Place other) => one.CompareTo(other) < 0;

    public static bool operator >(Place one, Place other) => one.CompareTo(other) > 0;

    public static bool operator <=(Place one, Place other) => one.CompareTo(other) <= 0;

    public static bool operator >=(Place one, Place other) => one.CompareTo(other) >= 0;

    /// <summary>Days between two; null when one has no date.</summary>
    public int? DaysTo(Place other) => Day == NoDay || other.Day == NoDay ? null : Math.Abs(Day - other.Day);
}
