using System.Globalization;
using System.Runtime.CompilerServices;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Unicode;

namespace PolicyBot.Web.Reader;

/// <summary>Markup that is safe by how it is made: literal text is ours, every value in a hole is encoded.</summary>
/// <param name="markup">The markup.</param>
public sealed class Html(string markup)
{
    private static readonly HtmlEncoder Encoder = HtmlEncoder.Create(UnicodeRanges.All);

    /// <summary>No markup.</summary>
    public static Html Empty { get; } = new("");

    /// <summary>Makes markup of a literal whose holes are encoded; attribute values stand in quotation marks.</summary>
    public static Html Of(Literal literal) => new(literal.Markup);

    /// <summary>The words, encoded.</summary>
    public static Html Text(string words) => new(Encoder.Encode(words));

    /// <summary>One piece of markup behind the other.</summary>
    public static Html Join(IEnumerable<Html> pieces) => new(string.Concat(pieces));

    /// <inheritdoc/>
    public override string ToString() => markup;

    /// <summary>Collects the parts of an interpolated literal.</summary>
    [InterpolatedStringHandler]
    public readonly struct Literal
    {
        private readonly StringBuilder _markup;

        /// <summary>Starts a literal; called by the compiler.</summary>
        /// <param name="literalLength">How many UTF-16 units stand outside of holes.</param>
        /// <param name="holes">How many holes there are.</param>
        public Literal(int literalLength, int holes) => _markup = new(literalLength + (holes * 32));

        internal string Markup => _markup.ToString();

        /// <summary>Adds what stands between holes, as it is.</summary>
        public void AppendLiteral(string literal) => _markup.Append(literal);

        /// <summary>Adds markup, as it is.</summary>
        public void AppendFormatted(Html html) => _markup.Append(html);

        /// <summary>Adds pieces of markup, as they are.</summary>
        public void AppendFormatted(IEnumerable<Html> pieces) => _markup.AppendJoin("", pieces);

        /// <summary>Adds words, encoded; nothing where they are null.</summary>
        public void AppendFormatted(string? words) => _markup.Append(Encoder.Encode(words ?? ""));

        /// <summary>Adds a number in digits.</summary>
        public void AppendFormatted(int number) => _markup.Append(CultureInfo.InvariantCulture, $"{number}");
    }
}
