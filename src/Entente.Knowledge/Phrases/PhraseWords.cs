namespace Entente.Knowledge.Phrases;

/// <summary>The little words that say how a phrase is built.</summary>
internal static class PhraseWords
{
    /// <summary>Complements of a head that can name its state, in the order in which they are believed.</summary>
    public static readonly string[] Belonging =
    [
        "of", "from", "led by", "in", "at", "inside", "within", "across", "throughout", "under", "on", "near", "for",
        "to", "among",
    ];

    /// <summary>Complements that name whom the head serves or fights beside, not what it is.</summary>
    public static readonly string[] Siding = ["backed by", "loyal to", "linked to", "with", "by", "against"];

    private static readonly HashSet<string> _prepositions = Set(
        "of from in at inside within across throughout under on near for to among with by against between over " +
        "after before " +
        "during about around outside into towards toward since via without despite through as");

    private static readonly HashSet<string> _stops = Set(
        "who whom whose which that where when while because if but than , ; : ( ) -- — – \" “ ”");

    private static readonly HashSet<string> _leaders = 
        Set("led headed commanded run controlled dominated governed ruled");
    private static readonly HashSet<string> _backers = Set(
        "backed supported sponsored funded trained armed aligned allied equipped financed linked affiliated loyal " +
        "tied friendly " +
        "close connected sympathetic fighting accused suspected held based living working operating known called " +
        "named " +
        "opposed stationed deployed serving killed wounded");

    private static readonly HashSet<string> _determiners = Set(
        "the a an this that these those its his her their our your my some any all both each every another other " +
        "several many " +
        "most more few no such certain various own");

    private static readonly HashSet<string> _pronouns = Set(
        "he she it they we i you him her them us me himself herself itself themselves who someone anyone everyone " +
        "nobody one " +
        "others another those these this that");

    private static readonly HashSet<string> _former = Set(
        "former ex ex-president ex-minister onetime erstwhile retired deposed ousted exiled late then-president " +
        "disgraced fallen " +
        "overthrown toppled");

    private static readonly HashSet<string> _quantities = Set(
        "hundreds thousands dozens scores tens millions number group groups team teams crowd crowds majority " +
        "several some many " +
        "most one two three both couple lots handful half quarter percent column convoy wave batch series rest " +
        "part parts " +
        "parent parents family families relatives wife wives son sons daughter daughters brother brothers sister " +
        "children " +
        "member members remnants elements ranks bulk each none any all few");

    private static readonly HashSet<string> _weakHeads = Set(
        "leader chief official officer member spokesman spokeswoman spokesperson commander representative head " +
        "source group force " +
        "figure delegation team unit staff agent aide adviser advisor boss deputy director chairman worker " +
        "employee authority " +
        "command movement organization alliance faction camp ally side body outfit network detachment column convoy " +
        "base cell insider " +
        "delegate counterpart negotiator envoy personnel fighter vessel ship boat aircraft plane helicopter " +
        "jet truck vehicle headquarters station compound");

    private static readonly HashSet<string> _envoys = Set(
        "ambassador envoy visitor representative consul attache aid threat visit delegate emissary negotiator " +
        "coordinator");

    private static readonly HashSet<string> _presiding = Set(
        "president speaker secretary-general treasurer rector");

    private static readonly HashSet<string> _titles = Set(
        "mr mrs ms miss dr sir lord lady dame prof professor gen col lt sgt capt cmdr adm maj brig rev hon sheikh " +
        "sayyid imam " +
        "mullah mufti ayatollah prince princess king queen sultan emir baron count saint brother sister comrade " +
        "mme herr señor " +
        "gov sen rep pm then-president uncle hajji father");


    private static readonly HashSet<string> _ships = Set(
        "USS USNS USCGC HMS RFA INS HMAS HMCS HMNZS ROKS BRP KRI TCG PNS HNoMS SLNS ORP ROCS JS RSS KD");

    private static readonly HashSet<string> _grounds = Set(
        "area city capital coast country district embassy consulate enclave frontier homeland island land nation " +
        "neighborhood part peninsula port province region republic settlement side soil state stronghold suburb " +
        "territory town village zone");

    public static bool IsPreposition(string word) => _prepositions.Contains(word);

    public static bool IsStop(string word) => _stops.Contains(word);

    public static bool IsLeader(string word) => _leaders.Contains(word);

    public static bool IsBacker(string word) => _backers.Contains(word);

    public static bool IsDeterminer(string word) => _determiners.Contains(word);

    public static bool IsPronoun(string word) => _pronouns.Contains(word);

    public static bool IsFormer(string word) =>
        _former.Contains(word) || word.StartsWith("ex-", StringComparison.Ordinal);

    public static bool IsQuantity(string word) => _quantities.Contains(word);

    /// <summary>Whether a role takes the colour of what stands before it: a rebel leader is a rebel.</summary>
    public static bool IsWeak(string role) => _weakHeads.Contains(LastOf(role));

    /// <summary>Whether a role is whatever the body is over which it presides.</summary>
    public static bool Presides(string role) => _presiding.Contains(LastOf(role));

    /// <summary>Whether <c>to X</c> after a role names where it is sent.</summary>
    public static bool IsEnvoy(string role) => _envoys.Contains(LastOf(role));

    /// <summary>Whether a noun means a stretch of land, which can suffer what is done to it.</summary>
    public static bool IsGround(string noun) => _grounds.Contains(noun);

    /// <summary>Whether a word stands before the name of a warship, and so says whose it is: USS, HMS.</summary>
    public static bool IsShipPrefix(string word) => _ships.Contains(word);

    /// <summary>Whether a word before a surname is a title, without its dot.</summary>
    public static bool IsTitle(string word) => _titles.Contains(word);

    public static bool IsGenitive(string word) => word is "'s" or "’s" or "'" or "’";

    private static string LastOf(string role) => role[(role.LastIndexOf(' ') + 1)..];

    private static HashSet<string> Set(string words) => words.Split(' ').ToHashSet(StringComparer.Ordinal);
}
