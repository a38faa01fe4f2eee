namespace PolicyBot.Evidence;

/// <summary>What is known of a sentence as evidence for a question; each a number, mostly from 0 to 1.</summary>
internal enum SentenceFeature
{
    /// <summary>The share of the question's words, weighted by rarity, that stand in the sentence, or for less in what is around it.</summary>
    Coverage,

    /// <summary>The share that stands in the sentence itself.</summary>
    CoverageOfSentence,

    /// <summary>The share that stands anywhere in the document.</summary>
    CoverageOfDocument,

    /// <summary>The share that stands in the document's title or a heading above, and not nearer.</summary>
    CoverageOfHeading,

    /// <summary>The passage's BM25 score as a share of the best passage's.</summary>
    Lexical,

    /// <summary>The cosine of the passage's meaning with the question's.</summary>
    Cosine,

    /// <summary>The cosine of the sentence's own meaning with the question's.</summary>
    SentenceCosine,

    /// <summary>The reader's best span in the sentence, less its score for "no answer here", in tens.</summary>
    Span,

    /// <summary>The reader's logit that the passage answers the question, in tens.</summary>
    Answerable,

    /// <summary>1 where the sentence states a figure of the kind asked for.</summary>
    FigureOfKind,

    /// <summary>1 where a figure is asked for and the sentence states none of that kind.</summary>
    FigureMissing,

    /// <summary>1 where the reader's best span holds a figure of the kind asked for.</summary>
    SpanOnFigure,

    /// <summary>The share of the figures and dates that the question names which the sentence states.</summary>
    ClaimsMet,

    /// <summary>The share of the question's names that stand nowhere around the sentence.</summary>
    NamesMissing,
}
