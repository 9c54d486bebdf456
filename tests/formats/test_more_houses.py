"""Parliaments, press conferences and programmes, each in the manner of its house."""

from datetime import date

import pytest

from bot.reading.reader import read_transcript

STRASBOURG = """President. – The next item is the debate on the coast.

Ann Lee, Member of the Commission. – Madam President, the sea is rising. We will propose a law.

Mia Sato (S&D). – Madam President, when will the money arrive?

President. – Thank you very much.

Ann Lee, Member of the Commission. – Madam President, it will arrive in June.
"""
PARIS = """Séance du mercredi 4 mars 2026

M. le président. La parole est à Mme Anne Dubois.

Mme Anne Dubois. Monsieur le ministre, quand l'argent arrivera-t-il ?

M. Jean Morel, ministre des ports. Je vous remercie. L'argent arrivera en juin.

M. le président. La séance est levée.
"""
BERLIN = """112. Sitzung, Berlin, Mittwoch, den 4. März 2026

Präsidentin Bärbel Lee:
Guten Morgen, liebe Kolleginnen und Kollegen!

Dr. Anna Lindqvist (SPD):
Sehr geehrte Frau Präsidentin! Wir müssen die Küste schützen.

(Beifall bei der SPD)

Das kostet Geld.

Tom Abara (CDU/CSU):
Frau Präsidentin! Woher soll das Geld kommen?

Präsidentin Bärbel Lee:
Vielen Dank.
"""
BANK = """Transcript of Chair Lee's Press Conference
March 4, 2026

CHAIR LEE. Good afternoon. The economy is strong. I look forward to your questions.

MICHELLE ABARA. Hi, Chair Lee. Do you expect a cut in June?

CHAIR LEE. We will look at the data as it comes in.

NICK B. RAMAN. Thank you. Is a hike possible?

CHAIR LEE. I wouldn't rule things in or out.
"""
TOKYO = """令和八年三月四日（水曜日）

○委員長（山田太郎君）　ただいまから委員会を開会いたします。

○佐藤花子君　おはようございます。防潮堤の費用について伺います。

○国務大臣（鈴木一郎君）　お答えいたします。三千百万ドルでございます。

○佐藤花子君　ありがとうございます。いつ始まりますか。

○国務大臣（鈴木一郎君）　六月でございます。
"""
SMALL = """michael abara

From the Harbor Times, I'm Michael Abara. This is "The Tide."

grace delacroix

I lost most of my boats.

michael abara

Priya, where does this story begin?

priya raman

It begins in January, with the storm.

archived recording 1

Everybody out! Everybody out!

priya raman

The water came over the road.

archived recording (governor rosa vidal)

We will rebuild all of it.

michael abara

Thank you, Priya.
"""
ACTS = """Prologue

Ira Abara

From Harbor Radio, it's This Coast. I'm Ira Abara.

Grace Delacroix

So I said to my father, let me steer.

Ira Abara

Act One, The Light.

Grace Delacroix

He let me.
"""
OFFICES = """SECRETARY OF DEFENSE TOM J. ABARA III: Good afternoon. We met with our allies today.

Q: Thank you, Mr. Secretary. When will the ships arrive?

SEC. ABARA: In June.

Q: Will you visit?

SEC. ABARA: I will. Thanks, everybody.
"""
COURT = """The matter came on for oral argument at 10:05 a.m.

CHIEF JUSTICE ROSS: We'll hear argument first this morning. Ms. Lee.

ORAL ARGUMENT OF ANN LEE ON BEHALF OF THE PETITIONER

MS. LEE: May it please the Court: The statute is plain.

JUSTICE KANE: Is it? I read it differently.

MS. LEE: With respect, it says harbor.
"""


