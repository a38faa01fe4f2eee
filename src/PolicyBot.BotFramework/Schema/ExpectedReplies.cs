using Newtonsoft.Json;

namespace Microsoft.Bot.Schema;

/// <summary>The body of the answer to an activity whose delivery mode is <see cref="DeliveryModes.ExpectReplies"/>.</summary>
public class ExpectedReplies
{
    /// <summary>Makes one without any value.</summary>
    public ExpectedReplies()
    {
    }

    /// <summary>Makes one with the values given.</summary>
    public ExpectedReplies(IList<Activity>? activities = null)
    {
        Activities = activities;
    }

    /// <summary>The replies, in the order in which they were sent.</summary>
    [JsonProperty("activities")]
    public IList<Activity>? Activities { get; set; }
}
