namespace Microsoft.Bot.Schema;

/// <summary>The sender is at work.</summary>
public interface ITypingActivity : IActivity
{
}
