namespace PolicyBot.Passages;

internal enum BlockKind
{
    Heading,
    Paragraph,
    ListItem,
    TableRow,
}
