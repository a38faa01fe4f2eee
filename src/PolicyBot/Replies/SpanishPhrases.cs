using System.Collections.Frozen;
using System.Globalization;
using PolicyBot.Questions;

namespace PolicyBot.Replies;

/// <summary>Says a reply in Spanish: its phrases, and dates of sources.json. Quotes, titles and the user's own words stay as they are.</summary>
internal static class SpanishPhrases
{
    private const string EnglishDate = "d MMMM yyyy";

    private static readonly string[] Months = ["enero", "febrero", "marzo", "abril", "mayo", "junio", "julio", "agosto", "septiembre", "octubre", "noviembre", "diciembre"];

    private static readonly FrozenDictionary<string, string> Spanish = new Dictionary<string, string>(StringComparer.Ordinal)
    {
        [Phrases.TheTextSays] = "El texto dice: ",
        [Phrases.NotStated] = " El texto no afirma aquí “",
        [Phrases.NotStatedEnd] = "”.",
        [Phrases.NothingFound] = "Los documentos no responden a eso.",
        [Phrases.NothingFoundAbout] = "Los documentos no responden a eso. No encontré en ellos nada que lo relacione con “",
        [Phrases.NearestPassage] = "El pasaje más cercano, que no responde a la pregunta:",
        [Phrases.Republished] = ", republicado por ",
        [Phrases.UnknownPublisher] = "editor no indicado",
        [Phrases.UnknownDate] = "; fecha no indicada",
        [Phrases.Section] = "; sección ",
        [Phrases.Paragraph] = ", párrafo ",
        [Phrases.FirstParagraph] = "; párrafo ",
        [Phrases.TitleLine] = "; línea del título",
        [Phrases.OpenNote] = "[léase “",
        [Phrases.Of(ConversationTopic.Greeting)] = "Hola. Pregúnteme por una cifra, una fecha, un nombre o un compromiso de los documentos; respondo con las palabras que lo dicen, en inglés como se publicaron, y muestro dónde están.",
        [Phrases.Of(ConversationTopic.Thanks)] = "De nada. Pregunte cuando quiera.",
        [Phrases.Of(ConversationTopic.Goodbye)] = "Hasta luego.",
        [Phrases.Of(ConversationTopic.Acknowledgement)] = "Bien. ¿Qué más le gustaría saber de los documentos?",
        [Phrases.Of(ConversationTopic.Help)] = "Busco datos en los documentos que me dieron y respondo con sus palabras exactas, en inglés, y el lugar donde están. Pregunte cuánto, cuántos, cuándo, quién o por qué. Si los documentos no lo dicen, lo digo y muestro lo más cercano.",
        [Phrases.Of(ConversationTopic.OutOfScope)] = "Solo puedo buscar lo que dicen los documentos; no doy opiniones, pronósticos ni consejos, ni hago otra cosa. Pregúnteme por un dato que puedan contener.",
        [Phrases.Known(DocumentFieldName.Title)] = "Su título: ",
        [Phrases.Known(DocumentFieldName.Publisher)] = "Lo emitió ",
        [Phrases.Known(DocumentFieldName.Republisher)] = "Lo republicó ",
        [Phrases.Known(DocumentFieldName.Published)] = "Se publicó el ",
        [Phrases.Known(DocumentFieldName.Url)] = "Su dirección: ",
        [Phrases.Known(DocumentFieldName.Licence)] = "Sus condiciones: ",
        [Phrases.Unknown(DocumentFieldName.Title)] = "No se indica el título del documento.",
        [Phrases.Unknown(DocumentFieldName.Publisher)] = "El documento no indica quién lo emitió.",
        [Phrases.Unknown(DocumentFieldName.Republisher)] = "No se indica que alguien haya republicado el documento.",
        [Phrases.Unknown(DocumentFieldName.Published)] = "El documento no indica su fecha de publicación.",
        [Phrases.Unknown(DocumentFieldName.Url)] = "El documento no indica su dirección en la web.",
        [Phrases.Unknown(DocumentFieldName.Licence)] = "El documento no indica las condiciones en que se publica.",
    }.ToFrozenDictionary(StringComparer.Ordinal);

    /// <summary>The reply with every phrase in Spanish.</summary>
    public static Reply Of(Reply reply) => new(Of(reply.Lead), [.. reply.Blocks.Select(block => block with { Segments = Of(block.Segments) })]);

    /// <summary>A phrase in Spanish; null where it has none, as marks of punctuation.</summary>
    internal static string? Of(string phrase) => Spanish.GetValueOrDefault(phrase);

    private static IReadOnlyList<Segment> Of(IReadOnlyList<Segment> segments) => [.. segments.Select(segment => segment.Kind switch
    {
        SegmentKind.Phrase => segment with { Text = Of(segment.Text) ?? segment.Text },
        SegmentKind.Field when DateOnly.TryParseExact(segment.Text, EnglishDate, CultureInfo.InvariantCulture, DateTimeStyles.None, out DateOnly day) =>
            segment with { Text = string.Create(CultureInfo.InvariantCulture, $"{day.Day} de {Months[day.Month - 1]} de {day.Year}") },
        _ => segment,
    })];
}
