using PolicyBot.Tests.Support;

namespace PolicyBot.Tests.Answering;

public sealed class RewordingByWordsTests(ReleaseEngine release) : RewordingTests(release, every: 1), IClassFixture<ReleaseEngine>;
