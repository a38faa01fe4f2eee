using Newtonsoft.Json.Linq;

namespace PolicyBot.Documents;

/// <summary>Reads the fields of one object of sources.json and says what is wrong with them.</summary>
/// <param name="json">The object.</param>
/// <param name="owner">What the object describes, as faults name it.</param>
/// <param name="log">Receives the faults.</param>
internal sealed class SourceFields(JObject json, string owner, SourcesFaults log)
{
    public void RefuseOthersThan(params ReadOnlySpan<string> names)
    {
        foreach (var property in json.Properties())
        {
            if (!names.Contains(property.Name))
            {
                log.Add(property, $"{owner} has a field \"{property.Name}\", which is not known; known are {string.Join(", ", names!)}.");
            }
        }
    }

    /// <summary>The line of a field, or of the object where it is missing.</summary>
    public int Line(string name) => SourcesFaults.LineOf((JToken?)json.Property(name, StringComparison.Ordinal) ?? json);

    public JToken? Token(string name) => json.TryGetValue(name, StringComparison.Ordinal, out var value) ? value : null;

    /// <summary>One line of text, or null where the field is missing, null or faulty.</summary>
    public string? Text(string name)
    {
        if (Run(name) is not { } text)
        {
            return null;
        }

        if (text.Any(char.IsControl))
        {
            log.Add(Line(name), $"\"{name}\" of {owner} holds a line end or another control character; write it as one line.");
            return null;
        }

        return text;
    }

    /// <summary>Text of any number of lines, or null where the field is missing, null or faulty.</summary>
    public string? Run(string name)
    {
        var value = Token(name);
        switch (value?.Type)
        {
            case null or JTokenType.Null:
                return null;
            case JTokenType.String when !string.IsNullOrWhiteSpace((string?)value):
                return (string?)value;
            case JTokenType.String:
                log.Add(Line(name), $"\"{name}\" of {owner} is blank; give its words, or null where they are not known.");
                return null;
            default:
                log.Add(Line(name), $"\"{name}\" of {owner} is {JsonNames.Of(value!)}; a string is expected.");
                return null;
        }
    }

    /// <summary>As <see cref="Text"/>, but missing or null is a fault.</summary>
    public string? RequiredText(string name) => IsThere(name) ? Text(name) : null;

    /// <summary>As <see cref="Run"/>, but missing or null is a fault.</summary>
    public string? RequiredRun(string name) => IsThere(name) ? Run(name) : null;

    /// <summary>A list, or null where the field is missing or faulty; missing is a fault.</summary>
    public JArray? List(string name) => IsThere(name) ? OptionalList(name) : null;

    /// <summary>A list, or null where the field is missing, null or faulty.</summary>
    public JArray? OptionalList(string name)
    {
        switch (Token(name))
        {
            case null or { Type: JTokenType.Null }:
                return null;
            case JArray list:
                return list;
            case var value:
                log.Add(Line(name), $"\"{name}\" of {owner} is {JsonNames.Of(value)}; a list is expected.");
                return null;
        }
    }

    private bool IsThere(string name)
    {
        if (Token(name) is not (null or { Type: JTokenType.Null }))
        {
            return true;
        }

        log.Add(Line(name), $"{owner} has no \"{name}\"; it is needed.");
        return false;
    }
}
