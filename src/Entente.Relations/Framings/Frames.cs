using Entente.Knowledge.Framings;
using Entente.Records;
using Entente.Relations.Briefs;

namespace Entente.Relations.Framings;

/// <summary>Gathers who calls the tie what: one line a speaker and word, with its sentences.</summary>
internal static class Frames
{
    private const int SentencesALine = 4;

    /// <param name="framings">What the store holds of the two.</param>
    /// <param name="citations">Turns sentences into evidence.</param>
    /// <returns>Denials and affirmations of the kinds most spoken of first.</returns>
    public static IReadOnlyList<Frame> Of(IReadOnlyList<StoredFraming> framings, Citations citations) =>
        [.. framings.Where(stored => stored.Framing.Kind != FramingWords.Catalyst).GroupBy(Line.Of)
            .Select(line => FrameOf(line.Key, [.. line], citations))
            .OrderByDescending(frame => frame.Documents)
            .ThenBy(frame => frame.Evidence[0].Date ?? DateOnly.MaxValue)
            .ThenBy(frame => frame.Evidence[0].Document, StringComparer.Ordinal)
            .ThenBy(frame => frame.Evidence[0].Start).ThenBy(frame => frame.Label, StringComparer.Ordinal)];

    /// <summary>Who says so: whom the writer names, others, or the writer.</summary>
    public static string SpeakerOf(StoredFraming stored) => Line.Of(stored).Speaker;

    private static Frame FrameOf(Line line, List<StoredFraming> said, Citations citations) => new(
        line.Speaker,
        line.Voice,
        line.Label,
        said[0].Framing.Kind,
        said[0].Framing.Stance,
        line.IsAffirmed,
        said.TrueForAll(one => one.Framing.IsTentative),
        said.Exists(one => one.Framing.IsQuoted),
        said.TrueForAll(one => one.Framing.IsFromContext),
        said.Select(one => one.DocumentId).Distinct(StringComparer.Ordinal).Count(),
        [.. said.DistinctBy(one => (one.DocumentId, one.Framing.Start)).Take(SentencesALine).Select(citations.Of)]);

    private readonly record struct Line(string Speaker, string Voice, string Label, bool IsAffirmed)
    {
        public static Line Of(StoredFraming stored)
        {
            var framing = stored.Framing;
            var voice = framing.Speaker.Length > 0 ? "attributed" : framing.IsOthers ? "others" : "writer";
            var speaker = voice switch
            {
                "attributed" => framing.Speaker,
                "others" => "others",
                _ when stored.DocumentSource.Length > 0 => $"the writer ({stored.DocumentSource})",
                _ => "the writer",
            };
            return new Line(speaker, voice, framing.Label, framing.IsAffirmed);
        }
    }
}
