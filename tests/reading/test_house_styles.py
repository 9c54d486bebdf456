"""How houses of many countries write who speaks: the speakers of each turn, and their roles."""

import pytest
from reading.a_reading import a_reading, roles_of

HANSARD = """Ms Ana Okafor (Harbor East) (Lab): I beg to move. The keeper: who was she?

Sir Tom Abara (Carew) (Con): I thank the hon. Member.

The Speaker: Order. The hon. Lady must be heard.

Ms Okafor: I am grateful. As the hon. Gentleman said: climb.

Hon. Ana Okafor: And I yield.

The Speaker: Order."""

ON_A_LINE_OF_ITS_OWN = """Geoff Benn:

Good evening. I'm Geoff Benn. Tonight the harbor light went dark.

Amna Kavi:

The mayor says that it will return.

Lee Lim, Mayor of Carew:

We will light it again.

Amna Kavi:

Thank you, Mayor.

Lee Lim:

Thank you."""

INITIALS = """Tom Abara (TA): Welcome, Anna. How did you begin?

Anna Lindqvist (AL): My father kept it.

TA: Were you ever afraid?

AL: Every night. I said to myself: climb.

TA: And now?

AL: Now I sleep."""

HOUSES = [
    (HANSARD, ["ana-okafor", "tom-abara", "the-speaker", "ana-okafor", "the-speaker"]),
    (ON_A_LINE_OF_ITS_OWN, ["geoff-benn", "amna-kavi", "lee-lim", "amna-kavi", "lee-lim"]),
    (INITIALS, ["tom-abara", "anna-lindqvist"] * 3),
]


@pytest.mark.parametrize(("text", "speakers"), HOUSES)
def test_each_turn_is_the_speakers_that_the_house_writes(text: str, speakers: list[str]) -> None:
    assert [turn.speaker for turn in a_reading(text).turns] == speakers


GERMAN = """Moderatorin: Was ist heute passiert?
Lindqvist: Das Licht ist aus. Ich sage: Es war nicht einfach.
Moderatorin: Und wer hat geholfen?
Lindqvist: Niemand, das ist die Wahrheit."""

FRENCH = """Anne Dubois : Bonjour, et bienvenue.
Marc Petit : Merci. Je dirais une chose : c'est difficile.
Anne Dubois : « Difficile » ? Pourquoi ?
Marc Petit : Parce que la mer est haute. Et puis : personne ne vient."""

SPANISH = """ENTREVISTADORA: ¿Qué pasó el martes?
GARCÍA LÓPEZ: Nada. El barco no salió: había niebla.
ENTREVISTADORA: ¿Y el faro?
GARCÍA LÓPEZ: Estaba apagado."""

ARABIC = """المذيع: مرحبا بكم في البرنامج.
سارة أحمد: شكرا لكم على الدعوة.
المذيع: ماذا حدث يوم الثلاثاء؟
سارة أحمد: انطفأ الضوء، هذا كل ما في الأمر."""

CHINESE = """主持人：请问昨天发生了什么？
李明：灯塔熄灭了。我说过：要小心。
主持人：有人受伤吗？
李明：没有，谢谢你。"""

JAPANESE = """司会：港の灯りはどうなりましたか。
田中：消えました。
司会：それはいつですか。
田中：火曜日です。"""

RUSSIAN = """Ведущая: Добрый день, это наша программа.
Иван Петров: Спасибо, что пригласили. Скажу так: было трудно.
Ведущая: Почему?
Иван Петров: Потому что свет погас."""

LANGUAGES = [
    ("de", GERMAN, ["Moderatorin", "Lindqvist"]),
    ("fr", FRENCH, ["Anne Dubois", "Marc Petit"]),
    ("es", SPANISH, ["Entrevistadora", "García López"]),
    ("ar", ARABIC, ["المذيع", "سارة أحمد"]),
    ("zh", CHINESE, ["主持人", "李明"]),
    ("ja", JAPANESE, ["司会", "田中"]),
    ("ru", RUSSIAN, ["Ведущая", "Иван Петров"]),
]


@pytest.mark.parametrize(("language", "text", "names"), LANGUAGES)
def test_any_language_and_script_is_read(language: str, text: str, names: list[str]) -> None:
    transcript = a_reading(text)

    assert transcript.language == language
    assert [transcript.name_of(turn) for turn in transcript.turns] == names * 2


@pytest.mark.parametrize("text", [SPANISH, ARABIC, CHINESE, JAPANESE, RUSSIAN])
def test_a_host_named_by_the_part_in_another_language_is_the_host(text: str) -> None:
    assert list(roles_of(a_reading(text)).values()) == ["host", "guest"]
