using Entente.Coding;

namespace Entente.Records.Documents;

/// <summary>What one piece of input became: a document, or a problem that says why not.</summary>
/// <remarks>
/// Outcomes come in the order of the input. One with an <see cref="ProblemLevel.Error"/> stands in the place of the
/// document it lost; one with a <see cref="ProblemLevel.Warning"/> stands before the document it is about, and in
/// nobody's place.
/// </remarks>
public sealed record ReadOutcome
{
    /// <summary>Id of the document; for a refused one the id to name it by. Unique among the outcomes of one reader,
    /// but for warnings.</summary>
    public required string Id { get; init; }

    /// <summary>What the input itself calls the document, when that differs because the id was taken; else equal to
    /// <see cref="Id"/>.</summary>
    public required string GivenId { get; init; }

    /// <summary>The file as the caller named it.</summary>
    public required string File { get; init; }

    /// <summary>Line or item number in the file, from 1; 0 when the file is one document.</summary>
    public int Line { get; init; }

    /// <summary>Whether the id was made of the file's name because the input gives none: in another folder the same
    /// name means another document.</summary>
    public bool IsNamedByFile { get; init; }

    /// <summary>The document; null when there is a problem.</summary>
    public Document? Document { get; init; }

    /// <summary>The problem; null when there is a document.</summary>
    public Problem? Problem { get; init; }

    /// <summary>Whether a document was lost here.</summary>
    public bool IsRefused => Problem is { Level: ProblemLevel.Error };
}
