using System.Text.Json.Serialization;
using PolicyBot.Answering;
using PolicyBot.Replies;
using PolicyBot.Web.Knowledge;

namespace PolicyBot.Web.Answers;

/// <summary>What the documents say to a question. Every <c>citation</c> is the number of an entry in <c>citations</c>.</summary>
/// <param name="Status">What became of the question.</param>
/// <param name="Text">The whole reply as plain text, quotes and sources included.</param>
/// <param name="Answer">The short answer; of a decline, what was not found.</param>
/// <param name="Facts">The quotes that answer, the most important first.</param>
/// <param name="Citations">Every run that is quoted, with what proves it.</param>
/// <param name="Figures">The figures that the facts state.</param>
/// <param name="Computed">The figures that were computed from stated ones.</param>
/// <param name="Premise">What the question presumed and the documents decide; null where it presumed nothing of the kind.</param>
/// <param name="Nearest">Of a question without evidence, the nearest quotes; they do not answer it.</param>
/// <param name="Suggestions">Questions that the documents do answer.</param>
/// <param name="Confidence">The probability that the best evidence, given as an answer, is right; from 0 to 1, two decimals.</param>
/// <param name="IndexVersion">Names the knowledge that was asked; changes with it.</param>
public sealed record AnswerResponse(
    AnswerStatus Status,
    string Text,
    string Answer,
    IReadOnlyList<QuoteResponse> Facts,
    IReadOnlyList<CitationResponse> Citations,
    IReadOnlyList<StatedFigureResponse> Figures,
    IReadOnlyList<ComputedFigureResponse> Computed,
    PremiseResponse? Premise,
    IReadOnlyList<QuoteResponse> Nearest,
    IReadOnlyList<string> Suggestions,
    double Confidence,
    string IndexVersion)
{
    /// <summary>How the answer came about; left out where it was not asked for.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public ExplanationResponse? Explanation { get; init; }

    /// <summary>Renders an answer with how it came about.</summary>
    public static AnswerResponse Of(Explanation explanation, PublicAddress address) =>
        Of(explanation.Answer, address) with { Explanation = ExplanationResponse.Of(explanation) };

    /// <summary>Renders an answer.</summary>
    public static AnswerResponse Of(Answer answer, PublicAddress address)
    {
        var reply = Reply.To(answer);
        var cited = answer.Citations.ToDictionary(citation => citation.Number);
        return new(
            answer.Status,
            PlainText.Of(reply),
            PlainText.Of(reply.Lead),
            [.. answer.Facts.Select(number => new QuoteResponse(cited[number].Quote, number))],
            [.. answer.Citations.Select(citation => CitationResponse.Of(citation, address))],
            [.. answer.Figures.Select(figure => StatedFigureResponse.Of(figure, cited[figure.Citation]))],
            ComputedFigureResponse.Of(answer),
            answer.Premise is { } premise ? PremiseResponse.Of(premise, cited[premise.Citation]) : null,
            [.. answer.Nearest.Select(number => new QuoteResponse(cited[number].Quote, number))],
            answer.Suggestions,
            answer.Confidence,
            answer.IndexVersion);
    }
}
