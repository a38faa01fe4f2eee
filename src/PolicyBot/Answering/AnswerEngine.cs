using System.Diagnostics;
using PolicyBot.Documents;
using PolicyBot.Evidence;
using PolicyBot.Indexing;
using PolicyBot.Questions;
using PolicyBot.Questions.Languages;
using PolicyBot.Questions.Spanish;
using PolicyBot.Retrieval;

namespace PolicyBot.Answering;

/// <summary>Answers questions from one frozen index; safe for any number of threads.</summary>
public sealed class AnswerEngine
{
    /// <summary>The most UTF-16 units a question may have.</summary>
    public const int MaximumQuestionLength = 2000;

    /// <summary>The most earlier turns that are taken into account.</summary>
    public const int MaximumHistory = 20;

    private readonly SpokenTurnReader _turns;
    private readonly QuestionReader _questions;
    private readonly PassageRetriever _passages;
    private readonly EvidenceRanker _ranker;
    private readonly DocumentAnswer _documents;
    private readonly Antecedents _antecedents;
    private readonly Continuation _continuation;
    private readonly OtherItems _others;
    private readonly CalculationAnswer _calculations;
    private readonly Lazy<IReadOnlyList<SuggestedQuestion>> _examples;
    private readonly SectionQuestions _sections;

    /// <summary>An engine over an index.</summary>
    /// <param name="index">The passages to answer from.</param>
    /// <param name="synonyms">The wordings that mean the same.</param>
    /// <param name="glossary">What Spanish words are in English; null for the built-in list.</param>
    public AnswerEngine(PassageIndex index, Synonyms synonyms, Glossary? glossary = null)
    {
        Index = index;
        _turns = new(index, glossary ?? Glossary.BuiltIn);
        _questions = new(index, synonyms);
        _passages = new(index);
        EvidenceModel model = index.Models is null ? EvidenceModel.Lexical : EvidenceModel.WithModels;
        _ranker = new(index, index.Models?.Reader, model.Ranking);
        Decision = new(index, model);
        _antecedents = new(Before);
        _continuation = new(index);
        _others = new(index);
        _documents = new(index);
        _calculations = new(index, _questions, _passages, _ranker, Decision);
        _examples = new(() => ExampleQuestions.Of(index, question => Hear(question, [], new Trace())));
        _sections = new(index, question => Hear(question, [], new Trace()));
    }

    /// <summary>The passages it answers from.</summary>
    public PassageIndex Index { get; }

    /// <summary>What decides whether the evidence answers.</summary>
    internal EvidenceDecision Decision { get; }

    /// <summary>Questions that the documents answer, for a welcome; at most three, each answered by this engine.</summary>
    public IReadOnlyList<string> Examples => ExamplesIn(Language.English);

    /// <summary><see cref="Examples"/> in a language: in Spanish where they can be asked in it, else in English.</summary>
    public IReadOnlyList<string> ExamplesIn(Language language) => [.. SuggestedQuestion.In(language, _examples.Value)];

    /// <summary>Tries the suggestions of every section ahead of time, so that no answer has to wait for those of its own.</summary>
    /// <exception cref="OperationCanceledException">It was cancelled.</exception>
    public void PrepareSuggestions(CancellationToken cancellationToken) => _sections.Prepare(cancellationToken);

    /// <summary>Answers one question.</summary>
    /// <param name="question">What the user typed; not blank, at most <see cref="MaximumQuestionLength"/> units.</param>
    /// <param name="history">The user's earlier turns of the same conversation, oldest first, at most <see cref="MaximumHistory"/>; null for none.</param>
    /// <exception cref="ArgumentException">The question is blank or too long, or there are too many turns.</exception>
    public Answer Answer(string question, IReadOnlyList<string>? history = null)
    {
        Check(question, history);
        return Take(question, history ?? [], new Trace(isTurn: true));
    }

