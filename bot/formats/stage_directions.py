"""Which brackets are a stage direction: nobody's words, cut out of the speech around them.

Thank you. (Laughter.)                 → a stage direction
we have [senior officials] on the line → the speaker's sentence, as the transcriber mends it
the agency (FEMA) said                 → the speaker's sentence
"""

import re

from bot.formats.word_list import word_list

# What may open a direction, whatever follows: `(SOUNDBITE OF GAVEL)`, `(Speaks Ukrainian.)`.
OPENERS = word_list(
    """laughter laughs laughing laugh chuckles chuckling chuckle applause clapping cheers cheering
    boos booing crosstalk inaudible unintelligible indiscernible indistinct soundbite music singing
    sings sighs sigh coughs coughing gasps gasping crying sobbing whistling whispers whispering
    shouting yelling speaks speaking begin end start video videotape videoclip audio audiotape clip
    commercial break interruption interpreted interpretation translated translation voiceover
    overlapping pause silence noise recess gavel multiple simultaneous ph phonetic sic beep bleep
    ringing nods graphic graphics chyron captions subtitle subtitles continuing whereupon recording
    excerpt vt unintel overtalk overtalking smiles smiling shrugs gestures winks
    aplausos risas rumores protestas abucheos pausa aplauso risos
    applaudissements rires exclamations murmures brouhaha huées protestations sourires
    beifall heiterkeit lachen zuruf zurufe gelächter unruhe widerspruch musik
    applausi proteste commenti risate mormorii congratulazioni applaus gelach geroffel"""
)

# What opens a direction in two words, or is one: `(As interpreted.)`, `(on camera)`.
PHRASES = frozenset(
    {
        *("as interpreted", "as translated", "through interpreter", "through translator"),
        *("on camera", "off camera", "on screen", "off screen", "voice over", "in unison"),
        *("off mic", "off mike", "off microphone", "audio gap", "ad break", "cross talk"),
        *("sound bite", "audio clip", "video clip", "theme music", "foreign language"),
        *("long pause", "brief pause", "no audible", "no response", "no translation"),
        *(
            "time expired",
            "phone rings",
            "bell rings",
            "background noise",
            "technical difficulties",
        ),
        *("operator instructions", "operator instruction", "ends"),
        *("witness answered", "witness entered", "witness withdrew", "the witness", "the accused"),
        *("open session", "closed session", "private session"),
        *("blank audio", "speaker turn"),
        *("via telephone", "via phone", "via video", "by phone", "by telephone"),
        *("via teleconference", "via videoconference", "in progress"),
    }
)

# Words that a direction may hold beside the openers: `[laughter and applause 00:12]`.
FILLERS = word_list(
    """and of the in a an by on off to with from for over loud soft brief short long light heavy
    continued continues ends playing sound sounds theme audience crowd all both two
    more off-mic off-camera voice camera mic mike phone language foreign extract excerpt segment
    begins starts started ended plays"""
)

# `in French`, `Continues in Urdu.`: how it was said, in an editor's brackets
IN_A_LANGUAGE = re.compile(
    r"(?:\w+ )?in (?:[A-Z][a-z]+(?:ish|ese|ian|ean|man)|French|Arabic|Hebrew|Dutch|Greek|Welsh"
    r"|Urdu|Hindi|Farsi|Thai)\.?"
)

# What ends a direction of few words: `(gentle music)`, `(audience cheering)`.
SOUNDS = word_list(
    "music applause laughter laughing cheering clapping chattering chatter singing noise"
)
MOST_WORDS_OF_A_SOUND = 3

TAPE = r"\b(?:video|audio|clip|tape|sound|film|record|extract|excerpt|vt\b)"

# `begin video clip`, `START AUDIOTAPE`, `[extract start]`: other voices from here on.
CLIP_BEGINS = re.compile(
    rf"\s*(?:(?:begin|start|playing)\b.{{0,40}}{TAPE}|{TAPE}\w* (?:begins?|starts?|plays?)\b)", re.I
)

# `END VIDEO CLIP`, `[extract end]`: back to who spoke before.
CLIP_ENDS = re.compile(rf"\s*(?:end\b.{{0,40}}{TAPE}|{TAPE}\w* (?:ends?|ended)\b)", re.I)

