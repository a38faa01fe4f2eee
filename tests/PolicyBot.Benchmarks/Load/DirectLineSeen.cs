namespace PolicyBot.Benchmarks.Load;

/// <summary>What many web chats saw of one server.</summary>
/// <param name="Opening">How long it took to open all conversations, one after the other.</param>
/// <param name="Steady">What came of a message at each interval.</param>
/// <param name="All">The same with those that were sent one after the other.</param>
/// <param name="Hurried">How long these were sent.</param>
/// <param name="ProcessorTime">The server's, for a message at an interval; null where it is another's process.</param>
/// <param name="Idle">The server's memory before any conversation, in bytes; null likewise.</param>
/// <param name="Open">The same with all conversations open.</param>
/// <param name="After">The same after all messages.</param>
/// <param name="Peak">The most it ever was.</param>
internal sealed record DirectLineSeen(TimeSpan Opening, LoadReport Steady, LoadReport All, TimeSpan Hurried, TimeSpan? ProcessorTime, long? Idle, long? Open, long? After, long? Peak);
