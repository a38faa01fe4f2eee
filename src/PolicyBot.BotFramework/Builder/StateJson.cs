using System.Globalization;
using Newtonsoft.Json;

namespace Microsoft.Bot.Builder;

/// <summary>How state is written: no type names, because what a user sent may be part of it.</summary>
internal static class StateJson
{
    public static JsonSerializer Serializer { get; } = JsonSerializer.Create(new JsonSerializerSettings
    {
        Culture = CultureInfo.InvariantCulture,
        DateParseHandling = DateParseHandling.None,

        // Twice what an activity may have, so that whatever came in can be kept and read again.
        MaxDepth = 128,
        MetadataPropertyHandling = MetadataPropertyHandling.Ignore,
        ReferenceLoopHandling = ReferenceLoopHandling.Error,
        TypeNameHandling = TypeNameHandling.None,
    });
}
