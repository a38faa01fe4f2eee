using PolicyBot.Questions.Spanish;

namespace PolicyBot.Tests.Questions.Spanish;

public sealed class SpanishTranslatorTests
{
    private static readonly HashSet<string> Known = new("minister federal court solar morphine deal border".Split(' '), StringComparer.Ordinal);
    private static readonly SpanishTranslator Translator = new(Glossary.BuiltIn, Known.Contains);

    [Theory]
    [InlineData("¿Cuántos migrantes venezolanos acoge Colombia?", "How many Venezuelan migrants does Colombia host?")]
    [InlineData("¿Cuántos migrantes llegaron a Colombia?", "How many migrants arrived to Colombia?")]
    [InlineData("¿Qué empresa firmó el contrato?", "Which company signed the contract?")]
    [InlineData("¿Qué contrato firmó la empresa?", "Which contract did the company sign?")]
    [InlineData("¿Quién anunció el plan?", "Who announced the plan?")]
    [InlineData("¿Con qué países firmó acuerdos el banco?", "With which countries did the bank sign deals?")]
    [InlineData("¿Por qué el G7 quiere movilizar inversiones?", "Why does the G7 want to mobilize investments?")]
    [InlineData("¿Cuántas personas murieron en la guerra?", "How many people died in the war?")]
    [InlineData("¿Qué proporción de los pacientes tenía un arma?", "What proportion of the patients had a weapon?")]
    public void Who_does_what_is_told_by_number_and_kind_of_the_nouns(string spanish, string english) => Says(english, spanish);

    [Theory]
    [InlineData("¿Cuántos migrntes llegaron a Colombia?", "How many migrants arrived to Colombia?")]
    [InlineData("que porsentaje de los refujiados", "what percentage of the refugees")]
    public void A_slip_is_read_as_the_word_that_was_meant(string spanish, string english) => Says(english, spanish);

    [Theory]
    [InlineData("¿Cuándo se firmó el acuerdo?", "When was the deal signed?")]
    [InlineData("¿Cuándo publicaron la declaración?", "When was the declaration published?")]
    [InlineData("¿Cuándo fue firmado el contrato?", "When was the contract signed?")]
    [InlineData("¿Cuántos empleos se crearán?", "How many jobs will be created?")]
    [InlineData("¿Se ha vacunado a más del 70 por ciento de los adultos?", "Have more than 70 percent of the adults been vaccinated?")]
    [InlineData("¿Cuándo se reunirá el ministro con el presidente?", "When will the minister meet with the president?")]
    public void What_is_done_by_nobody_named_is_passive(string spanish, string english) => Says(english, spanish);

    [Theory]
    [InlineData("¿Ha donado EE. UU. vacunas a México?", "Has the United States donated vaccines to Mexico?")]
    [InlineData("¿Colombia firmó el tratado?", "Did Colombia sign the treaty?")]
    [InlineData("¿No firmó Colombia el tratado?", "Did Colombia not sign the treaty?")]
    [InlineData("¿Puede una familia patrocinar a un refugiado?", "Can a family sponsor a refugee?")]
    [InlineData("¿Es cierto que Estados Unidos reasentará a 200.000 refugiados?", "Is it true that the United States will resettle 200,000 refugees?")]
    [InlineData("El gobierno firmó el tratado, ¿verdad?", "Did the government sign the treaty, right?")]
    public void A_claim_is_asked_as_English_asks_it(string spanish, string english) => Says(english, spanish);

    [Theory]
    [InlineData("el programa de admisión de refugiados", "the refugee admission program")]
    [InlineData("un tribunal federal", "a federal court")]
    [InlineData("el ministro de Salud del Perú", "the minister of Health of the Peru")]
    [InlineData("el presidente Gustavo Petro", "the president Gustavo Petro")]
    [InlineData("la vicepresidenta Francia Márquez", "the Vice President Francia Márquez")]
    [InlineData("el programa JRAP", "the JRAP program")]
    [InlineData("refugiados y migrantes venezolanos", "refugees and Venezuelan migrants")]
    [InlineData("vehículos vendidos a estadounidenses", "vehicles sold to Americans")]
    public void Nouns_stand_behind_what_belongs_to_them(string spanish, string english) =>
        Assert.Equal(english, Translator.Restate(spanish).English, ignoreCase: true);

    [Theory]
    [InlineData("cuanta plata dio eeuu a ucrania", "how much money did the united states give to ukraine")]
    [InlineData("q dijo el ministro", "what did the minister say")]
    [InlineData("xq se firmo el tratado", "why was the treaty signed")]
    public void What_is_typed_without_accents_and_capitals_is_read_and_stays_without(string spanish, string english) => Says(english, spanish);

    [Theory]
    [InlineData("¿Y en 2020?", "And in 2020?")]
    [InlineData("¿y a Moldavia?", "And Moldova?")]
    [InlineData("¿quién más?", "who else?")]
    [InlineData("No, me refiero a los migrantes", "No, I mean the migrants")]
    [InlineData("hola", "hello")]
    [InlineData("¡Gracias!", "Thanks!")]
    [InlineData("¿quién eres?", "who are you?")]
    public void Short_turns_stay_short(string spanish, string english) => Says(english, spanish);

    [Fact]
    public void The_word_that_the_documents_have_is_taken()
    {
        Assert.Equal("deal", Translator.Restate("acuerdo").English);
        Assert.Equal("agreement", new SpanishTranslator(Glossary.BuiltIn, _ => false).Restate("acuerdo").English);
    }

    [Fact]
    public void A_word_that_nothing_gives_stays_as_typed() => Says("Which zurullo did Colombia sign?", "¿Qué zurullo firmó Colombia?");

    [Fact]
    public void The_users_own_words_are_known_for_the_English_ones()
    {
        Restatement said = Translator.Restate("¿Cuántos migrantes venezolanos acoge Colombia?");

        Assert.Equal("migrantes venezolanos", said.OriginalOf("Venezuelan migrants"));
        Assert.Equal("acoge", said.OriginalOf("host"));
        Assert.Equal("¿Cuántos migrantes venezolanos acoge Colombia?", said.OriginalOf(said.English));
        Assert.Null(said.OriginalOf("Peru"));
    }

    private static void Says(string english, string spanish) => Assert.Equal(english, Translator.Restate(spanish).English);
}
