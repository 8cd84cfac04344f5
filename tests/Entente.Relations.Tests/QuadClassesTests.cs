using Entente.Coding;

namespace Entente.Relations.Tests;

public sealed class QuadClassesTests
{
    [Fact]
    public void AnInvitationIsNotHostile() =>
        QuadClasses.Of(Request(goldstein: 4)).ShouldBe(QuadClass.VerbalCooperation);

    [Fact]
    public void ADemandIsConflictInWords() => QuadClasses.Of(Request(goldstein: -5)).ShouldBe(QuadClass.VerbalConflict);

    private static CodedEvent Request(double goldstein) =>
        new() { Type = "REQUEST", Quad = "verbal conflict", Trigger = "asked", Goldstein = goldstein };
}
