using PolicyBot.Tests.Support;

namespace PolicyBot.Tests.Answering;

public sealed class HostileQuestionByWordsTests(ReleaseEngine release) : HostileQuestionTests(release), IClassFixture<ReleaseEngine>;
