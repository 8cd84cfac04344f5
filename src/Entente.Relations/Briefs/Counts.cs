namespace Entente.Relations.Briefs;

/// <summary>How much a brief rests on.</summary>
/// <param name="Documents">Documents that report any of it; 0 when all of it comes from datasets.</param>
/// <param name="Stories">Stories: copies and rewrites count once.</param>
/// <param name="Events">Acts between or around the two, of whatever status, each story's once.</param>
/// <param name="Between">Acts between the two that took place.</param>
/// <param name="NotActual">Acts between the two that are announced, conditional or did not happen.</param>
/// <param name="Together">Acts of both towards others, or of others towards both.</param>
/// <param name="Around">Acts of one of the two towards others, or of others towards it.</param>
public sealed record Counts(
    int Documents,
    int Stories,
    int Events,
    int Between,
    int NotActual,
    int Together,
    int Around);
