using System.Text;
using PolicyBot.Answering;
using PolicyBot.Replies;
using PolicyBot.Web.Knowledge;

namespace PolicyBot.Web.Channels;

/// <summary>An answer for channels that show letters and nothing else, such as text messages.</summary>
public static class PlainRendering
{
    /// <summary>The answer's words, with the reader pages' addresses at the end.</summary>
    public static string Of(Answer answer, PublicAddress address)
    {
        var text = new StringBuilder(PlainText.Of(Reply.To(answer)));
        foreach (var citation in answer.Citations)
        {
            text.Append(null, $"\n\n[{citation.Number}] {address.LinkTo(citation)}");
        }

        return text.ToString();
    }
}
