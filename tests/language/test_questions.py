"""Questions, taken apart."""

import pytest

from bot.language.asking.finds import finds_of
from bot.language.asking.question_kinds import Wanted
from bot.language.asking.questions import understood_question


@pytest.mark.parametrize(
    ("question", "kind"),
    [
        ("When did the pier close?", "time"),
        ("What did the mayor say when he was asked?", "open"),
        ("How old is the ferry's captain?", "age"),
        ("How long ago was the wall built?", "time"),
        ("How long is the wall?", "length"),
        ("How many days did the strike last?", "length"),
        ("How many boats were lost?", "count"),
        ("How much did the lottery bring in?", "amount"),
        ("How much will the repair cost?", "money"),
        ("Which school has the most pupils?", "which"),
        ("What kind of boat was it?", "which"),
        ("What went wrong with the pump?", "open"),
        ("What is the name of the captain?", "name"),
        ("What was the ferry called?", "name"),
        ("In what year did it open?", "year"),
        ("In which town was the vote?", "place"),
        ("Whose boat is it?", "person"),
        ("Why was the pier closed?", "reason"),
        ("Do the pilots have a contract?", "yes-or-no"),
    ],
)
def test_a_question_says_what_kind_of_answer_it_wants(question: str, kind: Wanted) -> None:
    assert understood_question(question).wants == kind


@pytest.mark.parametrize(
    ("question", "sentence", "found"),
    [
        ("How old was he?", "I was nineteen when I came to the ferry.", ["I was nineteen"]),
        ("How old was he?", "He kept the light for 31 years.", []),
        ("Who owned it?", "And then Grace Delacroix bought it.", ["Grace", "Delacroix"]),
        ("Who is Grace Delacroix?", "And then Grace Delacroix bought it.", []),
        ("Which block do you prefer?", "I prefer stale block.", ["stale"]),
        ("Which block do you prefer?", "I prefer the block.", []),
        ("Where was it?", "It was under the bridge.", ["under the"]),
        ("In which city was it?", "It was under the bridge.", []),
        ("How much did it cost?", "It came in at nine million.", ["million"]),
        ("When did 2014 matter?", "That was 2014.", []),
        ("When did the yard open?", "He had a 1974 engine.", []),
        ("When did the yard open?", "It opened in 1974 with two boats.", ["1974"]),
        ("How many boats were lost?", "The storm of October 7th was the worst.", []),
        ("Who built the pier?", "Thanks, Danny.", []),
        ("Who built the pier?", "Mr. Speaker, that was long before this House.", ["House"]),
        ("When will the ferry stop?", "It carried many last year.", []),
        ("When did the ferry stop?", "It stopped last year.", ["last year"]),
        ("Why do they want to stop the ferry?", "They want to stop it.", []),
        ("How long did the wall take?", "It was built in three winters.", ["three winters"]),
    ],
)
def test_only_what_the_question_does_not_say_itself_is_found(
    question: str, sentence: str, found: list[str]
) -> None:
    asked = understood_question(question)
    finds = finds_of(asked.wants, sentence, question, asked.head)

    assert [sentence[each.start : each.end] for each in finds] == found


def test_what_is_counted_is_its_noun() -> None:
    assert understood_question("How many Russian ships were lost?").counted == "ship"


def test_a_superlative_is_kept_apart_from_words_that_end_like_one() -> None:
    asked = understood_question("Which is the biggest forest of the west?")

    assert asked.superlatives == {"biggest"}
