using PolicyBot.Questions.Languages;
using PolicyBot.Questions.Spanish;

namespace PolicyBot.Tests.Questions.Languages;

public sealed class LanguageDetectorTests
{
    private static readonly HashSet<string> English = new("minister refugees report verdad".Split(' '), StringComparer.Ordinal);
    private static readonly LanguageDetector Detector = new(Glossary.BuiltIn.Has, English.Contains);

    [Theory]
    [InlineData("¿Cuántos migrantes acoge Colombia?")]
    [InlineData("cuantos migrantes acoge colombia")]
    [InlineData("CUANTOS MIGRANTES ACOGE COLOMBIA")]
    [InlineData("q dijo el ministro sobre las drogas")]
    [InlineData("xq volkswagen instalo los dispositivos")]
    [InlineData("inversion directa de eeuu en colombia")]
    [InlineData("exportaciones agricolas")]
    [InlineData("¿Y USAID?")]
    [InlineData("gracias")]
    public void Spanish_is_told_with_and_without_accents_and_in_few_words(string text) => Assert.Equal(Language.Spanish, Detector.Detect(text));

    [Theory]
    [InlineData("What did the Comisión de la Verdad recommend in Bogotá?")]
    [InlineData("when did the comision de la verdad publish its report")]
    [InlineData("How many people live in El Salvador and San José?")]
    [InlineData("El Salvador refugees?")]
    [InlineData("Medellín?")]
    [InlineData("Who is Francia Márquez?")]
    [InlineData("Is Société Générale a bank?")]
    [InlineData("what is the Bundesministerium der Finanzen")]
    [InlineData("refugees 2020")]
    [InlineData("2.4 million?")]
    [InlineData("...")]
    public void An_English_question_stays_English_whatever_names_it_has(string text) => Assert.Equal(Language.English, Detector.Detect(text));

    [Theory]
    [InlineData(Language.French, "Combien de réfugiés le pays va-t-il accueillir ?")]
    [InlineData(Language.French, "qui a signé l'accord")]
    [InlineData(Language.German, "Wie viele Flüchtlinge nimmt das Land auf?")]
    [InlineData(Language.German, "wann wurde das gesetz unterzeichnet")]
    [InlineData(Language.Portuguese, "Quantos refugiados o país acolheu?")]
    [InlineData(Language.Portuguese, "quando foi assinado o acordo")]
    [InlineData(Language.Italian, "Quanti rifugiati ospita il paese?")]
    [InlineData(Language.Italian, "chi ha firmato l'accordo di pace")]
    [InlineData(Language.Dutch, "Hoeveel vluchtelingen heeft het land opgevangen?")]
    [InlineData(Language.Arabic, "كم عدد اللاجئين؟")]
    [InlineData(Language.Chinese, "USAID 提供了多少援助？")]
    [InlineData(Language.Japanese, "支援額はいくらですか")]
    [InlineData(Language.Korean, "난민은 몇 명입니까?")]
    [InlineData(Language.Russian, "Сколько беженцев?")]
    [InlineData(Language.Hindi, "कितने शरणार्थी?")]
    [InlineData(Language.Greek, "Πόσοι πρόσφυγες;")]
    [InlineData(Language.Hebrew, "כמה פליטים?")]
    [InlineData(Language.Thai, "ผู้ลี้ภัยกี่คน")]
    public void Another_language_is_told_by_its_little_words_or_its_script(Language language, string text) => Assert.Equal(language, Detector.Detect(text));

    [Theory]
    [InlineData("USAID?")]
    [InlineData("¿2020?")]
    public void A_turn_with_nothing_to_tell_by_goes_on_in_Spanish(string text) => Assert.Equal(Language.Spanish, Detector.Detect(text, Language.Spanish));

    [Fact]
    public void A_turn_in_English_leaves_Spanish() => Assert.Equal(Language.English, Detector.Detect("and what about the refugees?", Language.Spanish));
}
