using Entente.Knowledge;

namespace Entente.Records.Import;

public sealed class CameoLabelsTests
{
    [Theory]
    [InlineData("Provide military aid", "072")]
    [InlineData("Express intent to provide military aid", "0332")]
    [InlineData("Reject request for military aid", "1222")]
    [InlineData("Make a visit", "042")]
    [InlineData("Host a visit", "043")]
    [InlineData("Ease administrative sanctions", "081")]
    [InlineData("Threaten with administrative sanctions", "132")]
    [InlineData("Impose administrative sanctions", "172")]
    [InlineData("fight with artillery and tanks", "194")]
    [InlineData("Make statement", "010")]
    [InlineData("Dance", "")]
    public void ALabelLeadsToItsCode(string label, string code) => CameoLabels.CodeOf(label).ShouldBe(code);

    [Theory]
    [InlineData("072", "072")]
    [InlineData("0721", "072")]
    [InlineData("0999", "09")]
    public void ACodeIsFoundHoweverItIsWritten(string written, string code) =>
        CameoCodes.Find(KnowledgeBase.LoadShipped().Ontology, written)!.Code.ShouldBe(code);

    [Fact]
    public void ACodeThatCameoDoesNotHaveIsNotFound() =>
        CameoCodes.Find(KnowledgeBase.LoadShipped().Ontology, "99").ShouldBeNull();
}
