namespace PolicyBot.Web.Knowledge;

/// <summary>What the host answers from.</summary>
/// <param name="Status">"ready".</param>
/// <param name="Documents">How many documents.</param>
/// <param name="Passages">How many passages they hold.</param>
/// <param name="Inference">Whether the models take part in answering.</param>
/// <param name="IndexVersion">Names that content; changes with it.</param>
/// <param name="Faults">The files of the knowledge folder that keep its present state from being served, so that an earlier one is; empty where there are none. The log says what is wrong with each.</param>
public sealed record ReadyResponse(string Status, int Documents, int Passages, bool Inference, string IndexVersion, IReadOnlyList<FaultyFile> Faults);
