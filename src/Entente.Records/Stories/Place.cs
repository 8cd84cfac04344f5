namespace Entente.Records.Stories;

/// <summary>Where a document stands among all: by day of publication, then by the plainness of its words, then by
/// id.</summary>
/// <remarks>Who exchanges words exchanges them for rarer ones: of two texts of one day the plainer is the
/// source.</remarks>
/// <param name="Order">Day and roughness in one number.</param>
/// <param name="Id">The document.</param>
internal readonly record struct Place(long Order, string Id) : IComparable<Place>
{
    private const int NoDay = int.MaxValue;
    private const int RoughnessBits = 16;

    /// <summary>The roughest of words.</summary>
    public const int MostRoughness = (1 << RoughnessBits) - 1;

    private int Day => (int)(Order >> RoughnessBits);

    /// <param name="date">Day of publication; a document without one comes last.</param>
    /// <param name="roughness">How rare the words are, from 0.</param>
    /// <param name="id">The document.</param>
    public static Place Of(DateOnly? date, int roughness, string id) =>
        new(((long)(date?.DayNumber ?? NoDay) << RoughnessBits) | (uint)roughness, id);

    public int CompareTo(Place other) =>
        Order != other.Order ? Order.CompareTo(other.Order) : string.CompareOrdinal(Id, other.Id);

    public static bool operator <(Place one, Place other) => one.CompareTo(other) < 0;

    public static bool operator >(Place one, Place other) => one.CompareTo(other) > 0;

    public static bool operator <=(Place one, Place other) => one.CompareTo(other) <= 0;

    public static bool operator >=(Place one, Place other) => one.CompareTo(other) >= 0;

    /// <summary>Days between two; null when one has no date.</summary>
    public int? DaysTo(Place other) => Day == NoDay || other.Day == NoDay ? null : Math.Abs(Day - other.Day);
}
