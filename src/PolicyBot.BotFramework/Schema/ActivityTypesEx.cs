namespace Microsoft.Bot.Schema;

/// <summary>Activity types that never travel as such.</summary>
public static class ActivityTypesEx
{
    /// <summary>Carries an <c>InvokeResponse</c> from the bot to the adapter.</summary>
    public const string InvokeResponse = "invokeResponse";
}
