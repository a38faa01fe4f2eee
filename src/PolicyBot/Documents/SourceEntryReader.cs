using System.Globalization;
using Newtonsoft.Json;
using Newtonsoft.Json.Linq;

namespace PolicyBot.Documents;

/// <summary>Reads one document's entry of sources.json.</summary>
internal static class SourceEntryReader
{
    /// <summary>The entry, or null where it lacks a usable id or file.</summary>
    public static SourceEntry? Read(JToken token, SourcesFaults log)
    {
        if (token is not JObject json)
        {
            log.Add(token, $"a document is {JsonNames.Of(token)}; an object with \"id\" and \"file\" is expected.");
            return null;
        }

        var fields = new SourceFields(json, "a document", log);
        fields.RefuseOthersThan("id", "file", "title", "author", "publisher", "republisher", "published", "url", "licence", "sha256", "notes", "boilerplate");
        var (id, file) = (Id(fields, log), File(fields, log));
        var (title, author, publisher, republisher) = (fields.Text("title"), fields.Text("author"), fields.Text("publisher"), fields.Text("republisher"));
        var (published, url, licence) = (Published(fields, log), Url(fields, log), fields.Text("licence"));
        var (pin, notes, boilerplate) = (Pin(fields, log), Notes(fields, log), Boilerplate(fields, log));
        return id is null || file is null ? null : new()
        {
            Id = id,
            IdLine = fields.Line("id"),
            File = file,
            FileLine = fields.Line("file"),
            Title = title,
            Author = author,
            Publisher = publisher,
            Republisher = republisher,
            Published = published,
            Url = url,
            Licence = licence,
            Pin = pin,
            Notes = notes,
            Boilerplate = boilerplate,
        };
    }

    private static string? Id(SourceFields fields, SourcesFaults log)
    {
        var id = fields.RequiredText("id");
        if (id is null || DocumentId.IsValid(id))
        {
            return id;
        }

        log.Add(fields.Line("id"), $"the id \"{id}\" cannot stand in an address; {DocumentId.Rule}");
        return null;
    }

    private static string? File(SourceFields fields, SourcesFaults log)
    {
        var file = fields.RequiredText("file");
        if (file is null || DocumentPath.IsInside(file))
        {
            return file;
        }

        log.Add(fields.Line("file"), $"the file \"{file}\" does not lie within the knowledge folder; give its path relative to the folder, with forward slashes and without \"..\".");
        return null;
    }

    private static DateOnly? Published(SourceFields fields, SourcesFaults log)
    {
        if (fields.Text("published") is not { } text)
        {
            return null;
        }

        if (DateOnly.TryParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day))
        {
            return day;
        }

        log.Add(fields.Line("published"), $"\"published\" is \"{text}\"; a day as yyyy-MM-dd is expected, for example 2022-10-03, or null where it is not known.");
        return null;
    }

    private static Uri? Url(SourceFields fields, SourcesFaults log)
    {
        if (fields.Text("url") is not { } text)
        {
            return null;
        }

        if (Uri.TryCreate(text, UriKind.Absolute, out var url) && (url.Scheme == Uri.UriSchemeHttp || url.Scheme == Uri.UriSchemeHttps))
        {
            return url;
        }

        log.Add(fields.Line("url"), $"\"url\" is \"{text}\"; an address that starts with https:// or http:// is expected, or null where there is none.");
        return null;
    }

    private static SourcePin? Pin(SourceFields fields, SourcesFaults log)
    {
        if (fields.Token("sha256") is not { } token)
        {
            return null;
        }

        var text = fields.Text("sha256");
        if (text is not null && !text.All(char.IsAsciiLetterOrDigit))
        {
            log.Add(fields.Line("sha256"), $"\"sha256\" is \"{text}\"; 64 lower-case hexadecimal digits are expected, or null. `knowledge check --update` writes them.");
            text = null;
        }

        var place = (IJsonLineInfo)token;
        return new(text, place.LineNumber, place.LinePosition);
    }

    private static List<SourceNote> Notes(SourceFields fields, SourcesFaults log)
    {
        var notes = new List<SourceNote>();
        foreach (var (note, line) in Objects(fields, "notes", "a note", log))
        {
            note.RefuseOthersThan("at", "reads", "why");
            var (at, reads, why) = (note.RequiredRun("at"), note.RequiredText("reads"), note.Text("why"));
            if (at is not null && at == reads)
            {
                log.Add(line, $"the note at \"{at}\" reads the same; give what the words should read.");
            }
            else if (at is not null && reads is not null)
            {
                notes.Add(new(at, reads, why, line));
            }
        }

        return notes;
    }

    private static List<SourceBoilerplate> Boilerplate(SourceFields fields, SourcesFaults log)
    {
        var runs = new List<SourceBoilerplate>();
        foreach (var (run, line) in Objects(fields, "boilerplate", "a boilerplate run", log))
        {
            run.RefuseOthersThan("from", "to");
            var (from, to) = (run.RequiredRun("from"), run.RequiredRun("to"));
            if (from is not null && to is not null)
            {
                runs.Add(new(from, to, line));
            }
        }

        return runs;
    }

    private static IEnumerable<(SourceFields Fields, int Line)> Objects(SourceFields fields, string name, string owner, SourcesFaults log)
    {
        foreach (var token in fields.OptionalList(name) ?? [])
        {
            if (token is JObject json)
            {
                yield return (new(json, owner, log), SourcesFaults.LineOf(json));
            }
            else
            {
                log.Add(token, $"{owner} is {JsonNames.Of(token)}; an object is expected.");
            }
        }
    }
}
