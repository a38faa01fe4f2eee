using BenchmarkDotNet.Configs;
using BenchmarkDotNet.Jobs;
using BenchmarkDotNet.Running;
using BenchmarkDotNet.Toolchains.InProcess.Emit;
using PolicyBot.Benchmarks;
using PolicyBot.Benchmarks.Load;

// In this process: a project generated elsewhere would not find the locked packages and would be built by other rules.
var config = DefaultConfig.Instance.AddJob(Job.Default.WithToolchain(InProcessEmitToolchain.Instance));
switch (args)
{
    case ["answers"]:
        AnswerPath.Measure();
        return 0;
    case ["figures"]:
        BenchmarkRunner.Run<FigureExtraction>(config);
        return 0;
    case ["passages"]:
        BenchmarkRunner.Run<PassageReading>(config);
        return 0;
    case ["directline", .. var options]:
        return await DirectLineLoad.RunAsync(options);
    case ["load", .. var options]:
        return await MixedLoad.RunAsync(options);
    default:
        await Console.Error.WriteLineAsync($"'{string.Join(' ', args)}' was given; name one part: answers, figures, passages, directline or load.");
        return 2;
}
