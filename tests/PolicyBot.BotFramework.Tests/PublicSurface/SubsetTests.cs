using System.Reflection;
using Microsoft.Bot.Builder;

namespace PolicyBot.BotFramework.Tests.PublicSurface;

public class SubsetTests
{
    private static readonly Assembly Ours = typeof(IBot).Assembly;

    private static readonly ILookup<string, string[]> Sdk =
        Listing.Read("public-api-4.23.txt").ToLookup(line => line[0], line => line[1..]);

    public static TheoryData<string> Types => [.. SurfaceReader.VisibleTypes(Ours).Select(SurfaceReader.NameOf)];

    [Theory]
    [MemberData(nameof(Types))]
    public void A_type_is_of_the_kind_that_the_sdk_gives_it_and_derives_from_nothing_else(string name)
    {
        var (kind, bases) = SurfaceReader.ReadType(Find(name));
        var line = Assert.Single(Sdk[name], line => line[0] == "T")[1];
        var (sdkKind, sdkBases) = Split(Listing.WithoutAttributes(line));

        Assert.Equal(sdkKind, kind);
        Assert.Empty(bases.Except(sdkBases));
    }

    [Theory]
    [MemberData(nameof(Types))]
    public void A_type_has_no_member_that_the_sdk_has_not(string name)
    {
        var theirs = Sdk[name].Select(line => $"{line[0]} | {Listing.WithoutAttributes(line[1])}");

        Assert.Empty(SurfaceReader.ReadMembers(Find(name)).Except(theirs));
    }

    [Fact]
    public void A_member_beyond_the_listing_would_be_seen()
    {
        var lines = SurfaceReader.ReadMembers(typeof(Extended)).ToList();

        Assert.Contains("M | public System.Threading.Tasks.Task<int> CountAsync(string text = null, params object[] rest)", lines);
        Assert.Contains("P | protected virtual int? Size { get; }", lines);
        Assert.Contains("F | public const string Name = \"x\"", lines);
    }

    private static Type Find(string name) => SurfaceReader.VisibleTypes(Ours).Single(type => SurfaceReader.NameOf(type) == name);

    private static (string Kind, IEnumerable<string> Bases) Split(string line)
    {
        var parts = line.Split(" where ")[0].Split(" : ", 2);
        return (parts[0].Trim(), parts.Length == 1 ? [] : SplitOutsideBrackets(parts[1]));
    }

    private static IEnumerable<string> SplitOutsideBrackets(string list)
    {
        var (depth, start) = (0, 0);
        for (var i = 0; i < list.Length; i++)
        {
            depth += list[i] switch { '<' => 1, '>' => -1, _ => 0 };
            if (list[i] == ',' && depth == 0)
            {
                yield return list[start..i].Trim();
                start = i + 1;
            }
        }

        yield return list[start..].Trim();
    }

    public class Extended
    {
        public const string Name = "x";

        protected virtual int? Size => null;

        public Task<int> CountAsync(string? text = null, params object[] rest) =>
            Task.FromResult((text?.Length ?? Size ?? 0) + rest.Length);
    }
}
