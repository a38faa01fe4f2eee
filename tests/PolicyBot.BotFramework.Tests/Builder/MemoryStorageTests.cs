using Microsoft.Bot.Builder;

namespace PolicyBot.BotFramework.Tests.Builder;

public class MemoryStorageTests
{
    private readonly MemoryStorage _storage = new();

    [Fact]
    public async Task What_was_written_can_be_changed_without_changing_what_is_kept()
    {
        var note = new Note { Text = "first" };
        await WriteAsync(note);
        note.Text = "changed";

        Assert.Equal("first", (await ReadAsync()).Text);
    }

    [Fact]
    public async Task What_was_read_can_be_changed_without_changing_what_is_kept()
    {
        await WriteAsync(new Note { Text = "first" });
        (await ReadAsync()).Text = "changed";

        Assert.Equal("first", (await ReadAsync()).Text);
    }

    [Fact]
    public async Task A_second_write_of_what_was_read_once_is_a_conflict()
    {
        await WriteAsync(new Note { Text = "first" });
        var (one, other) = (await ReadAsync(), await ReadAsync());
        await WriteAsync(one);

        await Assert.ThrowsAsync<ArgumentException>(() => WriteAsync(other));
    }

    [Theory]
    [InlineData(null)]
    [InlineData("")]
    [InlineData("another")]
    public async Task An_item_that_was_not_read_does_not_overwrite(string? etag)
    {
        await WriteAsync(new Note { Text = "first" });

        await Assert.ThrowsAsync<ArgumentException>(() => WriteAsync(new Note { Text = "second", ETag = etag }));

        Assert.Equal("first", (await ReadAsync()).Text);
    }

    [Fact]
    public async Task A_star_overwrites()
    {
        await WriteAsync(new Note { Text = "first" });
        await WriteAsync(new Note { Text = "second", ETag = "*" });

        Assert.Equal("second", (await ReadAsync()).Text);
    }

    [Theory]
    [InlineData(null)]
    [InlineData("*")]
    [InlineData("whatever")]
    public async Task A_first_write_is_no_conflict(string? etag)
    {
        await WriteAsync(new Note { Text = "first", ETag = etag });

        Assert.Equal("first", (await ReadAsync()).Text);
    }

    [Fact]
    public async Task Each_write_gives_another_etag()
    {
        await WriteAsync(new Note { Text = "first" });
        var before = await ReadAsync();
        await WriteAsync(before);

        Assert.NotEqual(before.ETag, (await ReadAsync()).ETag);
    }

    [Fact]
    public async Task What_was_deleted_is_not_found()
    {
        await WriteAsync(new Note());
        await _storage.DeleteAsync(["note", "never there"], default);

        Assert.Empty(await _storage.ReadAsync(["note"], default));
    }

    [Fact]
    public async Task Another_type_than_was_written_is_not_found()
    {
        await WriteAsync(new Note());

        Assert.Empty(await _storage.ReadAsync<MemoryStorageTests>(["note"]));
    }

    private async Task<Note> ReadAsync() => (await _storage.ReadAsync<Note>(["note"]))["note"];

    private Task WriteAsync(Note note) => _storage.WriteAsync(new Dictionary<string, object> { ["note"] = note }, default);

    private sealed class Note : IStoreItem
    {
        public string? Text { get; set; }

        public string? ETag { get; set; }
    }
}
