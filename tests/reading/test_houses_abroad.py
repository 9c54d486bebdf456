"""How parliaments, courts and tribunals of other countries write who speaks."""

import pytest
from reading.a_reading import a_reading, lines

from bot.errors import NotATranscript

CORTES = lines(
    "La señora PRESIDENTA: Se abre la sesión. Tiene la palabra el señor Rojo.",
    "El señor ROJO PAZ: Gracias. ¿Cuándo piensa usted contestar? (Aplausos).",
    "El señor PRESIDENTE DEL GOBIERNO (Luna Vega): Yo le digo que ya lo hice. (Rumores).",
    "El señor ROJO PAZ: No me ha contestado usted.",
    "La señora PRESIDENTA: Gracias.",
)
CAMERA = lines(
    "PRESIDENTE. Ha facoltà di parlare il deputato Rossi.",
    "MARIO ROSSI (PD-IDP). Grazie, Presidente. Io le chiedo quando arriveranno i fondi.",
    "ANNA BIANCHI, Ministra della Salute. Noi abbiamo già cominciato.",
    "MARIO ROSSI (PD-IDP). È falso, e lei lo sa.",
    "PRESIDENTE. È così esaurito lo svolgimento.",
)
KAMER = lines(
    "De voorzitter:\nHet woord is aan de heer Jansen.",
    "De heer Jansen (VVD):\nDank u wel. Ik vraag de minister wanneer het komt.",
    "Minister De Vries:\nIk heb het u al gezegd.",
    "De heer Jansen (VVD):\nDat is te laat.",
    "De voorzitter:\nIk sluit de vergadering.",
)
TRIBUNAL = """ 1                     [Open session]
 2             JUDGE MAYR:  Yes, Mr. North.
 3             MR. NORTH:  May I call the next witness.
 4                     WITNESS:  DRAGAN PETROVIC
 5                     [Witness answered through interpreter]
 6                     Examined by Mr. North:
 7        Q.   Were you there in May?
 8        A.   Yes.  I was there until I
 9     left.
10        Q.   What did you see?
11        A.   I saw the bridge.
12             THE ACCUSED: [Interpretation] I object to that.
13             JUDGE MAYR:  You will have your time.
"""
INQUIRY = """ 1   LADY HALE:  Mr Kent.
 2   MR KENT:  My Lady, I call Dr Doe.
 3                     DR JANE DOE (affirmed)
 4                     Questions from MR KENT KC
 5   MR KENT:  Could you give your full name, please.
 6   A.  I am Jane Anne Doe.
 7   Q.  You were the adviser?
 8   A.  I was, yes.
 9   Q.  Did you see the plan?
10   A.  I saw a draft of it.
"""
KNESSET = lines(
    'היו"ר משה כהן:\nבוקר טוב, אני פותח את הישיבה.',
    "שרה לוי (יש עתיד):\nתודה. אני רוצה לשאול מתי יגיע הכסף.",
    "שר האוצר דוד ישראלי:\nאני כבר אמרתי לכם: הכסף יגיע ביוני.",
    "שרה לוי (יש עתיד):\nזה מאוחר מדי.",
    'היו"ר משה כהן:\nתודה. הישיבה נעולה.',
)
SEOUL = """◯위원장 홍길동  회의를 시작하겠습니다.
◯김영희 위원  장관님께 묻겠습니다. 예산은 언제 나옵니까?
◯장관 박철수  제가 이미 말씀드렸습니다.
◯김영희 위원  너무 늦습니다.
◯위원장 홍길동  수고하셨습니다.
"""
ANKARA = lines(
    "BAŞKAN – Birleşimi açıyorum.",
    "MEHMET ALİ ÇELİK (İzmir) – Teşekkür ederim. Ben soruyorum: Para ne zaman gelecek?",
    "SAĞLIK BAKANI CEM KAYA – Ben bunu söyledim.",
    "MEHMET ALİ ÇELİK (Devamla) – Cevap vermediniz.",
    "BAŞKAN – Teşekkür ederim.",
)
KYIV = lines(
    "ГОЛОВУЮЧИЙ. Прошу займати місця.",
    "КОВАЛЬ І.В. Дякую. Я хочу запитати, коли будуть гроші.",
    "ПЕТРЕНКО О.С. Я вже казав вам.",
    "КОВАЛЬ І.В. Це запізно.",
    "ГОЛОВУЮЧИЙ. Дякую.",
)
MOSCOW = lines(
    "Председательствующий. Добрый день, коллеги.",
    'Иванов И. И., фракция "Заря".\nСпасибо. Я хочу спросить, когда будут деньги.',
    "Председательствующий. Пожалуйста.",
    "Петров П. П., министр финансов.\nЯ вам уже говорил.",
    "Председательствующий. Спасибо.",
)
BUDAPEST = lines(
    "ELNÖK: Az ülést megnyitom.",
    "NAGY PÉTER (MSZP): Köszönöm, elnök úr. Azt kérdezem, mikor lesz pénz.",
    "DR. KISS ANNA egészségügyi miniszter: Elnök úr, én már megmondtam.",
    "NAGY PÉTER (MSZP): Az túl késő.",
    "ELNÖK: Köszönöm.",
)
EMERGENCY = lines(
    "911 DISPATCHER: 911, what is the address of your emergency?",
    "CALLER: There is a man in my house.",
    "911 DISPATCHER: Is he still there?",
    "CALLER: Yes. I am upstairs.",
)


