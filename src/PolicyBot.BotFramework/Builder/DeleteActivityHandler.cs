using Microsoft.Bot.Schema;

namespace Microsoft.Bot.Builder;

/// <summary>Sees which activity is to be deleted.</summary>
/// <param name="turnContext">The turn.</param>
/// <param name="reference">The activity's conversation and id.</param>
/// <param name="next">Deletes it; without this call nothing is deleted.</param>
public delegate Task DeleteActivityHandler(ITurnContext turnContext, ConversationReference reference, Func<Task> next);
