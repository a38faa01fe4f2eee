namespace PolicyBot.Web.State;

/// <summary>Something that is kept of users, and can be erased.</summary>
public interface IErasable
{
    /// <summary>Erases what was last written before a time.</summary>
    /// <returns>How many records that were.</returns>
    int Erase(DateTimeOffset before);

    /// <summary>Erases the conversations that a user spoke in, and all else that is kept of the user.</summary>
    /// <param name="channel">The channel, as activities name it.</param>
    /// <param name="user">The user's id on the channel.</param>
    /// <returns>How many records that were.</returns>
    int Erase(string channel, string user);
}
