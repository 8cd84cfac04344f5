using Entente.Coding;
using Entente.Knowledge.Events;

namespace Entente.Records.Import.Rows;

/// <summary>Makes acts of CAMEO's codes, or of PLOVER's types.</summary>
internal sealed class Acts(Ontology ontology)
{
    /// <summary>The act that a CAMEO code names.</summary>
    /// <param name="cameo">As the dataset writes it; <c>30</c> for <c>030</c> will do.</param>
    /// <param name="label">What the dataset calls it.</param>
    /// <param name="goldstein">The dataset's own value; null for the code's.</param>
    /// <returns><see cref="Act.None"/> when there is no such code.</returns>
    public Act OfCameo(string cameo, string label, double? goldstein = null)
    {
        if (CameoCodes.Find(ontology, cameo) is not { } code)
            return Act.None;
        return new Act(new CodedEvent
        {
            Type = code.Type,
            Mode = code.Mode,
            Contexts = code.Contexts,
            Quad = ontology.QuadOf(code.Type),
            Cameo = cameo,
            Goldstein = goldstein ?? code.Goldstein,
            Trigger = label.Length > 0 ? label : code.Name,
            Confidence = 1,
        });
    }

    /// <summary>The act of a PLOVER type.</summary>
    /// <returns><see cref="Act.None"/> when there is no such type.</returns>
    public Act OfPlover(string type, string mode, IReadOnlyList<string> contexts, double? intensity)
    {
        if (!ontology.TryFindType(type, out var found))
            return Act.None;
        var cameo = ontology.CameoOf(type, mode);
        return new Act(new CodedEvent
        {
            Type = type,
            Mode = mode,
            Contexts = contexts,
            Quad = found.Quad,
            Cameo = cameo,
            Goldstein = intensity ?? ontology.GoldsteinOf(cameo),
            Trigger = mode.Length > 0 ? $"{type.ToLowerInvariant()} {mode}" : type.ToLowerInvariant(),
            Status = contexts.Contains("hypothetical") ? EventStatus.Hypothetical : EventStatus.Actual,
            Confidence = 1,
        });
    }
}
