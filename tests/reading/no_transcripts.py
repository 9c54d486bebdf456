"""Texts that nobody speaks in, however much they look like it. All invented."""

NO_TRANSCRIPTS = {
    "a press release": """FOR IMMEDIATE RELEASE

Harbour Trust Opens Repaired Wall

PELLAM COVE, April 4, 2024 -- The Harbour Trust today opened the repaired wall.

"We are proud of what we have built," said Maria Ortiz, chief executive of the Trust.
"I want to thank you all."

"It is a great day for our town," said Mayor Tom Okafor.

About the Trust: The Harbour Trust looks after eleven miles of wall.

Media Contact: Ann Lee
Phone: 555-0100
Email: ann@trust.example
""",
    "an article with quotes": """The wall moved by a hand's width on Tuesday, and nobody says why.

Maria Ortiz was the first to see it. "I put my arm in," she said. "I will not do it again."

The council has two choices: repair it now, or wait. Tom Okafor has a third: close it.

Ortiz said: "We told them last year." Okafor said: "We did."

Related: How the wall was built
""",
    "the dialogue of a novel": """Chapter One

"Where have you been?" asked Maria.

"At the wall," I said. "You know that I go there."

She looked at me for a long time: the lamp was low, and the rain had stopped.

"You will catch your death," she said.

"Then I will," I said. And that was that: we never spoke of it again.
""",
    "a README": """# tidegauge

A small library for tide gauges.

## Installation

    pip install tidegauge

## Usage

**Note:** you need Python 3.11.

1. Read the gauge: `gauge.read()`
2. Print it: `print(gauge)`

Example: see `examples/`.

## Features

- **Fast:** reads a year in a second
- **Small:** no dependencies
- **Typed:** it is checked with mypy

License: MIT
""",
    "a program with labels": """int main(void) {
start:
    read(&x);
    if (x < 0) goto end;
    switch (x) {
    case 1: return a(x);
    case 2: return b(x);
    default: goto start;
    }
end:
    return 0;
}
""",
    "a program with colons": """def close(wall: Wall, tide: float) -> None:
    try:
        wall.close()
    except ValueError:
        pass
    else:
        print("Done: it is closed")
    finally:
        return None
class Wall:
    height: float = 2.0
    width: float = 3.0
""",
    "a log with levels": """[00:01:02] INFO: started the gauge
[00:01:05] INFO: reading the tide
[00:01:09] WARN: the tide is high
[00:02:12] ERROR: cannot read the tide
[00:02:15] INFO: stopped
""",
    "a log in sentences": """00:01:02 Starting the service on port 80
00:01:05 Listening for connections
00:01:09 Connection from 10.0.0.1 closed
00:02:12 Connection from 10.0.0.7 closed
00:02:15 Shutting down
""",
    "a workflow in YAML": """name: build
on: push
jobs:
  test:
    runs-on: linux
    steps:
      - uses: checkout
      - name: Install
        run: make install
      - name: Test
        run: make test
""",
    "a recipe in a chat": """Ann: flour 200 g
Bo: butter 100 g
Ann: sugar 50 g
Bo: eggs 2
Ann: salt
""",
    "a recipe": """Apple cake

Serves: 8
Prep: 20 minutes
Ingredients: flour, butter, apples

Step 1: Mix the flour and the butter.
Step 2: Peel the apples, and cut them.
Step 3: Bake for an hour.

Tip: You can use pears.
""",
    "a help page": """Frequently asked questions

Q: How do I reset my password?
A: Click on "Forgot password" on the login page.

Q: Where can I download the manual?
A: The manual is on the downloads page.

Q: Is there a mobile app?
A: Yes, for both systems.
""",
    "letters with their heads": """From: Ann Lee <ann@desk.example>
To: Bo Ray <bo@desk.example>
Subject: The wall
Date: Thu, 4 Apr 2024 10:00:00 GMT

Hi Bo,

Could you send me the letter? I need it today.

Thanks,
Ann

From: Bo Ray <bo@desk.example>
To: Ann Lee <ann@desk.example>
Subject: Re: The wall
Date: Thu, 4 Apr 2024 11:00:00 GMT

Here you are.

Bo
""",
    "an agenda": """Harbour conference, Thursday

9:00 Opening remarks: Maria Ortiz
9:30 Keynote: Why walls move
10:30 Coffee break
11:00 Panel: Who pays for it?
12:30 Lunch
14:00 Workshop: Reading a tide gauge
""",
    "an agenda with ranges of times": """09:00 - 09:30  Registration and coffee
09:30 - 10:15  Opening by the mayor of the town
10:15 - 11:00  The state of the wall, with Maria Ortiz
11:00 - 11:30  Break
11:30 - 12:30  Discussion in groups
""",
    "minutes without speech": """Minutes of the council of Pellam Cove

Date: April 4, 2024
Present: Maria Ortiz (chair), Tom Okafor, Ann Lee
Apologies: Bo Ray

1. The wall
Ortiz: reported that the north end had moved.
Okafor: proposed to close the gate. Carried.
Lee: asked for a notice in two languages.

2. Budget
Okafor: presented the figures for the spring.
Ortiz: noted the deficit.

Action: Okafor to lock the gate.
""",
    "a song": """The Wall

Verse 1:
I walked along the wall with you
The tide was coming in
You said that you would stay with me
And I believed you then

Chorus:
Oh, the wall, the wall
It moved and so did we

Verse 2:
I walked along the wall alone
The tide was going out

Chorus:
Oh, the wall, the wall
It moved and so did we
""",
    "a song with times": """[ti:The Wall]
[ar:Ann Lee]
[00:12.00]I walked along the wall with you
[00:17.20]The tide was coming in
[00:21.10]You said that you would stay with me
[00:24.00]And I believed you then
[00:28.50]Oh, the wall, the wall
""",
    "praise that is collected": """What They Are Saying: The Harbour Plan

Senator Maria Ortiz: “I say that this is a great day for our wall.”

Governor Tom Okafor: “We thank you. It was time.”

Mayor Ann Lee, Pellam Cove: “At last we can sleep.”

Bo Ray, Harbour Union: “My people win.”
""",
}
