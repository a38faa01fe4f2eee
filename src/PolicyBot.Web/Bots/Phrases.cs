using System.Globalization;
using PolicyBot.Answering;
using PolicyBot.Questions.Languages;

namespace PolicyBot.Web.Bots;

/// <summary>What the bot says to messages that ask nothing, in Spanish or else in English; all else comes from the engine.</summary>
public static class Phrases
{
    // Thousands are grouped by a space, which no reader of Spanish takes for a decimal sign.
    private static readonly NumberFormatInfo SpanishNumbers = new() { NumberGroupSeparator = "\u00A0" };

    /// <summary>The reply to a mention of the bot that says nothing more.</summary>
    public static string Nothing(Language language) => language == Language.Spanish
        ? "Escriba una pregunta y buscaré la respuesta en el texto."
        : "Please type a question, and I will look for the answer in the text.";

    /// <summary>The reply to a message that holds attachments only.</summary>
    public static string TextOnly(Language language) => language == Language.Spanish
        ? "Solo leo texto, no archivos ni imágenes. Escriba su pregunta."
        : "I read text only, not files or pictures. Please type your question.";

    /// <summary>The reply to a card's button that submits no question.</summary>
    public static string UnknownButton(Language language) => language == Language.Spanish
        ? "Ese botón no pregunta nada que yo pueda responder. Escriba su pregunta."
        : "That button asks nothing that I can answer. Please type your question.";

    /// <summary>The reply to a press of a thumb button.</summary>
    public static string ThumbTaken(Language language) => language == Language.Spanish
        ? "Gracias, queda anotado."
        : "Thank you, that is noted.";

    /// <summary>The reply to a request for sources where the latest reply has none.</summary>
    public static string NoSources(Language language) => language == Language.Spanish
        ? "Mi última respuesta no tiene fuentes que mostrar. Haga primero una pregunta."
        : "My last reply has no sources to show. Please ask a question first.";

    /// <summary>The reply to a question whose answer took too long to find.</summary>
    public static string TooSlow(Language language) => language == Language.Spanish
        ? "La búsqueda tardó demasiado y la detuve. Pregunte de nuevo con otras palabras."
        : "Looking for that took too long, so I stopped. Please ask again in other words.";

    /// <summary>The reply to a message that is too long.</summary>
    /// <param name="length">How many UTF-16 units it has.</param>
    /// <param name="language">The language of the reply.</param>
    public static string TooLong(int length, Language language) => language == Language.Spanish
        ? string.Create(SpanishNumbers, $"Su mensaje tiene {length:N0} caracteres; leo como máximo {AnswerEngine.MaximumQuestionLength:N0}. Pregunte con menos palabras.")
        : string.Create(CultureInfo.InvariantCulture, $"Your message has {length:N0} characters; I read at most {AnswerEngine.MaximumQuestionLength:N0}. Please ask in fewer words.");
}
