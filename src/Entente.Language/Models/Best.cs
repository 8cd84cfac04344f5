namespace Entente.Language.Models;

/// <summary>The class with the highest score; of equals the first, so that answers never vary.</summary>
internal static class Best
{
    public static int Of(ReadOnlySpan<int> scores)
    {
        var best = 0;
        for (var index = 1; index < scores.Length; index++)
        {
            if (scores[index] > scores[best])
                best = index;
        }

        return best;
    }
}
