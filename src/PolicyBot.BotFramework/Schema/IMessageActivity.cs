using Newtonsoft.Json.Linq;

namespace Microsoft.Bot.Schema;

/// <summary>Something said.</summary>
public interface IMessageActivity : IActivity
{
    /// <summary>The language of the text, as a BCP 47 tag.</summary>
    string? Locale { get; set; }

    /// <summary>What is said.</summary>
    string? Text { get; set; }

    /// <summary>What a voice is to say, as plain text or SSML.</summary>
    string? Speak { get; set; }

    /// <summary>One of <see cref="InputHints"/>.</summary>
    string? InputHint { get; set; }

    /// <summary>What to show where the attachments cannot be.</summary>
    string? Summary { get; set; }

    /// <summary>One of <see cref="TextFormatTypes"/>; null means Markdown.</summary>
    string? TextFormat { get; set; }

    /// <summary>One of <see cref="AttachmentLayoutTypes"/>.</summary>
    string? AttachmentLayout { get; set; }

    /// <summary>Cards and files.</summary>
    IList<Attachment>? Attachments { get; set; }

    /// <summary>Buttons offered with the message.</summary>
    SuggestedActions? SuggestedActions { get; set; }

    /// <summary><c>low</c>, <c>normal</c> or <c>high</c>.</summary>
    string? Importance { get; set; }

    /// <summary>One of <see cref="DeliveryModes"/>; null means normal.</summary>
    string? DeliveryMode { get; set; }

    /// <summary>When it stops mattering.</summary>
    DateTimeOffset? Expiration { get; set; }

    /// <summary>What a button, an event or an invoke carries; as it came, a <see cref="JToken"/> or a plain value.</summary>
    object? Value { get; set; }

    /// <summary>Whether there is a text, a summary, an attachment or channel data.</summary>
    bool HasContent();

    /// <summary>Who is named in the text; mentions that cannot be read are left out.</summary>
    Mention[] GetMentions();
}
