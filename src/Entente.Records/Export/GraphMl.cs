using System.Globalization;
using System.Xml;
using Entente.Coding;
using Entente.Knowledge;

namespace Entente.Records.Export;

/// <summary>The network of states as GraphML: an edge from each that acts to each that it acts on.</summary>
/// <remarks>
/// Only what happened counts, and several reports of one event in one story count once. Format:
/// http://graphml.graphdrawing.org. Edges carry counts by quad class.
/// </remarks>
internal sealed class GraphMl : IExport
{
    private const string Namespace = "http://graphml.graphdrawing.org/xmlns";

    private static readonly string[] Quads =
        ["verbal cooperation", "material cooperation", "verbal conflict", "material conflict"];

    public string Name => "graphml";

    public void Write(EventStore store, EventQuery query, KnowledgeBase knowledge, TextWriter output)
    {
        ArgumentNullException.ThrowIfNull(store);
        ArgumentNullException.ThrowIfNull(query);
        ArgumentNullException.ThrowIfNull(knowledge);
        var edges = EdgesOf(
            store.Events(query with { Statuses = [EventStatus.Actual], OneStoryOnce = true }), knowledge.States);
        using var xml = XmlWriter.Create(output, new XmlWriterSettings { Indent = true, NewLineChars = "\n" });
        xml.WriteStartElement("graphml", Namespace);
        WriteKeys(xml);
        xml.WriteStartElement("graph", Namespace);
        xml.WriteAttributeString("id", "states");
        xml.WriteAttributeString("edgedefault", "directed");
        var codes = edges.Keys.SelectMany(edge => (string[])[edge.From, edge.To]).Distinct();
        foreach (var code in codes.Order(StringComparer.Ordinal))
            WriteNode(xml, code, knowledge.States.Find(code)!.Name);
        foreach (var (edge, counts) in edges)
            WriteEdge(xml, edge, counts);
        xml.WriteEndElement();
        xml.WriteEndElement();
    }

    private static SortedDictionary<(string From, string To), int[]> EdgesOf(
        IEnumerable<StoredEvent> events, StateTable states)
    {
        var edges = new SortedDictionary<(string From, string To), int[]>();
        foreach (var coded in events.Select(stored => stored.Event).Where(coded => coded.SameAs is null))
        {
            var pairs = coded.Actors.SelectMany(actor =>
                coded.Recipients.Select(other => (actor.Country, other.Country)));
            foreach (var pair in pairs.Distinct().Where(pair => pair.Item1 != pair.Item2))
            {
                if (!states.Has(pair.Item1) || !states.Has(pair.Item2) ||
                    Array.IndexOf(Quads, coded.Quad) is not (var quad and >= 0))
                    continue;
                if (!edges.TryGetValue(pair, out var counts))
                    edges.Add(pair, counts = new int[Quads.Length]);
                counts[quad]++;
            }
        }

        return edges;
    }

    private static void WriteKeys(XmlWriter xml)
    {
        WriteKey(xml, "name", "node", "string");
        foreach (var quad in Quads)
            WriteKey(xml, KeyOf(quad), "edge", "int");
    }

    private static void WriteKey(XmlWriter xml, string key, string target, string type)
    {
        xml.WriteStartElement("key", Namespace);
        xml.WriteAttributeString("id", key);
        xml.WriteAttributeString("for", target);
        xml.WriteAttributeString("attr.name", key);
        xml.WriteAttributeString("attr.type", type);
        xml.WriteEndElement();
    }

    private static void WriteNode(XmlWriter xml, string code, string name)
    {
        xml.WriteStartElement("node", Namespace);
        xml.WriteAttributeString("id", code);
        WriteData(xml, "name", name);
        xml.WriteEndElement();
    }

    private static void WriteEdge(XmlWriter xml, (string From, string To) edge, int[] counts)
    {
        xml.WriteStartElement("edge", Namespace);
        xml.WriteAttributeString("source", edge.From);
        xml.WriteAttributeString("target", edge.To);
        for (var quad = 0; quad < Quads.Length; quad++)
            WriteData(xml, KeyOf(Quads[quad]), counts[quad].ToString(CultureInfo.InvariantCulture));
        xml.WriteEndElement();
    }

    private static void WriteData(XmlWriter xml, string key, string value)
    {
        xml.WriteStartElement("data", Namespace);
        xml.WriteAttributeString("key", key);
        xml.WriteString(value);
        xml.WriteEndElement();
    }

    private static string KeyOf(string quad) => quad.Replace(' ', '_');
}
