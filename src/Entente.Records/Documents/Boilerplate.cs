using System.Text.RegularExpressions;

namespace Entente.Records.Documents;

/// <summary>What a web page leaves in a text beside the article: marks of advertising, links, share bars, picture
/// credits.</summary>
/// <remarks>English only. Doubtful lines stay: a lost sentence costs more than a line of clutter.</remarks>
public static partial class Boilerplate
{
    // A longer line is prose even if it begins like clutter.
    private const int LongestLine = 240;

    /// <summary>Puts spaces in the place of boilerplate.</summary>
    /// <param name="text">A document's text.</param>
    /// <returns>A text of the same length with the same line ends: an offset into it is an offset into
    /// <paramref name="text"/>. Only whole lines, and bracketed marks with the link behind them, are blanked.</returns>
    public static string Mask(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        char[]? masked = null;
        foreach (Match mark in Marks().Matches(text))
            Blank(ref masked, text, mark.Index, mark.Length);
        foreach (var (start, end) in Lines.Of(text))
        {
            if (end - start <= LongestLine && IsClutter(text[start..end]))
                Blank(ref masked, text, start, end - start);
        }

        return masked is null ? text : new string(masked);
    }

    /// <summary>Whether a line is boilerplate as a whole.</summary>
    /// <param name="line">One line or paragraph; the space around it does not matter.</param>
    public static bool IsClutter(string line)
    {
        ArgumentNullException.ThrowIfNull(line);
        var trimmed = line.Trim();
        return trimmed.Length is > 0 and <= LongestLine && (Notice().IsMatch(trimmed) || Credit().IsMatch(trimmed));
    }

    private static void Blank(ref char[]? masked, string text, int start, int length)
    {
        masked ??= text.ToCharArray();
        foreach (ref var letter in masked.AsSpan(start, length))
            letter = letter is '\n' or '\r' ? letter : ' ';
    }

    [GeneratedRegex(
        """
        \[/?(?:ad_\d+|ad|ads|advertisement|embed|gallery|caption|video|audio|playlist|/?caption)\b[^\]\n]{0,120}\]
        (?:[ \t]*(?:source|original)\ link\b\.?)?
        """,
        RegexOptions.IgnoreCase | RegexOptions.IgnorePatternWhitespace | RegexOptions.CultureInvariant |
        RegexOptions.ExplicitCapture)]
    private static partial Regex Marks();

