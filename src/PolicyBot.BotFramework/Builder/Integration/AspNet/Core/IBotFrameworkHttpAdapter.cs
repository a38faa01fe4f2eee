using Microsoft.AspNetCore.Http;

namespace Microsoft.Bot.Builder.Integration.AspNet.Core;

/// <summary>An adapter that takes activities as HTTP requests.</summary>
public interface IBotFrameworkHttpAdapter
{
    /// <summary>Reads an activity, lets the bot handle it and writes the response.</summary>
    /// <param name="httpRequest">The request.</param>
    /// <param name="httpResponse">Its response.</param>
    /// <param name="bot">The bot.</param>
    /// <param name="cancellationToken">Stops the turn.</param>
    Task ProcessAsync(
        HttpRequest httpRequest, HttpResponse httpResponse, IBot bot, CancellationToken cancellationToken = default);
}
