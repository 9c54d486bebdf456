"""Which wordings before a colon may be labels, and which are whatever else stands around them.

("ANN LEE, HOST: So …")               → firm: a label goes on like this, and nothing else
("He said: no.", "NOTE: …", "Title: …",
 "people:" above a list)              → impossible
"""

import re

from bot.formats.labels.forms import Form
from bot.formats.labels.parts import plain_words
from bot.formats.labels.words import HEADER_KEYS, NO_PERSON, NO_PERSON_AT_THE_END, PARTICLES

# Signs that no label holds: `Well, why? Because`, `{"key"`, `a = b`, `He stayed. Then`,
# `MAX_SIZE` (but `SPEAKER_00`), `self.name`, `open(path`.
NEVER_IN_A_LABEL = re.compile(
    r"[?!;{}<>=|\\~^$%…*+]|(?<!\w)`|`(?!\w)|[^\W\d_]{5}\.\s|--|\bhttps?\b|\w_[^\W\d]|\w{3}\.\w{3}|\w\("
    r"|[(\[][^)\]]*$"
)

IN_BRACKETS = re.compile(r"(?<=\s\()[^()]*(?=\))")  # `spoke in Portuguese; English text provided`
NAMED_ROLE = re.compile(  # `BYLINE`, `CNN ANCHOR`, `O.S.`: only a label goes on like this
    r"\b(?:(?:byline|host|anchor|correspondent|reporter|moderator|co-host|analyst)\b"
    r"|(?-i:[OV]\.[SOC]\.))",
    re.I,
)
ADVERB = re.compile(r"\w{3,}(?:ing|ed|al|ous|ive|ent|ant|ic)ly")  # `Amusingly`, not `Emily`
AMONG_WORDS = re.compile(r"(?:in|on|at|with|for|by|and|but|if|as)\s[a-z]", re.I)  # `In the STUDIO`
# `Like the pier, the wall is licensed under`, `Or, a range may be used`: a sentence's head
CLAUSE = re.compile(r"\b(?:is|are|was|were|may|can|will|must|should|has|have|had)\b", re.I)
ADDRESS = re.compile(r"<?(?:https?://|www\.)")  # `https://…`: a link in a list of links
LINKED_LINE = re.compile(
    r"\s*[^\n]{0,200}<https?://[^\s<>]+>[^\S\n]*(?=\n|\Z)"
)  # `Nets <https://…>`
LIST = re.compile(r"[^\S\n]*\n\s*[-*•][^\S\n]+\S+.*\n\s*[-*•][^\S\n]+\S")  # two entries below

VOICE = re.compile(r"(?:spk|speaker|voice|spkr)[_ -]?\d{1,3}", re.I)  # `spk05`: a machine's
HANDLE = re.compile(r"(?=\w*\d)(?=\w*[^\W\d_])[^\W_]{4,20}")  # `K3tan`, `0xB10C`, `Rootz0ll`
TIME = re.compile(r"`?\d{1,2}:\d\d")  # `Speaker 0: 00:00:00`

SPOKEN_ENDS = (".", "!", "?", "…", "—", "–", "-", "”", '"', "。", "！", "？")
# `Dr Ann Lee and Mr Bo Ray.`: said by nobody, for all its stop
TITLED_NAMES = re.compile(
    r"(?:(?:Dr|Mr|Mrs|Ms|Miss|Prof|Professor|Sir|Dame|Lord|Lady|Baroness)\.? "
    r"(?:[A-Z][\w'’-]+ ?){1,4}(?:[,;] ?|and )*)+\."
)
ABOUT_PEOPLE = ("host", "guest", "reporter", "moderator", "people")
# `Jane Doe and Tom Abara.` behind `Witnesses`: a list of those who are heard, for all its stop
NAMES = re.compile(
    r"(?:[A-Z][\w'’-]+ ){1,3}[A-Z][\w'’-]+(?:(?:,|;| and|, and) (?:[A-Z][\w'’-]+ ?){2,4})*\."
)
LISTED = frozenset(
    ["witnesses", "members present", "present", "participants", "attendees", "panelists"]
)
LONGEST_FIELD = 60
FULL_LINE = 56
SEEN_CHARACTERS = 200
MOST_NAME_WORDS = 6
MOST_UNCASED_CHARACTERS = 16


def is_possible(form: Form) -> bool:
    """Whether nothing rules it out: it may name a person or a part, and speech may follow."""
    label = form.label
    if NEVER_IN_A_LABEL.search(IN_BRACKETS.sub("x", label.written)) or not label.words:
        return False
    if heads_a_list(form):
        return False
    if label.is_a_part:
        return not is_header_line(form)
    if form.shape != "capitals" and CLAUSE.search(label.descriptor):
        return False
    if AMONG_WORDS.match(label.written) or is_header_line(form) or leads_to_links(form):
        return False
    return form.is_stage or (is_written_like_a_name(form) and not is_no_person(form))


