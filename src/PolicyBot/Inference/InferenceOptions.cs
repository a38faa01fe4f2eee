using System.ComponentModel.DataAnnotations;

namespace PolicyBot.Inference;

/// <summary>Whether and how the models run; the section "Inference" of the settings.</summary>
public sealed record InferenceOptions
{
    /// <summary>Whether the models are used; default true. Without them search is by words alone.</summary>
    public bool Enabled { get; init; } = true;

    /// <summary>The threads that one run may use, 1 to 64; default 1, which gives the most answers a second.</summary>
    [Range(1, 64)]
    public int Threads { get; init; } = 1;

    /// <summary>The runs of one model that may be under way at once, 0 to 256; further ones wait. Default 0: as many as there are processors.</summary>
    [Range(0, 256)]
    public int ConcurrentRuns { get; init; }
}
