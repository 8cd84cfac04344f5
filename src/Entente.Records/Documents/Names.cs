using System.Globalization;

namespace Entente.Records.Documents;

/// <summary>Ids that were given out: a second <c>summit</c> becomes <c>summit-2</c>.</summary>
internal sealed class Names
{
    private readonly HashSet<string> _taken = new(StringComparer.Ordinal);

    public string Take(string wanted)
    {
        if (_taken.Add(wanted))
            return wanted;
        for (var number = 2; ; number++)
        {
            var name = string.Create(CultureInfo.InvariantCulture, $"{wanted}-{number}");
            if (_taken.Add(name))
                return name;
        }
    }
}
