using System.Buffers;
using System.Collections.Concurrent;
using System.Runtime.InteropServices;
using PolicyBot.Documents;
using PolicyBot.Inference;

namespace PolicyBot.Indexing;

/// <summary>The meaning of every passage, and of each of its sentences where it has several, as vectors of signed bytes.</summary>
/// <remarks>
/// The passages' vectors lie in memory in one row, for each question is compared with all of them. The sentences' are four times as many, and of
/// few passages a question: these are read from their file when they are asked for. Safe for any number of threads.
/// </remarks>
public sealed class PassageVectors : IDisposable
{
    private const int Missing = -1;

    /// <summary>Made, and not yet seen in the file.</summary>
    private const int Made = -2;

    private readonly IReadOnlyList<IndexedPassage> _passages;
    private readonly SentenceEncoder _encoder;
    private readonly bool _several;
    private readonly int[] _starts;
    private readonly int[] _records;
    private readonly float[] _scales;
    private readonly sbyte[] _values;
    private readonly ConcurrentDictionary<PassageHash, QuantizedVector> _unkept = [];
    private VectorReader? _file;

    private PassageVectors(IReadOnlyList<IndexedPassage> passages, SentenceEncoder encoder)
    {
        _passages = passages;
        _encoder = encoder;
        _several = passages.Select(indexed => indexed.Passage.Document.Id).Distinct(StringComparer.Ordinal).Take(2).Count() > 1;
        _starts = new int[passages.Count + 1];
        for (int i = 0; i < passages.Count; i++)
        {
            int sentences = passages[i].Passage.Sentences.Count;
            _starts[i + 1] = _starts[i] + 1 + (sentences == 1 ? 0 : sentences);
        }

        _records = new int[_starts[^1]];
        _scales = new float[passages.Count];
        _values = new sbyte[passages.Count * SentenceEncoder.Dimensions];
    }

    /// <summary>The cosines of a question's vector with those of all passages, in the order of their ordinals; each off by 0.003 at most.</summary>
    /// <param name="question">The question's vector.</param>
    /// <param name="cosines">Receives them; as many as there are passages.</param>
    public void Cosines(QuantizedVector question, Span<float> cosines)
    {
        for (int i = 0; i < cosines.Length; i++)
        {
            cosines[i] = ByteProducts.Sum(ValuesOf(i), question.Values) * (_scales[i] * question.Scale);
        }
    }

    /// <summary>The cosine of a question's vector with that of each sentence of the passage at <paramref name="ordinal"/>, in order.</summary>
    public IReadOnlyList<double> SentenceCosines(QuantizedVector question, int ordinal)
    {
        int first = _starts[ordinal] + 1, sentences = _starts[ordinal + 1] - first;
        if (sentences == 0)
        {
            return [OfPassage(ordinal).Dot(question)];
        }

        var cosines = new double[sentences];
        byte[] records = ArrayPool<byte>.Shared.Rent(sentences * VectorRecord.Size);
        for (int i = 0, next; i < sentences; i = next)
        {
            // As a rule they follow one another in the file, as they were made.
            for (next = i + 1; next < sentences && _records[first + next] == _records[first + next - 1] + 1; next++)
            {
            }

            Span<byte> run = records.AsSpan(0, (next - i) * VectorRecord.Size);
            Read(_records[first + i], run);
            for (int j = i; j < next; j++)
            {
                var record = new VectorRecord(run.Slice((j - i) * VectorRecord.Size, VectorRecord.Size));
                cosines[j] = record.IsWhole ? ByteProducts.Sum(record.Values, question.Values) * (record.Scale * question.Scale) : MadeAgain(ordinal, j).Dot(question);
            }
        }

        ArrayPool<byte>.Shared.Return(records);
        return cosines;
    }

    /// <summary>The vector of a sentence.</summary>
    /// <param name="ordinal">The ordinal of its passage.</param>
    /// <param name="number">Which sentence of the passage it is, counted from 0.</param>
    public QuantizedVector OfSentence(int ordinal, int number)
    {
        int text = _starts[ordinal] + 1 + number;
        if (text == _starts[ordinal + 1])
        {
            return OfPassage(ordinal);
        }

        var bytes = new byte[VectorRecord.Size];
        Read(_records[text], bytes);
        var record = new VectorRecord(bytes);
        return record.IsWhole ? new(record.Scale, record.Values.ToArray()) : MadeAgain(ordinal, number);
    }

    /// <inheritdoc/>
    public void Dispose() => _file?.Dispose();

    /// <summary>Finds the vectors that are kept, makes those that are missing, and keeps each as soon as it is made.</summary>
    /// <param name="passages">The passages, in the order of their ordinals.</param>
    /// <param name="encoder">What makes vectors.</param>
    /// <param name="folder">Where vectors are kept, in one file for all indexes.</param>
    /// <param name="path">The folder of the index that the vectors are for, where it is noted that it needs them.</param>
    /// <param name="progress">Told how far it is, where some are missing; null for nobody.</param>
    /// <param name="cancellationToken">Stops between two passages; what is made by then is kept.</param>
    /// <returns>The vectors, how many were made and how many different ones were kept from before.</returns>
    internal static (PassageVectors Vectors, int Made, int Reused) Open(
        IReadOnlyList<IndexedPassage> passages, SentenceEncoder encoder, string folder, string path, IProgress<IndexingStep>? progress, CancellationToken cancellationToken)
    {
        var vectors = new PassageVectors(passages, encoder);
        try
        {
            PassageHash[] hashes = vectors.Hashes();
            Dictionary<PassageHash, Place> places = vectors.Places(hashes);
            OutdatedIndexes.Note(path, [.. places.Keys]);
            vectors.Find(hashes, places, folder);
            int reused = places.Values.Count(place => place.Record != Missing);
            int made = places.Count - reused;
            if (made > 0)
            {
                vectors.Make(hashes, places, folder, progress, cancellationToken);
                vectors._file?.Dispose();
                vectors.Find(hashes, places, folder);
            }

            return (vectors, made, reused);
        }
        catch
        {
            vectors.Dispose();
            throw;
        }
    }

