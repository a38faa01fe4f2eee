using Microsoft.Extensions.Logging;

namespace Microsoft.Bot.Builder.Integration.AspNet.Core;

/// <summary>What the adapter notes; nothing that a caller sent stands in it.</summary>
internal static partial class CloudAdapterLog
{
    [LoggerMessage(1, LogLevel.Warning, "A caller was refused: {Reason}")]
    public static partial void CallerRefused(ILogger logger, string reason);

    [LoggerMessage(2, LogLevel.Error, "A turn failed, and nothing made it good.")]
    public static partial void TurnFailed(ILogger logger, Exception fault);
}
