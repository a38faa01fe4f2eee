using Microsoft.Data.Sqlite;
using PolicyBot.Web.Knowledge;

namespace PolicyBot.Web.State;

/// <summary>The file that holds what the bot remembers of users: turns, the ids of activities, who spoke where, feedback.</summary>
/// <remarks>
/// An SQLite database with a write-ahead log: what was written outlives a process that is killed, and several processes may
/// have it open at once. Only this machine's user can read it. Erased rows are overwritten in the file.
/// Times are seconds since 1970 (UTC).
/// </remarks>
public sealed class StateDatabase : IErasable, IDisposable
{
    /// <summary>The file's name in the data folder.</summary>
    public const string FileName = "state.db";

    private const int SchemaVersion = 1;

    private const string Schema = """
        PRAGMA journal_mode = WAL;
        CREATE TABLE IF NOT EXISTS items (key TEXT PRIMARY KEY, json TEXT NOT NULL, etag TEXT, type TEXT, written INTEGER NOT NULL) WITHOUT ROWID;
        CREATE INDEX IF NOT EXISTS items_by_time ON items (written);
        CREATE TABLE IF NOT EXISTS speakers (channel TEXT NOT NULL, user TEXT NOT NULL, item TEXT NOT NULL, written INTEGER NOT NULL, PRIMARY KEY (channel, user, item)) WITHOUT ROWID;
        CREATE TABLE IF NOT EXISTS feedback (
            number INTEGER PRIMARY KEY, kind TEXT NOT NULL, channel TEXT NOT NULL, user TEXT NOT NULL, conversation TEXT NOT NULL, answer TEXT NOT NULL,
            status TEXT NOT NULL, confidence REAL NOT NULL, index_version TEXT NOT NULL, question TEXT, comment TEXT, written INTEGER NOT NULL,
            UNIQUE (kind, channel, user, answer));
        CREATE INDEX IF NOT EXISTS feedback_by_time ON feedback (written);
        PRAGMA user_version = 1;
        """;

    private readonly string _connection;

    private StateDatabase(string path)
    {
        _connection = new SqliteConnectionStringBuilder { DataSource = path, DefaultTimeout = 10 }.ToString();
    }

    /// <summary>Opens the file, making it where it is not there.</summary>
    /// <param name="folder">The data folder.</param>
    /// <exception cref="DataFolderException">The folder cannot be written, or the file is damaged or of a later version.</exception>
    public static StateDatabase Open(string folder)
    {
        try
        {
            Directory.CreateDirectory(folder);
            var path = Path.Combine(folder, FileName);
            CreatePrivately(path);
            var database = new StateDatabase(path);
            database.Prepare();
            return database;
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException or SqliteException)
        {
            throw new DataFolderException(folder, exception);
        }
    }

    /// <summary>A connection, open and to be disposed after use.</summary>
    public SqliteConnection Connect()
    {
        var connection = new SqliteConnection(_connection);
        connection.Open();
        connection.Run("PRAGMA synchronous = NORMAL; PRAGMA secure_delete = ON;");
        return connection;
    }

    /// <inheritdoc/>
    public int Erase(DateTimeOffset before)
    {
        using var connection = Connect();
        var erased = 0;
        using (var transaction = connection.BeginTransaction(deferred: false))
        {
            foreach (var table in (string[])["items", "speakers", "feedback"])
            {
                var rows = connection.Run($"DELETE FROM {table} WHERE written < $before", ("$before", before.ToUnixTimeSeconds()));
                erased += table == "speakers" ? 0 : rows;
            }

            transaction.Commit();
        }

        EmptyLog(connection);
        return erased;
    }

    /// <inheritdoc/>
    public int Erase(string channel, string user)
    {
        using var connection = Connect();
        int erased;
        using (var transaction = connection.BeginTransaction(deferred: false))
        {
            (string, object?)[] who = [("$channel", channel), ("$user", user)];
            const string Theirs = "channel = $channel AND user = $user";
            erased = connection.Run($"DELETE FROM items WHERE key IN (SELECT item FROM speakers WHERE {Theirs})", who);
            erased += connection.Run($"DELETE FROM feedback WHERE {Theirs}", who);
            connection.Run($"DELETE FROM speakers WHERE {Theirs}", who);
            transaction.Commit();
        }

        EmptyLog(connection);
        return erased;
    }

    /// <inheritdoc/>
    public void Dispose()
    {
        using var connection = new SqliteConnection(_connection);
        SqliteConnection.ClearPool(connection);
    }

    // SQLite gives its log files the mode of the database.
    private static void CreatePrivately(string path)
    {
        var options = new FileStreamOptions { Mode = FileMode.OpenOrCreate, Access = FileAccess.ReadWrite, Share = FileShare.ReadWrite | FileShare.Delete };
        if (!OperatingSystem.IsWindows())
        {
            options.UnixCreateMode = UnixFileMode.UserRead | UnixFileMode.UserWrite;
        }

        File.Open(path, options).Dispose();
    }

    // Erased words would otherwise stay in the log until it is next full.
    private static void EmptyLog(SqliteConnection connection) => connection.Run("PRAGMA wal_checkpoint(TRUNCATE)");

    private void Prepare()
    {
        using var connection = Connect();
        var version = connection.Number("PRAGMA user_version");
        if (version > SchemaVersion)
        {
            throw new IOException($"'{FileName}' there was written by a later version of this program ({version}; this one knows {SchemaVersion}).");
        }

        connection.RefuseTorn(FileName);
        connection.Run(Schema);
    }
}
