using Newtonsoft.Json;
using Newtonsoft.Json.Linq;

namespace PolicyBot.Documents;

/// <summary>Collects the faults of sources.json by line.</summary>
/// <param name="faults">Receives them.</param>
internal sealed class SourcesFaults(ICollection<KnowledgeFault> faults)
{
    public void Add(int line, string message) => faults.Add(new(SourcesFile.Name, line, message));

    public void Add(JToken token, string message) => Add(LineOf(token), message);

    public static int LineOf(JToken token) => token is IJsonLineInfo info && info.HasLineInfo() ? info.LineNumber : 1;
}
