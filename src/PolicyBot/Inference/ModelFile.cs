using System.Security.Cryptography;

namespace PolicyBot.Inference;

/// <summary>A file that the models need, known by the hash of its bytes.</summary>
/// <param name="Name">The file's name within its folder.</param>
/// <param name="Sha256">64 lower-case hexadecimal digits.</param>
internal sealed record ModelFile(string Name, string Sha256)
{
    public static readonly ModelFile Encoder = new("encoder.onnx", "a5e58a130eb01a8e582efc06945ff12064cf9f7b3de35ceb0becb630a472eb3e");

    public static readonly ModelFile Reader = new("reader.onnx", "5973fb2d39e974088e5fedb37300c6a1e14887bf13466a89161275d133e50653");

    public static readonly ModelFile Operands = new("operands.onnx", "4b96b7f5c212fd59029084db9558327930beffb0845856f7fd2547770831df5d");

    public static readonly ModelFile Vocabulary = new("vocab.txt", "07eced375cec144d27c900241f3e339478dec958f92fddbc551f295c992038a3");

    private const string Remedy = "Build or install PolicyBot again to restore it, or set Inference:Enabled to false to answer without the models.";

    /// <summary>Reads the file once, so that the bytes checked are the bytes used.</summary>
    /// <exception cref="InferenceException">The file cannot be read or has another hash.</exception>
    public byte[] Read(string folder)
    {
        var path = Path.Combine(folder, Name);
        byte[] bytes;
        try
        {
            bytes = File.ReadAllBytes(path);
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            throw new InferenceException($"Cannot read the model file '{path}': {exception.Message} {Remedy}", path, exception);
        }

        var found = Convert.ToHexStringLower(SHA256.HashData(bytes));
        return found == Sha256
            ? bytes
            : throw new InferenceException($"The model file '{path}' has sha256 {found}; {Sha256} was expected. {Remedy}", path);
    }
}
