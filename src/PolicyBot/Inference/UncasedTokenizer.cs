using Microsoft.ML.Tokenizers;

namespace PolicyBot.Inference;

/// <summary>Takes a text apart into tokens of the models' vocabulary; safe for any number of threads.</summary>
/// <remarks>
/// Only the words are given to the library's tokenizer: its own way to them drops symbols such as "$", reads "[SEP]" in a text as the models' separator,
/// and keeps accents when globalization is invariant.
/// </remarks>
public sealed class UncasedTokenizer
{
    private readonly BertTokenizer _words;

    internal UncasedTokenizer(byte[] vocabulary)
    {
        using var stream = new MemoryStream(vocabulary, writable: false);
        _words = BertTokenizer.Create(
            stream,
            new BertOptions { ApplyBasicTokenization = false, LowerCaseBeforeTokenization = false, SplitOnSpecialTokens = false });
    }

    /// <summary>Stands before every sequence.</summary>
    internal int ClassificationId => _words.ClassificationTokenId;

    /// <summary>Ends every part of a sequence.</summary>
    internal int SeparatorId => _words.SeparatorTokenId;

    /// <summary>The first tokens of a text, without the ones that frame a sequence.</summary>
    /// <param name="text">Any text; lone surrogates are passed over.</param>
    /// <param name="limit">The most tokens wanted; what lies behind them is not read.</param>
    /// <returns>The tokens in the order of the text; spans never go back and lie within the text.</returns>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="limit"/> is negative.</exception>
    public IReadOnlyList<Token> Tokenize(string text, int limit)
    {
        ArgumentNullException.ThrowIfNull(text);
        ArgumentOutOfRangeException.ThrowIfNegative(limit);
        var tokens = new List<Token>();
        var reader = new WordReader(text);
        while (tokens.Count < limit && reader.Read())
        {
            Append(reader, tokens, limit);
        }

        return tokens;
    }

    private void Append(WordReader reader, List<Token> tokens, int limit)
    {
        if (reader.Word.Length > WordReader.MaximumLength)
        {
            tokens.Add(new Token(_words.UnknownTokenId, reader.Span));
            return;
        }

        foreach (var piece in _words.EncodeToTokens(reader.Word, out _, considerPreTokenization: false, considerNormalization: false))
        {
            if (tokens.Count == limit)
            {
                break;
            }

            tokens.Add(new Token(piece.Id, reader.SpanOf(piece.Offset.Start.Value, piece.Offset.End.Value)));
        }
    }
}
