using Entente.Knowledge.Actors;

namespace Entente.Knowledge;

public sealed class KnowledgeBaseTests
{
    [Fact]
    public void TheSmallWorldHasNoProblems() => KnowledgeBase.Check(World.Folder).ShouldBeEmpty();

    [Fact]
    public void AFolderThatIsNotThereIsNamed() =>
        Should.Throw<DirectoryNotFoundException>(() => KnowledgeBase.Load("no/such/folder"))
            .Message.ShouldBe("no/such/folder: no such folder of tables.");

    [Fact]
    public void AnEmptyFolderMissesEveryTable()
    {
        var problems = KnowledgeBase.Load(World.FolderOf()).Problems;
        problems.Count.ShouldBe(20);
        problems.ShouldAllBe(problem => problem.Found == "no such table found");
    }

    [Fact]
    public void AnOverlayAddsRows()
    {
        var overlay = World.FolderOf(("roles.tsv", "role;sector\nsailor;MIL\n"));
        var world = KnowledgeBase.Load(World.Folder, overlay);
        world.Actors.MatchRole(["sailors"], 0)!.Value.Best.Sector.ShouldBe("MIL");
        world.Actors.MatchRole(["rebels"], 0)!.Value.Best.Sector.ShouldBe("REB");
    }

    [Fact]
    public void AnOverlayReplacesTheRowWithTheSameKey()
    {
        var overlay = World.FolderOf(("roles.tsv", "role;sector\nrebel;OPP\n"));
        var world = KnowledgeBase.Load(World.Folder, overlay);
        world.Problems.ShouldBeEmpty();
        world.Actors.MatchRole(["rebel"], 0)!.Value.Best.Sector.ShouldBe("OPP");
    }

    [Fact]
    public void TheLastOverlayWins()
    {
        var first = World.FolderOf(("roles.tsv", "role;sector\nrebel;OPP\n"));
        var second = World.FolderOf(("roles.tsv", "role;sector\nrebel;CRM\n"));
        SectorOfRebel(first, second).ShouldBe("CRM");
        SectorOfRebel(second, first).ShouldBe("OPP");
    }

    [Fact]
    public void AnOverlaysFrameReplacesOursAtItsPlace()
    {
        const string Table = "trigger;pos;when;actor;recipient;mode;contexts;cameo;note\nship;verb;;none;obj;;;;mine\n";
        var world = KnowledgeBase.Load(World.Folder, World.FolderOf(("lexicon/aid.tsv", Table)));
        world.Lexicon.Frames.Count.ShouldBe(World.Small.Lexicon.Frames.Count);
        world.Lexicon.FramesOf(Events.WordKind.Verb, "ship")[^1].Note.ShouldBe("mine");
    }

    [Fact]
    public void WhatTheTablesSayBesidesABadLineIsLoaded()
    {
        var overlay = World.FolderOf(("roles.tsv", "role;sector\nbroken\nsailor;MIL\n"));
        var world = KnowledgeBase.Load(World.Folder, overlay);
        world.Problems.Count.ShouldBe(1);
        new ActorResolver(world.Actors).Resolve("Russian sailors").Sector.ShouldBe("MIL");
    }

    private static string SectorOfRebel(params string[] overlays) =>
        KnowledgeBase.Load(World.Folder, overlays).Actors.MatchRole(["rebel"], 0)!.Value.Best.Sector;
}
