using System.Buffers.Binary;
using System.Diagnostics;
using System.Runtime.InteropServices;
using System.Security.Cryptography;

namespace PolicyBot.Answering;

/// <summary>Keeps the latest answers of one engine, so that a question asked again is answered at once, and the same.</summary>
/// <remarks>
/// An engine has one frozen index, so its version need not be told apart. Questions are kept as hashes only. Answers lie in two
/// generations: when the younger is full it becomes the older one, whose answers are gone with the next change unless asked for again.
/// Safe for any number of threads.
/// </remarks>
/// <param name="engine">What answers.</param>
public sealed class AnswerCache(AnswerEngine engine)
{
    /// <summary>The most answers that are kept.</summary>
    public const int Capacity = 2 * Generation;

    private const int Generation = 512;

    private readonly Lock _changing = new();
    private Dictionary<Key, Answer> _young = [];
    private Dictionary<Key, Answer> _old = [];

    /// <summary>How many answers are kept now.</summary>
    public int Count
    {
        get
        {
            lock (_changing)
            {
                return _young.Count + _old.Count;
            }
        }
    }

    /// <summary>Answers one question as <see cref="AnswerEngine.Answer"/> does.</summary>
    /// <exception cref="ArgumentException">As the engine's.</exception>
    public Answer Answer(string question, IReadOnlyList<string>? history = null)
    {
        Key key = Key.Of(question, history ?? []);
        if (Find(key) is { } known)
        {
            using Activity? span = AnswerTelemetry.Start("answer");
            AnswerTelemetry.Tell(span, known);
            return known;
        }

        Answer answer = engine.Answer(question, history);
        Keep(key, answer);
        return answer;
    }

    private Answer? Find(Key key)
    {
        lock (_changing)
        {
            if (_young.TryGetValue(key, out Answer? answer))
            {
                return answer;
            }

            if (_old.Remove(key, out answer))
            {
                Add(key, answer);
            }

            return answer;
        }
    }

    private void Keep(Key key, Answer answer)
    {
        lock (_changing)
        {
            _old.Remove(key);
            Add(key, answer);
        }
    }

    private void Add(Key key, Answer answer)
    {
        if (_young.Count == Generation)
        {
            (_old, _young) = (_young, []);
        }

        _young[key] = answer;
    }

    private readonly record struct Key(UInt128 High, UInt128 Low)
    {
        // Each text behind its length, so that no two lists of turns run into the same bytes.
        public static Key Of(string question, IReadOnlyList<string> history)
        {
            using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
            Append(hash, question);
            foreach (string turn in history)
            {
                Append(hash, turn);
            }

            Span<byte> bytes = stackalloc byte[SHA256.HashSizeInBytes];
            hash.GetHashAndReset(bytes);
            return new(BinaryPrimitives.ReadUInt128LittleEndian(bytes), BinaryPrimitives.ReadUInt128LittleEndian(bytes[16..]));
        }

        private static void Append(IncrementalHash hash, string text)
        {
            Span<byte> length = stackalloc byte[sizeof(int)];
            BinaryPrimitives.WriteInt32LittleEndian(length, text.Length);
            hash.AppendData(length);
            hash.AppendData(MemoryMarshal.AsBytes(text.AsSpan()));
        }
    }
}
