namespace Entente.Cli.Briefs.Pages.Pictures;

/// <summary>What a picture is drawn on: wide for screens and paper, narrow for phones, where a wide one would shrink
/// until nobody could read it.</summary>
internal sealed record Sheet(string Name, double Width, double Gutter)
{
    public static readonly Sheet Wide = new("wide", 880, 104);

    public static readonly Sheet Narrow = new("narrow", 330, 16);

    public bool IsWide => Name == "wide";
}
