using System.Text.Json.Nodes;
using Entente.Coding;
using Entente.Evaluation.Gold;

namespace Entente.Evaluation.Coders;

/// <summary>Events that another coder, or another version, wrote into a file.</summary>
internal sealed class CodedElsewhere : IEventFinder
{
    private readonly Dictionary<string, JsonObject> _answers = new(StringComparer.Ordinal);

    /// <summary>Reads the file.</summary>
    /// <param name="path">JSON lines <c>{"id","events"}</c>, as <c>entente code</c> writes them.</param>
    /// <exception cref="InvalidDataException">A line holds no JSON object.</exception>
    public CodedElsewhere(string path)
    {
        foreach (var json in JsonLines.Read(path))
            _answers[JsonLines.Text(json, "id")] = json;
    }

    /// <summary>The events of the line with the text's id; none when there is no such line.</summary>
    public FoundEvents Find(Document document) =>
        new(_answers.TryGetValue(document.Id, out var json) ? GoldText.EventsFrom(json, document.Text) : [], []);
}
