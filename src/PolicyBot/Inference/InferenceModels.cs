using System.ComponentModel.DataAnnotations;
using Microsoft.ML.OnnxRuntime;

namespace PolicyBot.Inference;

/// <summary>The encoder and the reader with their tokenizer, opened once and shared by all threads.</summary>
public sealed class InferenceModels : IDisposable
{
    private readonly OnnxModel _encoder;
    private readonly OnnxModel _reader;
    private readonly OnnxModel _operands;

    private InferenceModels(UncasedTokenizer tokenizer, OnnxModel encoder, OnnxModel reader, OnnxModel operands)
    {
        _encoder = encoder;
        _reader = reader;
        _operands = operands;
        Tokenizer = tokenizer;
        Encoder = new SentenceEncoder(encoder, tokenizer);
        Reader = new SpanReader(reader, tokenizer);
        Operands = new OperandReader(operands, tokenizer);
    }

    /// <summary>Where the build puts the files: beside the program.</summary>
    public static string DefaultFolder => Path.Combine(AppContext.BaseDirectory, "Inference", "Files");

    /// <summary>Takes texts apart into tokens.</summary>
    public UncasedTokenizer Tokenizer { get; }

    /// <summary>Turns texts into vectors.</summary>
    public SentenceEncoder Encoder { get; }

    /// <summary>Finds answers in passages.</summary>
    public SpanReader Reader { get; }

    /// <summary>Finds what is to be computed, and of which figures.</summary>
    public OperandReader Operands { get; }

    /// <summary>Reads, checks and opens the four files; takes about a third of a second and 200 MiB.</summary>
    /// <param name="folder">The folder that holds encoder.onnx, reader.onnx, operands.onnx and vocab.txt.</param>
    /// <param name="options">How the models run; null for the defaults. <see cref="InferenceOptions.Enabled"/> is the caller's to heed.</param>
    /// <exception cref="InferenceException">A file is missing or not the expected one, or the platform cannot run the models.</exception>
    /// <exception cref="ValidationException">An option is out of its range.</exception>
    public static InferenceModels Open(string folder, InferenceOptions? options = null)
    {
        options ??= new InferenceOptions();
        Validator.ValidateObject(options, new ValidationContext(options), validateAllProperties: true);
        var tokenizer = new UncasedTokenizer(ModelFile.Vocabulary.Read(folder));
        var encoder = ModelFile.Encoder.Read(folder);
        var reader = ModelFile.Reader.Read(folder);
        var operands = ModelFile.Operands.Read(folder);
        OnnxModel? first = null, second = null;
        try
        {
            first = new OnnxModel(encoder, ["sentence_embedding"], options, ByteProducts.Saturate);
            second = new OnnxModel(OnnxGraph.WithOutput(reader, SpanReader.StateTensor), SpanReader.Outputs, options, ByteProducts.Saturate);
            var third = new OnnxModel(operands, OperandReader.Outputs, options, ByteProducts.Saturate);
            return new InferenceModels(tokenizer, first, second, third);
        }
        catch (Exception exception) when (exception is OnnxRuntimeException or TypeInitializationException or DllNotFoundException or EntryPointNotFoundException)
        {
            first?.Dispose();
            second?.Dispose();
            throw new InferenceException(
                $"ONNX Runtime cannot open the models on this platform: {exception.GetBaseException().Message} Set Inference:Enabled to false to answer without them.",
                file: null,
                exception);
        }
    }

    /// <summary>Waits for the runs under way and closes the models.</summary>
    public void Dispose()
    {
        _encoder.Dispose();
        _reader.Dispose();
        _operands.Dispose();
    }
}
