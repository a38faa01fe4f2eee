using System.Buffers;
using Microsoft.ML.OnnxRuntime;

namespace PolicyBot.Inference;

/// <summary>One network, run one sequence at a time; safe for any number of threads, of which only so many run at once.</summary>
internal sealed class OnnxModel : IDisposable
{
    private static readonly string[] Inputs = ["input_ids", "attention_mask", "token_type_ids"];
    private readonly InferenceSession _session;
    private readonly RunOptions _runOptions = new();
    private readonly SemaphoreSlim _slots;
    private readonly int _slotCount;
    private readonly string[] _outputs;
    private readonly Lock _closing = new();
    private bool _closed;

    /// <param name="network">The bytes of an ONNX file.</param>
    /// <param name="outputs">The outputs wanted.</param>
    /// <param name="options">How the network runs.</param>
    /// <param name="exactProducts">Whether to take the slower kernels that never saturate; without effect off x64.</param>
    /// <exception cref="OnnxRuntimeException">ONNX Runtime refuses the network.</exception>
    public OnnxModel(byte[] network, string[] outputs, InferenceOptions options, bool exactProducts)
    {
        _outputs = outputs;
        _slotCount = options.ConcurrentRuns == 0 ? Environment.ProcessorCount : options.ConcurrentRuns;
        _slots = new SemaphoreSlim(_slotCount);
        OrtEnv.Instance().DisableTelemetryEvents();
        using var sessionOptions = new SessionOptions
        {
            IntraOpNumThreads = options.Threads,
            InterOpNumThreads = 1,
            ExecutionMode = ExecutionMode.ORT_SEQUENTIAL,
            EnableMemoryPattern = false,
            LogSeverityLevel = OrtLoggingLevel.ORT_LOGGING_LEVEL_ERROR,
        };
        // On ARM these kernels scale each row by itself: other vectors and logits than those that thresholds were fitted on.
        sessionOptions.AddSessionConfigEntry("mlas.disable_kleidiai", "1");
        if (exactProducts)
        {
            sessionOptions.AddSessionConfigEntry("session.x64quantprecision", "1");
        }

        _session = new InferenceSession(network, sessionOptions);
    }

    /// <summary>Runs one sequence and hands its outputs, in the order given at the start, to <paramref name="read"/>.</summary>
    /// <param name="ids">The tokens of the sequence.</param>
    /// <param name="firstPart">How many of them are of type 0; the rest are of type 1.</param>
    /// <param name="read">Reads the outputs, which are gone once it returns.</param>
    /// <exception cref="ObjectDisposedException">The model is closed.</exception>
    public T Run<T>(ReadOnlySpan<int> ids, int firstPart, Func<IReadOnlyList<OrtValue>, T> read)
    {
        var length = ids.Length;
        var buffer = ArrayPool<long>.Shared.Rent(3 * length);
        for (var i = 0; i < length; i++)
        {
            buffer[i] = ids[i];
            buffer[length + i] = 1;
            buffer[length + length + i] = i < firstPart ? 0 : 1;
        }

        _slots.Wait();
        try
        {
            ObjectDisposedException.ThrowIf(_closed, this);
            long[] shape = [1, length];
            using var input = OrtValue.CreateTensorValueFromMemory(OrtMemoryInfo.DefaultInstance, buffer.AsMemory(0, length), shape);
            using var mask = OrtValue.CreateTensorValueFromMemory(OrtMemoryInfo.DefaultInstance, buffer.AsMemory(length, length), shape);
            using var types = OrtValue.CreateTensorValueFromMemory(OrtMemoryInfo.DefaultInstance, buffer.AsMemory(2 * length, length), shape);
            using var outputs = _session.Run(_runOptions, Inputs, [input, mask, types], _outputs);
            return read(outputs);
        }
        finally
        {
            _slots.Release();
            ArrayPool<long>.Shared.Return(buffer);
        }
    }

    /// <summary>Waits for the runs under way, then frees the network; later runs throw.</summary>
    public void Dispose()
    {
        lock (_closing)
        {
            for (var i = 0; i < _slotCount; i++)
            {
                _slots.Wait();
            }

            if (!_closed)
            {
                _closed = true;
                _session.Dispose();
                _runOptions.Dispose();
            }

            _slots.Release(_slotCount);
        }
    }
}