@pytest.mark.parametrize(
    ("source", "names"),
    [
        (STRASBOURG, ["President", "Ann Lee", "Mia Sato", "President", "Ann Lee"]),
        (PARIS, ["M. le président", "Anne Dubois", "Jean Morel", "M. le président"]),
        (TOKYO, ["委員長", "佐藤花子", "国務大臣", "佐藤花子", "国務大臣"]),
        (BERLIN, ["Bärbel Lee", "Anna Lindqvist", "Tom Abara", "Bärbel Lee"]),
        (
            BANK,
            ["Chair Lee", "Michelle Abara", "Chair Lee", "Nick B. Raman", "Chair Lee"],
        ),
        (
            SMALL,
            [
                *("Michael Abara", "Grace Delacroix", "Michael Abara", "Priya Raman"),
                *("archived recording 1", "Priya Raman", "Rosa Vidal", "Michael Abara"),
            ],
        ),
        (ACTS, ["Ira Abara", "Grace Delacroix", "Ira Abara", "Grace Delacroix"]),
        (OFFICES, ["Tom J. Abara III", "Q", "Tom J. Abara III", "Q", "Tom J. Abara III"]),
        (COURT, ["Chief Justice Ross", "Ms. Lee", "Justice Kane", "Ms. Lee"]),
    ],
    ids=["strasbourg", "paris", "tokyo", "berlin", "bank", "small", "acts", "offices", "court"],
)
def test_each_house_is_read_in_its_own_manner(source: str, names: list[str]) -> None:
    transcript = read_transcript(source.encode(), "record.txt")

    assert [transcript.name_of(turn) for turn in transcript.turns if turn.speaker] == names


def test_whoever_a_recording_is_labelled_with_is_on_tape() -> None:
    transcript = read_transcript(SMALL.encode(), "record.txt")

    on_tape = [transcript.name_of(turn) for turn in transcript.turns if turn.kind == "actuality"]
    assert on_tape == ["archived recording 1", "Rosa Vidal"]


def test_a_heading_in_capitals_is_no_speech() -> None:
    transcript = read_transcript(COURT.encode(), "record.txt")

    assert not any("ORAL ARGUMENT" in turn.text for turn in transcript.turns)


def test_a_shout_in_capitals_is_speech_where_all_talk_is() -> None:
    shouted = BANK.replace("CHAIR LEE. ", "CHAIR LEE: ").upper().replace(". HI", ": HI")
    text = shouted + "\n\nWE WILL NEVER STOP TALKING\n\nCHAIR LEE: THANK YOU.\n"
    transcript = read_transcript(text.encode(), "record.txt")

    assert any("NEVER STOP" in turn.text for turn in transcript.turns)


@pytest.mark.parametrize("day", ["(2026-03-04 10:02 GMT)", "- 2026/03/04 10:02 GMT"])
def test_a_day_set_apart_in_the_title_is_the_day_of_the_meeting(day: str) -> None:
    text = (
        f"Weekly desk meeting {day} – Transcript\n\n"
        "Ana Ruiz: Good morning, everybody. Shall we begin?\n"
        "Tom Okafor: Yes. The council votes on Thursday.\n"
        "Ana Ruiz: Then we publish on Friday morning.\nTom Okafor: That works for me.\n"
    )
    transcript = read_transcript(text.encode(), "meeting.txt")

    assert transcript.air_date == date(2026, 3, 4)


def test_whoever_is_not_heard_and_whoever_calls_out_once_is_kept_apart_in_canberra() -> None:
    text = """Wednesday, 4 March 2026

Senator LEE (Victoria) (14:01): My question is to Senator Ray. When will the wall open?

Senator RAY (Queensland) (14:02): I thank the senator. It will open in June.

Opposition senators interjecting—

The PRESIDENT: Order! I cannot hear the answer.

Senator LEE: Minister, you said in March that it would open in April. Which is it?

Senator Orr: Answer the question!

Senator RAY: I said June then, and I say June now.
"""

    transcript = read_transcript(text.encode(), "senate.txt")

    said = {turn.text: turn.speaker for turn in transcript.turns}
    assert said["Answer the question!"] == "senator-orr"
    assert "I thank the senator. It will open in June." in said
