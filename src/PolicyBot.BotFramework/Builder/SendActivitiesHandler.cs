using Microsoft.Bot.Schema;

namespace Microsoft.Bot.Builder;

/// <summary>Sees activities before they are sent, and may change, add or hold them back.</summary>
/// <param name="turnContext">The turn.</param>
/// <param name="activities">What is to be sent, already addressed.</param>
/// <param name="next">Sends them; without this call nothing is sent.</param>
/// <returns>One response for each activity.</returns>
public delegate Task<ResourceResponse[]> SendActivitiesHandler(
    ITurnContext turnContext, List<Activity> activities, Func<Task<ResourceResponse[]>> next);
