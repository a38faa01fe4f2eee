using PolicyBot.Web.Knowledge;
using PolicyBot.Web.State;
using PolicyBot.Web.Tests.Support;

namespace PolicyBot.Web.Tests.State;

public sealed class StateDatabaseTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();
    private readonly SettableTime _time = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void Only_the_user_of_this_machine_can_read_the_file()
    {
        using var database = StateDatabase.Open(_folder.Path);
        database.Connect().Dispose();

        foreach (var file in Directory.EnumerateFiles(_folder.Path))
        {
            if (!OperatingSystem.IsWindows())
            {
                Assert.Equal(UnixFileMode.UserRead | UnixFileMode.UserWrite, File.GetUnixFileMode(file));
            }
        }
    }

    [Fact]
    public async Task What_was_written_outlives_a_process_that_never_closed_the_file()
    {
        using var database = StateDatabase.Open(_folder.Path);
        await WriteAsync(database, "key");
        using var left = new TemporaryFolder();
        foreach (var file in Directory.EnumerateFiles(_folder.Path))
        {
            // A killed process leaves the files as they are, the log not yet taken over.
            File.Copy(file, Path.Combine(left.Path, Path.GetFileName(file)));
        }

        using var reopened = StateDatabase.Open(left.Path);
        Assert.Single(await Storage(reopened).ReadAsync(["key"]));
    }

    [Fact]
    public async Task What_is_erased_is_gone_from_the_bytes_of_the_files()
    {
        using var database = StateDatabase.Open(_folder.Path);
        await WriteAsync(database, "secret-key");
        Assert.True(_folder.Holds("secret-key"));

        Assert.Equal(1, database.Erase(DateTimeOffset.MaxValue));

        Assert.False(_folder.Holds("secret-key"));
    }

    [Fact]
    public async Task Only_what_is_old_enough_is_erased()
    {
        using var database = StateDatabase.Open(_folder.Path);
        await WriteAsync(database, "old");
        _time.Pass(TimeSpan.FromDays(1));
        await WriteAsync(database, "new");

        Assert.Equal(1, database.Erase(_time.GetUtcNow()));

        Assert.Equal(["new"], (await Storage(database).ReadAsync(["old", "new"])).Keys);
    }

    [Fact]
    public void A_damaged_file_is_told_in_one_sentence()
    {
        _folder.Write(StateDatabase.FileName, new string('x', 5000));

        Assert.Contains(_folder.Path, Assert.Throws<DataFolderException>(() => StateDatabase.Open(_folder.Path)).Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_file_of_a_later_version_is_left_alone()
    {
        using (var database = StateDatabase.Open(_folder.Path))
        {
            using var connection = database.Connect();
            connection.Run("PRAGMA user_version = 99");
        }

        Assert.Contains("later version", Assert.Throws<DataFolderException>(() => StateDatabase.Open(_folder.Path)).Message, StringComparison.Ordinal);
    }

    private SqliteStorage Storage(StateDatabase database) => new(database, new(RetentionDays: 30), _time);

    private Task WriteAsync(StateDatabase database, string key) =>
        Storage(database).WriteAsync(new Dictionary<string, object> { [key] = new Dictionary<string, object>() });
}
