namespace Microsoft.Bot.Schema;

/// <summary>Whether an answer waits for one of the user's.</summary>
public static class InputHints
{
    /// <summary>Input is welcome, but not needed.</summary>
    public const string AcceptingInput = "acceptingInput";

    /// <summary>A question was asked.</summary>
    public const string ExpectingInput = "expectingInput";

    /// <summary>More is to come.</summary>
    public const string IgnoringInput = "ignoringInput";
}