@pytest.mark.parametrize(
    ("text", "speakers"),
    [
        (CORTES, ["la-senora-presidenta", "rojo-paz", "luna-vega", "rojo-paz",
                  "la-senora-presidenta"]),
        (CAMERA, ["presidente", "mario-rossi", "anna-bianchi", "mario-rossi", "presidente"]),
        (KAMER, ["de-voorzitter", "de-heer-jansen", "minister-de-vries", "de-heer-jansen",
                 "de-voorzitter"]),
        (TRIBUNAL, ["judge-mayr", "mr-north", "mr-north", "dragan-petrovic", "mr-north",
                    "dragan-petrovic", "the-accused", "judge-mayr"]),
        (INQUIRY, ["lady-hale", "mr-kent", "jane-doe", "mr-kent", "jane-doe", "mr-kent",
                   "jane-doe"]),
        (KNESSET, ["היו-ר-משה-כהן", "שרה-לוי", "שר-האוצר-דוד-ישראלי", "שרה-לוי", "היו-ר-משה-כהן"]),
        (ANKARA, ["baskan", "mehmet-ali-celik", "saglik-bakani-cem-kaya", "mehmet-ali-celik",
                  "baskan"]),
        (KYIV, ["головуючии", "коваль-і-в", "петренко-о-с", "коваль-і-в", "головуючии"]),
        (MOSCOW, ["председательствующии", "иванов-и-и", "председательствующии", "петров-п-п",
                  "председательствующии"]),
        (BUDAPEST, ["elnok", "nagy-peter", "kiss-anna", "nagy-peter", "elnok"]),
        (EMERGENCY, ["911-dispatcher", "caller", "911-dispatcher", "caller"]),
    ],
)  # fmt: skip
def test_each_turn_is_the_speakers_that_the_house_writes(text: str, speakers: list[str]) -> None:
    assert [turn.speaker for turn in a_reading(text).turns] == speakers


@pytest.mark.parametrize(
    "listed",
    [
        "PRESIDENTE. Anna Rossi, eletta nel 2022.\n\nSEGRETARIO GENERALE. Paolo Verdi.\n\n"
        "PRESIDENTE. Resta in carica tre anni.\n\nSEGRETARIO GENERALE. Resta due anni.\n",
        "ГОЛОВА – Коваль Ірина\nСЕКРЕТАР – Бондар Петро\n"
        "ГОЛОВА – відкриває засідання.\nСЕКРЕТАР – веде протокол.\n",
        "ВВЕДЕНИЕ\nМы рассматриваем вопрос.\n\nЗАКЛЮЧЕНИЕ\nНаш вывод ясен.\n\nВВЕДЕНИЕ\nЕщё раз.\n",
        "PAYMENT TERMS. The buyer pays within thirty days.\n\nGOVERNING LAW. That of England.\n\n"
        "PAYMENT TERMS. A late payment bears interest.\n\nGOVERNING LAW. The courts decide.\n",
    ],
)
def test_offices_and_clauses_in_capitals_are_no_debate(listed: str) -> None:
    with pytest.raises(NotATranscript):
        a_reading(listed)


def test_a_name_and_an_office_in_korean_are_one_label() -> None:
    reading = a_reading(SEOUL)

    named = [reading.name_of(turn) for turn in reading.turns]
    assert named == ["위원장 홍길동", "김영희 위원", "장관 박철수", "김영희 위원", "위원장 홍길동"]


POLICE = """Time commenced: 10:02
Interviewing officer: DC 1234 JONES

DC JONES\tI'm DC Jones. Can you state your name?
ABARA\tTom Abara.
DC JONES\tDo you understand?
ABARA\tI do.
DOE\tMy client will answer no comment.
DC JONES\tWhere were you?
"""


def test_names_before_a_tab_are_labels_where_they_come_back() -> None:
    reading = a_reading(POLICE)

    assert [reading.name_of(turn) for turn in reading.turns] == [
        "DC Jones", "Abara", "DC Jones", "Abara", "Doe", "DC Jones",
    ]  # fmt: skip


def test_a_judges_office_behind_the_name_stays_in_capitals() -> None:
    text = lines("GAGELER CJ:   Yes, Mr Abara.", "MR ABARA:   Your Honours, I shall be short.",
                 "GORDON J:   Is it land?", "MR ABARA:   Your Honour, we say not.",
                 "GAGELER CJ:   Thank you.")  # fmt: skip

    names = [speaker.name for speaker in a_reading(text).speakers]
    assert names == ["Gageler CJ", "Mr Abara", "Gordon J"]


def test_what_a_page_quotes_in_italics_at_its_head_is_no_turn() -> None:
    text = lines(
        '*Governor Doe: "We are ready, and I want you to know."*', "Earlier today she spoke.",
        "**Q:** Will the schools close?", "**Governor Doe:** They will.",
        "**Q:** And the trains?", "**Governor Doe:** We will see.",
    )  # fmt: skip

    spoken = [turn.text for turn in a_reading(text).turns if turn.speaker]
    assert spoken == ["Will the schools close?", "They will.", "And the trains?", "We will see."]


def test_names_in_capitals_are_written_as_their_language_writes_them() -> None:
    names = [speaker.name for text in (ANKARA, KYIV) for speaker in a_reading(text).speakers]

    assert "Mehmet Ali Çelik" in names
    assert "Коваль І.В." in names


def test_what_the_house_does_and_what_the_court_notes_is_in_nobodys_words() -> None:
    said = [turn.text for text in (CORTES, TRIBUNAL, INQUIRY) for turn in a_reading(text).turns]

    assert "Gracias. ¿Cuándo piensa usted contestar?" in said
    assert "Yo le digo que ya lo hice." in said
    assert "I object to that." in said
    assert "May I call the next witness." in said
    assert "My Lady, I call Dr Doe. Could you give your full name, please." in said
