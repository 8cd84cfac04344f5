namespace Entente.Knowledge;

public sealed class ShippedTablesTests
{
    [Fact]
    public void EveryLineOfTheShippedTablesCanBeUsed() =>
        KnowledgeBase.LoadShipped().Problems.Select(problem => problem.ToString()).ShouldBeEmpty();
}