    /// <summary>Answers one question and says how the answer came about.</summary>
    /// <param name="question">As for <see cref="Answer"/>.</param>
    /// <param name="history">As for <see cref="Answer"/>.</param>
    /// <param name="time">Whose timestamps say how long each stage took.</param>
    /// <exception cref="ArgumentException">As for <see cref="Answer"/>.</exception>
    public Explanation Explain(string question, IReadOnlyList<string>? history, TimeProvider time)
    {
        Check(question, history);
        var trace = new Trace(time, isTurn: true);
        Answer answer = Take(question, history ?? [], trace);
        return trace.Explain(answer, Decision);
    }

    private static void Check(string question, IReadOnlyList<string>? history)
    {
        if (string.IsNullOrWhiteSpace(question) || question.Length > MaximumQuestionLength)
        {
            throw new ArgumentException($"A question has 1 to {MaximumQuestionLength} characters; this one has {question?.Trim().Length ?? 0}.", nameof(question));
        }

        if (history?.Count > MaximumHistory)
        {
            throw new ArgumentException($"At most {MaximumHistory} earlier turns are taken; {history.Count} were given.", nameof(history));
        }
    }

    private Answer Take(string question, IReadOnlyList<string> history, Trace trace)
    {
        using Activity? span = AnswerTelemetry.Start("answer");
        Answer answer = Hear(question, history, trace);
        answer = trace.Time("check the answer", () => ExitCheck.Pass(answer, Index.Knowledge));
        if (answer.Suggestions.Count == 0)
        {
            answer = trace.Time("suggest questions", () => answer with { Suggestions = Suggestions(answer) });
        }

        AnswerTelemetry.Tell(span, answer);
        return answer;
    }

    // What the cited section states besides, for an answer as for a decline; where there is nothing, a decline at least shows what can be asked.
    private IReadOnlyList<string> Suggestions(Answer answer)
    {
        IReadOnlyList<string> questions = answer.Citations is [{ Paragraph: > 0 } first, ..]
            ? _sections.Of(first.Document, first.Sections, answer.Status == AnswerStatus.Answered ? Quoted(answer, first.Document.Id) : [], answer.Language)
            : [];
        return questions.Count == 0 && answer.Status is AnswerStatus.NoEvidence or AnswerStatus.Conversation ? ExamplesIn(answer.Language) : questions;
    }

    private static TextSpan[] Quoted(Answer answer, string document) =>
        [.. answer.Citations.Where(citation => citation.Document.Id == document).Select(citation => citation.Span)];

    // Documents are asked in English; the reply goes by the language of the turn and echoes its words.
    private Answer Hear(string text, IReadOnlyList<string> history, Trace trace)
    {
        SpokenTurn turn = trace.Time("tell the language", () => _turns.Read(text, history));
        if (!turn.IsUnderstood)
        {
            trace.Question = new Question { Text = text, Asked = text, Standalone = text, Topic = ConversationTopic.OtherLanguage };
            return new Answer { Status = AnswerStatus.Conversation, IndexVersion = Index.Version, Topic = ConversationTopic.OtherLanguage, Language = turn.Language, Confidence = 1 };
        }

        Answer answer = Find(turn.English, turn.History, trace, turn);
        return answer with
        {
            Language = turn.Language,
            Candidates = [.. answer.Candidates.Select(candidate => candidate with { Question = turn.Say(candidate.Question) })],
            Suggestions = [.. answer.Suggestions.Select(turn.Say)],
            Missing = [.. answer.Missing.Select(term => term with { Text = turn.Original(term.Text) }).Distinct()],
            Premise = answer.Premise is { } premise ? premise with { Claimed = turn.Original(premise.Claimed) } : null,
        };
    }

