using System.Reflection;
using System.Text;

namespace Entente.Testing;

/// <summary>What a station offers to others, one line a member: a change of it should be seen in review.</summary>
public static class PublicSurface
{
    private const BindingFlags Declared = BindingFlags.Public | BindingFlags.Instance | BindingFlags.Static |
        BindingFlags.DeclaredOnly;

    /// <summary>Lists the public types of an assembly with their own members.</summary>
    /// <param name="assembly">The station.</param>
    /// <returns>Types and members in ordinal order; what the compiler makes for records is left out.</returns>
    public static string Of(Assembly assembly)
    {
        ArgumentNullException.ThrowIfNull(assembly);
        var text = new StringBuilder();
        foreach (var type in assembly.GetExportedTypes().OrderBy(type => type.FullName, StringComparer.Ordinal))
        {
            text.Append(type.FullName).Append('\n');
            foreach (var member in MembersOf(type).Order(StringComparer.Ordinal))
                text.Append("  ").Append(member).Append('\n');
        }

        return text.ToString();
    }

    private static IEnumerable<string> MembersOf(Type type) =>
        type.IsEnum
            ? [string.Join(", ", Enum.GetNames(type))]
            : type.GetMembers(Declared).Where(member => IsOurs(member, type)).Select(member => member.ToString()!);

    private static bool IsOurs(MemberInfo member, Type type) =>
        member is not MethodBase { IsSpecialName: true } and not Type &&
        !member.Name.StartsWith('<') &&
        member.Name is not ("ToString" or "Equals" or "GetHashCode" or "Deconstruct" or "PrintMembers") &&
        !(member is ConstructorInfo maker && maker.GetParameters() is [{ } only] && only.ParameterType == type);
}
