using Lucene.Net.Analysis;
using Lucene.Net.Analysis.TokenAttributes;

namespace PolicyBot.Indexing;

/// <summary>Writes "u.s" as "us", so that "U.S.", "US" and "u.s" are one word.</summary>
internal sealed class AcronymFilter : TokenFilter
{
    private readonly ICharTermAttribute _word;

    public AcronymFilter(TokenStream input)
        : base(input) => _word = AddAttribute<ICharTermAttribute>();

    public override bool IncrementToken()
    {
        if (!m_input.IncrementToken())
        {
            return false;
        }

        if (IsAcronym())
        {
            int length = (_word.Length + 1) / 2;
            for (int i = 1; i < length; i++)
            {
                _word.Buffer[i] = _word.Buffer[2 * i];
            }

            _word.SetLength(length);
        }

        return true;
    }

    private bool IsAcronym()
    {
        if (_word.Length < 3 || _word.Length % 2 == 0)
        {
            return false;
        }

        for (int i = 0; i < _word.Length; i++)
        {
            char unit = _word.Buffer[i];
            if (i % 2 == 0 ? !char.IsAsciiLetter(unit) : unit != '.')
            {
                return false;
            }
        }

        return true;
    }
}
