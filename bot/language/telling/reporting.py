"""The words by which one person tells what another said, for reported speech."""

from bot.language.lexicon import lexicon
from bot.language.telling.persons import ONE_PERSON, SEVERAL_PERSONS

SAYING = lexicon(
    """
    said says claimed claims argued argues insisted insists acknowledged acknowledges admitted
    admits confirmed confirms denied denies announced announces declared declares testified
    replied responded responds complained complains conceded concedes pledged pledges vowed vows
    promised promises agreed predicted predicts explained explains stated wrote writes
    tweeted alleged alleges asserted asserts noted notes suggested suggests indicated indicates
    contended contends apologized apologised recalled boasted joked countered asked demanded
    demands threatened threatens refused refuses proposed proposes hinted hints signaled signalled
    remarked reported commented concluded concludes cautioned cautions recommended recommends
    """
)
"""What was said follows, or the whole sentence was: `Xi, he said, would not stand by`."""

TELLING = lexicon(
    """
    told tells warned warns assured assures informed informs reminded reminds urged urges accused
    accuses advised advises briefed
    """
)
"""To somebody: `Xi told Biden that …`."""

VOICING = lexicon(
    """
    stressed stresses emphasized emphasised emphasizes emphasises underscored underscores
    highlighted denounced denounces condemned condemns criticized criticised criticizes praised
    praises blamed blames rejected rejects welcomed defended described describes outlined
    expressed expresses voiced underlined mentioned reiterated reiterates
    """
)
"""What the words were about: `he denounced unfair trade`."""

ABOUT = {
    "raised": lexicon(
        "concerns concern questions objections doubts issue issues alarm point fears"
    ),
    "raises": lexicon(
        "concerns concern questions objections doubts issue issues alarm point fears"
    ),
    "called": lexicon("it him her them for on this that these those himself"),
    "calls": lexicon("it him her them for on this that these those himself"),
    "calling": lexicon("it him her them for on this that these those himself"),
    "talked": lexicon("about"),
    "spoke": lexicon("of about against"),
    "hit": lexicon("back"),
    "pushed": lexicon("back"),
    "lashed": lexicon("out"),
    "spelled": lexicon("out"),
    "laid": lexicon("out"),
    "pointed": lexicon("out to"),
    "reports": lexicon("that"),
    "added": lexicon("that"),
    "adds": lexicon("that"),
    "estimates": lexicon("that"),
    "ruled": lexicon("that"),
    "found": lexicon("that"),
    "finds": lexicon("that"),
}
"""Verbs of speech only in company: `raised concerns`, `called it`, `hit back`."""

AFTER_TO = lexicon("say express claim argue insist suggest warn stress deny complain call")
"""Plain forms count behind `appeared to`, `continues to`: `he appeared to express dismay`."""

PLAIN_FORMS = lexicon("say argue insist warn suggest complain deny tell claim")
"""Plain forms of which several are the subject: `the engineers say`."""

CONDITIONS = lexicon("if unless whether")
ASKS_FIRST = lexicon("should would could can will does has have must shouldn't wouldn't doesn't")
"""Before a source these ask: `should the Premier have declared it`. `As did the Mayor` tells."""

GOING_ON = lexicon(
    """
    saying telling announcing arguing claiming warning insisting suggesting urging calling
    demanding threatening accusing denying promising asking
    """
)
"""Behind a form of `to be`, or of `to keep`: `she was saying`, `people keep saying`."""

KEEPING = lexicon("keep keeps kept")
ALLEGED = lexicon("alleged reported said believed thought understood")
"""`Brumidi is alleged to have said`."""

FILLERS = lexicon(
    """
    also however has have had just actually specifically then now really repeatedly recently
    publicly clearly already always often even simply basically essentially privately obviously
    later once today yesterday earlier again still only too himself herself themselves initially
    previously consistently reportedly famously well like strongly sharply openly apparently both
    literally all sometimes meanwhile though
    """
)
FILLER_PAIRS = lexicon("sort_of kind_of you_know i_mean")
"""May stand between a source and the verb: `Biden sort of warned`, `Beijing, however, claims`."""

HEADS = lexicon(
    """
    official officials side sides spokesman spokeswoman spokesperson government administration
    ministry department agency police report reports statement study court judge jury company
    companies union committee commission lawyer lawyers attorney attorneys critics expert experts
    researchers scientists doctors leader leaders lawmakers senator senators president minister
    governor mayor secretary chairman chairwoman ambassador source sources residents witnesses
    advocates opponents supporters analysts economists investigators prosecutors authorities
    regulators authority campaign council board group groups coalition army military regime
    kremlin palace parliament pentagon bank diplomats negotiators inspectors organizers
    """
)
"""Common nouns that speak: `a U.S. official`, `neither side`."""

SPEAKING = (
    HEADS
    | ONE_PERSON
    | SEVERAL_PERSONS
    | lexicon("school schools university universities college newspaper paper letter evaluation")
)
"""All of them, with every word for people: `one student`, `the folks`."""

PLURAL_HEADS = frozenset(word for word in HEADS if word.endswith("s") and word != "police") | {
    "police"
}

NO_SPEAKERS = lexicon(
    """
    intuition gut heart head mind conscience instinct case thing things way point fact word words
    time times number numbers math maths calendar clock one ones other body else thought idea
    sense answer question
    """
)
"""Nouns that `say` something without having spoken: `my gut says`."""

QUANTIFIERS = lexicon("some many others most several")
"""Stand for people by themselves: `some say`."""


PERSON_TITLES = lexicon(
    """
    president senator sen representative rep congressman congresswoman governor gov mayor minister
    premier chancellor leader secretary ambassador general gen admiral colonel judge justice mr
    mrs ms dr king queen prince princess pope bishop sir dame professor prof director chief
    chairman chairwoman spokesman spokeswoman sheriff captain lieutenant sergeant
    """
)
"""A capital that follows one of these begins a person's name: `leader Xi Jinping`."""

CUES = SAYING | TELLING | VOICING | AFTER_TO | frozenset(ABOUT) | {"according"}
REPORTS = CUES | PLAIN_FORMS | GOING_ON
"""A sentence without one of these reports nothing."""
