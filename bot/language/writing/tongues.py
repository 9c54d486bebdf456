"""Languages besides English in which a written sentence can be held against its turns."""

from collections.abc import Set
from dataclasses import dataclass

from bot.language.lexicon import lexicon


@dataclass(frozen=True)
class Tongue:
    """What has to be known of a language.

    `script` begins the Unicode names of its letters. `denials` deny. `exact` must be said as they
    are: months, weekdays, days told from today, shares, and number words where those are not
    read. `past` and `coming` tell which year or week is meant. `measures` are what is counted, cut
    to their first letters.
    """

    script: str
    denials: Set[str]
    exact: Set[str]
    past: Set[str]
    coming: Set[str]
    measures: tuple[str, ...]
    has_capital_nouns: bool = False


GERMAN = Tongue(
    "LATIN",
    lexicon(
        "nicht kein keine keinen keinem keiner keines nie niemals niemand niemanden nichts ohne"
    ),
    lexicon(
        """
        januar februar märz april mai juni juli august september oktober november dezember montag
        dienstag mittwoch donnerstag freitag samstag sonnabend sonntag gestern heute morgen
        vorgestern übermorgen hälfte drittel viertel doppelt doppelte doppelten dutzend prozent
        verdoppelt verdreifacht halbiert
        """
    ),
    lexicon("letzte letzten letzter letztes letztem vergangene vergangenen vergangenes vorigen"),
    lexicon("nächste nächsten nächster nächstes nächstem kommende kommenden kommendes"),
    ("jahr", "monat", "woche", "tag", "stund", "minut", "sekund", "meter", "kilomet", "grad",
     "tonn", "kilo", "gramm", "prozent", "euro", "dollar"),
    has_capital_nouns=True,
)  # fmt: skip
FRENCH = Tongue(
    "LATIN",
    lexicon("ne n pas jamais rien aucun aucune sans personne ni non"),
    lexicon(
        """
        janvier février mars avril mai juin juillet août septembre octobre novembre décembre lundi
        mardi mercredi jeudi vendredi samedi dimanche hier demain aujourd'hui
        moitié tiers quart double triple douzaine dizaine centaine millier doublé doublée triplé
        triplée
        """
    ),
    lexicon("dernier dernière derniers dernières passé passée"),
    lexicon("prochain prochaine prochains prochaines"),
    ("an", "ans", "année", "mois", "semain", "jour", "heure", "minut", "second", "mètre",
     "kilom", "degré", "tonn", "kilo",
     "gramm", "pour", "euro", "dollar"),
)  # fmt: skip
SPANISH = Tongue(
    "LATIN",
    lexicon("no nunca jamás nadie nada ningún ninguna ninguno sin ni tampoco"),
    lexicon(
        """
        enero febrero marzo abril mayo junio julio agosto septiembre octubre noviembre diciembre
        lunes martes miércoles jueves viernes sábado domingo ayer hoy mañana anteayer
        mitad tercio cuarto doble triple docena decena centenar duplicado duplicó triplicado
        triplicó
        """
    ),
    lexicon("pasado pasada pasados pasadas último última"),
    lexicon("próximo próxima próximos próximas"),
    ("año", "mes", "semana", "día", "hora", "minut", "segund", "metro", "kilóm", "grado",
     "tonel", "kilo", "gram", "por", "euro", "dólar", "dolar"),
)  # fmt: skip
PORTUGUESE = Tongue(
    "LATIN",
    lexicon("não nunca jamais ninguém nada nenhum nenhuma sem nem tampouco"),
    lexicon(
        """
        janeiro fevereiro março abril maio junho julho agosto setembro outubro novembro dezembro
        segunda-feira terça-feira quarta-feira quinta-feira sexta-feira sábado domingo ontem hoje
        amanhã anteontem metade terço quarto dobro triplo dúzia dezena centena
        duplicou dobrou triplicou
        """
    ),
    lexicon("passado passada passados passadas último última"),
    lexicon("próximo próxima próximos próximas"),
    ("ano", "mês", "mes", "semana", "dia", "hora", "minut", "segund", "metro", "quilóm", "grau",
     "tonel", "quilo", "gram", "por", "euro", "dólar", "real", "reais"),
)  # fmt: skip
ITALIAN = Tongue(
    "LATIN",
    lexicon("non mai nessuno nessuna nessun niente nulla senza né"),
    lexicon(
        """
        gennaio febbraio marzo aprile maggio giugno luglio agosto settembre ottobre novembre
        dicembre lunedì martedì mercoledì giovedì venerdì sabato domenica ieri oggi domani
        metà terzo quarto doppio triplo dozzina decina centinaio raddoppiato triplicato dimezzato
        """
    ),
    lexicon("scorso scorsa scorsi scorse passato passata"),
    lexicon("prossimo prossima prossimi prossime"),
    ("ann", "mes", "settiman", "giorn", "or", "minut", "second", "metr", "chilom", "grad",
     "tonn", "chilo", "gramm", "per", "euro", "dollar"),
)  # fmt: skip
ARABIC = Tongue(
    "ARABIC",
    lexicon("لا لن لم ليس ليست غير دون بدون أبدا ما"),
    lexicon(
        """
        يناير فبراير مارس أبريل مايو يونيو يوليو أغسطس سبتمبر أكتوبر نوفمبر ديسمبر الاثنين
        الثلاثاء الأربعاء الخميس الجمعة السبت الأحد أمس اليوم غدا
        واحد اثنان اثنين ثلاثة ثلاث أربعة أربع خمسة خمس ستة ست سبعة سبع ثمانية ثماني تسعة تسع
        عشرة عشر عشرون عشرين ثلاثون ثلاثين أربعون أربعين خمسون خمسين ستون ستين سبعون سبعين
        ثمانون ثمانين تسعون تسعين مئة مائة مئات ألف آلاف مليون ملايين
        مليار مليارات نصف ثلث ثلثي ربع ضعف
        """
    ),
    lexicon("الماضي الماضية"),
    lexicon("المقبل المقبلة القادم القادمة"),
    ("سن", "عام", "شهر", "أسب", "يوم", "أيا", "ساع", "دقي", "دول", "يور"),
)  # fmt: skip

TONGUES = {
    "de": GERMAN, "fr": FRENCH, "es": SPANISH, "pt": PORTUGUESE, "it": ITALIAN, "ar": ARABIC,
}  # fmt: skip
