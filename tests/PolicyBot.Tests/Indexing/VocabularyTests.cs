using PolicyBot.Indexing;

namespace PolicyBot.Tests.Indexing;

public sealed class VocabularyTests
{
    [Theory]
    [InlineData("agneles", "angeles", true)]
    [InlineData("colomia", "colombia", true)]
    [InlineData("colombbia", "colombia", true)]
    [InlineData("zambia", "gambia", false)]
    [InlineData("iraq", "iran", false)]
    [InlineData("marina", "marine", false)]
    [InlineData("brasil", "brazil", false)]
    [InlineData("austria", "australia", false)]
    public void A_name_is_a_slip_for_another_only_where_it_can_hardly_be_a_name_of_its_own(string typed, string meant, bool slip) =>
        Assert.Equal(slip, Vocabulary.IsSlip(typed, meant));

    [Theory]
    [InlineData("kitten", "sitting", 3)]
    [InlineData("form", "from", 1)]
    [InlineData("same", "same", 0)]
    public void Edits_are_counted_with_swaps_of_neighbours_as_one(string from, string to, int edits) =>
        Assert.Equal(edits, Vocabulary.Edits(from, to));
}
