using ArchUnitNET.Domain;

namespace PolicyBot.Web.Tests.Architecture;

public sealed class ArrowTests
{
    // A folder may use those above it, never those below.
    private static readonly string[] EngineFolders =
    [
        "Documents", "Passages", "Figures", "Inference", "Indexing", "Questions", "Retrieval", "Evidence", "Answering", "Replies",
        "Evaluation",
    ];

    [Fact]
    public void Every_folder_of_the_engine_has_a_place_in_the_order()
    {
        var unplaced = Code.Types.Select(Code.EngineFolder).OfType<string>().Distinct().Except(EngineFolders);

        Assert.Empty(unplaced);
    }

    [Theory]
    [InlineData("Documents")]
    [InlineData("Passages")]
    [InlineData("Figures")]
    [InlineData("Inference")]
    [InlineData("Indexing")]
    [InlineData("Questions")]
    [InlineData("Retrieval")]
    [InlineData("Evidence")]
    [InlineData("Answering")]
    [InlineData("Replies")]
    public void A_folder_of_the_engine_never_uses_one_below_it(string folder)
    {
        var below = EngineFolders[(Array.IndexOf(EngineFolders, folder) + 1)..];

        Refuse(arrow => Code.EngineFolder(arrow.From) == folder && below.Contains(Code.EngineFolder(arrow.To)));
    }

    [Fact]
    public void The_engine_never_uses_the_host_the_bot_framework_or_http()
    {
        Refuse(arrow => Code.EngineFolder(arrow.From) is not null
            && (Code.HostFolder(arrow.To) is not null || IsIn(arrow.To, "Microsoft.Bot") || IsIn(arrow.To, "Microsoft.AspNetCore")));
    }

    [Fact]
    public void Only_indexing_and_retrieval_name_lucene()
    {
        Refuse(arrow => Code.EngineFolder(arrow.From) is not ("Indexing" or "Retrieval") && IsIn(arrow.To, "Lucene.Net"));
    }

    [Fact]
    public void Only_inference_names_the_onnx_runtime()
    {
        Refuse(arrow => Code.EngineFolder(arrow.From) != "Inference" && IsIn(arrow.To, "Microsoft.ML"));
    }

    [Theory]
    [InlineData("Messages")]
    [InlineData("DirectLine")]
    [InlineData("Security")]
    [InlineData("State")]
    public void The_hosts_transport_never_names_the_engine(string folder)
    {
        Refuse(arrow => Code.HostFolder(arrow.From) == folder && Code.EngineFolder(arrow.To) is not null);
    }

    [Fact]
    public void The_hosts_transport_exists_under_the_names_that_are_checked()
    {
        Assert.Superset(
            new HashSet<string?> { "Messages", "DirectLine", "Security", "State" },
            Code.Types.Select(Code.HostFolder).ToHashSet());
    }

    [Fact]
    public void Nobody_names_Program()
    {
        Refuse(arrow => arrow.To.Name == "Program" && !arrow.From.FullName.StartsWith("Program", StringComparison.Ordinal));
    }

    [Fact]
    public void No_type_takes_the_name_of_the_root_namespace()
    {
        Assert.DoesNotContain(Code.Types, type => type.Name == "PolicyBot");
    }

    private static bool IsIn(IType type, string root) =>
        type.Namespace.FullName == root || type.Namespace.FullName.StartsWith(root + ".", StringComparison.Ordinal);

    private static void Refuse(Func<(IType From, IType To), bool> arrow)
    {
        var refused = Code.Arrows.Where(arrow).Select(Code.Describe).ToList();

        Assert.True(refused.Count == 0, string.Join(Environment.NewLine, refused));
    }
}
