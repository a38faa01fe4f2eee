using System.CommandLine;
using System.Diagnostics;
using System.Globalization;
using System.Runtime.InteropServices;
using PolicyBot.Indexing;
using PolicyBot.Web.Knowledge;

namespace PolicyBot.Web.Commands;

/// <summary>Makes the index ahead of serving.</summary>
public static class IndexCommand
{
    /// <summary>The command <c>index</c>.</summary>
    public static Command Create(SharedOptions shared)
    {
        var command = new Command(
            "index",
            "Make the index ahead of serving; only new and changed documents are written and embedded, and what only versions before the last one need is removed. May be stopped with Ctrl-C and run again: what was embedded is kept.");
        command.SetAction((line, cancellationToken) => Task.FromResult(Run(line, shared, cancellationToken)));
        return command;
    }

    private static int Run(ParseResult line, SharedOptions shared, CancellationToken cancellationToken)
    {
        var settings = shared.ReadSettings(line);
        var (data, inference) = (DataOptions.Read(settings), InferenceSettings.Read(settings));
        settings.ThrowIfFaulty();
        using var stop = CancellationTokenSource.CreateLinkedTokenSource(cancellationToken);
        using var interrupt = PosixSignalRegistration.Create(PosixSignal.SIGINT, signal => Stop(signal, stop));
        using var terminate = PosixSignalRegistration.Create(PosixSignal.SIGTERM, signal => Stop(signal, stop));
        var start = TimeProvider.System.GetTimestamp();
        try
        {
            using var served = shared.Open(line, data, inference, stop.Token);
            served.RemoveOutdated();
            using var lease = served.Take();
            Print(lease.Engine.Index, data, TimeProvider.System.GetElapsedTime(start), line.InvocationConfiguration.Output);
            return ExitCode.Success;
        }
        catch (OperationCanceledException) when (stop.IsCancellationRequested)
        {
            line.InvocationConfiguration.Error.WriteLine("Stopped. What was embedded is kept; run the command again to go on from there.");
            return ExitCode.Failure;
        }
    }

    private static void Stop(PosixSignalContext signal, CancellationTokenSource stop)
    {
        signal.Cancel = true;
        stop.Cancel();
    }

    private static void Print(PassageIndex index, DataOptions data, TimeSpan taken, TextWriter output)
    {
        var report = index.Report;
        output.WriteLine($"Knowledge  {index.Knowledge.Folder}");
        output.WriteLine($"           {KnowledgeCounts.Of(index)}, {Megabytes(index.Knowledge.Documents.Sum(document => 2L * document.Text.Length))} of text in memory");
        output.WriteLine($"Words      {Megabytes(Size(Path.Combine(data.Indexes, index.Version)))} in version {index.Version}; {KnowledgeCounts.Count(report.PassagesWritten, "passage")} written, {KnowledgeCounts.Count(report.PassagesReused, "passage")} taken over");
        output.WriteLine(index.Models is null
            ? "Vectors    none, the models are off"
            : $"Vectors    {Megabytes(Size(data.Indexes, "vectors.bin"))} for all versions; {KnowledgeCounts.Count(report.VectorsMade, "vector")} made, {KnowledgeCounts.Count(report.VectorsReused, "vector")} there before");
        output.WriteLine($"Folder     {data.Indexes}: {Megabytes(Size(data.Indexes))} in {KnowledgeCounts.Count(Directory.GetDirectories(data.Indexes).Length, "version")}");
        output.WriteLine(string.Create(CultureInfo.InvariantCulture, $"Took       {taken.TotalSeconds:N1} s, with {Megabytes(Process.GetCurrentProcess().PeakWorkingSet64)} of memory at most"));
    }

    private static long Size(string folder, string pattern = "*") =>
        new DirectoryInfo(folder).EnumerateFiles(pattern, SearchOption.AllDirectories).Sum(file => file.Length);

    private static string Megabytes(long bytes) => string.Create(CultureInfo.InvariantCulture, $"{bytes / (1024 * 1024.0):N1} MiB");
}
