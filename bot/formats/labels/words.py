"""The vocabulary of labels: titles before names, words for people without one, and no people.

All words are in lower case and without full stops.
"""

from bot.formats.word_list import word_list

COURTESIES = word_list(
    """mr mrs ms miss mx dr herr frau monsieur madame mme señor señora sr sra signor signora
    senhor senhora heer mevrouw mevr"""
)
"""Titles that anybody may bear."""

ARTICLES = word_list("the el la le de o il der die")
"""Before a title or a part: `The CHAIRMAN`, `El señor ROJO`, `De voorzitter`."""

# Titles of an office, in one word or several: `SEN. JANE DOE`, `Prime Minister Meloni`.
OFFICES = word_list(
    """president senator sen representative rep congressman congresswoman congressmember governor
    gov mayor minister secretary sec ambassador amb general gen admiral adm colonel col captain
    capt lieutenant lt sergeant sgt major commissioner chairman chairwoman chair chairperson
    speaker director officer detective sheriff judge justice king queen prince princess pope
    cardinal archbishop bishop rabbi imam reverend rev father sister sir dame lord lady baroness
    viscount hon honorable honourable councilmember councilman councilwoman councilor councillor
    delegate professor prof pres fmr former coach chancellor premier treasurer superintendent
    administrator spokesman spokeswoman spokesperson presidente presidenta ministro ministra
    senador senadora diputado diputada gobernador gobernadora secretario secretaria präsident
    präsidentin kanzler kanzlerin chief commander cmdr corporal cpl inspector constable trooper
    deputy det supt
    vorsitzende vorsitzender abg abgeordnete abgeordneter senatorin staatssekretär
    staatssekretärin vizepräsident vizepräsidentin sachverständige sachverständiger sv
    bundeskanzler bundeskanzlerin ministerin président présidente ministre député députée"""
)
OFFICES_OF_SEVERAL_WORDS = (
    *("vice president", "prime minister", "press secretary", "attorney general"),
    *("first lady", "first gentleman", "second lady", "second gentleman"),
    *("chief justice", "secretary of state", "secretary general", "deputy secretary"),
    *("under secretary", "foreign minister", "chief executive", "district attorney"),
    *("police chief", "fire chief", "deputy chief", "assistant chief", "special agent"),
    *("the honorable", "the honourable", "the rt hon", "rt hon", "right hon", "the right hon"),
)

DEPARTMENTS = word_list(
    """defense defence state treasury interior agriculture commerce labor labour health human
    services housing urban development transportation transport energy education
    veterans affairs homeland
    security foreign justice culture media sport environment trade finance staff police fire
    public works war navy army the and house ports"""
)
"""What offices are of: `Secretary of Health and Human Services`, `Chief of Staff`."""

TITLES_IN_FULL = {
    "pres": "president", "sec": "secretary", "sen": "senator", "rep": "representative",
    "gov": "governor", "amb": "ambassador", "gen": "general", "adm": "admiral",
    "col": "colonel", "capt": "captain",
    "lt": "lieutenant", "sgt": "sergeant", "det": "detective", "supt": "superintendent",
    "cmdr": "commander", "cpl": "corporal", "rev": "reverend", "prof": "professor",
}  # fmt: skip

TITLES = COURTESIES | OFFICES
OPEN_A_TITLE = TITLES | frozenset(office.split()[0] for office in OFFICES_OF_SEVERAL_WORDS)

# Letters behind a name: `Lynne Neagle AM`, `John Smith Jr.`
AFTER_NAMES = word_list(
    "am mp mep msp ms tds md phd jr sr ii iii iv qc kc obe cbe mbe esq dds rn pe"
)

# Small words inside names and titles: `Ursula von der Leyen`, `The SPEAKER pro tempore`.
PARTICLES = word_list(
    """of the de del della der den di da das do dos du van von zu zum ter ten la le las los el al
    bin ibn ben bint abu y e i pro tempore and und et at for in"""
)

FAMILY_PARTICLES = PARTICLES - word_list("of the and und et at for in pro tempore y e i")
"""Of these a family name may begin with one: `van Natta`."""

