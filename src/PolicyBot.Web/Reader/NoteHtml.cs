using PolicyBot.Documents;

namespace PolicyBot.Web.Reader;

/// <summary>Writes an editor's note beside the words it is on.</summary>
public static class NoteHtml
{
    /// <summary>The note in square brackets; its reason shows where a pointer rests on it.</summary>
    public static Html Of(Note note) => note.Why is null
        ? Html.Of($" <span class=\"note\" role=\"note\">[meant to read “{note.Reads}”]</span>")
        : Html.Of($" <span class=\"note\" role=\"note\" title=\"{note.Why}\">[meant to read “{note.Reads}”]</span>");
}
