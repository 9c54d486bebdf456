"""Podcasts, meetups and calls as their own repositories keep them: initials, dashes, offices."""

from bot.models.transcript import Transcript
from bot.reading.reader import read_transcript

MEETUP = """---
title: 'Tides: a panel'
speakers:
  - Ann Lee-Ray
date: 2026-03-04
---

Topic: Tides

# Introductions

Ann Lee-Ray (ALR): Welcome to the harbour, everybody. I will ask the questions.

Tom Abara (TA): Thank you, I build walls.

Q - Do you build them yourself?

ALR: He does.

Audience: We have seen them.

TA: I build them with my brother.

blockmason (BMN): I read the charts at night.

Q - Is the wall high enough?

A - The wall has to grow, I think.

BMN: It does.
"""
OFFICIALS = """MODERATOR:  Good morning. Both officials speak on background.

SENIOR HARBOUR OFFICIAL:  Do you have me now?

SENIOR HARBOUR OFFICIAL:  I do. Go ahead.

SENIOR HARBOUR OFFICIAL:  Thank you. The wall is closed.

Q    Why is it closed?

SENIOR HARBOUR OFFICIAL:  It leaks.
"""
DASHED = """---
title: "Walls: what now?"
date: 2026-03-04
---
podcast: https://example.org/episode/9/

Ann – 00:02:46:

It is great to be back, Tom.

Tom – 00:02:50:

It has been a while. How is the wall?

Ann  – 00:03:12:

It leaks, I am afraid.
"""
CLIP = """**Ann Lee:** Here we go again, everybody.

**Tom Abara:** I am ready.

**Ann Lee:** You heard it on the tape.

**Old Sailor:** do it DO IT.

**Tom Abara:** I remember that.
"""
TALK = """---
title: The tide tables
speakers: ['Ann Lee']
date: 2026-03-04
---

## Tables

I will talk about the tables. They are old, and there are many of them. Each has its harbour.

Q: Who prints them?

A: I do, with a friend.

Q: Since when?

A: Since I was young.
"""
SENATE = """Senator Abara: Thank you, Madam Chair. Is the wall safe?

AL: I believe it is.

Senator Sato: For how long?

AL: I cannot say. We will look at it again.

AL: And then you will hear.
"""


def read(source: str) -> Transcript:
    return read_transcript(source.encode(), "transcript")


def labels(source: str) -> set[str]:
    return {label for speaker in read(source).speakers for label in speaker.labels}


def count(source: str) -> int:
    return sum(turn.attribution == "labelled" for turn in read(source).turns)


def test_who_declares_initials_is_believed_though_they_speak_but_once() -> None:
    assert labels(MEETUP) >= {"Ann Lee-Ray (ALR)", "ALR", "Tom Abara (TA)", "blockmason (BMN)"}
    assert "Topic" not in labels(MEETUP)


def test_a_dash_behind_a_letter_asks_and_answers() -> None:
    assert labels(MEETUP) >= {"Q", "A", "Audience"}
    assert count(MEETUP) == 10


def test_each_label_of_an_official_may_be_another_official() -> None:
    assert count(OFFICIALS) == 6


def test_a_dash_parts_a_name_from_its_time_and_the_head_of_the_file_gives_the_title() -> None:
    transcript = read(DASHED)

    assert (transcript.title, transcript.program) == ("Walls: what now?", None)
    assert [turn.start_ms for turn in transcript.turns] == [166_000, 170_000, 192_000]
    assert labels(DASHED) == {"Ann", "Tom"}


def test_a_full_name_in_bold_needs_no_capital_behind_it() -> None:
    assert labels(CLIP) == {"Ann Lee", "Tom Abara", "Old Sailor"}


def test_questions_after_a_talk_are_no_deposition() -> None:
    transcript = read(TALK)

    assert (transcript.format, transcript.title) == ("labelled-text", "The tide tables")
    assert labels(TALK) == {"Q", "A"}


def test_a_titled_name_is_a_label_beside_initials() -> None:
    assert labels(SENATE) == {"Senator Abara", "Senator Sato", "AL"}


PARLIAMENT = """The Chair (Hon. Ann Lee (Pellam Cove, Lib.)): I call the meeting to order.
Mr. Tom Abara (Carew—Gulf, BQ): Thank you. When will the wall be built?
Some hon. members: Hear, hear!
The Chair: Order.
Hon. Carl Sato (Minister of Ports): In June, I hope.
An hon. member: Oh, oh!
The Chair: We go on with Mr. Abara.
Mr. Tom Abara: {vocalsound} We will see {disfmarker} in June .
The Chair: Thank you.
"""
MACHINE = """---
title: Walls
speakers:
  - Ann Lee
date: 2026-03-04
transcript_by: a machine
---

Speaker 0: 00:00:00

Good morning, everyone. I will talk about walls today. They are old, and I like them.
"""


def test_members_of_a_house_may_speak_with_one_voice_and_without_a_name() -> None:
    assert {"Some hon. members", "An hon. member"} <= labels(PARLIAMENT)
    assert count(PARLIAMENT) == 9


def test_a_voice_that_a_machine_heard_is_labelled_though_it_is_the_only_one() -> None:
    assert labels(MACHINE) == {"Speaker 0"}