    // A turn that asks for the others asks again for each by its name, and a name may itself be "the other programme".
    private Answer Find(string text, IReadOnlyList<string> history, Trace trace, SpokenTurn? turn = null, bool seeksOthers = true)
    {
        Question question = trace.Question = trace.Time("read the question", () => _questions.Read(text, history) is var read && turn is not null ? turn.Widen(read, Index) : read);
        if (question.Topic is { } topic)
        {
            return new Answer { Status = AnswerStatus.Conversation, IndexVersion = Index.Version, Topic = topic, Confidence = 1 };
        }

        Antecedent? antecedent = question.Before is null ? null : trace.Time("answer the question before", () => _antecedents.Of(question));
        if (question.Field is null && FigureRequestReader.Read(text) is { } request && trace.Time("look up figures", () => FigureListAnswer.Of(request, Index)) is { } listed)
        {
            return listed;
        }

        IReadOnlyList<ScoredSentence>? read = null;
        Calculation? calculation = CalculationReader.Read(question.Leans ? question.Standalone : text);
        if ((calculation is not null || Index.Models is not null) && trace.Time("compute", () => _calculations.Of(question, calculation, Read, Index.Version)) is { } computed)
        {
            return computed;
        }

        if (question.Field is { } field)
        {
            return trace.Time("look at the document", () => _documents.Of(question, field, antecedent?.Evidence.Passage.Passage.Document));
        }

        if (seeksOthers && antecedent is not null && trace.Time("look for the others", () => _others.Of(question, antecedent, turn => Find(turn, [question.Before!], new Trace(), seeksOthers: false))) is { } others)
        {
            return others;
        }

        IReadOnlyList<ScoredSentence> ranked = Read();
        trace.Prior = ranked.Count == 0 ? 0 : _continuation.Of(question, ranked[0], antecedent);
        Verdict verdict = trace.Time("decide", () => Decision.Decide(question, ranked, trace.Prior));
        return trace.Time("compose the answer", () => Clarification.Of(question, verdict, ranked, Index.Version, reading => Find(reading, [], new Trace()).Status == AnswerStatus.Answered) ?? PassageAnswer.Of(question, verdict, ranked, Index.Version, DifferingReport.Of(question, verdict, ranked, alone => Decision.Decide(question, alone))));

        // A computation looks here first, and what it has read is not read again.
        IReadOnlyList<ScoredSentence> Read()
        {
            if (read is null)
            {
                trace.Passages = trace.Time("find passages", () => _passages.Find(question, PassageRetriever.MostRead + trace.PassagesBeyond, Continuation.Prior(question, antecedent)));
                IReadOnlyList<ScoredPassage> passages = _passages.WorthReading(trace.Passages);
                trace.PassagesRead = passages.Count;
                read = trace.Sentences = trace.Time("read passages and rank sentences", () => _continuation.Rank(question, _ranker.Rank(question, passages), antecedent));
            }

            return read;
        }
    }

    /// <summary>The sentences that a question is answered from, weighed; for fitting the weights. None where the question is not put to the passages.</summary>
    internal (Question Question, IReadOnlyList<ScoredSentence> Sentences) Weigh(string text, IReadOnlyList<string> history)
    {
        Question question = _questions.Read(text, history);
        if (question.Topic is not null || question.Field is not null)
        {
            return (question, []);
        }

        Antecedent? antecedent = _antecedents.Of(question);
        return (question, _continuation.Rank(question, _ranker.Rank(question, _passages.FindToRead(question, Continuation.Prior(question, antecedent))), antecedent));
    }

    /// <summary>The ways to compute an answer to a question that is complete in itself. For fitting the weights.</summary>
    internal IReadOnlyList<TaggedCalculation> WeighCalculations(string text) =>
        _questions.Read(text, []) is { Topic: null, Field: null } question
            ? [.. _calculations.Weigh(question, CalculationReader.Read(text), () => _ranker.Rank(question, _passages.FindToRead(question)))]
            : [];

    /// <summary>What is found for a question that is complete in itself, as many passages as a computation reads.</summary>
    internal (Question Question, IReadOnlyList<ScoredPassage> Passages) FindPassages(string text)
    {
        Question question = _questions.Read(text, []);
        return (question, question.Topic is null ? _passages.Find(question, PassageRetriever.MostRead) : []);
    }

    // A question that is complete in itself needs no turn before it.
    private Antecedent? Before(string text)
    {
        Question question = _questions.Read(text, []);
        if (question.Topic is not null || question.Field is not null)
        {
            return null;
        }

        Verdict verdict = Decision.Decide(question, _ranker.Rank(question, _passages.FindToRead(question)));
        return verdict.Best is { } best ? new(question, best, verdict.IsAnswered, verdict.Confidence) : null;
    }
}