# `archived recording (donald trump)`, where a speaker is named: a tape is played
RECORDED = re.compile(
    r"(?:archiv(?:ed|al|e) )?(?:(?:audio|video) )?(?:recordings?|clip|tape)\b"
    r"|(?:o-t[oö]ne?|einspieler|archiv(?:e|al)|sot|sound ?bite)\b|(?:audio|video)\s*[-–—:]",
    re.I,
)

# `Paul Dwyer (archive, 2019)`, `Reporter (news clip)`: so says the bracket of a label
HEARD_ON_TAPE = re.compile(
    r"\((?:from )?(?:archiv(?:e|es|al|ed)|(?:news|audio|video|film) ?(?:clip|tape)|clip|on tape"
    r"|tape|recorded|recording|voice ?mail|sound ?bite)\b",
    re.I,
)

# `[archived recording (donald trump)]`: what follows without a label is heard on it
FROM_ARCHIVES = re.compile(
    r"archiv(?:ed|al|e) (?:(?:audio|video) )?(?:recordings?|clip|tape)(?:$|[\s:]*\()", re.I
)

# `Start of tape 2, side A`, `BEGIN SIDE B`: the reel on which all of it is recorded
OWN_TAPE = re.compile(
    r"\b(?:tape (?:no\. ?)?(?:\d|#|one|two|three|four|side|[ivx]+\b)|side [ab12]\b)", re.I
)
# `START OF RECORDING`, before anybody speaks: all of it
OWN_RECORDING = re.compile(r"\b(?:recording|audio(?: file)?|(?<!video )tape)\b(?! clip)", re.I)

# `SOUNDBITE OF ARCHIVED RECORDING`, `2. SOUNDBITE (English)`: the next speaker may be on tape.
# Not `SOUNDBITE OF MUSIC`. `Excerpt from Parliament`, `Clip` are no others.
SOUNDBITE = re.compile(
    r"\s*(?:sound\s?bites?\s+of\s+(?!.{0,60}\b(?:music|song)\b)"
    r"|(?:\d+[.)]|-+)?\s*\(?(?:sound ?bite|upsound|sound ?up|sot)\)?[\s\d-]*(?:\(|$)"
    r"|(?:(?:audio|video)\s+)?(?:excerpt|extract|clip|grab)(?:\s+(?:from|of)\b|\W*$))",
    re.I,
)

# `(inaudible)`, `[unintelligible 00:12]`: words are missing here.
WORDS_MISSING = re.compile(
    r"\b(?:inaudible|unintel|unintelligible|indiscernible|indistinct)\b", re.I
)

# `OFF THE RECORD`, `back on the record`, `On background`: from here on other ground rules.
GROUND_RULES = re.compile(
    r"\s*(?:(?:back |going |begin |end )*(?:of )?(?:on|off)[ -]the[ -]record"
    r"|(?:begin |end )?(?:on |deep )background|not for attribution)\W*",
    re.I,
)

NOTES = "♪♫♬♩"
"""`[♪♪♪]`: music."""

# `laughter`, `off-mic`, `VOICE-OVER`: a word with its hyphens and apostrophes.
WORD = re.compile(r"[^\W\d_]+(?:['’-][^\W\d_]+)*")


def is_stage_direction(inside: str, *, square: bool, alone: bool = False) -> bool:
    """Whether the words inside a bracket are a stage direction.

    `square`: the bracket is `[…]`, which only a transcriber writes. `alone`: nothing else
    stands in the paragraph, which makes any bracket a direction.
    """
    words = [word.lower() for word in WORD.findall(inside)]
    if not words:
        return any(note in inside for note in NOTES)
    if GROUND_RULES.fullmatch(inside) or IN_A_LANGUAGE.fullmatch(inside.strip()):
        return True
    first_two = " ".join(" ".join(words[:2]).replace("-", " ").split()[:2])
    if len(words) <= 2 and first_two in PHRASES:
        return True
    if len(words) <= MOST_WORDS_OF_A_SOUND and words[-1] in SOUNDS:
        return True
    if all(word in OPENERS or word in FILLERS for word in words):
        return alone or any(word in OPENERS for word in words)
    opens = words[0] in OPENERS or first_two in PHRASES
    return alone or (opens and _is_set_apart(inside, square=square))


def _is_set_apart(inside: str, *, square: bool) -> bool:
    """Capitals throughout, or a sentence of its own: `(LAUGHTER)`, `(Speaks Ukrainian.)`."""
    stripped = inside.strip(" \\")
    a_sentence = stripped[:1].isupper() and stripped.endswith((".", "!"))
    return square or inside.isupper() or a_sentence
