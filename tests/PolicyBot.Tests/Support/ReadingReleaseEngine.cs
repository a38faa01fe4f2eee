using PolicyBot.Tests.Inference;

namespace PolicyBot.Tests.Support;

/// <summary>One engine with both models over the first document, shared by the tests that only ask it.</summary>
public sealed class ReadingReleaseEngine() : ReleaseEngine(SharedModels.All);
