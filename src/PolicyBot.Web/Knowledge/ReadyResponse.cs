namespace PolicyBot.Web.Knowledge;

/// <summary>What the host answers from.</summary>
/// <param name="Status">"ready".</param>
/// <param name="Documents">How many documents.</param>
/// <param name="Passages">How many passages they hold.</param>
/// <param name="Inference">Whether the models take part in answering.</param>
/// <param name="IndexVersion">Names that content; changes with it.</param>
public sealed record ReadyResponse(string Status, int Documents, int Passages, bool Inference, string IndexVersion);
