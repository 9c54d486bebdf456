"""The reader of labelled text: a speaker's name, a colon, what they say; plain or Markdown.

    JOHN RUWITCH, BYLINE: Hello.
    **Adam Stacoviak:** Ilya, it's good to have you back.
    Q    Thank you, Karine. (Laughter.)

become speech passages with the labels `JOHN RUWITCH, BYLINE`, `Adam Stacoviak` and `Q`, and a
stage passage.
"""

from collections.abc import Collection, Sequence
from dataclasses import replace

from bot.formats.crumbs import refuse_crumbs
from bot.formats.front_matter import declared_names, only_speaker, read_front_matter
from bot.formats.headed import Front, Head, read_headed
from bot.formats.header import leading_date
from bot.formats.houses.archived import with_archived
from bot.formats.houses.bare_answers import answers_after_talk, with_bare_answers
from bot.formats.houses.bold_questions import with_bold_questions
from bot.formats.houses.narration import with_narration
from bot.formats.houses.unclaimed import with_unclaimed
from bot.formats.labels.evidence import choose_labels
from bot.formats.labels.forms import (
    Form,
    Place,
    come_back_inside,
    find_answers,
    find_asked_abroad,
    find_places,
    find_run_in,
    find_strangers,
    gather_forms,
    label_start,
    without_answers,
)
from bot.formats.labels.legend import behind_legend
from bot.formats.labels.slips import find_slips
from bot.formats.passage import Script
from bot.formats.section_titles import find_section_titles
from bot.formats.source import Source
from bot.formats.talk_sections import find_talk, is_notes, is_transcribed


def read_labelled_text(source: Source) -> Script:
    """The passages of labelled text; none where the text has no labels.

    Raises NotATranscript for crumbs.
    """
    text = source.text
    fields, start = read_front_matter(text)
    _, date_end = leading_date(text, start)
    places = behind_legend(find_places(text, date_end))
    refuse_crumbs(source, len(places))
    answers = find_answers(text, places) or find_asked_abroad(text, date_end)
    if answers:
        places = [*without_answers(places, answers), *answers]
        places.sort(key=lambda each: each[1].start())
    heads = with_archived(text, _heads(text, places, declared_names(fields)))
    del places  # a match for each turn: the heads hold it
    speaker, front = only_speaker(fields), Front(fields, start)
    told = [head.label for head in heads if head.label]
    talk = find_talk(text, fields, start, heads[0].start, told) if heads else []
    if not talk:
        heads = with_bold_questions(text, with_bare_answers(text, heads, speaker))
        heads = with_unclaimed(text, heads)
        heads = with_narration(text, start, heads)
        script = read_headed(source, heads, front, find_section_titles(text, heads))
        return replace(script, is_recording=is_transcribed(fields) and not is_notes(text[start:]))
    heads = sorted([*heads, *answers_after_talk(text, heads, speaker)])
    heads = sorted([*talk, *with_unclaimed(text, heads)])
    return replace(read_headed(source, heads, front), is_recording=True)


def _heads(text: str, places: Sequence[tuple[str, Place]], declared: Collection[str]) -> list[Head]:
    """The heads of turns among the places, and those that stand inside lines or have slips."""
    forms = gather_forms(places)
    labels = choose_labels(forms, text, declared)
    labels |= come_back_inside(forms, text)
    heads = [_head(place, labels[wording]) for wording, place in places if wording in labels]
    run_in = find_run_in(text, labels)
    heads += [
        Head(place.start(), place.start("name"), place.end(), " ".join(place["name"].split()))
        for place in (*run_in, *find_strangers(text, run_in))
    ]
    named = {head.named for head in heads}
    heads += [Head(*each[:4]) for each in find_slips(text, labels) if each.named not in named]
    return _without_overlaps(sorted(heads))


def _without_overlaps(heads: Sequence[Head]) -> list[Head]:
    """The heads without those that begin inside another."""
    kept: list[Head] = []
    for head in heads:
        if not kept or head.named >= kept[-1].end:
            kept.append(head)
    return kept


def _head(place: Place, form: Form) -> Head:
    start, end = place.span()
    return Head(start, label_start(place), end, form.label.written, form.is_stage)
