using Microsoft.Bot.Schema;

namespace Microsoft.Bot.Builder;

/// <summary>Sees an activity before it takes an earlier one's place.</summary>
/// <param name="turnContext">The turn.</param>
/// <param name="activity">The new activity, with the id of the old.</param>
/// <param name="next">Sends it; without this call nothing is sent.</param>
public delegate Task<ResourceResponse> UpdateActivityHandler(
    ITurnContext turnContext, Activity activity, Func<Task<ResourceResponse>> next);
