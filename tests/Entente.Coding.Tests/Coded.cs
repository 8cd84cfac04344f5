using Entente.Knowledge;
using Entente.Language;

namespace Entente.Coding;

/// <summary>Codes trees written by hand with the tables that ship.</summary>
internal static class Coded
{
    public static readonly DateOnly Published = new(2022, 7, 21);

    private static readonly Lazy<EventCoder> Coder = new(() => new EventCoder(KnowledgeBase.LoadShipped()));

    /// <summary>The events of one sentence.</summary>
    public static IReadOnlyList<CodedEvent> From(string columns) => Document(columns).Events;

    /// <summary>A document of the sentences, one after the other.</summary>
    public static CodedDocument Document(params string[] sentences)
    {
        var text = "";
        var placed = new List<Sentence>();
        foreach (var columns in sentences)
        {
            var tree = Tree.Of(columns);
            var shift = text.Length;
            var tokens = tree.Tokens.Select(token =>
                token with { Start = token.Start + shift, End = token.End + shift });
            placed.Add(new Sentence(tree.Text, shift, [.. tokens]));
            text += tree.Text + "\n";
        }

        return Coder.Value.Code(new Document("test", Published, text), placed);
    }

    /// <summary>An event in one line: type, actors, recipients, status.</summary>
    public static string Line(CodedEvent coded) =>
        $"{coded.Type} {Countries(coded.Actors)}>{Countries(coded.Recipients)} {coded.Status}";

    private static string Countries(IEnumerable<Party> parties) =>
        string.Join('+', parties.Select(party => party.Country));
}
