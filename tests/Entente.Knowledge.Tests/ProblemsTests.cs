namespace Entente.Knowledge;

public sealed class ProblemsTests
{
    private const string Frames = "trigger;pos;when;actor;recipient;mode;contexts;cameo;note\n";

    [Theory]
    [InlineData("roles.tsv", "# only a comment\n",
        "roles.tsv: no header line found, role, sector expected. Add the header line, separated by tabs.")]
    [InlineData("roles.tsv", "role\nking\n",
        "roles.tsv:1: no column 'sector' found, role, sector expected. Add the column; its cells may be empty.")]
    [InlineData("roles.tsv", "role;sector\nking\n",
        "roles.tsv:2: 1 column found, 2 expected (role, sector, …). Add the missing columns or remove the line.")]
    [InlineData("roles.tsv", "role;sector\nking;GOV;x\n",
        "roles.tsv:2: 3 columns found, 2 expected (role, sector, …). Remove the surplus tabs.")]
    [InlineData("roles.tsv", "role;sector\nking;GOV\nking;ELI\n",
        "roles.tsv:3: 'king' found again, one line each expected (the first is 2). " +
        "Remove one of the two or tell them apart.")]
    [InlineData("groups.tsv", "code;name;aliases;sector;from;to\nSYR;;;REB;;\n",
        "groups.tsv:2: nothing in 'name' found, a value expected. Fill it in or remove the line.")]
    [InlineData("groups.tsv", "code;name;aliases;sector;from;to\nXYZ;Some Front;;REB;;\n",
        "groups.tsv:2: code 'XYZ' found, " +
        "a state of states.tsv, EUU, UNO, NAT, ARL, IGO, ISIL, ALQ, NGO, MNC, ESH, HKG or MAC expected. " +
        "Correct the spelling or add it there first.")]
    [InlineData("groups.tsv", "code;name;aliases;sector;from;to\nSYR;Some Front;;REB;2014-13;\n",
        "groups.tsv:2: '2014-13' found, a date expected (2014-03-18, 2014-03 or 2014). " +
        "Correct the date or leave it empty.")]
    [InlineData("groups.tsv", "code;name;aliases;sector;from;to\nSYR;Some Front;;REB;2015;2014\n",
        "groups.tsv:2: '2015' to '2014' found, an end after its beginning expected. Swap or correct the dates.")]
    [InlineData("states.tsv", "code;name;cow;gw;from;to;capital;successor\nFRA;France;two;220;;;Paris;\n",
        "states.tsv:2: 'two' found in 'cow', a number expected. Correct it or leave it empty.")]
    [InlineData("ontology/cameo.tsv", "code;name;type;mode;contexts;goldstein\n071;money;AID;;economic;99\n",
        "ontology/cameo.tsv:2: '99' found in 'goldstein', a number expected. Correct it or leave it empty.")]
    public void ATableSaysWhatIsWrongAndWhatToDo(string file, string text, string message) =>
        World.ProblemsOf(file, text).ShouldBe([message]);

    [Theory]
    [InlineData("give;adverb;;;;;;;",
        "part of speech 'adverb' found, verb, noun or adj expected. Correct the spelling or add it there first.")]
    [InlineData("give;verb;obj=;;;;;;",
        "condition 'obj=' found, SLOT, !SLOT, SLOT=A|B or SLOT!=A|B expected. " +
        "Write conditions in one of these forms, separated by semicolons.")]
    [InlineData("give;verb;obbj;;;;;;",
        "slot 'obbj' found, subj, obj, iobj, clause, complement, poss, compound, adj, pair or a preposition expected. " +
        "Correct the slot.")]
    [InlineData("give;verb;obj=@tank;;;;;;",
        "class '@tank' found, one of lexicon/classes.tsv expected. Correct the spelling or add it there first.")]
    [InlineData("give;verb;;;;expel;;;",
        "mode 'expel' found, a mode of AID in ontology/modes.tsv expected. " +
        "Correct the spelling or add it there first.")]
    [InlineData("give;verb;;;;;martial;;",
        "context 'martial' found, one of ontology/contexts.tsv expected. Correct the spelling or add it there first.")]
    [InlineData("give;verb;;;;;;999;",
        "code '999' found, one of ontology/cameo.tsv expected. Correct the spelling or add it there first.")]
    public void AFrameSaysWhatIsWrongAndWhatToDo(string row, string message) =>
        World.ProblemsOf("lexicon/aid.tsv", Frames + row + "\n").ShouldBe([$"lexicon/aid.tsv:2: {message}"]);

    [Fact]
    public void ALexiconFileIsNamedForItsType() =>
        World.ProblemsOf("lexicon/gift.tsv", Frames).ShouldBe([
            "lexicon/gift.tsv: type 'GIFT' found, one of ontology/types.tsv expected. " +
            "Correct the spelling or add it there first."]);

    [Fact]
    public void AnEffectIsOneOfSix() =>
        World.ProblemsOf("lexicon/supports.tsv", "verb;effect;note\nstage;perhaps;\n").ShouldBe([
            "lexicon/supports.tsv:2: effect 'perhaps' found, " +
            "actual, speech, planned, hypothetical, negated or denied expected. " +
            "Correct the spelling or add it there first."]);
}
