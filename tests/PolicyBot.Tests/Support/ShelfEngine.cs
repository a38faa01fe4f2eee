namespace PolicyBot.Tests.Support;

/// <summary>One engine over the 66 releases, shared by the tests that only ask it.</summary>
public sealed class ShelfEngine() : ReleaseEngine(models: null, Path.Combine(Path.GetDirectoryName(Release.Folder)!, "tests", "releases"));
