using System.Net;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.Extensions.DependencyInjection;
using PolicyBot.Web.Tests.Support;

namespace PolicyBot.Web.Tests.Http;

public sealed class HostTests
{
    [Theory]
    [InlineData("/api/documents")]
    [InlineData("/nowhere")]
    public async Task Every_response_forbids_a_browser_to_guess_or_frame_it(string path)
    {
        using var host = new TestHost();

        using var response = await host.CreateClient().GetAsync(path);

        Assert.Equal("nosniff", Assert.Single(response.Headers.GetValues("X-Content-Type-Options")));
        Assert.Contains("frame-ancestors 'none'", Assert.Single(response.Headers.GetValues("Content-Security-Policy")), StringComparison.Ordinal);
        Assert.False(response.Headers.Contains("Server"));
    }

    [Fact]
    public async Task An_unknown_address_is_a_problem_that_says_where_to_look()
    {
        using var host = new TestHost();

        using var response = await host.CreateClient().GetAsync("/nowhere");

        Assert.Contains("/openapi/v1.json", await response.ProblemAsync(HttpStatusCode.NotFound), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_failure_tells_nothing_of_the_program_and_logs_no_message()
    {
        using var host = new TestHost();
        host.With(services => services.AddSingleton<IStartupFilter>(new FailingRoute("the user's secret words")));

        using var response = await host.CreateClient().GetAsync(FailingRoute.Path);

        var detail = await response.ProblemAsync(HttpStatusCode.InternalServerError);
        Assert.DoesNotContain("secret", detail, StringComparison.Ordinal);
        Assert.DoesNotContain("   at ", await response.Content.ReadAsStringAsync(), StringComparison.Ordinal);
        Assert.DoesNotContain("secret", host.Log.Text, StringComparison.Ordinal);
        Assert.Contains("System.InvalidOperationException", host.Log.Text, StringComparison.Ordinal);
    }

    private sealed class FailingRoute(string message) : IStartupFilter
    {
        public const string Path = "/fails";

        public Action<IApplicationBuilder> Configure(Action<IApplicationBuilder> next) => app =>
        {
            next(app);
            app.Map(Path, branch => branch.Run(_ => throw new InvalidOperationException(message)));
        };
    }
}
