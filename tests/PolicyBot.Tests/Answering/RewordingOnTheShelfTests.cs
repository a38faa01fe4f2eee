using PolicyBot.Tests.Support;

namespace PolicyBot.Tests.Answering;

public sealed class RewordingOnTheShelfTests(ShelfEngine shelf) : RewordingTests(shelf, every: 20), IClassFixture<ShelfEngine>;
