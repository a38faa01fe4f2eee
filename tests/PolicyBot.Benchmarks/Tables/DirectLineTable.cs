using PolicyBot.Benchmarks.Load;

namespace PolicyBot.Benchmarks.Tables;

/// <summary>A thousand open web chats.</summary>
internal static class DirectLineTable
{
    public static Task MeasureAsync(TableOptions options) =>
        DirectLineLoad.MeasureAsync(new LoadOptions(Conversations: 1000, Seconds: options.Short ? 5 : 30, Interval: 5));
}
