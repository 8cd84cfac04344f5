using AngleSharp.Dom;

namespace Entente.Records.Documents.Html;

/// <summary>Tells markup that no browser shows and that would exhaust the stack of whoever walks it.</summary>
internal static class MarkupDepth
{
    private const int Most = 1500;

    public static bool IsTooDeep(IDocument page)
    {
        INode? node = page;
        for (var depth = 0; node is not null;)
        {
            if (depth > Most)
                return true;
            if (node.FirstChild is { } child)
            {
                node = child;
                depth++;
                continue;
            }

            while (node is not null && node.NextSibling is null)
            {
                node = node.Parent;
                depth--;
            }

            node = node?.NextSibling;
        }

        return false;
    }
}
