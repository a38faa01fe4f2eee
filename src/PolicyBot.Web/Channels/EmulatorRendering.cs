using System.Text;
using Microsoft.Bot.Schema;
using PolicyBot.Answering;
using PolicyBot.Replies;
using PolicyBot.Web.Knowledge;

namespace PolicyBot.Web.Channels;

/// <summary>An answer as the Bot Framework Emulator shows it best: Markdown whose markers lead to the reader page, and a list of sources that stands in the text.</summary>
public static class EmulatorRendering
{
    /// <summary>A message with the answer.</summary>
    public static Activity Of(Answer answer, PublicAddress address)
    {
        var text = new StringBuilder(Markdown.Of(Reply.To(answer)));
        if (answer.Citations.Count > 0)
        {
            // The line below each quote has the title already: it is repeated only to tell documents apart.
            var several = answer.Citations.DistinctBy(citation => citation.Document.Id).Skip(1).Any();
            text.Append(null, $"\n\n**{SourcesCard.Request(answer.Language)}**");
            foreach (var citation in answer.Citations)
            {
                var name = several ? LinkName.Of(citation) : LinkName.Place(citation);
                text.Append(null, $"\n\n\\[{citation.Number}\\] [{Markdown.Escape(name)}][{citation.Number}]");
            }

            text.Append('\n').Append(LinkDefinitions.Of(answer, address));
        }

        return new()
        {
            Type = ActivityTypes.Message,
            Text = text.ToString(),
            TextFormat = TextFormatTypes.Markdown,
            Entities = [AnswerEntity.Of(answer)],
        };
    }
}
