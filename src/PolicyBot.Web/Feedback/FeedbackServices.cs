namespace PolicyBot.Web.Feedback;

/// <summary>What users say of answers.</summary>
public static class FeedbackServices
{
    /// <summary>Registers where it is kept.</summary>
    public static void AddFeedback(this IServiceCollection services, FeedbackOptions options)
    {
        services.AddSingleton(options);
        services.AddSingleton<FeedbackLog>();
    }
}
