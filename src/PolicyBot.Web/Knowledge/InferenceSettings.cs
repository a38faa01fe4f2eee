using PolicyBot.Inference;
using PolicyBot.Web.Settings;

namespace PolicyBot.Web.Knowledge;

/// <summary>The section <c>Inference</c>: whether and how the models run.</summary>
public static class InferenceSettings
{
    /// <summary>Reads the section; ranges and defaults are those of <see cref="InferenceOptions"/>.</summary>
    public static InferenceOptions Read(SettingsReader settings)
    {
        var defaults = new InferenceOptions();
        return new()
        {
            Enabled = settings.TrueOrFalse("Inference:Enabled", defaults.Enabled),
            Threads = settings.WholeNumber("Inference:Threads", defaults.Threads, least: 1, most: 64),
            ConcurrentRuns = settings.WholeNumber("Inference:ConcurrentRuns", defaults.ConcurrentRuns, least: 0, most: 256),
        };
    }

    /// <summary>Opens the models that lie beside the program; null where they are off.</summary>
    /// <exception cref="InferenceException">A file is missing or not the expected one, or the platform cannot run the models.</exception>
    public static InferenceModels? OpenModels(this InferenceOptions options) =>
        options.Enabled ? InferenceModels.Open(InferenceModels.DefaultFolder, options) : null;
}
