using PolicyBot.Documents;
using PolicyBot.Questions.Spanish;
using PolicyBot.Tests.Support;

namespace PolicyBot.Tests.Questions.Spanish;

public sealed class GlossaryTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void A_line_of_the_folder_goes_before_a_built_in_one() =>
        Assert.Equal("Zebra", Translate("[names]\nCasa Blanca = Zebra\n", "Casa Blanca"));

    [Fact]
    public void Forms_of_a_verb_of_the_folder_are_worked_out() =>
        Assert.Equal("Who frobnicated the plan?", Translate("[verbs]\nfrobnicar = to frobnicate\n", "¿Quién frobnicó el plan?"));

    [Fact]
    public void A_line_above_the_first_section_is_a_noun() =>
        Assert.Equal("How many coffee growers are there?", Translate("cafetero = coffee grower\n", "¿Cuántos cafeteros hay?"));

    [Fact]
    public void A_folder_without_a_file_has_the_built_in_list() => Assert.Same(Glossary.BuiltIn, Glossary.Load(_folder.Path));

    [Theory]
    [InlineData("a = b\n\nsolo\n", 3, "'Spanish = English'")]
    [InlineData("a =\n", 1, "'Spanish = English'")]
    [InlineData("[plantas]\n", 1, "'[plantas]' is no section; there are [nouns], [adjectives], [verbs], [names], [adverbs].")]
    [InlineData("[verbs]\nfirma = to sign\n", 2, "infinitive")]
    [InlineData("[verbs]\nfirmar = sign\n", 2, "infinitive")]
    public void A_faulty_line_is_told_with_its_number(string content, int line, string says)
    {
        KnowledgeFault fault = Assert.Single(Assert.Throws<KnowledgeException>(() => Load(content)).Faults);

        Assert.Equal((Glossary.FileName, line), (fault.File, fault.Line));
        Assert.Contains(says, fault.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("acogieron", true)]
    [InlineData("mujeres", true)]
    [InlineData("ministra", true)]
    [InlineData("zebra", false)]
    public void A_word_is_known_in_any_form(string word, bool known) => Assert.Equal(known, Glossary.BuiltIn.Has(word));

    private string Translate(string content, string spanish) => new SpanishTranslator(Load(content), _ => false).Restate(spanish).English;

    private Glossary Load(string content)
    {
        File.WriteAllText(Path.Combine(_folder.Path, Glossary.FileName), content);
        return Glossary.Load(_folder.Path);
    }
}
