using System.Globalization;

namespace PolicyBot.Web.Settings;

/// <summary>Reads settings and keeps every fault, so that an owner sees all of them at the first start.</summary>
/// <param name="configuration">appsettings.json, environment variables and the command line, as ASP.NET Core layers them.</param>
public sealed class SettingsReader(IConfiguration configuration)
{
    private readonly List<string> _faults = [];

    /// <summary>The words of a setting without white space around them; <paramref name="otherwise"/> where it is absent or blank.</summary>
    public string Text(string key, string otherwise) =>
        configuration[key]?.Trim() is { Length: > 0 } text ? text : otherwise;

    /// <summary>A whole number in decimal digits; <paramref name="otherwise"/> where it is absent, blank or faulty.</summary>
    /// <param name="key">The setting.</param>
    /// <param name="otherwise">The default.</param>
    /// <param name="least">The smallest value allowed.</param>
    /// <param name="most">The largest value allowed.</param>
    public int WholeNumber(string key, int otherwise, int least, int most)
    {
        var text = Text(key, "");
        if (text.Length == 0)
        {
            return otherwise;
        }

        if (int.TryParse(text, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var value) && value >= least && value <= most)
        {
            return value;
        }

        Refuse(key, text, FormattableString.Invariant($"a whole number from {least} to {most}"));
        return otherwise;
    }

    /// <summary>Whether something is on, as "true" or "false" in any case; <paramref name="otherwise"/> where it is absent, blank or faulty.</summary>
    public bool TrueOrFalse(string key, bool otherwise) =>
        OneOf(key, otherwise ? "true" : "false", "true", "false") == "true";

    /// <summary>One of a few words, compared without regard to case; <paramref name="otherwise"/> where it is absent, blank or faulty.</summary>
    public string OneOf(string key, string otherwise, params IReadOnlyList<string> allowed)
    {
        var text = Text(key, otherwise);
        if (allowed.FirstOrDefault(word => word.Equals(text, StringComparison.OrdinalIgnoreCase)) is { } word)
        {
            return word;
        }

        Refuse(key, text, $"one of {string.Join(", ", allowed)}");
        return otherwise;
    }

    /// <summary>Remembers that a setting does not hold what it should.</summary>
    /// <param name="key">The setting.</param>
    /// <param name="given">What it holds.</param>
    /// <param name="expected">What it should hold, to follow "expected".</param>
    public void Refuse(string key, string given, string expected) => _faults.Add($"{key} is '{given}'; expected {expected}.");

    /// <summary>Ends the reading.</summary>
    /// <exception cref="SettingsException">A setting was refused; carries every fault.</exception>
    public void ThrowIfFaulty()
    {
        if (_faults.Count > 0)
        {
            throw new SettingsException(_faults);
        }
    }
}
