namespace PolicyBot.Web.Tests.Support;

/// <summary>A test that needs Chromium and the Web Chat bundle. Skipped where either is missing; where CI is true it runs, and fails.</summary>
[AttributeUsage(AttributeTargets.Method)]
public sealed class BrowserFactAttribute : FactAttribute
{
    public BrowserFactAttribute() => Skip = Chromium.ReasonToSkip;
}
