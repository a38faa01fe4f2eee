using Microsoft.Bot.Schema;

namespace PolicyBot.Web.Messages;

/// <summary>The way into the bot for a channel that lives in this process and takes replies without HTTP.</summary>
public interface ITurnRunner
{
    /// <summary>Runs one turn to its end; a turn that fails tells its user so.</summary>
    /// <param name="activity">What the user sent, checked by the channel.</param>
    /// <param name="deliver">Takes each reply as it is said and gives its id; a reply that has an id already takes the place of the earlier one.</param>
    /// <param name="cancellationToken">Stops the turn.</param>
    Task RunAsync(Activity activity, Func<Activity, string> deliver, CancellationToken cancellationToken);
}
