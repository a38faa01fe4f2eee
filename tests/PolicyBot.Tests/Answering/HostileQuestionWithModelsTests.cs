using PolicyBot.Tests.Support;

namespace PolicyBot.Tests.Answering;

public sealed class HostileQuestionWithModelsTests(ReadingReleaseEngine release) : HostileQuestionTests(release), IClassFixture<ReadingReleaseEngine>;
