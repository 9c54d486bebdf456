"""What a person typed, understood as a request. Plain text in, a request out; never an error:
what is not understood becomes a request for help that says why.
"""

import re
from datetime import date

from bot.courtesy import (
    is_courtesy,
    is_of_the_whole,
    is_question,
    without_politeness,
    without_thanks,
)
from bot.models.mode import Mode
from bot.models.request import (
    AskRequest,
    BriefRequest,
    CheckRequest,
    DigestRequest,
    HelpRequest,
    ModeRequest,
    QuotesRequest,
    Request,
    TopicsRequest,
)
from bot.understand_fixes import understood_fix
from bot.understand_marks import understood_mark

HELP_WORDS = frozenset({"help", "-h", "--help", "?", "usage", "hilfe"})

# <@U0BOT> or <@U0BOT|verbatim>
MENTION = re.compile(r"<@[UW][A-Z0-9]+(?:\|[^>]*)?>")
# "Yes. We will." by Ortiz  →  "Yes. We will.", Ortiz
QUOTED = re.compile(
    r"""^(?P<quotation>["“„«»].*["”“»«])[\s,.]*(?:(?:by|from|-+|[—–])\s+(?P<by>[^\"”]+?))?[\s.]*$""",
    re.DOTALL,
)
# > We will open it.  →  We will open it.
QUOTE_BLOCK = re.compile(r"^[ \t]*>[ \t]?", re.MULTILINE)
# Ortiz in budget hearing  →  Ortiz, budget hearing;  in budget hearing  →  "", budget hearing
SPEAKER_IN = re.compile(
    r"^(?P<speaker>.*?)(?:^|\s)in\s+(?P<words>\S.*)$", re.IGNORECASE | re.DOTALL
)
FROM = re.compile(r"^(?:from|by|of)\s+", re.IGNORECASE)  # "from Ortiz"
# trade 7d, trade last 7 days
DAYS = re.compile(r"(?:^|\s)(?:last\s+)?(?P<days>\d{1,3})\s?d(?:ays?)?$", re.IGNORECASE)
PERIODS = (
    (re.compile(r"(?:^|\s)today$", re.IGNORECASE), 1),
    (re.compile(r"(?:^|\s)(?:this |last )?week$", re.IGNORECASE), 7),
)
SINCE = re.compile(r"(?:^|\s)since\s+(?P<date>\d{4}-\d{2}-\d{2})$", re.IGNORECASE)
# at 08:30 weekdays Europe/Berlin; 8:30 pm; 7am
DIGEST_TIME = re.compile(
    r"^(?:at\s+)?(?P<hour>\d{1,2})(?:[:.h](?P<minute>\d{2}))?\s*(?P<half>[ap])?(?:\.?m\.?)?"
    r"(?=\s|$)\s*(?P<rest>.*)$",
    re.IGNORECASE | re.DOTALL,
)
WEEKDAYS = re.compile(r"\b(?:on\s+)?(?:every\s+)?(?:weekdays?|workdays?|mon-fri)\b", re.IGNORECASE)
EVERY_DAY = re.compile(r"\b(?:daily|every\s*day)\b", re.IGNORECASE)
# brief this thread, summarise it, sum up the transcript, brief the budget hearing
BRIEF_VERB = re.compile(
    r"^(?:brief|summary|summari[sz]e|sum\s+up|gist|tl;?dr)\b\s*"
    r"(?:(?:me|of|on|the|this|it|that|thread|transcript|please)\b\s*)*",
    re.IGNORECASE,
)
QUOTES_VERB = re.compile(r"^quotes?\b\s*", re.IGNORECASE)
TOPICS_VERB = re.compile(r"^topics?\b\s*(?:(?:about|on)\s+)?", re.IGNORECASE)
# check "…", verify: …, check this quote: "…"
CHECK_VERB = re.compile(
    r"^(?:check|verify)\b[\s:]*(?:(?:this|that|the)\b(?:\s+(?:quote|quotation|sentence|draft))?\s*:\s*)?",
    re.IGNORECASE,
)
# is "…" verbatim?, was “…” really said
IS_VERBATIM = re.compile(
    r"^(?:is|was)\s+(?P<quotation>[\"“„«].+[\"”“»])\s+"
    r"(?:verbatim|right|correct|accurate|real|(?:really\s+)?said)(?:\s+by\s+(?P<by>[^?]+))?[\s?.!]*$",
    re.IGNORECASE | re.DOTALL,
)
ABOUT_ITSELF = re.compile(
    r"^(?:what|how)\s+(?:can|do|could)\s+(?:you\s+do|i\s+(?:use|ask)\s+you)\b", re.IGNORECASE
)
DIGEST_VERB = re.compile(r"^digest\b\s*", re.IGNORECASE)
MODE_VERB = re.compile(r"^modes?\b\s*", re.IGNORECASE)
# quotes-only for the workspace, quotes only here, extractive everywhere
MODE = re.compile(
    r"^(?P<mode>model|extractive|quotes?[\s-]?only)?\s*"
    r"(?P<where>(?:for|in)\s+(?:the\s+|this\s+)?(?:workspace|channel)|everywhere|here)?[.!]?$",
    re.IGNORECASE,
)
# What did Ortiz say?, what does the chair say
WHAT_SAID = re.compile(
    r"^what\s+(?:did|does|has|had|do)\s+(?P<speaker>.+?)\s+(?:say|said|tell|told)"
    r"(?:\s+(?:here|there|in (?:it|this|that)(?: transcript| interview)?))?[\s?.!]*$",
    re.IGNORECASE | re.DOTALL,
)
NO_QUOTATION = "Give me the quotation to check, in quotation marks."
NO_MODE = "I know three modes: `mode model`, `mode extractive` and `mode quotes-only`."
NO_TIME = "I did not understand that time. Try `digest at 08:30 weekdays`."


