using System.Globalization;
using System.Net;
using System.Text.Json;
using System.Text.RegularExpressions;
using Entente.Cli.Briefs;
using Entente.Cli.Briefs.Pages;
using Entente.Records;
using Entente.Relations.Briefs;
using Entente.Relations.Standings;
using Entente.Relations.Tests;

namespace Entente.Cli.Tests.Briefs;

/// <summary>Whoever reads one form of a brief misses nothing that stands in another; addresses for machines (codes, spans,
/// ids of events) are in the JSON alone.</summary>
public sealed partial class SameContentTests
{
    private static readonly HashSet<string> Sentences = new(StringComparer.Ordinal)
    {
        "text", "reason", "what", "why", "name", "title", "publisher", "url", "document", "speaker", "frame", "kind",
        "stance", "side", "level", "tie", "status", "verdict", "domain",
    };

    private static readonly HashSet<string> Shares = new(StringComparer.Ordinal)
    {
        "probability", "condemned_share", "concentration", "cooperation_share", "share", "more_than", "median",
        "condemned", "value", "before", "after", "rising", "alliance", "rivalry", "dispute", "figure",
        "balance", "chance_anyway",
    };

    private static readonly HashSet<string> Counts = new(StringComparer.Ordinal)
    {
        "documents", "stories", "events", "between", "not_actual", "together", "around", "condemners", "partners",
        "cooperation", "conflict", "dated_by_document", "undated", "reports", "number", "words_cooperation",
        "words_conflict", "deeds_cooperation", "deeds_conflict", "year", "among", "rank", "received", "dyads", "acts_with", "acts_with_other", "left_out", "kept",
        "broken", "suspended", "superseded", "denied", "overdue", "open", "made", "compared", "compared_kept",
    };

    /// <summary>Figures that may be shown with one place.</summary>
    private static readonly HashSet<string> Ratios = new(StringComparer.Ordinal)
    {
        "ratio", "low", "high", "observed",
    };

    private static readonly string[] OtherStates =
        ["AUT", "BEL", "CHE", "DNK", "ESP", "FIN", "GRC", "HUN", "IRL", "ITA"];

    private static readonly List<StoredEvent> Events =
    [
        .. TwoIsolatedStates.Events,
        .. from one in OtherStates.Append("IRN").Append("RUS")
           from other in OtherStates
           where one != other
           from told in Told.Many(3, $"{one}>{other}", "CONSULT").Concat(Told.Many(2, $"{other}>{one}", "AID"))
           select told,
    ];

    private readonly Brief _brief = BriefBuilder.Build(Events, TwoIsolatedStates.Dyad, new BriefOptions
    {
        NameOf = Told.NameOf,
        Standing = World.Of(Events).Of(TwoIsolatedStates.Dyad).ShouldNotBeNull(),
    });

    [Theory]
    [InlineData("terminal")]
    [InlineData("html")]
    public void EverySentenceOfTheJsonIsShown(string form)
    {
        var shown = Shown(form);
        var told = Leaves(Json(), "").Where(leaf => Sentences.Contains(leaf.Key) && leaf.Value.Length > 0)
            .Select(leaf => leaf.Value).Distinct().ToList();
        told.Count.ShouldBeGreaterThan(100);
        // The judgement's text is shown as a heading and a paragraph; quad classes and the like are signs.
        told.Where(text => !shown.Contains(Spaced(text), StringComparison.OrdinalIgnoreCase))
            .Where(text => text != _brief.Judgement.Text && text is not ("actual" or "planned" or "hypothetical" or "negated"))
            .ShouldBeEmpty();
    }

    [Theory]
    [InlineData("terminal")]
    [InlineData("html")]
    public void EveryFigureOfTheJsonIsShown(string form)
    {
        var figures = Figure().Matches(Shown(form)).Select(match => match.Value).ToHashSet();
        var told = Leaves(Json(), "").Where(leaf => leaf.Value.Length > 0).Select(leaf =>
            Shares.Contains(leaf.Key) ? Number(leaf).ToString("0.00", CultureInfo.InvariantCulture)
            : leaf.Key == "weight" || Ratios.Contains(leaf.Key) ? Number(leaf).ToString("0.0", CultureInfo.InvariantCulture)
            : Counts.Contains(leaf.Key) ? leaf.Value : "").Where(figure => figure.Length > 0).Distinct().ToList();
        told.Count.ShouldBeGreaterThan(50);
        // Ties of less than 0.01 are named together; they and the first phase's boundary have no figure of their own.
        told.Where(figure => figure != "0.00" && !figures.Contains(figure)).ShouldBeEmpty();
    }

    [Theory]
    [InlineData("terminal")]
    [InlineData("html")]
    public void EveryActHasItsWeight(string form)
    {
        var shown = Shown(form);
        foreach (var entry in _brief.Timeline.Concat(_brief.Around))
            shown.ShouldContain(BriefWords.WeightOf(entry));
    }

    private string Shown(string form) => Spaced(form == "html" ? Plain(Html()) : Terminal());

    private string Html()
    {
        using var output = new StringWriter();
        HtmlBrief.Write(_brief, output);
        var page = output.ToString();
        // What only the pictures say is not read by everybody.
        return Picture().Replace(page[page.IndexOf("<body>", StringComparison.Ordinal)..], "");
    }

    private string Terminal()
    {
        using var output = new StringWriter { NewLine = "\n" };
        TerminalBrief.Write(_brief, TerminalBrief.ConsoleOn(output, isTerminal: false));
        return output.ToString();
    }

    private JsonElement Json() => JsonDocument.Parse(BriefJson.Write(_brief)).RootElement;

    private static IEnumerable<(string Key, string Value)> Leaves(JsonElement element, string key) => element.ValueKind switch
    {
        JsonValueKind.Object => element.EnumerateObject().SelectMany(property => Leaves(property.Value, property.Name)),
        JsonValueKind.Array => element.EnumerateArray().SelectMany(item => Leaves(item, key)),
        JsonValueKind.Null => [],
        _ => [(key, element.ToString())],
    };

    private static double Number((string Key, string Value) leaf) =>
        double.Parse(leaf.Value, CultureInfo.InvariantCulture);

    private static string Plain(string page) => WebUtility.HtmlDecode(Tag().Replace(page, " "));

    private static string Spaced(string text) => Space().Replace(text, " ").Trim();

    [GeneratedRegex("<svg.*?</svg>", RegexOptions.CultureInvariant | RegexOptions.Singleline)]
    private static partial Regex Picture();

    [GeneratedRegex("<[^>]*>", RegexOptions.CultureInvariant)]
    private static partial Regex Tag();

    [GeneratedRegex(@"\s+", RegexOptions.CultureInvariant)]
    private static partial Regex Space();

    [GeneratedRegex(@"[0-9]+(\.[0-9]+)?", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture)]
    private static partial Regex Figure();
}
