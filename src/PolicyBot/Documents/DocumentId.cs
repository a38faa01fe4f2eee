namespace PolicyBot.Documents;

/// <summary>Which names a document can have in an address.</summary>
internal static class DocumentId
{
    /// <summary>The most characters an id may have.</summary>
    public const int MaximumLength = 128;

    /// <summary>The rule, as a sentence for the owner of a folder.</summary>
    public const string Rule = "use at most 128 of the characters A-Z, a-z, 0-9, \"-\", \"_\" and \".\", and start with a letter or digit.";

    public static bool IsValid(string id) =>
        id.Length is > 0 and <= MaximumLength && char.IsAsciiLetterOrDigit(id[0]) && id.All(IsAllowed);

    /// <summary>The id of a file that has none of its own: its name less the extension, other characters read as "-".</summary>
    public static string FromFile(string file)
    {
        var name = Path.GetFileNameWithoutExtension(file);
        return string.Create(name.Length, name, (id, source) =>
        {
            for (var i = 0; i < id.Length; i++)
            {
                id[i] = IsAllowed(source[i]) ? source[i] : '-';
            }
        });
    }

    private static bool IsAllowed(char character) => char.IsAsciiLetterOrDigit(character) || character is '-' or '_' or '.';
}
