using Newtonsoft.Json.Linq;

namespace PolicyBot.Documents;

/// <summary>Names kinds of JSON as the owner of a file would.</summary>
internal static class JsonNames
{
    public static string Of(JToken token) => token.Type switch
    {
        JTokenType.Object => "an object",
        JTokenType.Array => "a list",
        JTokenType.String => "a string",
        JTokenType.Null => "null",
        JTokenType.Boolean => "true or false",
        JTokenType.Integer or JTokenType.Float => "a number",
        _ => "something else",
    };
}
