namespace Microsoft.Bot.Builder;

/// <summary>What the HTTP response to an invoke is to say.</summary>
public class InvokeResponse
{
    /// <summary>The HTTP status.</summary>
    public int Status { get; set; }

    /// <summary>The body, written as JSON; null for none.</summary>
    public object? Body { get; set; }

    /// <summary>Whether the status is 200 to 299.</summary>
    public bool IsSuccessStatusCode() => Status is >= 200 and <= 299;
}
