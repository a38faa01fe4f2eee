using System.Globalization;
using Microsoft.Data.Sqlite;

namespace PolicyBot.Web.State;

/// <summary>Runs SQL whose values are always parameters.</summary>
public static class SqliteCommands
{
    /// <summary>Runs statements that give no rows.</summary>
    /// <returns>How many rows they changed.</returns>
    public static int Run(this SqliteConnection connection, string sql, params ReadOnlySpan<(string Name, object? Value)> parameters)
    {
        using var command = connection.Command(sql, parameters);
        return command.ExecuteNonQuery();
    }

    /// <summary>Runs a query of one whole number; 0 where it gives none.</summary>
    public static long Number(this SqliteConnection connection, string sql, params ReadOnlySpan<(string Name, object? Value)> parameters)
    {
        using var command = connection.Command(sql, parameters);
        return Convert.ToInt64(command.ExecuteScalar() ?? 0L, CultureInfo.InvariantCulture);
    }

    /// <summary>Refuses a file whose pages do not fit together, before anything is read from it or written to it.</summary>
    /// <exception cref="IOException">They do not.</exception>
    /// <exception cref="SqliteException">The file is no database at all.</exception>
    public static void RefuseTorn(this SqliteConnection connection, string fileName)
    {
        using var check = connection.Command("PRAGMA quick_check(1)");
        if (check.ExecuteScalar() is not "ok")
        {
            throw new IOException($"'{fileName}' there is damaged. Put a copy from before in its place, or delete it to begin with an empty one.");
        }
    }

    /// <summary>A command to be read from and disposed; null values become NULL.</summary>
    public static SqliteCommand Command(this SqliteConnection connection, string sql, params ReadOnlySpan<(string Name, object? Value)> parameters)
    {
        var command = connection.CreateCommand();
        command.CommandText = sql; // a constant of each caller; what users say is only ever a parameter
        foreach (var (name, value) in parameters)
        {
            command.Parameters.AddWithValue(name, value ?? DBNull.Value);
        }

        return command;
    }
}
