namespace Entente.Cli.Briefs;

/// <summary>What a line is coloured by: nothing else has a colour, and a sign always stands beside it.</summary>
internal enum Tone
{
    /// <summary>Neither; no sign.</summary>
    Plain,

    /// <summary>Cooperation, +.</summary>
    Cooperation,

    /// <summary>Conflict, −.</summary>
    Conflict,
}
