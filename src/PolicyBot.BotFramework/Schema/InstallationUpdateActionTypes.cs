namespace Microsoft.Bot.Schema;

/// <summary>What an installation update reports.</summary>
public static class InstallationUpdateActionTypes
{
    /// <summary>The bot was installed.</summary>
    public const string Add = "add";

    /// <summary>The bot was removed; it must not answer.</summary>
    public const string Remove = "remove";
}