    private PassageHash[] Hashes()
    {
        var hashes = new PassageHash[_records.Length];
        Parallel.For(0, _passages.Count, i =>
        {
            int text = _starts[i];
            foreach (string own in Texts(i))
            {
                hashes[text++] = PassageHash.Of(own);
            }
        });
        return hashes;
    }

    // Each text once, in the order of the passages; with the first passage that it is the text of.
    private Dictionary<PassageHash, Place> Places(PassageHash[] hashes)
    {
        var places = new Dictionary<PassageHash, Place>();
        for (int i = 0; i < _passages.Count; i++)
        {
            for (int text = _starts[i]; text < _starts[i + 1]; text++)
            {
                ref Place place = ref CollectionsMarshal.GetValueRefOrAddDefault(places, hashes[text], out bool known);
                place = known ? place : new(Missing, Missing);
                if (text == _starts[i] && place.Passage == Missing)
                {
                    place = place with { Passage = i };
                }
            }
        }

        return places;
    }

    private void Find(PassageHash[] hashes, Dictionary<PassageHash, Place> places, string folder)
    {
        _file = VectorReader.TryOpen(folder);
        _file?.ReadAll((number, record) =>
        {
            if (places.TryGetValue(record.Hash, out Place place))
            {
                places[record.Hash] = place with { Record = number };
                if (place.Passage != Missing)
                {
                    Take(place.Passage, record.Scale, record.Values);
                }
            }
        });

        for (int i = 0; i < _passages.Count; i++)
        {
            for (int text = _starts[i]; text < _starts[i + 1]; text++)
            {
                _records[text] = places[hashes[text]].Record;
            }

            int same = places[hashes[_starts[i]]].Passage;
            if (same != i)
            {
                Take(i, _scales[same], ValuesOf(same));
            }
        }
    }

    private void Make(PassageHash[] hashes, Dictionary<PassageHash, Place> places, string folder, IProgress<IndexingStep>? progress, CancellationToken cancellationToken)
    {
        int[] without = [.. Enumerable.Range(0, _passages.Count).Where(i => _records.AsSpan(_starts[i].._starts[i + 1]).Contains(Missing))];
        using VectorAppender? file = VectorAppender.TryOpen(folder);
        for (int done = 0; done < without.Length; done++)
        {
            cancellationToken.ThrowIfCancellationRequested();
            int text = _starts[without[done]];
            foreach (string own in Texts(without[done]))
            {
                PassageHash hash = hashes[text++];
                Place place = places[hash];
                if (place.Record != Missing)
                {
                    continue;
                }

                var vector = QuantizedVector.Of(_encoder.Encode(own));
                places[hash] = place with { Record = Made };
                if (place.Passage != Missing)
                {
                    Take(place.Passage, vector.Scale, vector.Values);
                }

                if (file is null)
                {
                    _unkept[hash] = vector;
                }

                file?.Append(hash, vector);
            }

            progress?.Report(new(IndexingStage.Embedding, done + 1, without.Length));
        }
    }

    private void Read(int record, Span<byte> bytes)
    {
        bytes.Clear();
        if (record >= 0)
        {
            _file?.Read(record, bytes);
        }
    }

    // What could not be kept, or was harmed since it was found.
    private QuantizedVector MadeAgain(int ordinal, int sentence)
    {
        string text = Texts(ordinal).ElementAt(1 + sentence);
        return _unkept.GetOrAdd(PassageHash.Of(text), _ => QuantizedVector.Of(_encoder.Encode(text)));
    }

    private QuantizedVector OfPassage(int ordinal) => new(_scales[ordinal], _values.AsMemory(ordinal * SentenceEncoder.Dimensions, SentenceEncoder.Dimensions));

    private ReadOnlySpan<sbyte> ValuesOf(int ordinal) => _values.AsSpan(ordinal * SentenceEncoder.Dimensions, SentenceEncoder.Dimensions);

    private void Take(int ordinal, float scale, ReadOnlySpan<sbyte> values)
    {
        _scales[ordinal] = scale;
        values.CopyTo(_values.AsSpan(ordinal * SentenceEncoder.Dimensions, SentenceEncoder.Dimensions));
    }

    // First the passage with what it stands under, then, where it has several, each of its sentences alone.
    private IEnumerable<string> Texts(int ordinal)
    {
        IndexedPassage indexed = _passages[ordinal];
        yield return Text(indexed);
        Passages.Passage passage = indexed.Passage;
        foreach (TextSpan sentence in passage.Sentences.Count == 1 ? [] : passage.Sentences)
        {
            TextSpan span = passage.Reading.FromDocument(sentence);
            yield return passage.Reading.Text[span.Start..span.End];
        }
    }

    // The encoder tells passages of several documents apart by their titles; with one document the title says nothing.
    private string Text(IndexedPassage indexed)
    {
        var parts = new List<string>();
        if (_several)
        {
            parts.Add(indexed.Passage.Document.Title);
        }

        parts.AddRange(indexed.Passage.ColumnHeads.Count > 0 ? indexed.Passage.ColumnHeads : indexed.Context.TakeLast(1));
        parts.Add(indexed.Passage.Reading.Text);
        return string.Join(". ", parts);
    }

    // The number of a text's record in the file, and the first passage that it is the text of.
    private readonly record struct Place(int Record, int Passage);
}
