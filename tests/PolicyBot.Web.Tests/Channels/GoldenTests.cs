using Microsoft.Bot.Schema;
using Newtonsoft.Json;
using PolicyBot.Web.Channels;
using PolicyBot.Web.Knowledge;

namespace PolicyBot.Web.Tests.Channels;

/// <summary>What each channel is sent, to the letter. With POLICYBOT_WRITE_GOLDEN=1 the files are written anew, to be read in the diff.</summary>
public sealed class GoldenTests
{
    private static readonly PublicAddress Address = new(new Uri("https://facts.example"));

    public static TheoryData<string, string> Cases
    {
        get
        {
            var cases = new TheoryData<string, string>();
            foreach (var name in GivenAnswers.All.Keys)
            {
                cases.Add("msteams", name);
                cases.Add("webchat", name);
                cases.Add("emulator", name);
                cases.Add("sms", name);
            }

            return cases;
        }
    }

    [Theory]
    [MemberData(nameof(Cases))]
    public void A_channel_is_sent_what_its_golden_file_holds(string channel, string name)
    {
        var question = new Activity { ChannelId = channel };

        Compare(Path.Combine(channel, $"{name}.json"), ChannelRendering.Of(GivenAnswers.All[name], "the-answers-id", question, Address));
    }

    [Theory]
    [InlineData("webchat", "sources-card.json")]
    [InlineData("msteams", "sources-card-teams.json")]
    public void The_card_of_sources_is_what_its_golden_file_holds(string channel, string file) =>
        Compare(file, SourcesCard.Of(GivenAnswers.All["answered-from-two-documents"], channel, Address));

    private static void Compare(string file, Activity activity)
    {
        var json = JsonConvert.SerializeObject(activity, Formatting.Indented, new JsonSerializerSettings { NullValueHandling = NullValueHandling.Ignore }).ReplaceLineEndings("\n") + "\n";
        var path = Path.Combine(Folder(), file);
        if (Environment.GetEnvironmentVariable("POLICYBOT_WRITE_GOLDEN") == "1")
        {
            Directory.CreateDirectory(Path.GetDirectoryName(path)!);
            File.WriteAllText(path, json);
        }

        Assert.Equal(File.ReadAllText(path), json);
    }

    private static string Folder()
    {
        var folder = new DirectoryInfo(AppContext.BaseDirectory);
        while (!File.Exists(Path.Combine(folder.FullName, "PolicyBot.sln")))
        {
            folder = folder.Parent ?? throw new DirectoryNotFoundException("No folder above the tests holds PolicyBot.sln; run the tests from a checkout.");
        }

        return Path.Combine(folder.FullName, "tests", "PolicyBot.Web.Tests", "Channels", "Golden");
    }
}
