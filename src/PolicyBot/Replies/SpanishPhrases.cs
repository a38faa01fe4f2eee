using System.Collections.Frozen;
using System.Globalization;
using PolicyBot.Figures;
using PolicyBot.Questions;

namespace PolicyBot.Replies;

/// <summary>Says a reply in Spanish: its phrases, and dates of sources.json. Quotes, titles and the user's own words stay as they are.</summary>
internal static class SpanishPhrases
{
    private const string EnglishDate = "d MMMM yyyy";

    private static readonly string[] Months = ["enero", "febrero", "marzo", "abril", "mayo", "junio", "julio", "agosto", "septiembre", "octubre", "noviembre", "diciembre"];

    private static readonly FrozenDictionary<string, string> Spanish = new Dictionary<string, string>(StringComparer.Ordinal)
    {
        [Phrases.Welcome] = "Hola, soy PolicyBot. Pregúnteme por un dato; respondo con las palabras exactas del documento, en inglés, y muestro dónde están. Cuando no lo dice, se lo digo.",
        [Phrases.FromOneDocument] = "Respondo a partir de ",
        [Phrases.FromDocuments] = "Respondo a partir de estos documentos: ",
        [Phrases.AndOthers] = "” y otros.",
        [Phrases.TheTextSays] = "El texto dice: ",
        [Phrases.DocumentsDiffer] = "Los documentos difieren. ",
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
        [Phrases.Known(DocumentFieldName.Author)] = "Lo escribió ",
        [Phrases.Known(DocumentFieldName.Publisher)] = "Lo emitió ",
        [Phrases.Known(DocumentFieldName.Republisher)] = "Lo republicó ",
        [Phrases.Known(DocumentFieldName.Published)] = "Se publicó el ",
        [Phrases.Known(DocumentFieldName.Url)] = "Su dirección: ",
        [Phrases.Known(DocumentFieldName.Licence)] = "Sus condiciones: ",
        [Phrases.Unknown(DocumentFieldName.Title)] = "No se indica el título del documento.",
        [Phrases.Unknown(DocumentFieldName.Author)] = "El documento no indica quién lo escribió.",
        [Phrases.Unknown(DocumentFieldName.Publisher)] = "El documento no indica quién lo emitió.",
        [Phrases.Unknown(DocumentFieldName.Republisher)] = "No se indica que alguien haya republicado el documento.",
        [Phrases.Unknown(DocumentFieldName.Published)] = "El documento no indica su fecha de publicación.",
        [Phrases.Unknown(DocumentFieldName.Url)] = "El documento no indica su dirección en la web.",
        [Phrases.Unknown(DocumentFieldName.Licence)] = "El documento no indica las condiciones en que se publica.",
        [Phrases.WhichOne] = "Eso se puede entender de varias maneras. ¿A cuál se refiere: “",
        [Phrases.Of(ConversationTopic.Insult)] = "Lamento no haber sido de ayuda. Busco lo que dicen los documentos; pregúnteme por un dato que puedan contener, quizá con otras palabras.",
        [Phrases.Of(ConversationTopic.Distress)] = "Lamento que se sienta así; no tiene que afrontarlo a solas. Llame ahora a los servicios de emergencia o a una línea de crisis, o hable con alguien de confianza. Soy solo un programa que busca en documentos.",
        [Phrases.Known(DocumentFieldName.Sections)] = "Sus secciones, contadas y por nombre: ",
        [Phrases.Known(DocumentFieldName.Length)] = "Su extensión, contada: ",
        [Phrases.Known(DocumentFieldName.Language)] = "Está escrito en ",
        [Phrases.Known(DocumentFieldName.Signatory)] = "Lo firmó ",
        [Phrases.Known(DocumentFieldName.Documents)] = "Documentos que tengo de eso, contados: ",
        [Phrases.Known(DocumentFieldName.Subject)] = "Trata de ",
        [Phrases.Unknown(DocumentFieldName.Sections)] = "El documento no tiene encabezados.",
        [Phrases.Unknown(DocumentFieldName.Language)] = "No se indica el idioma del documento.",
        [Phrases.Unknown(DocumentFieldName.Signatory)] = "El documento no indica quién lo firmó.",
        [Phrases.Unknown(DocumentFieldName.Documents)] = "No tengo ningún documento de eso.",
        [Phrases.Unknown(DocumentFieldName.Subject)] = "El documento no tiene texto que diga de qué trata.",
        [Phrases.ComputedFrom] = " (calculado: ",
        [Phrases.And] = " y ",
        [Phrases.AndOneMore] = " y uno más",
        [Phrases.States] = "El texto indica ",
        [Phrases.NoBound] = ". Con estas salvedades y unidades no se puede dar una cifra calculada.",
        [Phrases.NoOrder] = ". Tal como se indica, esto no decide el orden.",
        [Phrases.Against] = ", frente a ",
        [Phrases.Equal] = "Ambos son iguales: ",
        [Phrases.DifferenceComputed] = ". Diferencia, calculada: ",
        [Phrases.More] = " (no se muestran: ",
        [Phrases.EndOfMore] = " más)",
        [Phrases.Joining(Operation.Sum)] = " más ",
        [Phrases.Joining(Operation.Difference)] = " menos ",
        [Phrases.Joining(Operation.Share)] = " de ",
        [Phrases.Joining(Operation.Ratio)] = " entre ",
        [Phrases.Joining(Operation.Years)] = " a ",
        [Phrases.Next] = ", después: ",
        [Phrases.OfAll(Ranking.Largest)] = "El mayor de la lista: ",
        [Phrases.OfAll(Ranking.Smallest)] = "El menor de la lista: ",
        [Phrases.Of(Ranking.Largest)] = "El mayor: ",
        [Phrases.Of(Ranking.Smallest)] = "El menor: ",
        [Phrases.Of(Ranking.Earliest)] = "El anterior: ",
        [Phrases.Of(Ranking.Latest)] = "El posterior: ",
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
