namespace Entente.Cli.Briefs.Pages.Pictures;

/// <summary>A point of a picture.</summary>
internal readonly record struct Spot(double X, double Y)
{
    /// <summary>As paths write it.</summary>
    public string Path => $"{Html.Number(X)} {Html.Number(Y)}";

    /// <summary>The point some way towards another.</summary>
    public Spot Towards(Spot other, double way)
    {
        var (dx, dy) = (other.X - X, other.Y - Y);
        var length = Math.Max(1, Math.Sqrt((dx * dx) + (dy * dy)));
        return new Spot(X + (dx / length * way), Y + (dy / length * way));
    }
}
