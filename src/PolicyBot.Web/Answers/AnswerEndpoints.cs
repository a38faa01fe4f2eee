using Microsoft.AspNetCore.Http.HttpResults;
using PolicyBot.Web.Http;
using PolicyBot.Web.Knowledge;
using PolicyBot.Web.Messages;
using PolicyBot.Web.OpenApi;

namespace PolicyBot.Web.Answers;

/// <summary>Questions over HTTP.</summary>
public static class AnswerEndpoints
{
    /// <summary>Registers the JSON that answers are sent in.</summary>
    public static void AddAnswers(this IServiceCollection services) =>
        services.ConfigureHttpJsonOptions(options => AnswerJson.Configure(options.SerializerOptions));

    /// <summary>Maps the question that is answered with facts and their proof.</summary>
    public static void MapAnswers(this IEndpointRouteBuilder routes) =>
        routes.MapPost("/api/answers", Answer)
            .TakesNothingNewAtTheEnd()
            .WithTags("Answers")
            .WithSummary("Answers a question with quotes and their proof")
            .WithDescription("The status is 'answered', 'clarification', 'noEvidence' or 'conversation'. Nothing of a request is kept; follow-ups send the user's earlier turns as 'history'. With ?explain=true the answer says how it came about: stages and their times, passages, sentences and their scores, and what spoke for and against answering.")
            .ProducesProblem(StatusCodes.Status400BadRequest)
            .ProducesProblem(StatusCodes.Status413PayloadTooLarge)
            .ProducesProblem(StatusCodes.Status415UnsupportedMediaType)
            .ProducesProblem(StatusCodes.Status503ServiceUnavailable)
            .WithRequestExample<AnswerRequest>(services => ExampleQuestion(services) is { } question ? new AnswerRequest(question, []) : null)
            .WithResponseExample(ExampleAnswer);

    private static async Task<Results<Ok<AnswerResponse>, ProblemHttpResult>> Answer(
        HttpRequest request, ServedKnowledge served, PublicAddress address, HttpOptions options, TimeProvider time, CancellationToken cancellationToken, bool explain = false)
    {
        var (body, problem) = await JsonRequest.ReadAsync(request, options.MaximumBodyBytes, cancellationToken);
        if (problem is not null)
        {
            return problem;
        }

        if (AnswerRequestReader.Read(body, out var fault) is not { } asked)
        {
            return TypedResults.Problem(fault, statusCode: StatusCodes.Status400BadRequest);
        }

        // Taken only now: however slowly a request comes in, it is answered from what is served when it is there.
        using var lease = served.Take();
        return TypedResults.Ok(explain
            ? AnswerResponse.Of(lease.Engine.Explain(asked.Question, asked.History, time), address)
            : AnswerResponse.Of(lease.Answers.Answer(asked.Question, asked.History), address));
    }

    private static string? ExampleQuestion(IServiceProvider services)
    {
        using var lease = services.GetRequiredService<ServedKnowledge>().Take();
        return lease.Engine.Examples is [var question, ..] ? question : null;
    }

    private static AnswerResponse? ExampleAnswer(IServiceProvider services)
    {
        using var lease = services.GetRequiredService<ServedKnowledge>().Take();
        return lease.Engine.Examples is [var question, ..]
            ? AnswerResponse.Of(lease.Engine.Answer(question), services.GetRequiredService<PublicAddress>())
            : null;
    }
}
