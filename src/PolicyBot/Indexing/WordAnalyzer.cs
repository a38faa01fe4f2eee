using Lucene.Net.Analysis;
using Lucene.Net.Analysis.Core;
using Lucene.Net.Analysis.En;
using Lucene.Net.Analysis.Miscellaneous;
using Lucene.Net.Analysis.Standard;
using Lucene.Net.Util;

namespace PolicyBot.Indexing;

/// <summary>Words by the Unicode rules (UAX #29), without possessive, case, accents or the dots of an acronym.</summary>
internal sealed class WordAnalyzer : Analyzer
{
    protected override TokenStreamComponents CreateComponents(string fieldName, TextReader reader)
    {
        var tokenizer = new StandardTokenizer(LuceneVersion.LUCENE_48, reader);
        TokenStream words = new EnglishPossessiveFilter(LuceneVersion.LUCENE_48, tokenizer);
        words = new LowerCaseFilter(LuceneVersion.LUCENE_48, words);
        words = new ASCIIFoldingFilter(words);
        words = new AcronymFilter(words);
        return new TokenStreamComponents(tokenizer, words);
    }
}
