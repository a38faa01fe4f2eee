namespace Microsoft.Bot.Schema;

/// <summary>Codes by which a channel's connector says what it refuses.</summary>
public class ErrorCodes
{
    /// <summary>The service itself failed.</summary>
    public const string ServiceError = "ServiceError";

    /// <summary>A value cannot be used.</summary>
    public const string BadArgument = "BadArgument";

    /// <summary>The body cannot be read.</summary>
    public const string BadSyntax = "BadSyntax";

    /// <summary>A property is missing or wrong.</summary>
    public const string MissingProperty = "MissingProperty";

    /// <summary>The activity is larger than the channel allows.</summary>
    public const string MessageSizeTooBig = "MessageSizeTooBig";
}
