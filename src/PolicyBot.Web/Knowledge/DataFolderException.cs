namespace PolicyBot.Web.Knowledge;

/// <summary>The data folder cannot be written.</summary>
/// <param name="path">The folder.</param>
/// <param name="cause">What the file system said.</param>
public sealed class DataFolderException(string path, Exception cause) : Exception(
    $"Cannot write to the data folder '{path}': {cause.Message} Name a folder that this user may write, as in --Data:Path PATH.", cause);