def is_small(form: Form) -> bool:
    """Whether it is in small letters, or has a figure inside, and may be somebody's all the same:
    `roasbeef`, `luke-jr`, `K3tan`.
    """
    written = form.label.written
    is_odd = form.shape == "lower" or HANDLE.fullmatch(written)
    if not is_odd or NEVER_IN_A_LABEL.search(written) or form.is_stage:
        return False
    if AMONG_WORDS.match(written):
        return False
    return not (is_no_person(form) or written in HEADER_KEYS or leads_to_links(form))


def is_no_person(form: Form) -> bool:
    """Whether it is a word for a thing: `NOTE`, `Editor's note`, `Step 2`, `Show notes`."""
    title = plain_words(form.label.title)
    words = (title if len(title) == 1 else []) + list(form.label.words)  # `FIRST LADY ANN LEE`
    if len(words) == 1 and ADVERB.fullmatch(words[0]):
        return True
    first = words[0].removesuffix("'s").removesuffix("’s")
    return first in NO_PERSON or words[-1] in NO_PERSON_AT_THE_END


def is_header_line(form: Form) -> bool:
    """Whether it stands once, before a name or a date: `HOST: Jane Doe`, `DATE: April 4`."""
    key = form.label.written.lower()
    if key not in HEADER_KEYS or len(form.places) > 1:
        return False
    is_of_a_thing = HEADER_KEYS[key] not in ABOUT_PEOPLE and not form.label.is_a_part
    if is_of_a_thing and not _line_behind(form).endswith(SPOKEN_ENDS):
        return True
    rest = form.rests[0].rstrip()
    if TITLED_NAMES.fullmatch(rest) or (key in LISTED and NAMES.fullmatch(rest)):
        return True
    return len(rest) < LONGEST_FIELD and not rest.endswith(SPOKEN_ENDS) and not _goes_on(form)


def _line_behind(form: Form) -> str:
    """What stands behind it on its line."""
    place = form.places[0]
    return place.string[place.end() :].partition("\n")[0].rstrip()


def _goes_on(form: Form) -> bool:
    """Whether its line is full, and prose goes on in the next one."""
    place = form.places[0]
    head, *rest = place.string[place.end() : place.end() + SEEN_CHARACTERS].split("\n", 2)
    is_full = len(place[0].strip()) + len(head) > FULL_LINE
    return is_full and bool(rest) and rest[0].strip() != "" and ":" not in rest[0]


def leads_to_links(form: Form) -> bool:
    """Whether an address follows: `Compact blocks FAQ: https://…`, or ends the line that does."""
    if all(ADDRESS.match(rest) for rest in form.rests):
        return True
    return all(LINKED_LINE.match(place.string, place.end()) for place in form.places)


def heads_a_list(form: Form) -> bool:
    """Whether entries of a list follow below: `people:` above `- Ann Lee`."""
    return all(
        LIST.match(place.string, place.end(), place.end() + SEEN_CHARACTERS)
        for place in form.places
    )


def is_written_like_a_name(form: Form) -> bool:
    """Whether the name is a few words, each with a capital, and without a number."""
    words = [word for word in form.label.words if word not in PARTICLES] or [form.label.name]
    if form.shape == "uncased":
        short = len(form.label.name) <= MOST_UNCASED_CHARACTERS
        return short or (1 < len(words) <= MOST_NAME_WORDS and _heads_lines(form))
    numbered = any(character.isdigit() for word in words for character in word)
    if VOICE.fullmatch(form.label.name):
        return True
    declared = form.shape != "lower" or bool(form.label.alias)  # `openoms (O)`
    return declared and 0 < len(words) <= MOST_NAME_WORDS and not numbered


def _heads_lines(form: Form) -> bool:
    """Whether nothing stands behind it on its lines, as where labels have lines of their own."""
    return all(place.string[place.end() : place.end() + 1] == "\n" for place in form.places)


def is_firm(form: Form) -> bool:
    """Whether it is a label whatever else the text holds."""
    label, times = form.label, len(form.places)
    if form.is_stage:
        return form.bold or form.shape == "capitals"
    if not any(form.rests) and times < 3:
        return False
    if label.plays_a_part or (VOICE.fullmatch(label.name) and TIME.match(form.rests[0])):
        return True
    if label.is_a_part or NAMED_ROLE.search(label.descriptor):
        return times > 1 or form.shape in ("capitals", "uncased") or form.bold
    if label.title and form.shape == "capitals":
        return True
    several_words = len(label.words) > 1 or form.shape == "uncased"
    return times >= 3 or (times == 2 and (several_words or form.bold))
