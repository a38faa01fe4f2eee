namespace PolicyBot.Inference;

/// <summary>A question beside a passage, as the networks that compare the two read them: <c>[CLS] question [SEP] heading. passage [SEP]</c>.</summary>
/// <param name="Ids">Every token.</param>
/// <param name="SecondPart">The first token of type 1: where the question ends and heading and passage begin.</param>
/// <param name="PassageStart">The first token of the passage itself.</param>
/// <param name="Passage">The passage's tokens.</param>
internal readonly record struct ReaderInput(int[] Ids, int SecondPart, int PassageStart, IReadOnlyList<Token> Passage)
{
    /// <summary>The most tokens of question, heading, passage and the three that frame them; the passage is cut to fit.</summary>
    public const int MaximumTokens = 320;

    /// <summary>The most words of a question that are read; words are parted by white space.</summary>
    public const int MaximumQuestionWords = 64;

    /// <summary>The most tokens of a question that are read, for words without end: 64 words of English have about 85.</summary>
    public const int MaximumQuestionTokens = 128;

    /// <summary>The most tokens of a heading that are read, its full stop included.</summary>
    public const int MaximumHeadingTokens = 64;

    /// <summary>The tokens of a question and a passage.</summary>
    /// <param name="tokenizer">Takes the texts apart.</param>
    /// <param name="question">The question, complete in itself.</param>
    /// <param name="heading">What the passage stands under; empty for nothing.</param>
    /// <param name="passage">The passage's text; empty where only the question is read.</param>
    public static ReaderInput Of(UncasedTokenizer tokenizer, string question, string heading, string passage)
    {
        ArgumentNullException.ThrowIfNull(question);
        var asked = tokenizer.Tokenize(question[..EndOfWords(question)], MaximumQuestionTokens);
        var above = string.IsNullOrWhiteSpace(heading) ? [] : tokenizer.Tokenize(heading + ".", MaximumHeadingTokens);
        var read = tokenizer.Tokenize(passage, MaximumTokens - 3 - asked.Count - above.Count);
        int[] ids =
        [
            tokenizer.ClassificationId, .. asked.Select(token => token.Id), tokenizer.SeparatorId,
            .. above.Select(token => token.Id), .. read.Select(token => token.Id), tokenizer.SeparatorId,
        ];
        return new ReaderInput(ids, asked.Count + 2, asked.Count + 2 + above.Count, read);
    }

    private static int EndOfWords(string question)
    {
        var words = 0;
        for (var i = 0; i < question.Length; i++)
        {
            if (char.IsWhiteSpace(question[i]) && i > 0 && !char.IsWhiteSpace(question[i - 1]) && ++words == MaximumQuestionWords)
            {
                return i;
            }
        }

        return question.Length;
    }
}
