using Lucene.Net.Index;
using Lucene.Net.Util;

namespace PolicyBot.Indexing;

/// <summary>Which passage stands behind each Lucene document number; numbers follow no order, for an index may be pieced together from an earlier one.</summary>
internal static class PassagePlaces
{
    /// <summary>The version of each passage's document.</summary>
    public static string[] Versions(IReadOnlyList<IndexedPassage> passages)
    {
        var versions = new string[passages.Count];
        for (int i = 0; i < versions.Length; i++)
        {
            versions[i] = i > 0 && ReferenceEquals(passages[i].Passage.Document, passages[i - 1].Passage.Document)
                ? versions[i - 1]
                : IndexVersion.Of(passages[i].Passage.Document);
        }

        return versions;
    }

    /// <summary>The ordinal of the first passage of each document and how many it has, by the document's version.</summary>
    public static Dictionary<string, (int Start, int Count)> Of(IReadOnlyList<string> versions)
    {
        var places = new Dictionary<string, (int Start, int Count)>(StringComparer.Ordinal);
        for (int i = 0; i < versions.Count; i++)
        {
            places[versions[i]] = places.TryGetValue(versions[i], out var place) ? (place.Start, place.Count + 1) : (i, 1);
        }

        return places;
    }

    /// <summary>The ordinals in the order of Lucene's numbers; null where the index does not hold each passage exactly once.</summary>
    /// <remarks>Read once: doc values are not safe to share between threads.</remarks>
    public static int[]? Read(IndexReader reader, IReadOnlyList<IndexedPassage> passages)
    {
        if (reader.MaxDoc != passages.Count)
        {
            return null;
        }

        Dictionary<string, (int Start, int Count)> places = Of(Versions(passages));
        var ordinals = new int[reader.MaxDoc];
        var found = new bool[reader.MaxDoc];
        foreach ((int number, string version, int ordinal) in Stored(reader))
        {
            if (!places.TryGetValue(version, out var place) || ordinal < 0 || ordinal >= place.Count || found[place.Start + ordinal])
            {
                return null;
            }

            found[place.Start + ordinal] = true;
            ordinals[number] = place.Start + ordinal;
        }

        return ordinals;
    }

    /// <summary>What the index says of each of its documents: Lucene's number, the document's version, the passage's place in it.</summary>
    public static IEnumerable<(int Number, string Version, int Ordinal)> Stored(IndexReader reader)
    {
        SortedDocValues? versions = MultiDocValues.GetSortedValues(reader, IndexField.Document);
        NumericDocValues? places = MultiDocValues.GetNumericValues(reader, IndexField.Ordinal);
        if (versions is null || places is null)
        {
            yield break;
        }

        var names = new string[versions.ValueCount];
        for (int i = 0; i < names.Length; i++)
        {
            var name = new BytesRef();
            versions.LookupOrd(i, name);
            names[i] = name.Utf8ToString();
        }

        for (int number = 0; number < reader.MaxDoc; number++)
        {
            int version = versions.GetOrd(number);
            yield return (number, version < 0 ? "" : names[version], (int)places.Get(number));
        }
    }
}
