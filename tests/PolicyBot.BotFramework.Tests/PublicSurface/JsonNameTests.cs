using System.Reflection;
using Microsoft.Bot.Schema;
using Newtonsoft.Json;

namespace PolicyBot.BotFramework.Tests.PublicSurface;

public class JsonNameTests
{
    private static readonly ILookup<string, string> Sdk =
        Listing.Read("json-names-4.23.txt").ToLookup(line => line[0], line => line[1]);

    public static TheoryData<string> Properties =>
    [
        .. from type in SurfaceReader.VisibleTypes(typeof(Activity).Assembly)
           where !type.IsInterface
           from property in type.GetProperties(BindingFlags.Public | BindingFlags.Instance | BindingFlags.DeclaredOnly)
           let name = $"{SurfaceReader.NameOf(type)}.{property.Name}"
           where property.IsDefined(typeof(JsonPropertyAttribute)) || property.IsDefined(typeof(JsonExtensionDataAttribute)) || Sdk[name].Any()
           select name,
    ];

    [Theory]
    [MemberData(nameof(Properties))]
    public void A_property_has_the_json_name_that_the_sdk_gives_it(string name)
    {
        var property = Find(name);
        var theirs = Sdk[name].ToList();

        if (property.GetCustomAttribute<JsonPropertyAttribute>()?.PropertyName is { } json)
        {
            Assert.Contains(theirs, attribute => attribute is var a && (a == $"JsonProperty(PropertyName = \"{json}\")" || a == $"JsonProperty(\"{json}\")"));
        }
        else
        {
            Assert.Contains(theirs, attribute => attribute.StartsWith("JsonExtensionData", StringComparison.Ordinal));
            Assert.True(property.IsDefined(typeof(JsonExtensionDataAttribute)));
        }
    }

    private static PropertyInfo Find(string name)
    {
        var dot = name.LastIndexOf('.');
        var type = SurfaceReader.VisibleTypes(typeof(Activity).Assembly).Single(type => SurfaceReader.NameOf(type) == name[..dot]);
        return type.GetProperty(name[(dot + 1)..])!;
    }
}
