using Entente.Knowledge.Events;

namespace Entente.Records.Import;

/// <summary>Looks a CAMEO code up however a dataset writes it.</summary>
internal static class CameoCodes
{
    /// <summary>The code itself, else the root it stands for (<c>030</c> is <c>03</c>), else the nearest broader
    /// one.</summary>
    public static CameoCode? Find(Ontology ontology, string code)
    {
        for (var digits = code; digits.Length >= 2; digits = digits[..^1])
        {
            if (ontology.Codes.TryGetValue(digits, out var found) ||
                ontology.Codes.TryGetValue(digits + "0", out found))
            {
                return found;
            }
        }

        return null;
    }
}
