using PolicyBot.Benchmarks.Load;
using PolicyBot.Benchmarks.Tables;

switch (args)
{
    case ["tables", .. var options]:
        return await AllTables.RunAsync(options);
    case ["directline", .. var options]:
        return await DirectLineLoad.RunAsync(options);
    case ["load", .. var options]:
        return await MixedLoad.RunAsync(options);
    case ["echo", .. var options]:
        return await EchoBot.ServeAsync(options);
    case ["bare", .. var options]:
        return await BareDirectLine.ServeAsync(options);
    default:
        await Console.Error.WriteLineAsync($"'{string.Join(' ', args)}' was given; name one part: tables, directline, load, echo or bare.");
        return 2;
}
