"""The gate for sentences in other languages: honest ones get through, and lies do not."""

import pytest
from builders import a_transcript, a_turn

from bot.gate.claims import objection
from bot.models.draft import Written
from bot.models.transcript import Transcript

GERMAN = a_transcript(
    a_turn("Der Stadtrat hat gestern über die neue Seebrücke abgestimmt.", "Anna Berger"),
    a_turn(
        "17 Stimmen dafür, 14 dagegen. Die Brücke kostet 24 Millionen Euro, und das Land übernimmt "
        "die Hälfte. Wir wollen im März mit dem Bau beginnen. Niemand wird seinen Platz verlieren.",
        "Claudia Voss",
    ),
    a_turn(
        "Die Stimmung ist schlecht. Peter Hahn, der seit vierzig Jahren fischt, hat mir gesagt, "
        "dass er das Boot verkaufen wird. Im letzten Jahr kamen 80.000 Gäste.",
        "Jonas Reiter",
    ),
    language="de",
)
FRENCH = a_transcript(
    a_turn("Le conseil a voté hier la fermeture de la piscine.", "Anne Duval"),
    a_turn(
        "La piscine perd 1,2 million d'euros par an, et la chaudière a trente ans. Nous fermerons "
        "en juin, et nous n'avons pas l'argent pour une nouvelle. Le bus sera gratuit.",
        "Luc Moreau",
    ),
    a_turn(
        "Ils sont quatorze. Sophie Garnier m'a dit qu'elle avait appris la nouvelle par le "
        "journal. La mairie promet que personne ne sera licencié.",
        "Paul Lemaire",
    ),
    language="fr",
)
ARABIC = a_transcript(
    a_turn("وافق مجلس المدينة أمس على بناء جسر جديد فوق النهر.", "ليلى حداد"),
    a_turn(
        "سيكلف الجسر 12 مليون دولار وسيفتح في مارس. لن نغلق الجسر القديم قبل نهاية العمل. "
        "عقدنا ثلاثة اجتماعات في الخريف.",
        "سامي خوري",
    ),
    a_turn("الناس قلقون. آخرون يأملون في مزيد من السياح.", "كريم نصار"),
    language="ar",
)


@pytest.mark.parametrize(
    ("transcript", "sentence", "turns"),
    [
        (
            GERMAN,
            "Die Brücke soll 24 Millionen Euro kosten, die Hälfte davon zahlt das Land.",
            (2,),
        ),
        (GERMAN, "Der Bau soll im März beginnen, sagt Claudia Voss.", (2,)),
        (GERMAN, "Laut Voss wird niemand seinen Platz verlieren.", (2,)),
        (GERMAN, "Hahn fischt seit 40 Jahren.", (3,)),
        (GERMAN, "Peter Hahn will sein Boot verkaufen, berichtet Jonas Reiter.", (3,)),
        (GERMAN, "Reiter beschreibt die Stimmung als schlecht.", (3,)),
        (FRENCH, "La piscine perd 1,2 million d'euros par an, selon Luc Moreau.", (2,)),
        (FRENCH, "D'après Moreau, la chaudière a 30 ans.", (2,)),
        (FRENCH, "Le bus sera gratuit, assure Moreau.", (2,)),
        (FRENCH, "Sophie Garnier a appris la nouvelle par le journal.", (3,)),
        (FRENCH, "Personne ne sera licencié, promet la mairie.", (3,)),
        (ARABIC, "سيكلف الجسر الجديد 12 مليون دولار.", (1, 2)),
        (ARABIC, "لن يغلق الجسر القديم قبل نهاية العمل.", (2,)),
        (ARABIC, "يأمل آخرون في مزيد من السياح.", (3,)),
    ],
)
def test_what_the_turns_say_may_be_written(
    transcript: Transcript, sentence: str, turns: tuple[int, ...]
) -> None:
    assert objection(Written(text=sentence, turns=turns), transcript) is None


@pytest.mark.parametrize(
    ("transcript", "sentence", "turns", "reason"),
    [
        (GERMAN, "Die Brücke kostet 25 Millionen Euro.", (2,), "number"),
        (GERMAN, "Die Brücke kostet 24 Milliarden Euro.", (2,), "number"),
        (GERMAN, "Hahn fischt seit fünfzig Jahren.", (3,), "number"),
        (GERMAN, "Hahn fischt seit vierzig Monaten.", (3,), "number"),
        (GERMAN, "Das Land übernimmt zwei Drittel.", (2,), "number"),
        (GERMAN, "Der Bau beginnt im April.", (2,), "day"),
        (GERMAN, "Im nächsten Jahr kamen 80.000 Gäste.", (3,), "day"),
        (GERMAN, "Die Brücke wurde von Siemens gebaut.", (2,), "name"),
        (GERMAN, "Peter Voss will das Boot verkaufen.", (2, 3), "name"),
        (GERMAN, "Laut Jonas Reiter übernimmt das Land die Hälfte.", (2, 3), "others"),
        (GERMAN, "Peter Hahn sagt, die Stimmung sei schlecht.", (3,), "others"),
        (GERMAN, "Jeder wird seinen Platz verlieren.", (2,), "contrary"),
        (GERMAN, "Die Stimmung sei „schlecht“.", (3,), "marks"),
        (
            GERMAN,
            "Der Stadtrat hat gestern über vierzig Jahren fischt, hat mir gesagt, dass er "
            "das Boot verkaufen wird.",
            (1, 3),
            "joins parts",
        ),
        (GERMAN, "Сlaudia Voss will mit dem Bau beginnen.", (2,), "marks"),
        (FRENCH, "La piscine perd 1,3 million d'euros par an.", (2,), "number"),
        (FRENCH, "La piscine fermera en juillet.", (2,), "day"),
        (FRENCH, "La piscine ne fermera pas en juin.", (2,), "contrary"),
        (FRENCH, "Nous avons l'argent pour une nouvelle.", (2,), "contrary"),
        (FRENCH, "Paul Lemaire dit que le bus sera gratuit.", (2, 3), "others"),
        (FRENCH, "Sophie Garnier promet que personne ne sera licencié.", (3,), "others"),
        (FRENCH, "Le bus sera payant.", (2,), "a word"),
        (FRENCH, "Emmanuel Macron soutient la fermeture.", (1,), "name"),
        (FRENCH, "La fusée atterrit devant des chercheurs ravis.", (2,), "do not"),
        (ARABIC, "سيكلف الجسر 13 مليون دولار.", (2,), "number"),
        (ARABIC, "سيفتح الجسر في أبريل.", (2,), "day"),
        (ARABIC, "سنغلق الجسر القديم قبل نهاية العمل.", (2,), "contrary"),
        (ARABIC, "قال كريم نصار إن الجسر سيفتح في مارس.", (2, 3), "others"),
    ],
)
def test_what_they_do_not_say_may_not(
    transcript: Transcript, sentence: str, turns: tuple[int, ...], reason: str
) -> None:
    assert reason in (objection(Written(text=sentence, turns=turns), transcript) or "")
