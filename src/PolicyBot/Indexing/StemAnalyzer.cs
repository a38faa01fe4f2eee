using Lucene.Net.Analysis;

namespace PolicyBot.Indexing;

/// <summary>Feeds the terms of <see cref="TextAnalyzer"/> to Lucene, so that the index and the questions cannot drift apart.</summary>
internal sealed class StemAnalyzer() : AnalyzerWrapper(PER_FIELD_REUSE_STRATEGY)
{
    private readonly WordAnalyzer _words = new();

    protected override Analyzer GetWrappedAnalyzer(string fieldName) => _words;

    protected override TokenStreamComponents WrapComponents(string fieldName, TokenStreamComponents components) =>
        fieldName == IndexField.Word
            ? components
            : new TokenStreamComponents(components.Tokenizer, new StemFilter(components.TokenStream));
}
