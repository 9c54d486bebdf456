"""Words whose full stop may not end the sentence, for the sentence splitter."""

from bot.language.lexicon import lexicon

NEVER_END_A_SENTENCE = lexicon(
    """
    mr mrs ms messrs mme mlle dr drs prof sen sens rep reps gov govs gen col lt maj capt cpt sgt
    cpl pvt cmdr adm rev hon pres supt insp det amb atty sec vs v e.g i.e cf viz con res
    """
)
"""Titles and links: a name or the rest of the thought follows."""

BEFORE_A_NUMBER = lexicon("no nos nr fig figs vol ch art p pp para")
"""`No. 10`; before a word the stop is a stop: `He said no. Then he left.`"""

MAY_END_A_SENTENCE = lexicon(
    """
    jan feb mar apr jun jul aug sept sep oct nov dec mon tue tues wed thu thur thurs fri sat sun
    inc corp co ltd llc bros dept univ assn est jr sr esq etc al approx st ave blvd rd hwy mt ft
    ph.d b.a m.a
    """
)
"""These end a sentence only when a word follows that commonly opens one.

`may` and `in.` are left out: as words they are far more frequent.
"""

SENTENCE_OPENERS = lexicon(
    """
    a about actually after all also although an and another are as at because before both but by
    can clearly did do does don't during each even every everybody everyone finally first for from
    get had has have he he'd he'll he's her here his how however i i'd i'll i'm i've if in indeed
    instead is isn't it it'll it's its just last later let let's like look many maybe meanwhile
    more most my nobody no none nor not nothing now of okay ok on once one only or other our over
    perhaps please she she'd she'll she's should since so some somebody someone still such sure
    than thank thanks that that's the their then there there's these they they'd they'll they're
    they've this those though through thus to today under until was we we'd we'll we're we've well
    were what what's whatever when whenever where wherever which whichever while who who's whoever
    why will with without would yeah yes yesterday yet you you'd you'll you're you've your
    """
)
"""Words of which a capital says that a sentence begins, not that a name goes on."""
