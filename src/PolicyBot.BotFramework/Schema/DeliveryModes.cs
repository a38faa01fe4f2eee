namespace Microsoft.Bot.Schema;

/// <summary>How the answers to an activity travel.</summary>
public static class DeliveryModes
{
    /// <summary>Each by a call to the channel; also meant when nothing is said.</summary>
    public const string Normal = "normal";

    /// <summary>As <see cref="Normal"/>, and the user's attention is wanted.</summary>
    public const string Notification = "notification";

    /// <summary>All together in the HTTP response.</summary>
    public const string ExpectReplies = "expectReplies";
}
