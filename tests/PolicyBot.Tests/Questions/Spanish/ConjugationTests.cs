using PolicyBot.Questions.Spanish;

namespace PolicyBot.Tests.Questions.Spanish;

public sealed class ConjugationTests
{
    [Theory]
    [InlineData("firmar", "firmó", "Past")]
    [InlineData("firmar", "firmarán", "Future")]
    [InlineData("invertir", "invierte", "Present")]
    [InlineData("invertir", "invirtieron", "Past")]
    [InlineData("pedir", "piden", "Present")]
    [InlineData("morir", "murieron", "Past")]
    [InlineData("construir", "construyó", "Past")]
    [InlineData("proteger", "proteja", "Present")]
    [InlineData("aplicar", "aplique", "Present")]
    [InlineData("seguir", "sigue", "Present")]
    [InlineData("obtener", "obtuvo", "Past")]
    [InlineData("obtener", "obtendrá", "Future")]
    [InlineData("reducir", "redujeron", "Past")]
    [InlineData("hacer", "hizo", "Past")]
    [InlineData("escribir", "escrito", "Participle")]
    [InlineData("resolver", "resueltas", "Participle")]
    [InlineData("ser", "eran", "Past")]
    [InlineData("haber", "hay", "Present")]
    public void A_form_is_known_with_its_tense(string infinitive, string form, string tense) =>
        Assert.Contains(Conjugation.Of(infinitive), known => known.Spelling == form && known.Tense.ToString() == tense);

    [Fact]
    public void The_number_of_the_subject_is_known()
    {
        Assert.True(Conjugation.Of("llegar").First(form => form.Spelling == "llegaron").IsPlural);
        Assert.False(Conjugation.Of("llegar").First(form => form.Spelling == "llegó").IsPlural);
    }
}
