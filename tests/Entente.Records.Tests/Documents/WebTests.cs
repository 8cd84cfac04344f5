using System.Net;
using System.Text;

namespace Entente.Records.Documents;

public sealed class WebTests
{
    private const string Feed = """
        <rss><channel><title>The Paper</title><item><guid>1</guid><title>A pact</title>
        <pubDate>Thu, 21 Jul 2022 10:00:00 GMT</pubDate><description>Iran met Russia.</description></item></channel></rss>
        """;

    [Fact]
    public void AFeedIsReadFromItsAddress()
    {
        var document = Read("https://paper.example/rss", Answer(Feed)).ShouldHaveSingleItem().Document!;

        (document.Id, document.Title, document.Source, document.Date)
            .ShouldBe(("1", "A pact", "The Paper", Some.Day("2022-07-21")));
    }

    [Fact]
    public void APageIsReadFromItsAddressAndNamedByIt()
    {
        var document = Read("https://paper.example/2022/07/21/pact.html", Answer("<p>Iran met Russia.</p>"))
            .ShouldHaveSingleItem().Document!;

        (document.Id, document.Date).ShouldBe(("https://paper.example/2022/07/21/pact.html", Some.Day("2022-07-21")));
    }

    [Fact]
    public void AnAnswerThatIsNoneIsAProblem() =>
        Read("https://paper.example/rss", new HttpResponseMessage(HttpStatusCode.NotFound))
            .ShouldHaveSingleItem().Problem!.ToString().ShouldBe(
                "https://paper.example/rss: no answer (status 404) found, a feed or a page expected. " +
                "Check the address and the network, or save the page and read the file.");

    [Fact]
    public void ANetworkThatIsDownIsAProblem() =>
        Read("https://paper.example/rss", answer: null).ShouldHaveSingleItem().Problem!.Found
            .ShouldBe("no answer (the network is down)");

    private static List<ReadOutcome> Read(string address, HttpResponseMessage? answer)
    {
        using var web = new Answering(answer);
        return [.. new DocumentReader(options: new ReaderOptions { Web = web }).Read(address)];
    }

    private static HttpResponseMessage Answer(string content) =>
        new(HttpStatusCode.OK) { Content = new ByteArrayContent(Encoding.UTF8.GetBytes(content)) };

    private sealed class Answering(HttpResponseMessage? answer) : HttpMessageHandler
    {
        protected override HttpResponseMessage Send(HttpRequestMessage request, CancellationToken cancellationToken) =>
            answer ?? throw new HttpRequestException("the network is down.");

        protected override Task<HttpResponseMessage> SendAsync(
            HttpRequestMessage request, CancellationToken cancellationToken) =>
            Task.FromResult(Send(request, cancellationToken));
    }
}