    [GeneratedRegex(
        """
        ^[-–—•*|>»\s]*(?:
        (?:view\ |original\ )?source(?:\ link|\ article)?\.?
        |source\s*:\s*(?:https?://\S+|link)
        |(?:read|see|view)\ the\ (?:full|original)\ (?:article|story|post)\b.{0,80}
        |(?:read\ more|see\ (?:also|more)|read\ (?:also|next)|also\ read|read\ full\ (?:story|article)
           |must\ read|you\ may\ also\ like
           |related(?:\ (?:articles?|stor(?:y|ies)|topics?|news|content|posts?|coverage|links?))?
           |more\ (?:on\ this|from)\b.{0,40}
           |recommended(?:\ (?:for\ you|stories|reading))?|most\ (?:read|popular|viewed|shared)|trending(?:\ now)?
           |editor['’]s?\ picks?|editors['’]\ picks?|top\ stories|what\ to\ read\ next|don['’]t\ miss|up\ next
           )\s*(?:[:|»>→…].*|\.{3})?
        |(?:continue|keep)\ reading(?:\ (?:the\ main\ story|below|here|this\ article))?(?:\s*[:|»>→…].*|\.{0,3})
        |advertis(?:ement|ements|ing)(?:\s*[-:–—|]?\s*(?:scroll\ to\ continue|continue\ reading\ below|.{0,20}))?
        |(?:story|article)\ continues\ (?:below|after).{0,40}
        |sponsored(?:\ (?:content|by\b.{0,40}|links?))?|promoted(?:\ content)?|paid\ (?:content|post)
        |share(?:\ (?:this|on|via|the|with)\b.{0,80}|\s*:.{0,80})?\.?
        |(?:(?:facebook|twitter|x|whatsapp|telegram|linkedin|reddit|pinterest|e-?mail|print|tweet
           |share|copy\ link|messenger|pocket|flipboard|tumblr|instagram|youtube|rss
           |save|bookmark|comments?|more)[\s,|/·•]*){1,12}
        |(?:follow|like|join|find|watch)\ us\ on\b.{0,100}
        |sign\ up\b.{0,120}\b(?:newsletters?|e-?mails?|alerts?|briefings?|inbox|updates)\b.{0,80}
        |(?:sign\ up|subscribe|register|log\ ?in|sign\ in)(?:\ (?:now|here|today|free|for\ free|for\ more))?[.!]?
        |(?:subscribe|register)\ (?:to|for|with)\b.{0,160}
        |(?:get|receive)\ (?:our|the|all\ the|breaking|daily|more)\b.{0,80}\b(?:newsletters?|inbox|alerts?)\b.{0,40}
        |already\ (?:a|have\ a|have\ an)\b.{0,20}\b(?:subscriber|subscription|account|member)\b.{0,60}
        |(?:click|tap)\ (?:here|to)\b.{0,100}
        |skip\ (?:to|past|advert\w*)\b.{0,60}
        |(?:we|this\ (?:web)?site|our\ (?:web)?site|our\ partners)\b.{0,40}\buses?\ cookies\b.{0,200}
        |(?:accept|reject|manage|allow)\ (?:all\ |my\ )?(?:cookies?|preferences|choices)\b.{0,60}
        |by\ (?:continuing|using|clicking)\b.{0,60}\b(?:site|website|cookies?|terms|privacy)\b.{0,120}
        |(?:privacy\ policy|cookie\ policy|terms\ (?:of\ (?:use|service)|and\ conditions)|do\ not\ sell\ my\ .{0,40})\.?
        |(?:©|\(c\)\ |copyright\b).{0,160}|.{0,80}\ball\ rights\ reserved\b.{0,80}
        |(?:leave|post|add|write)\ a\ comment\b.{0,40}|(?:\d+\ |no\ |view\ |show\ )comments?(?:\ yet)?
        |join\ the\ (?:conversation|discussion)\b.{0,40}
        |the\ post\b.{1,160}\b(?:appeared\ first|first\ appeared)\ on\b.{0,80}
        |this\ (?:article|story|post|piece)\ (?:was\ |is\ |has\ been\ )?(?:originally\ |first\ )?
           (?:published|appeared|republished|produced|provided|syndicated)\b.{0,120}
        |(?:listen|watch|download)\ (?:to\ this\ (?:article|story)|now|live|the\ app)\b.{0,40}
        |(?:\d{1,2}|\w+)\ min(?:ute)?s?\ read
        |loading\.{0,3}|play\ video|video\ player|\(?adsbygoogle\b.{0,120}
        )\s*$
        """,
        RegexOptions.IgnoreCase | RegexOptions.IgnorePatternWhitespace | RegexOptions.CultureInvariant |
        RegexOptions.ExplicitCapture)]
    private static partial Regex Notice();

    [GeneratedRegex(
        """
        ^[\[(]?\s*(?:
        (?:photo(?:graph)?s?|images?|pictures?|(?:photo|image|picture|video)\ (?:credit|by|courtesy|source)
           |credit|illustration|graphic|videograph(?:er|y))
           (?:\ (?:credit|by|courtesy(?:\ of)?))?\s*:.{1,160}
        |file\ (?:photo|image|picture)\b.{0,230}
        |(?:ap|afp|epa|reuters)\ photo\b.{0,120}
        |(?:getty\ images|shutterstock|istock|alamy|unsplash)\b.{0,40}
        |.{0,230}[/|]\s?(?:reuters|afp|ap|epa|getty\ images|getty|anadolu(?:\ agency)?|shutterstock|rex|xinhua|tass
           |bloomberg|alamy|sputnik)(?:\ via\ .{1,40})?
        |.{0,230}\((?:ap\ photo|photo\ by|reuters/|afp/|getty)[^)]{0,120}
        )[\])]?\.?$
        """,
        RegexOptions.IgnoreCase | RegexOptions.IgnorePatternWhitespace | RegexOptions.CultureInvariant |
        RegexOptions.ExplicitCapture)]
    private static partial Regex Credit();
}
