using System.Text.Json;
using Microsoft.Bot.Schema;
using Newtonsoft.Json.Linq;
using PolicyBot.Answering;

namespace PolicyBot.Web.Channels;

/// <summary>The entity by which a program can tell an answer from a decline without reading the words.</summary>
public static class AnswerEntity
{
    /// <summary>The entity's type.</summary>
    public const string Type = "policyBot/answer";

    /// <summary>The entity of an answer: its status, confidence and index version.</summary>
    public static Entity Of(Answer answer) => new(Type)
    {
        Properties = new JObject
        {
            ["status"] = NameOf(answer.Status),
            ["confidence"] = answer.Confidence,
            ["indexVersion"] = answer.IndexVersion,
        },
    };

    /// <summary>What the HTTP API calls a status: "noEvidence".</summary>
    public static string NameOf(AnswerStatus status) => JsonNamingPolicy.CamelCase.ConvertName(status.ToString());
}