def understood_command(command: str, text: str) -> Request:
    """The request behind a slash command: its name (`/brief`) and what was typed after it."""
    words = text.strip()
    if words.lower() in HELP_WORDS:
        return HelpRequest()
    if command == "/quotes":
        return _quotes(words)
    if command == "/topics":
        return _topics(words)
    return _brief(words)


def understood_mention(text: str) -> Request:
    """The request behind words said to the bot in a thread or a direct message."""
    words = MENTION.sub(" ", text).strip().lstrip(",:;-").strip()
    if not words or words.rstrip("?!.").lower() in HELP_WORDS or words in HELP_WORDS:
        return HelpRequest()
    plain = without_thanks(words)
    corrected = understood_fix(plain) or understood_mark(plain)
    if asked := corrected or _with_a_verb(without_politeness(words)):
        return asked
    return _without_a_verb(words)


def _without_a_verb(words: str) -> Request:
    if is_of_the_whole(words):
        return BriefRequest()
    if held := IS_VERBATIM.match(words):
        return CheckRequest(quotation=held["quotation"], speaker=(held["by"] or "").strip(" ."))
    if QUOTED.match(words):
        return _check(words)
    if said := WHAT_SAID.match(words):
        return QuotesRequest(speaker=said["speaker"].strip())
    is_for_help = is_courtesy(words) or ABOUT_ITSELF.match(words)
    return HelpRequest() if is_for_help else AskRequest(question=words)


def _with_a_verb(words: str) -> Request | None:
    if found := CHECK_VERB.match(words):
        return _check(words[found.end() :].strip())
    words = without_thanks(words)
    if found := BRIEF_VERB.match(words):
        return _brief(words[found.end() :].rstrip("?!."))
    for verb, understand in (
        (QUOTES_VERB, _quotes), (TOPICS_VERB, _topics), (DIGEST_VERB, _digest), (MODE_VERB, _mode),
    ):  # fmt: skip
        if found := verb.match(words):
            return understand(words[found.end() :].strip())
    return None


def is_asked_along(request: Request) -> bool:
    """Whether words said beside a file or a link ask for something.

    "Have a look at this" only hands it over; "what does she say of the tram?" is to be answered.
    """
    if isinstance(request, AskRequest):
        return is_question(request.question)
    return not isinstance(request, HelpRequest)


def _brief(words: str) -> Request:
    for verb, understand in ((CHECK_VERB, _check), (DIGEST_VERB, _digest), (MODE_VERB, _mode)):
        if found := verb.match(words):
            return understand(words[found.end() :].strip())
    return BriefRequest(words=words)


def _quotes(words: str) -> Request:
    within = SPEAKER_IN.match(words)
    if within:
        return QuotesRequest(
            speaker=FROM.sub("", within["speaker"].strip()), words=within["words"].strip()
        )
    return QuotesRequest(speaker=FROM.sub("", words).rstrip("?!."))


def _topics(words: str) -> Request:
    if since := SINCE.search(words):
        try:
            day = date.fromisoformat(since["date"])
        except ValueError:
            return HelpRequest(reason=f"{since['date']} is no date. Write 2026-11-23.")
        return TopicsRequest(topic=words[: since.start()].strip(), since=day)
    if last := DAYS.search(words):
        return TopicsRequest(topic=words[: last.start()].strip(), days=int(last["days"]))
    for period, days in PERIODS:
        if found := period.search(words):
            return TopicsRequest(topic=words[: found.start()].strip(), days=days)
    return TopicsRequest(topic=words)


def _check(words: str) -> Request:
    words = QUOTE_BLOCK.sub("", words).strip()
    if not words.strip('"“”„«» '):
        return HelpRequest(reason=NO_QUOTATION)
    quoted = QUOTED.match(words)
    if not quoted:
        return CheckRequest(quotation=words)
    speaker = (quoted["by"] or "").strip(" .,")
    return CheckRequest(quotation=quoted["quotation"], speaker=speaker)


def _digest(words: str) -> Request:
    plain = words.lower().strip(" .!")
    if plain in ("", "show", "when"):
        return DigestRequest(action="show")
    if plain in ("off", "stop", "never"):
        return DigestRequest(action="off")
    if plain in ("now", "preview"):
        return DigestRequest(action="now")
    time = DIGEST_TIME.match(words.strip())
    at = time and _clock(int(time["hour"]), int(time["minute"] or 0), (time["half"] or "").lower())
    if not time or not at:
        return HelpRequest(reason=NO_TIME)
    rest = time["rest"]
    zone = EVERY_DAY.sub("", WEEKDAYS.sub("", rest)).strip(" ,")
    return DigestRequest(
        action="set", at=at, weekdays=bool(WEEKDAYS.search(rest)), zone=zone.removeprefix("in ")
    )


def _mode(words: str) -> Request:
    found = MODE.match(words)
    if not found:
        return HelpRequest(reason=NO_MODE)
    where = (found["where"] or "").lower()
    named = (found["mode"] or "").lower()
    known: dict[str, Mode] = {"model": "model", "extractive": "extractive"}
    mode = known.get(named, "quotes-only" if named else None)
    for_workspace = "workspace" in where or where == "everywhere"
    return ModeRequest(mode=mode, for_workspace=for_workspace)


def _clock(hour: int, minute: int, half: str) -> str | None:
    """`08:30`, or None for what no clock shows."""
    if half:
        if not 1 <= hour <= 12:
            return None
        hour = hour % 12 + (12 if half == "p" else 0)
    return f"{hour:02}:{minute:02}" if hour < 24 and minute < 60 else None
