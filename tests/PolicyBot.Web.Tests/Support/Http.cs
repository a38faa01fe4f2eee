using System.Net;
using System.Text;
using System.Text.Json.Nodes;

namespace PolicyBot.Web.Tests.Support;

/// <summary>Requests as a stranger would write them, and what problems they meet.</summary>
public static class Http
{
    public static Task<HttpResponseMessage> PostAsync(this HttpClient client, string path, string body, string contentType = "application/json")
    {
        var content = new ByteArrayContent(Encoding.UTF8.GetBytes(body));
        content.Headers.TryAddWithoutValidation("Content-Type", contentType);
        return client.PostAsync(path, content);
    }

    public static async Task<JsonNode> JsonAsync(this HttpResponseMessage response) =>
        JsonNode.Parse(await response.Content.ReadAsStringAsync())!;

    /// <summary>The detail of a problem that has the status.</summary>
    public static async Task<string> ProblemAsync(this HttpResponseMessage response, HttpStatusCode status)
    {
        Assert.Equal(status, response.StatusCode);
        Assert.Equal("application/problem+json", response.Content.Headers.ContentType?.MediaType);
        var problem = await response.JsonAsync();
        Assert.Equal((int)status, (int)problem["status"]!);
        return (string)problem["detail"]!;
    }

    /// <summary>The message of an error of the Direct Line protocol that has the status.</summary>
    public static async Task<string> DirectLineErrorAsync(this HttpResponseMessage response, HttpStatusCode status)
    {
        Assert.Equal((status, "application/json"), (response.StatusCode, response.Content.Headers.ContentType?.MediaType));
        var error = (await response.JsonAsync())["error"]!;
        Assert.NotEmpty((string)error["code"]!);
        return (string)error["message"]!;
    }
}
