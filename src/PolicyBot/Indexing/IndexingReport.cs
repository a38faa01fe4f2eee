namespace PolicyBot.Indexing;

/// <summary>What opening an index took.</summary>
/// <param name="PassagesWritten">How many passages were analysed and written; 0 where the index was there.</param>
/// <param name="PassagesReused">How many passages of unchanged documents were taken from an earlier index.</param>
/// <param name="VectorsMade">How many vectors were computed.</param>
/// <param name="VectorsReused">How many different vectors were kept from before.</param>
public sealed record IndexingReport(int PassagesWritten, int PassagesReused, int VectorsMade, int VectorsReused);
