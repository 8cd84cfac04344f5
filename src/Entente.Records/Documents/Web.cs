using System.Net;

namespace Entente.Records.Documents;

/// <summary>Fetches what an address leads to.</summary>
internal sealed class Web(HttpMessageHandler? handler)
{
    // A feed or page larger than this is something else.
    private const int MostBytes = 64 << 20;

    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(60);

    public static bool IsAddress(string path) =>
        path.StartsWith("http://", StringComparison.OrdinalIgnoreCase) ||
        path.StartsWith("https://", StringComparison.OrdinalIgnoreCase);

    /// <summary>The content, or why there is none.</summary>
    public (byte[]? Content, Problem? Problem) Fetch(string address)
    {
        if (!Uri.TryCreate(address, UriKind.Absolute, out var uri))
            return (null, Problems.NotFetched(address, "no valid address"));
        try
        {
            using var network = new SocketsHttpHandler { AutomaticDecompression = DecompressionMethods.All };
            using var client = new HttpClient(handler ?? network, disposeHandler: false)
            {
                Timeout = Patience,
                MaxResponseContentBufferSize = MostBytes,
            };
            using var request = new HttpRequestMessage(HttpMethod.Get, uri);
            request.Headers.Add("User-Agent", "entente");
            using var response = client.Send(request);
            if (!response.IsSuccessStatusCode)
                return (null, Problems.NotFetched(address, $"status {(int)response.StatusCode}"));
            using var content = new MemoryStream();
            using var stream = response.Content.ReadAsStream();
            stream.CopyTo(content);
            return (content.ToArray(), null);
        }
        catch (Exception error) when (error is HttpRequestException or TaskCanceledException or IOException)
        {
            return (null, Problems.NotFetched(address, error.Message));
        }
    }
}
