namespace PolicyBot.Web.Commands;

/// <summary>The host cannot listen where it was told to.</summary>
/// <param name="message">A sentence for the person who started it.</param>
/// <param name="cause">What the server said.</param>
public sealed class ListenException(string message, Exception cause) : Exception(message, cause);