# Labels of one person among many, or of nobody in particular. A new one may be a new person.
ANONYMOUS = word_list(
    """q person people question questioner reporter reporters journalist journalists press
    caller audience crowd man woman male female boy girl child voice voices unidentified unknown
    unidentifed unidentfied unidentifid unindentified undentified
    participant participants member members protester protesters protestors student students
    spectator attendee attendees passenger bystander listener viewer all both group several
    público publico pubblico publikum publiek audiencia audiência miembro membro membre asistente
    multiple everyone recording recordings archived archival ? ?? ???"""
)
# Before such a word: `Some hon. members`, `An audience member`.
ANY_OF_THEM = word_list("some an a any another other hon honourable honorable")

# Nobody in particular asks, in other languages: `Frage`, `PREGUNTA`, `Вопрос`, `質問`.
ASKED_ABROAD = word_list(
    """frage pregunta interlocutor interlocutora intervención pergunta domanda vraag вопрос реплика
    питання سؤال 问 問 提问 提問 質問 질문 fråga spørgsmål spørsmål kysymys pytanie otázka kérdés
    întrebare soru ερώτηση שאלה प्रश्न سوال คำถาม hỏi pv tanya въпрос pitanje"""
)
ANSWERED_ABROAD = word_list(
    """antwort respuesta réponse resposta risposta antwoord ответ відповідь جواب 答 回答 답변 svar
    vastaus odpowiedź odpověď odpoveď válasz răspuns cevap απάντηση תשובה उत्तर คำตอบ đáp jawab
    отговор odgovor"""
)
ANONYMOUS |= ASKED_ABROAD

# Labels that are a part in a conversation: they need no name to be believed.
PARTS = ANONYMOUS | word_list(
    """a answer host cohost co-host anchor presenter moderator interviewer interviewee operator
    guest narrator announcer correspondent speaker witness court clerk bailiff judge chair chairman
    chairwoman chairperson president counsel translator interpreter respondent panelist panellist
    aide official facilitator commentator analyst expert teacher examiner examination secretary
    prosecutor defendant plaintiff juror producer dispatcher dispatch 911 999 voorzitter
    presidente presidenta"""
)

# The same parts in other languages: `Moderatorin`, `ENTREVISTADORA`, `المذيع`, `记者`, `司会`.
HOSTS_ABROAD = word_list(
    """moderatorin moderateur modérateur modératrice moderador moderadora moderatore
    moderatrice animateur animatrice présentateur présentatrice
    interviewerin intervieweur intervieweuse entrevistador entrevistadora presentador
    presentadora conductor conductora apresentador apresentadora intervistatore intervistatrice
    conduttore conduttrice ведущий ведущая ведучий ведуча интервьюер المذيع المذيعة مقدم مقدمة
    المقدم المقدمة 主持人 主持 司会 司会者 聞き手 진행자 사회자"""
)
REPORTERS_ABROAD = word_list(
    """reporterin journalist journalistin journaliste periodista reportero reportera repórter
    jornalista giornalista корреспондент корреспондентка журналист журналистка кореспондент
    журналіст المراسل المراسلة الصحفي الصحفية مراسل صحفي 记者 記者 기자"""
)
PARTS |= HOSTS_ABROAD | REPORTERS_ABROAD | ANSWERED_ABROAD

