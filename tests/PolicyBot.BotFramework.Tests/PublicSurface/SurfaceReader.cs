using System.Globalization;
using System.Reflection;
using System.Runtime.CompilerServices;

namespace PolicyBot.BotFramework.Tests.PublicSurface;

/// <summary>Writes an assembly's public surface as the listing of the SDK's does.</summary>
internal static class SurfaceReader
{
    private const BindingFlags Declared = BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.Instance
        | BindingFlags.Static | BindingFlags.DeclaredOnly;

    public static IEnumerable<Type> VisibleTypes(Assembly assembly) => assembly.GetTypes().Where(IsVisible);

    public static string NameOf(Type type) => TypeNames.Write(type);

    /// <summary>A type's kind, and apart from it what it derives from.</summary>
    public static (string Kind, IReadOnlyList<string> Bases) ReadType(Type type)
    {
        var access = type.IsNestedFamily || type.IsNestedFamORAssem ? "protected " : "public ";
        if (typeof(Delegate).IsAssignableFrom(type))
        {
            var invoke = type.GetMethod("Invoke")!;
            return ($"{access}delegate {TypeNames.Write(invoke.ReturnType)} ({Parameters(invoke)})", []);
        }

        var kind = type switch
        {
            { IsInterface: true } => "interface",
            { IsEnum: true } => "enum",
            { IsValueType: true } => "struct",
            { IsAbstract: true, IsSealed: true } => "static class",
            { IsAbstract: true } => "abstract class",
            { IsSealed: true } => "sealed class",
            _ => "class",
        };
        var bases = type.GetInterfaces().AsEnumerable();
        if (type.BaseType is { } parent && parent != typeof(object) && !type.IsValueType)
        {
            bases = bases.Prepend(parent);
        }

        return (access + kind, [.. bases.Select(TypeNames.Write)]);
    }

    /// <summary>The lines of a type's own members, without the type's name: kind and signature.</summary>
    public static IEnumerable<string> ReadMembers(Type type)
    {
        if (typeof(Delegate).IsAssignableFrom(type))
        {
            return [];
        }

        var constructors = type.GetConstructors(Declared).Where(c => !c.IsStatic && IsVisible(c))
            .Select(c => $"C | {Access(c)}{TypeNames.Simple(type)}({Parameters(c)})");
        var methods = type.GetMethods(Declared).Where(m => IsVisible(m) && (!m.IsSpecialName || m.Name.StartsWith("op_", StringComparison.Ordinal)))
            .Select(m => $"M | {Access(m)}{Modifiers(m)}{TypeNames.Write(m.ReturnType)} {m.Name}{Generics(m)}({Parameters(m)}){Constraints(m)}");
        var properties = type.GetProperties(Declared).Select(Property).OfType<string>();
        var fields = type.GetFields(Declared).Where(f => f.IsPublic || f.IsFamily || f.IsFamilyOrAssembly).Select(Field);
        return constructors.Concat(methods).Concat(properties).Concat(fields);
    }

    private static bool IsVisible(Type type) =>
        (type.IsPublic || type.IsNestedPublic || type.IsNestedFamily || type.IsNestedFamORAssem)
        && (type.DeclaringType is null || IsVisible(type.DeclaringType));

    private static bool IsVisible(MethodBase? method) =>
        method is { IsPublic: true } or { IsFamily: true } or { IsFamilyOrAssembly: true };

    private static string Access(MethodBase method) => method switch
    {
        { IsPublic: true } => "public ",
        { IsFamilyOrAssembly: true } => "protected internal ",
        _ => "protected ",
    };

    private static string Modifiers(MethodInfo method)
    {
        if (method.IsStatic)
        {
            return "static ";
        }

        if (method.DeclaringType!.IsInterface || !method.IsVirtual)
        {
            return "";
        }

        var overrides = method.GetBaseDefinition().DeclaringType != method.DeclaringType;
        return (overrides, method) switch
        {
            (true, { IsFinal: true }) => "sealed override ",
            (true, _) => "override ",
            (_, { IsAbstract: true }) => "abstract ",
            (_, { IsFinal: true }) => "",
            _ => "virtual ",
        };
    }

    private static string? Property(PropertyInfo property)
    {
        var accessors = new[] { property.GetMethod, property.SetMethod }.OfType<MethodInfo>().Where(IsVisible).ToList();
        if (accessors.Count == 0)
        {
            return null;
        }

        var widest = accessors.Find(a => a.IsPublic) ?? accessors[0];
        var names = accessors.Select(a => a == property.GetMethod ? "get;" : "set;");
        return $"P | {Access(widest)}{Modifiers(widest)}{TypeNames.Write(property.PropertyType)} {property.Name} {{ {string.Join(' ', names)} }}";
    }

    private static string Field(FieldInfo field)
    {
        var access = field.IsPublic ? "public " : "protected ";
        return field.IsLiteral
            ? $"F | {access}const {TypeNames.Write(field.FieldType)} {field.Name} = {Literal(field.GetRawConstantValue(), field.FieldType)}"
            : $"F | {access}{(field.IsStatic ? "static " : "")}{(field.IsInitOnly ? "readonly " : "")}{TypeNames.Write(field.FieldType)} {field.Name}";
    }

    private static string Generics(MethodInfo method) => method.IsGenericMethod
        ? $"<{string.Join(", ", method.GetGenericArguments().Select(argument => argument.Name))}>"
        : "";

    private static string Constraints(MethodInfo method) => string.Concat(method.GetGenericArguments()
        .Where(argument => argument.GenericParameterAttributes.HasFlag(GenericParameterAttributes.ReferenceTypeConstraint))
        .Select(argument => $" where {argument.Name} : class"));

    private static string Parameters(MethodBase method)
    {
        var extension = method.IsDefined(typeof(ExtensionAttribute), inherit: false);
        return string.Join(", ", method.GetParameters().Select((parameter, index) =>
            (extension && index == 0 ? "this " : "") + Parameter(parameter)));
    }

    private static string Parameter(ParameterInfo parameter)
    {
        var prefix = parameter switch
        {
            { IsOut: true } => "out ",
            { ParameterType.IsByRef: true } => "ref ",
            _ when parameter.IsDefined(typeof(ParamArrayAttribute), inherit: false) => "params ",
            _ => "",
        };
        var text = $"{prefix}{TypeNames.Write(parameter.ParameterType)} {parameter.Name}";
        return parameter.HasDefaultValue ? $"{text} = {Literal(parameter.RawDefaultValue, parameter.ParameterType)}" : text;
    }

    private static string Literal(object? value, Type type) => value switch
    {
        null when type.IsValueType && Nullable.GetUnderlyingType(type) is null => "default",
        null => "null",
        bool flag => flag ? "true" : "false",
        string text => $"\"{text}\"",
        IFormattable number => number.ToString(null, CultureInfo.InvariantCulture),
        _ => value.ToString()!,
    };
}
