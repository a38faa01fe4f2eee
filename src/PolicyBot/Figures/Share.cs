namespace PolicyBot.Figures;

/// <summary>A fraction in words, and the first token after it.</summary>
internal readonly record struct Share(decimal Value, int Next);
