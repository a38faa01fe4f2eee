namespace Microsoft.Bot.Schema;

/// <summary>The bot was installed or removed.</summary>
public interface IInstallationUpdateActivity : IActivity
{
    /// <summary>What an update reports, for an installation one of <see cref="InstallationUpdateActionTypes"/>.</summary>
    string? Action { get; set; }
}
