"""Lists, tables and rules that nobody speaks in. All invented."""

LISTS_WITHOUT_TALK = {
    "a list of telephone numbers": """Ann Lee: 555-0101
Bo Ray: 555-0102
Maria Ortiz: 555-0103
Tom Okafor: 555-0104
Ann Lee (home): 555-0105
""",
    "notes of a talk, with what was asked": """---
title: Walls
transcript_by: Harbour Desk
speakers:
  - Ann Lee
---

### When will it break?

- There is a lot of noise about it. It would be good to have an answer to the noise.
- Lee was more hopeful last year; she is more careful now, as the tides are what they are.
- If pushed for a year: *"By 2040, or I know nothing about walls."*

*(Lee: "I don't mean to raise an alarm, but you should know about it.")*

### Questions

**Q: How does the wall relate to the pier?**
- It leans on it. Bottom line: don't worry too much about this.

**Q: What about the bridge?**
- A recent paper found that it holds, and you can read it.
""",
    "links under headings with a colon": """# Links

nets <https://nets.example/mend>

Harbour:

05.1 Gate <https://pier.example/gate>

Ann Lee on walls (Roast) <https://roast.example/39>

Research:

Elgin's Review of Knots #1 <https://elgin.example/knots>

Tides: How They Rise <https://tides.example/4>

Misc:

Who controls it? <https://pier.example/who>
""",
    "notes by whom a page calls a transcriber": """---
title: Choosing nets
transcript_by: Tom Abara
speakers: ['Ann Lee']
---

- To do: say what we want of a new net, and show me that it is better than my old one.
- Should we throw out the small ones?
    - I think that people would rather keep them, and so would I.
    - All agree that we go on mending them.
- Idea: mend only by day
""",
    "a chat with nicknames": """[10:02:33] <ann> hi
[10:02:41] <bo> hello, do you have the log?
[10:02:55] <ann> yes, I will paste it
[10:03:10] <bo> thanks
""",
    "a timetable": """06:12 Pellam Cove
06:31 Elgin
06:55 Alder Falls
07:20 Kestrel River
""",
    "times of a race with clubs": """1. Ann Lee  12:03
   Pellam Cove Harriers
2. Bo Ray  12:10
   Elgin Runners
3. Maria Ortiz  12:44
   Alder Falls AC
4. Tom Okafor  13:02
   Kestrel Club
""",
    "a glossary": """Abutment: The part that holds up the end of a span.
Bearing: A part on which you can let the span move.
Culvert: A pipe under the road.
""",
    "reviews": """Ann L.: Great product, five stars. I love it!
Bo R.: Broke after a week. You should not buy it.
""",
    "things to do": """To do

- Ann: call the engineers
- Bo: write the notice
- Ann: lock the gate
- Tom: pictures
""",
    "a job offer": """We are looking for an editor

Location: Pellam Cove
Salary: 40,000
Start: May

Your role: You run the desk at night. You write headlines, and you check what others write.
Your profile: You have worked on a desk. You know the town.
We offer: A small team, a good canteen and the sea.
""",
    "a quiz": """Question 1: What is the height of the wall?
Answer: Two metres.
Question 2: Who built it?
Answer: The Harbour Trust.
Question 3: When was it built?
Answer: In 1911.
""",
    "tracks with times": """00:00 Intro
03:12 The Wall
07:40 Tide Song
11:02 Harbour Lights
15:30 Outro
""",
    "chapters with times": """00:00 - Intro
03:12 - Why the wall moved
07:40 - What you can do about it
11:02 - Our sponsors
15:30 - Questions from listeners
""",
    "a difference of two files": """diff --git a/wall.py b/wall.py
--- a/wall.py
+++ b/wall.py
@@ -1,3 +1,4 @@
+def close(self): return self
-def open(self): pass
""",
    "terms of use": """1. Definitions

"Wall": the wall of the harbour of Pellam Cove.
"Trust": the Harbour Trust.

2. Liability: You use the wall at your own risk. We are not liable.

3. Law: The law of the land applies.
""",
    "a licence with a list": """The Wall Library is

    Copyright 2026 by the Harbour Trust

Like the Pier, the Wall is licensed under these terms:

By using this software you agree that you have read and will comply with the following.

Contributing Authors:

Redistribution is permitted provided that the above notice is kept, and that you say so.
""",
    "notes of a release": "Older news\n\n"
    + "".join(
        f"- The wall tool number {at} was improved in this release, and it is faster.\n"
        f"You may want to try it again.\n"
        for at in range(30)
    )
    + "- I wonder: is this used? We do not know. It was removed.\n"
    "- I thank all who wrote. Why not?\n",
}
