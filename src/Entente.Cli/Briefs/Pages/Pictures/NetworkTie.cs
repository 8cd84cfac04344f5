namespace Entente.Cli.Briefs.Pages.Pictures;

/// <summary>A third party and how each of the two stands to it.</summary>
/// <param name="Name">What it is called.</param>
/// <param name="First">Between the first of the two and it.</param>
/// <param name="Second">Between the second and it.</param>
/// <param name="IsFromThird">Whether the third acts and the two are acted upon.</param>
internal sealed record NetworkTie(string Name, Tone First, Tone Second, bool IsFromThird = false);
