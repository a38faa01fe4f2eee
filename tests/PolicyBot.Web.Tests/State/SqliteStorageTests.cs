using Microsoft.Bot.Builder;
using Newtonsoft.Json.Linq;
using PolicyBot.Web.State;
using PolicyBot.Web.Tests.Support;

namespace PolicyBot.Web.Tests.State;

public sealed class SqliteStorageTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();
    private readonly SettableTime _time = new();
    private readonly StateDatabase _database;
    private readonly SqliteStorage _storage;

    public SqliteStorageTests()
    {
        _database = StateDatabase.Open(_folder.Path);
        _storage = new(_database, new(RetentionDays: 30), _time);
    }

    public void Dispose()
    {
        _database.Dispose();
        _folder.Dispose();
    }

    [Fact]
    public async Task What_was_written_is_read()
    {
        await WriteAsync("key", new Dictionary<string, object> { ["text"] = "\u202ea 'b' \"c\"; DROP TABLE items" });

        Assert.Equal("\u202ea 'b' \"c\"; DROP TABLE items", (string?)Assert.IsType<JObject>(await ReadAsync("key"))["text"]);
    }

    [Fact]
    public async Task A_key_without_anything_is_missing() => Assert.Empty(await _storage.ReadAsync(["nothing"]));

    [Fact]
    public async Task Keys_differ_in_case()
    {
        await WriteAsync("key", new JObject());

        Assert.Null(await ReadAsync("KEY"));
    }

    [Fact]
    public async Task What_was_deleted_is_gone()
    {
        await WriteAsync("key", new JObject());
        await _storage.DeleteAsync(["key", "nothing"]);

        Assert.Null(await ReadAsync("key"));
    }

    [Fact]
    public async Task A_date_in_words_stays_the_words()
    {
        await WriteAsync("key", new JObject { ["said"] = "2026-06-01T12:00:00+02:00" });

        Assert.Equal("2026-06-01T12:00:00+02:00", (string?)((JObject)(await ReadAsync("key"))!)["said"]);
    }

    [Fact]
    public async Task A_new_item_needs_no_tag_and_gets_one()
    {
        await WriteAsync("key", new Note { Text = "one" });

        Assert.False(string.IsNullOrEmpty((await NoteAsync()).ETag));
    }

    [Fact]
    public async Task An_item_that_was_read_may_be_written_and_its_tag_changes()
    {
        await WriteAsync("key", new Note { Text = "one" });
        var read = await NoteAsync();
        var tag = read.ETag;
        read.Text = "two";
        await WriteAsync("key", read);

        var again = await NoteAsync();
        Assert.Equal("two", again.Text);
        Assert.NotEqual(tag, again.ETag);
    }

    [Theory]
    [InlineData(null)]
    [InlineData("")]
    [InlineData("another")]
    public async Task An_item_that_changed_unseen_is_not_overwritten(string? tag)
    {
        await WriteAsync("key", new Note { Text = "one" });

        await Assert.ThrowsAsync<ArgumentException>(() => WriteAsync("key", new Note { Text = "two", ETag = tag }));

        Assert.Equal("one", (await NoteAsync()).Text);
    }

    [Fact]
    public async Task Of_two_who_read_the_same_only_the_first_writes()
    {
        await WriteAsync("key", new Note { Text = "one" });
        var (first, second) = (await NoteAsync(), await NoteAsync());
        await WriteAsync("key", first);

        await Assert.ThrowsAsync<ArgumentException>(() => WriteAsync("key", second));
    }

    [Fact]
    public async Task A_star_overwrites_whatever_is_there()
    {
        await WriteAsync("key", new Note { Text = "one" });
        await WriteAsync("key", new Note { Text = "two", ETag = "*" });

        Assert.Equal("two", (await NoteAsync()).Text);
    }

    [Fact]
    public async Task Of_several_changes_all_are_written_or_none()
    {
        await WriteAsync("key", new Note { Text = "one" });

        await Assert.ThrowsAsync<ArgumentException>(() => _storage.WriteAsync(
            new Dictionary<string, object> { ["other"] = new Note { Text = "new" }, ["key"] = new Note { Text = "two" } }));

        Assert.Null(await ReadAsync("other"));
    }

    [Fact]
    public async Task What_is_older_than_is_kept_is_not_read_even_before_it_is_erased()
    {
        await WriteAsync("key", new JObject());
        _time.Pass(TimeSpan.FromDays(30));
        Assert.NotNull(await ReadAsync("key"));

        _time.Pass(TimeSpan.FromSeconds(1));
        Assert.Null(await ReadAsync("key"));
    }

    private Task WriteAsync(string key, object value) => _storage.WriteAsync(new Dictionary<string, object> { [key] = value });

    private async Task<object?> ReadAsync(string key) => (await _storage.ReadAsync([key])).TryGetValue(key, out var item) ? item : null;

    private async Task<Note> NoteAsync() => (await _storage.ReadAsync<Note>(["key"]))["key"];

    public sealed class Note : IStoreItem
    {
        public string? Text { get; set; }

        public string? ETag { get; set; }
    }
}
