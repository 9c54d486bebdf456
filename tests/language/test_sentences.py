"""Where one sentence of speech ends and the next begins."""

from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.language.sentences import split_sentences

# Each case is its sentences; joined by a space they are the text that is split.
HARD_CASES = [
    ["I will resign.", "I appreciate it."],
    ["The U.S. is big.", "It is."],
    ["We live in the U.S.", "It was home."],
    ["The U.S. Government said so."],
    ["J. D. Vance said so.", "He did."],
    ["So did I.", "He left."],
    ["We go to plan B.", "We have to."],
    ["At 5 p.m. Eastern we met.", "Then we ate."],
    ["They came at 8 a.m.", "They left at noon."],
    ["Mr. Smith met Mrs. Jones and Dr. No."],
    ["Sen. Smith met Gov. Jones.", "Rep. Doe did not."],
    ["Dr. Martin Luther King Jr. was there.", "He spoke."],
    ["It is owned by Acme Inc.", "Nobody knew."],
    ["The head of Acme Inc. Jane Doe resigned."],
    ["No. 10 said no.", "Then he left."],
    ["He said no.", "Then he left."],
    ["On Jan. 5 it rained.", "On Feb. 6 it snowed."],
    ["I saw St. Louis from Main St.", "The car was red."],
    ["It rose 3.5 percent.", "We paid $1.2bn."],
    ["It was 2023.", "24 people came."],
    ["1. The budget.", "2. The bridge."],
    ["Really?!", "Yes."],
    ["What?", "No!", "Why?"],
    ["Yahoo! reported a loss."],
    ["Il a dit : « Je suis né ici. »", "Il est parti."],
    ["Why? because it pays."],
    ["This has been a sore point for Beijing. .", "And then it ended."],
    ["Check one .", "Check two .", "OK ."],
    ["Well... I think so.", "Yes."],
    ["He left...", "The next day he came back."],
    ["I was … you know … late.", "Sorry."],
    ["Hmm . . . I think . . . no."],
    ["It was – a U.S. official called it a recording, right?", "So the context is this."],
    ["We were going to— Look, I think not."],
    ["I was going to –"],
    ["I don't know -- maybe.", "Ask her."],
    ['"No."', "She left."],
    ['"Really?" he said.', "She nodded."],
    ["“Stop!” he said.", "“Never.”", "He ran."],
    ['He told me, "You\'re fired. Get out." and left.', "I cried."],
    ["He said 'I won't go. It's over.'", "She cried."],
    ["The students' work was 'fine'.", "I 'think' so."],
    ["(He laughed.)", "Then he stopped.", "[Laughter.]", "So it goes."],
    ["We spoke to Ph.D. students.", "They agreed."],
    ["That is it, e.g. Paris or i.e. France.", "Fine."],
    ["Smith vs. Jones is a case.", "A hard one."],
    ["¿Qué pasa?", "¡Nada!", "Bien."],
    ["مرحبا.", "كيف حالك؟", "بخير."],
    ["यह सच है।", "वह गया।"],
    ["hello there.", "how are you?", "fine."],
    ['The screen is 10" wide.', "It is new."],
    ["Go to npr.org.", "Steve is there."],
]


@pytest.mark.parametrize("sentences", HARD_CASES, ids=lambda case: case[0][:40])
def test_speech_is_split_where_a_sentence_ends(sentences: list[str]) -> None:
    text = " ".join(sentences)

    split = [text[start:end] for start, end in split_sentences(text)]

    assert split == sentences


def test_scripts_without_spaces_are_split_at_their_own_stops() -> None:
    text = "你好。我是记者。你呢？"

    split = [text[start:end] for start, end in split_sentences(text)]

    assert split == ["你好。", "我是记者。", "你呢？"]


@pytest.mark.parametrize("text", ["", " ", "\n\t "])
def test_nothing_said_is_no_sentence(text: str) -> None:
    assert split_sentences(text) == ()


@given(st.text(alphabet=st.sampled_from(list("aB .!?…\"'“”‘’)-–—。؟5\u200b\n")), max_size=80))
def test_sentences_hold_every_character_but_white_space_in_order(text: str) -> None:
    spans = split_sentences(text)

    covered = "".join(text[start:end] for start, end in spans)
    assert "".join(covered.split()) == "".join(text.split())
    assert all(one[1] <= other[0] for one, other in pairwise(spans))
    assert all(text[start:end] == text[start:end].strip() != "" for start, end in spans)


@given(st.text(max_size=300))
def test_any_text_is_covered(text: str) -> None:
    spans = split_sentences(text)

    covered = "".join(text[start:end] for start, end in spans)
    assert "".join(covered.split()) == "".join(text.split())
