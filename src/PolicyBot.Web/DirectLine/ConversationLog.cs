using Microsoft.Data.Sqlite;
using PolicyBot.Web.Knowledge;
using PolicyBot.Web.State;

namespace PolicyBot.Web.DirectLine;

/// <summary>Keeps conversations in an SQLite file, so that they go on after a restart.</summary>
/// <remarks>
/// A place in a conversation is a number that rises with every activity, at least as fast as the clock's milliseconds.
/// Erased rows are overwritten in the file.
/// </remarks>
public sealed class ConversationLog : IErasable, IDisposable
{
    /// <summary>The file's name in the data folder.</summary>
    public const string FileName = "directline.db";

    /// <summary>The most activities that are kept of one conversation; beyond it the oldest go.</summary>
    public const int MaximumActivities = 1000;

    /// <summary>The most conversations that are kept; beyond it those go that have been idle longest.</summary>
    public const int MaximumConversations = 10_000;

    private readonly Lock _turn = new();
    private readonly Dictionary<string, int> _counts = new(StringComparer.Ordinal);
    private readonly SqliteConnection _connection;
    private readonly TimeSpan _idle;
    private readonly TimeProvider _time;

    private ConversationLog(string folder, TimeSpan idle, TimeProvider time)
    {
        _idle = idle;
        _time = time;
        Directory.CreateDirectory(folder);
        var path = Path.Combine(folder, FileName);
        _connection = new(new SqliteConnectionStringBuilder { DataSource = path, Pooling = false }.ToString());
        _connection.Open();
        if (!OperatingSystem.IsWindows())
        {
            // Before anything is written; SQLite gives its side files the same mode.
            File.SetUnixFileMode(path, UnixFileMode.UserRead | UnixFileMode.UserWrite);
        }

        _connection.RefuseTorn(FileName);
        Execute("""
            PRAGMA journal_mode = WAL;
            PRAGMA synchronous = NORMAL;
            PRAGMA foreign_keys = ON;
            PRAGMA secure_delete = ON;
            CREATE TABLE IF NOT EXISTS conversation (id TEXT PRIMARY KEY, user TEXT NOT NULL, touched INTEGER NOT NULL) WITHOUT ROWID;
            CREATE INDEX IF NOT EXISTS conversation_touched ON conversation (touched);
            CREATE TABLE IF NOT EXISTS activity (
                conversation TEXT NOT NULL REFERENCES conversation (id) ON DELETE CASCADE,
                place INTEGER NOT NULL,
                json TEXT NOT NULL,
                PRIMARY KEY (conversation, place)) WITHOUT ROWID;
            """);
    }

    /// <summary>Opens the log, making it where there is none.</summary>
    /// <param name="folder">The data folder.</param>
    /// <param name="idle">How long a conversation lives after its last activity.</param>
    /// <param name="time">The clock.</param>
    /// <exception cref="DataFolderException">The file cannot be written or is no SQLite file.</exception>
    public static ConversationLog Open(string folder, TimeSpan idle, TimeProvider time)
    {
        try
        {
            return new(folder, idle, time);
        }
        catch (Exception exception) when (exception is SqliteException or IOException or UnauthorizedAccessException)
        {
            throw new DataFolderException(folder, exception);
        }
    }

    /// <summary>Begins a conversation.</summary>
    /// <returns>Whether it is new; false where it goes on.</returns>
    public bool Start(ConversationToken token)
    {
        lock (_turn)
        {
            DeleteIdle();
            return Execute(
                "INSERT OR IGNORE INTO conversation (id, user, touched) VALUES ($id, $user, $now)",
                ("$id", token.Conversation), ("$user", token.User), ("$now", Now)) > 0;
        }
    }

    /// <summary>Whether there is such a conversation that has not been idle too long.</summary>
    public bool Has(string conversation)
    {
        lock (_turn)
        {
            return Number("SELECT count(*) FROM conversation WHERE id = $id AND touched > $idle", ("$id", conversation), ("$idle", IdleSince)) > 0;
        }
    }

