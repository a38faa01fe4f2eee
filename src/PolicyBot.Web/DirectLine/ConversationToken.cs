namespace PolicyBot.Web.DirectLine;

/// <summary>What a token proves: that its bearer is this user, and may speak in this conversation and no other.</summary>
/// <param name="User">The user's id.</param>
/// <param name="Conversation">The conversation's id.</param>
/// <param name="IsUserMadeHere">Whether the user's id was made here, so that nobody else can know it; false where the page chose it, as anybody could.</param>
public sealed record ConversationToken(string User, string Conversation, bool IsUserMadeHere = false);
