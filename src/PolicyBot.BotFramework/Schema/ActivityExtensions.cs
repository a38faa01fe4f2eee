namespace Microsoft.Bot.Schema;

/// <summary>Takes mentions out of what was said, so that the question remains.</summary>
public static class ActivityExtensions
{
    /// <summary>Whether the account <paramref name="id"/> is named in the text.</summary>
    public static bool MentionsId(this IMessageActivity activity, string id) => MentionsOf(activity, id).Any();

    /// <summary>Whether the recipient is named in the text.</summary>
    public static bool MentionsRecipient(this IMessageActivity activity) =>
        activity.Recipient?.Id is { } id && MentionsId(activity, id);

    /// <summary>Takes each mention of the recipient, as a rule the bot, out of <see cref="IMessageActivity.Text"/>.</summary>
    /// <returns>The text that remains.</returns>
    public static string? RemoveRecipientMention(this IMessageActivity activity) =>
        activity.Recipient?.Id is { } id ? RemoveMentionText(activity, id) : activity.Text;

    /// <summary>Takes each mention of <paramref name="id"/> out of <see cref="IMessageActivity.Text"/>.</summary>
    /// <returns>The text that remains, without white space at its ends.</returns>
    public static string? RemoveMentionText(this IMessageActivity activity, string id)
    {
        foreach (var mention in MentionsOf(activity, id))
        {
            var words = string.IsNullOrEmpty(mention.Text) ? $"<at>{mention.Mentioned?.Name}</at>" : mention.Text;
            activity.Text = activity.Text?.Replace(words, string.Empty, StringComparison.OrdinalIgnoreCase).Trim();
        }

        return activity.Text;
    }

    private static IEnumerable<Mention> MentionsOf(IMessageActivity activity, string id) =>
        activity.GetMentions().Where(mention => string.Equals(mention.Mentioned?.Id, id, StringComparison.Ordinal));
}
