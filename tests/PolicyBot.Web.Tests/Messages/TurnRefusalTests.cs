using System.Net;
using Microsoft.Extensions.DependencyInjection;
using PolicyBot.Web.Messages;
using PolicyBot.Web.Tests.Support;

namespace PolicyBot.Web.Tests.Messages;

public sealed class TurnRefusalTests(FakeConnector connector) : IClassFixture<FakeConnector>
{
    [Theory]
    [InlineData("invoke")]
    [InlineData("deleteUserData")]
    [InlineData("conversationUpdate")]
    public async Task While_all_places_are_taken_what_is_no_message_is_to_be_delivered_again(string type)
    {
        using var host = new TestHost().With("Messages:ConcurrentTurns", "1").With("Messages:WaitingTurns", "0");
        var chat = new Chat(host.CreateClient(), connector);
        Assert.True(host.Services.GetRequiredService<TurnBound>().TryTake());

        using var response = await chat.PostAsync(chat.Activity(type));

        Assert.Equal(HttpStatusCode.ServiceUnavailable, response.StatusCode);
        Assert.Empty(chat.Replies);
    }

    [Theory]
    [InlineData("invoke")]
    [InlineData("deleteUserData")]
    public async Task Once_the_program_is_to_end_what_is_no_message_is_to_be_delivered_again(string type)
    {
        using var host = new TestHost();
        var chat = new Chat(host.CreateClient(), connector);
        await host.Services.GetRequiredService<TurnDoor>().StoppingAsync(CancellationToken.None);

        using var response = await chat.PostAsync(chat.Activity(type));

        Assert.Equal(HttpStatusCode.ServiceUnavailable, response.StatusCode);
        Assert.Empty(chat.Replies);
    }
}
