using System.Globalization;
using Microsoft.Bot.Schema;
using Newtonsoft.Json;
using Newtonsoft.Json.Linq;

namespace PolicyBot.Web.DirectLine;

/// <summary>Turns activities into the JSON that is kept and sent, and back; what is not understood is kept as it came.</summary>
public static class ActivityText
{
    /// <summary>Reads and writes activities; dates inside channel data stay the text they were.</summary>
    public static JsonSerializer Serializer { get; } = JsonSerializer.Create(new()
    {
        Culture = CultureInfo.InvariantCulture,
        DateParseHandling = DateParseHandling.None,
        MaxDepth = 64,
        MetadataPropertyHandling = MetadataPropertyHandling.Ignore,
        NullValueHandling = NullValueHandling.Ignore,
        TypeNameHandling = TypeNameHandling.None,
    });

    /// <summary>An activity as JSON.</summary>
    public static JObject Of(Activity activity) => JObject.FromObject(activity, Serializer);

    /// <summary>JSON as an activity.</summary>
    public static Activity Read(JObject json) => json.ToObject<Activity>(Serializer)!;

    /// <summary>JSON in one line.</summary>
    public static string Line(JObject json) => json.ToString(Formatting.None);
}
