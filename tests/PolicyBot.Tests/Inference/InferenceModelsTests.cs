using System.ComponentModel.DataAnnotations;
using PolicyBot.Inference;

namespace PolicyBot.Tests.Inference;

public sealed class InferenceModelsTests : IDisposable
{
    private readonly string _folder = Directory.CreateTempSubdirectory("models-").FullName;

    [Theory]
    [InlineData("encoder.onnx")]
    [InlineData("reader.onnx")]
    [InlineData("operands.onnx")]
    [InlineData("vocab.txt")]
    public void A_missing_file_is_named_with_the_way_out(string name)
    {
        Link(name, exceptThis: true);

        var exception = Assert.Throws<InferenceException>(() => InferenceModels.Open(_folder));

        Assert.Equal(Path.Combine(_folder, name), exception.File);
        Assert.Contains(Path.Combine(_folder, name), exception.Message, StringComparison.Ordinal);
        Assert.Contains("Inference:Enabled", exception.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("encoder.onnx", "a5e58a130eb01a8e582efc06945ff12064cf9f7b3de35ceb0becb630a472eb3e")]
    [InlineData("reader.onnx", "5973fb2d39e974088e5fedb37300c6a1e14887bf13466a89161275d133e50653")]
    [InlineData("vocab.txt", "07eced375cec144d27c900241f3e339478dec958f92fddbc551f295c992038a3")]
    public void A_changed_file_is_refused_with_the_hash_found_and_the_hash_expected(string name, string expected)
    {
        Link(name, exceptThis: true);
        File.WriteAllText(Path.Combine(_folder, name), "abc");

        var exception = Assert.Throws<InferenceException>(() => InferenceModels.Open(_folder));

        Assert.Equal(Path.Combine(_folder, name), exception.File);
        Assert.Contains(expected, exception.Message, StringComparison.Ordinal);
        Assert.Contains("ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad", exception.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Closed_models_refuse_to_run()
    {
        var models = InferenceModels.Open(InferenceModels.DefaultFolder);
        models.Dispose();
        models.Dispose();

        Assert.Throws<ObjectDisposedException>(() => models.Encoder.Encode("peace"));
        Assert.Throws<ObjectDisposedException>(() => models.Reader.Read("Why?", "", "peace"));
        Assert.Throws<ObjectDisposedException>(() => models.Operands.Operations("Why?"));
    }

    [Theory]
    [InlineData(0, 0)]
    [InlineData(65, 0)]
    [InlineData(1, -1)]
    [InlineData(1, 257)]
    public void An_option_out_of_its_range_is_refused(int threads, int concurrentRuns)
    {
        Assert.Throws<ValidationException>(() =>
            InferenceModels.Open(InferenceModels.DefaultFolder, new InferenceOptions { Threads = threads, ConcurrentRuns = concurrentRuns }));
    }

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    private void Link(string name, bool exceptThis)
    {
        foreach (var file in new[] { "encoder.onnx", "reader.onnx", "operands.onnx", "vocab.txt" }.Where(file => (file != name) == exceptThis))
        {
            File.Copy(Path.Combine(InferenceModels.DefaultFolder, file), Path.Combine(_folder, file));
        }
    }
}