    /// <summary>Adds an activity.</summary>
    /// <param name="conversation">The conversation.</param>
    /// <param name="write">Gives the activity's JSON, told its place.</param>
    /// <returns>Its place; null where there is no such conversation any more.</returns>
    public long? Append(string conversation, Func<long, string> write)
    {
        lock (_turn)
        {
            using var transaction = _connection.BeginTransaction();
            if (Execute("UPDATE conversation SET touched = $now WHERE id = $id", ("$id", conversation), ("$now", Now)) == 0)
            {
                return null;
            }

            var place = Math.Max(Now, Last(conversation) + 1);
            Execute(
                "INSERT INTO activity (conversation, place, json) VALUES ($id, $place, $json)",
                ("$id", conversation), ("$place", place), ("$json", write(place)));
            DeleteOldest(conversation);
            transaction.Commit();
            return place;
        }
    }

    /// <summary>What was said behind a place.</summary>
    public ActivitySet Read(string conversation, long after)
    {
        lock (_turn)
        {
            using var command = Command(
                "SELECT place, json FROM activity WHERE conversation = $id AND place > $after ORDER BY place",
                [("$id", conversation), ("$after", after)]);
            using var reader = command.ExecuteReader();
            var activities = new List<string>();
            var place = after;
            while (reader.Read())
            {
                place = reader.GetInt64(0);
                activities.Add(reader.GetString(1));
            }

            return new(activities, place);
        }
    }

    /// <summary>Deletes conversations that have been idle too long, or that are too many.</summary>
    public void DeleteIdle()
    {
        lock (_turn)
        {
            _counts.Clear();
            Execute("DELETE FROM conversation WHERE touched <= $idle", ("$idle", IdleSince));
            Execute(
                "DELETE FROM conversation WHERE id IN (SELECT id FROM conversation ORDER BY touched DESC LIMIT -1 OFFSET $most)",
                ("$most", MaximumConversations - 1));
        }
    }

    /// <inheritdoc/>
    /// <remarks>Of a conversation that goes on, single activities.</remarks>
    public int Erase(DateTimeOffset before)
    {
        lock (_turn)
        {
            var time = before.ToUnixTimeMilliseconds();
            var erased = Execute("DELETE FROM conversation WHERE touched < $before", ("$before", time));
            erased += Execute("DELETE FROM activity WHERE conversation IN (SELECT id FROM conversation) AND place < $before", ("$before", time));
            EmptyJournal();
            return erased;
        }
    }

    /// <inheritdoc/>
    public int Erase(string channel, string user)
    {
        if (channel != DirectLineChannel.Id)
        {
            return 0;
        }

        lock (_turn)
        {
            var erased = Execute("DELETE FROM conversation WHERE user = $user", ("$user", user));
            EmptyJournal();
            return erased;
        }
    }

    /// <inheritdoc/>
    public void Dispose() => _connection.Dispose();

    private long Now => _time.GetUtcNow().ToUnixTimeMilliseconds();

    private long IdleSince => (_time.GetUtcNow() - _idle).ToUnixTimeMilliseconds();

    // Activities are counted here, for the file would have to be read through for each: only an upper bound, for others may erase.
    private void DeleteOldest(string conversation)
    {
        if (!_counts.TryGetValue(conversation, out var count))
        {
            count = (int)Number("SELECT count(*) FROM activity WHERE conversation = $id", ("$id", conversation)) - 1;
        }

        if (++count > MaximumActivities)
        {
            Execute(
                """
                DELETE FROM activity WHERE conversation = $id AND place <=
                    (SELECT place FROM activity WHERE conversation = $id ORDER BY place DESC LIMIT 1 OFFSET $most)
                """,
                ("$id", conversation), ("$most", MaximumActivities));
            count = (int)Number("SELECT count(*) FROM activity WHERE conversation = $id", ("$id", conversation));
        }

        _counts[conversation] = count;
    }

    // Erased words would otherwise stay in the write-ahead log until it is next full.
    private void EmptyJournal() => Execute("PRAGMA wal_checkpoint(TRUNCATE)");

    private long Last(string conversation) =>
        Number("SELECT coalesce(max(place), 0) FROM activity WHERE conversation = $id", ("$id", conversation));

    private long Number(string sql, params (string Name, object Value)[] values)
    {
        using var command = Command(sql, values);
        return (long)command.ExecuteScalar()!;
    }

    private int Execute(string sql, params (string Name, object Value)[] values)
    {
        using var command = Command(sql, values);
        return command.ExecuteNonQuery();
    }

    private SqliteCommand Command(string sql, (string Name, object Value)[] values)
    {
        var command = _connection.CreateCommand();
        command.CommandText = sql;
        foreach (var (name, value) in values)
        {
            command.Parameters.AddWithValue(name, value);
        }

        return command;
    }
}
