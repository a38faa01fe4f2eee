namespace PolicyBot.Web.Http;

/// <summary>Reads request bodies without trusting their length.</summary>
public static class BoundedBody
{
    /// <summary>The whole body; null where it is longer than <paramref name="limit"/>, of which no more than the limit is read.</summary>
    /// <param name="request">The request, its body not yet read.</param>
    /// <param name="limit">The most bytes to take.</param>
    /// <param name="cancellationToken">Ends the reading.</param>
    public static async Task<byte[]?> ReadAsync(HttpRequest request, int limit, CancellationToken cancellationToken)
    {
        if (request.ContentLength > limit)
        {
            return null;
        }

        using var body = new MemoryStream((int)(request.ContentLength ?? 0));
        var buffer = new byte[8192];
        int read;
        while ((read = await request.Body.ReadAsync(buffer, cancellationToken)) > 0)
        {
            if (body.Length + read > limit)
            {
                return null;
            }

            body.Write(buffer, 0, read);
        }

        return body.ToArray();
    }
}
