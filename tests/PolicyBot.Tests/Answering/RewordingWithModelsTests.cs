using PolicyBot.Tests.Support;

namespace PolicyBot.Tests.Answering;

public sealed class RewordingWithModelsTests(ReadingReleaseEngine release) : RewordingTests(release, every: 6), IClassFixture<ReadingReleaseEngine>;
