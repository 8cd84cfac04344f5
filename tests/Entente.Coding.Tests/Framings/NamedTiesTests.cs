namespace Entente.Coding.Framings;

/// <summary>Who calls the tie between which states what: the cases of <c>names.txt</c>.</summary>
public sealed class NamedTiesTests
{
    public static TheoryData<string, string, string> Cases()
    {
        var cases = new TheoryData<string, string, string>();
        foreach (var block in File.ReadAllText(Path.Combine(AppContext.BaseDirectory, "Framings", "names.txt"))
            .Split("\n\n? ").Skip(1))
        {
            var lines = block.Split('\n');
            cases.Add(lines[0], lines[1][1..].Trim(), string.Join('\n', lines.Skip(2)));
        }

        return cases;
    }

    [Theory]
    [MemberData(nameof(Cases))]
    public void WhoCallsTheTieWhatIsRead(string text, string expected, string trees)
    {
        var sentences = trees.TrimEnd().Split("\n.\n").Select(tree => tree.TrimEnd('.', '\n'))
            .Where(tree => tree.Length > 0).ToArray();

        var framings = Coded.Document(sentences).Framings;

        string.Join("; ", framings.Select(Line)).ShouldBe(expected, text);
    }

    [Fact]
    public void TheSentenceIsItsEvidence()
    {
        var document = Coded.Document("""
            Iran   Iran   PROPN NNP 5 nsubj
            is     be     AUX   VBZ 5 cop
            Russia Russia PROPN NNP 5 nmod:poss
            's     's     PART  POS 3 case
            ally   ally   NOUN  NN  0 root
            """);

        var framing = document.Framings.ShouldHaveSingleItem();

        document.Document.Text[framing.Start..framing.End].ShouldBe("Iran is Russia 's ally");
        framing.SentenceNumber.ShouldBe(1);
    }

    private static string Line(Framing framing)
    {
        var name = framing.IsQuoted ? $"\"{framing.Label}\"" : framing.Label;
        return (framing.IsAffirmed ? "" : "not ") + (framing.IsTentative ? "perhaps " : "") + name +
            $" {string.Join('+', framing.Pairs.Select(pair => $"{pair.First}-{pair.Second}"))}" +
            (framing.Speaker.Length > 0 ? $" by {framing.Speaker}" : "") +
            (framing.IsFromContext ? " from context" : "");
    }
}
