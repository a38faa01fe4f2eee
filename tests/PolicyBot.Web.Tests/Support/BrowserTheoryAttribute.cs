namespace PolicyBot.Web.Tests.Support;

/// <summary>A theory that needs what <see cref="BrowserFactAttribute"/> needs.</summary>
[AttributeUsage(AttributeTargets.Method)]
public sealed class BrowserTheoryAttribute : TheoryAttribute
{
    public BrowserTheoryAttribute() => Skip = Chromium.ReasonToSkip;
}
