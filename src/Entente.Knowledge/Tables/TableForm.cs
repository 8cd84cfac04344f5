namespace Entente.Knowledge.Tables;

/// <summary>The columns a table must have, and which of them name its facts.</summary>
/// <param name="Columns">Column names in order.</param>
/// <param name="KeyColumns">Positions of the columns that tell one fact from another; an overlay's row with the same
/// cells there replaces ours.</param>
internal sealed record TableForm(string[] Columns, int[] KeyColumns)
{
    private const string People = "country name aliases office sector from to";

    public static readonly TableForm States = Of("code name cow gw from to capital successor", 0, 4);
    public static readonly TableForm StateNames = Of("code name kind from to", 0, 1, 2, 3);
    public static readonly TableForm Organisations = Of("code name aliases sector from to", 1);
    public static readonly TableForm Members = Of("organisation state from to", 0, 1, 2);
    public static readonly TableForm Leaders = Of(People, 0, 1, 3, 5);
    public static readonly TableForm Groups = Of("code name aliases sector from to", 1, 4);
    public static readonly TableForm Places = Of("name country aliases kind latitude longitude", 0, 1, 3);
    public static readonly TableForm Peoples = Of("people states from to note", 0, 2);
    public static readonly TableForm Roles = Of("role sector", 0);
    public static readonly TableForm Types = Of("type quad description", 0);
    public static readonly TableForm Modes = Of("type mode cameo description", 0, 1);
    public static readonly TableForm Contexts = Of("context description", 0);
    public static readonly TableForm Cameo = Of("code name type mode contexts goldstein", 0);
    public static readonly TableForm Frames = Of("trigger pos when actor recipient mode contexts cameo note", 0, 1, 2);
    public static readonly TableForm Classes = Of("class words", 0);
    public static readonly TableForm Attitudes = Of("lemma pos slot effect note", 0, 1, 2);
    public static readonly TableForm Supports = Of("verb effect note", 0);
    public static readonly TableForm Confidence = Of("ground weight note", 0);
    public static readonly TableForm Rewordings = Of("word meant note", 0);

    public static readonly TableForm Framing = Of("term label kind stance unless note", 0);
    public static readonly TableForm FramingVoices = Of("word pos slot effect note", 0, 1, 2);

    public static readonly TableForm DatasetNames = Of("name code sector", 0);
    public static readonly TableForm DatasetCodes = Of("scheme code state sector", 0, 1);
    public static readonly TableForm DatasetActs = Of("dataset label cameo", 0, 1);

    private static TableForm Of(string columns, params int[] keyColumns) => new(columns.Split(' '), keyColumns);
}
