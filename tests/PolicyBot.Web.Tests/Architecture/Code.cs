using ArchUnitNET.Domain;
using ArchUnitNET.Loader;
using Assembly = System.Reflection.Assembly;

namespace PolicyBot.Web.Tests.Architecture;

/// <summary>The compiled product: its types, and what each of them names.</summary>
internal static class Code
{
    private const string Engine = "PolicyBot";
    private const string Host = "PolicyBot.Web";

    /// <summary>Every type of the engine, the Bot Framework part and the host.</summary>
    public static IReadOnlyList<IType> Types { get; } =
    [
        .. new ArchLoader()
            .LoadAssemblies(Assembly.Load(Engine), Assembly.Load("PolicyBot.BotFramework"), Assembly.Load(Host))
            .Build().Types,
    ];

    /// <summary>Every pair of a type and another that it names, in a signature or in a body.</summary>
    public static IReadOnlyList<(IType From, IType To)> Arrows { get; } =
    [
        .. from type in Types
           from arrow in type.Dependencies
           where arrow.Target is not GenericParameter // lies in no assembly and no namespace
           group arrow by (arrow.Origin, arrow.Target) into same
           select same.Key,
    ];

    /// <summary>The engine's folder that a type lies in ("Figures"); null for a type of another assembly.</summary>
    public static string? EngineFolder(IType type) => Folder(type, Engine);

    /// <summary>The host's folder that a type lies in ("Messages"); null for a type of another assembly.</summary>
    public static string? HostFolder(IType type) => Folder(type, Host);

    /// <summary>An arrow as one line of a failure.</summary>
    public static string Describe((IType From, IType To) arrow) => $"{arrow.From.FullName} names {arrow.To.FullName}";

    private static string? Folder(IType type, string assembly)
    {
        var fromAssembly = type.Assembly.Name.Split(',')[0] == assembly;
        return fromAssembly && type.Namespace.FullName.StartsWith(assembly + ".", StringComparison.Ordinal)
            ? type.Namespace.FullName[(assembly.Length + 1)..].Split('.')[0]
            : null;
    }
}
