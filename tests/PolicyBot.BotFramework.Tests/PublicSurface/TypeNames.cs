using System.Diagnostics.CodeAnalysis;

namespace PolicyBot.BotFramework.Tests.PublicSurface;

/// <summary>Writes types as C# does, with their namespaces.</summary>
internal static class TypeNames
{
    private static readonly Dictionary<Type, string> Keywords = new()
    {
        [typeof(void)] = "void",
        [typeof(object)] = "object",
        [typeof(string)] = "string",
        [typeof(bool)] = "bool",
        [typeof(int)] = "int",
        [typeof(uint)] = "uint",
        [typeof(long)] = "long",
        [typeof(double)] = "double",
    };

    public static string Write(Type type)
    {
        if (type.IsByRef)
        {
            return Write(type.GetElementType()!);
        }

        if (type.IsArray)
        {
            return Write(type.GetElementType()!) + "[]";
        }

        if (Nullable.GetUnderlyingType(type) is { } underlying)
        {
            return Write(underlying) + "?";
        }

        if (type.IsGenericParameter)
        {
            return type.Name;
        }

        return TryKeyword(type, out var keyword) ? keyword : Prefix(type) + Simple(type) + Arguments(type);
    }

    /// <summary>The bare name, without arity.</summary>
    public static string Simple(Type type) => type.Name.Split('`')[0];

    private static bool TryKeyword(Type type, [NotNullWhen(true)] out string? keyword) =>
        Keywords.TryGetValue(type, out keyword);

    private static string Prefix(Type type) => type.DeclaringType is { } outer ? Write(outer) + "." : type.Namespace + ".";

    private static string Arguments(Type type) => type.IsGenericType
        ? $"<{string.Join(", ", type.GetGenericArguments().Select(Write))}>"
        : "";
}
