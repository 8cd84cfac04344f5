using Entente.Evaluation.Gold;

namespace Entente.Evaluation.Tests.Gold;

public sealed class GoldRecordTests
{
    [Fact]
    public void OldCodesAreReadAsTodaysAndUnknownPartiesLeftOut()
    {
        var records = Read("""
            [{"id": "a", "event": "AID", "text": "Tokyo helps.", "source": [{"code": "JAP"}, {"code": "NGO"}],
              "target": ""}]
            """);
        records.Single().Sources.ShouldBe(["JPN"]);
        records.Single().Targets.ShouldBeEmpty();
    }

    [Fact]
    public void AFileThatHoldsNoArrayIsRefused() =>
        Should.Throw<InvalidDataException>(() => Read("{}")).Message.ShouldContain("no JSON array found");

    private static IReadOnlyList<GoldRecord> Read(string json)
    {
        var path = Path.GetTempFileName();
        try
        {
            File.WriteAllText(path, json);
            return GoldRecord.Read(path);
        }
        finally
        {
            File.Delete(path);
        }
    }
}
