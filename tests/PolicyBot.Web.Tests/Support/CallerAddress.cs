using System.Net;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;

namespace PolicyBot.Web.Tests.Support;

/// <summary>Gives requests in memory the address that a socket would give them: loopback, or what the header Test-Caller says.</summary>
public sealed class CallerAddress : IStartupFilter
{
    public const string Header = "Test-Caller";

    public Action<IApplicationBuilder> Configure(Action<IApplicationBuilder> next) => app =>
    {
        app.Use((context, following) =>
        {
            var caller = context.Request.Headers[Header].ToString();
            context.Request.Headers.Remove(Header);
            context.Connection.RemoteIpAddress = caller.Length > 0 ? IPAddress.Parse(caller) : IPAddress.Loopback;
            return following(context);
        });
        next(app);
    };
}
