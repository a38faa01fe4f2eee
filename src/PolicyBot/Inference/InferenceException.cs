namespace PolicyBot.Inference;

/// <summary>The models cannot be opened: a file is missing or not the one expected, or the platform cannot run them.</summary>
/// <param name="message">What was found, what was expected, what to do.</param>
/// <param name="file">The faulty file's full path; null where no file is to blame.</param>
/// <param name="innerException">What lies behind it; null where nothing does.</param>
public sealed class InferenceException(string message, string? file, Exception? innerException = null)
    : Exception(message, innerException)
{
    /// <summary>The faulty file's full path; null where no file is to blame.</summary>
    public string? File { get; } = file;
}
