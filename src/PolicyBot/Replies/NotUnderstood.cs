using PolicyBot.Questions.Languages;

namespace PolicyBot.Replies;

/// <summary>Says in a language that it is not understood, and which ones are.</summary>
internal static class NotUnderstood
{
    public static string In(Language language) => language switch
    {
        Language.French => "Je ne comprends pas encore le français. Les documents sont en anglais : posez votre question en anglais ou en espagnol.",
        Language.German => "Deutsch verstehe ich leider nicht. Die Dokumente sind auf Englisch; bitte fragen Sie auf Englisch oder Spanisch.",
        Language.Portuguese => "Ainda não compreendo português. Os documentos estão em inglês: faça a pergunta em inglês ou em espanhol.",
        Language.Italian => "Non capisco ancora l'italiano. I documenti sono in inglese: fai la domanda in inglese o in spagnolo.",
        Language.Dutch => "Nederlands begrijp ik helaas niet. De documenten zijn in het Engels; stel uw vraag in het Engels of het Spaans.",
        Language.Arabic => "عذرًا، لا أفهم العربية. الوثائق باللغة الإنجليزية؛ يُرجى طرح السؤال بالإنجليزية أو الإسبانية.",
        Language.Chinese => "抱歉，我看不懂中文。文件是英文的，请用英语或西班牙语提问。",
        Language.Japanese => "申し訳ありませんが、日本語は理解できません。文書は英語ですので、英語かスペイン語で質問してください。",
        Language.Korean => "죄송하지만 한국어를 이해하지 못합니다. 문서는 영어로 되어 있으니 영어나 스페인어로 질문해 주세요.",
        Language.Russian => "К сожалению, я не понимаю по-русски. Документы на английском языке; задайте вопрос по-английски или по-испански.",
        Language.Hindi => "क्षमा करें, मैं हिन्दी नहीं समझता। दस्तावेज़ अंग्रेज़ी में हैं; कृपया अंग्रेज़ी या स्पेनिश में पूछें।",
        Language.Greek => "Δυστυχώς δεν καταλαβαίνω ελληνικά. Τα έγγραφα είναι στα αγγλικά· ρωτήστε στα αγγλικά ή στα ισπανικά.",
        Language.Hebrew => "מצטער, איני מבין עברית. המסמכים באנגלית; אנא שאלו באנגלית או בספרדית.",
        Language.Thai => "ขออภัย ฉันไม่เข้าใจภาษาไทย เอกสารเป็นภาษาอังกฤษ โปรดถามเป็นภาษาอังกฤษหรือสเปน",
        _ => "I do not understand that language. The documents are in English; please ask in English or Spanish.",
    };
}