# First words of lines with a colon that nobody speaks: `NOTE:`, `Editor's note:`, `Step 2:`.
NO_PERSON = word_list(
    """note notes nb ps pps e&oe correction corrections update updates updated editor editors
    warning caution disclaimer source sources photo photos caption credit credits copyright
    contact email e-mail mail phone tel telephone fax address website web url http https link
    links www subject from to cc bcc re fwd date dates time times when where what why how who
    which summary abstract introduction conclusion overview background table figure fig chart
    chapter section part step item items example examples e.g i.e tip tips hint fyi todo fixme
    related read listen watch share tags tag topics topic keywords title headline subtitle
    published posted duration length location venue place attendees present absent apologies
    agenda action actions decision result results total totals price cost age name size weight
    color colour version license licence author authors by filed edited written reporting
    dateline breaking exclusive opinion analysis video audio transcript transcripts image file
    files remember important however therefore objective objectives goal goals method methods
    discussion references bibliography appendix january february march july september october
    november december monday tuesday wednesday thursday friday saturday sunday today tomorrow
    yesterday page number no program show series episode season network station channel
    ingredients directions instructions serves yield prep preparation args arguments returns
    raises parameters params attributes usage see todo dear sincerely regards sent received
    invoice order quantity status priority description details type category day week month
    year first second third finally next info debug error errors warn fatal trace log whereas
    article last one two three four five option bonus pros cons fact facts myth reality rule
    comment comments quote quotes folks additionally specifically alternatively optionally
    furthermore moreover hence thus namely finally ergo and but because although though while
    yet also then added changed deprecated fixed removed findings impression diagnosis plus
    okay yeah pkg trt sot vosot slug tx"""
)

# Last words of such lines: `Show notes:`, `Editor's note:`, `Action items:`.
NO_PERSON_AT_THE_END = word_list(
    """note notes correction corrections update updates source sources credit credits question
    questions step steps link links agenda item items result results tip tips fact facts summary
    title date number url details example examples reading resources references goals points
    minutes news story stories release statement statements arguments remarks interview
    show programme podcast transcript discussion debate seminar webinar workshop roundtable
    keynote lecture"""
)

# Keys of the lines at the head of a transcript, and what they tell: `DATE: April 4, 2024`.
HEADER_KEYS = {
    **dict.fromkeys(("title", "headline", "subject", "meeting title", "meeting name"), "title"),
    **dict.fromkeys(("show", "program", "programme", "podcast", "series", "network"), "program"),
    **dict.fromkeys(
        ("date", "aired", "air date", "airdate", "broadcast", "broadcast date", "recorded",
         "published", "publish date", "publish_date", "publication date", "recording date",
         "interview date", "meeting date"), "date"
    ),
    **dict.fromkeys(("host", "hosts", "anchor", "anchors", "presenter", "presenters"), "host"),
    **dict.fromkeys(("guest", "guests", "interviewee", "interviewees"), "guest"),
    **dict.fromkeys(("reporter", "reporters", "byline", "correspondent"), "reporter"),
    **dict.fromkeys(("moderator", "moderators"), "moderator"),
    **dict.fromkeys(("language", "lang"), "language"),
    **dict.fromkeys(("moderation", "moderatorin", "présentation", "presenta"), "host"),
    **dict.fromkeys(
        ("invité", "invitée", "invités", "gast", "gäste", "invitado", "invitada"), "guest"
    ),
    **dict.fromkeys(("redaktion", "sendung", "autor", "autorin", "producer", "producers"), "other"),
    **dict.fromkeys(("título", "titre", "titel", "titolo", "标题", "標題"), "title"),
    **dict.fromkeys(("fecha", "datum", "日期"), "date"),
    **dict.fromkeys(
        ("lugar", "ubicación", "lieu", "ort", "luogo", "tema", "thema", "thème", "diapositivas",
         "vídeo", "vidéo", "texto original", "transcripción de", "transcripción por",
         "transcrito por", "transcripción", "traducción de", "traducido por", "transcrição de",
         "transcrição por", "transcription de", "原文",
         "译者", "场合", "主题", "主題", "位置", "地点", "地點", "幻灯片", "视频", "来源"),
        "other",
    ),
    **dict.fromkeys(
        ("speakers", "speaker", "participants", "panelists", "interviewer", "interviewers",
         "present", "attendees", "with", "witness", "witnesses", "members present",
         "meeting participants"), "people"
    ),
    **dict.fromkeys(
        ("source", "url", "link", "length", "duration", "location", "venue", "place", "episode",
         "season", "tags", "topics", "keywords", "transcript", "transcribed by", "transcript by",
         "transcriber", "media", "section", "byline", "time", "station", "description",
         "summary", "copyright", "category", "type", "format", "file", "video", "audio",
         "apologies", "absent", "regrets", "minutes"), "other"
    ),
}  # fmt: skip
