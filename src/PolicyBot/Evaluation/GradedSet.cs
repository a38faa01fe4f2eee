namespace PolicyBot.Evaluation;

/// <summary>A question set and how it was answered.</summary>
/// <param name="Name">The set's name.</param>
/// <param name="Grades">One grade a question.</param>
/// <param name="Misses">The replies that are not right, with their causes; empty where causes were not asked for.</param>
public sealed record GradedSet(string Name, IReadOnlyList<Grade> Grades, IReadOnlyList<Miss> Misses);
