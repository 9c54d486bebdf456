"""Words for people, and whether `he` or `she` can mean them."""

from bot.language.lexicon import lexicon

MALE = lexicon(
    """
    man boy father dad grandfather uncle brother son husband gentleman guy spokesman chairman
    congressman king prince mr sir lord pope
    """
)
FEMALE = lexicon(
    """
    woman girl mother mom mum grandmother aunt sister daughter wife gentlewoman lady spokeswoman
    chairwoman congresswoman queen princess mrs ms miss dame
    """
)
ONE_PERSON = (
    MALE
    | FEMALE
    | lexicon(
        """
        person kid child student teacher parent friend colleague neighbor neighbour partner boss
        manager employee worker driver nurse doctor host guest author writer reporter journalist
        editor founder owner coach player fan voter constituent member participant respondent
        candidate professor researcher scientist economist engineer customer client patient witness
        soldier officer colonel general captain sheriff official spokesperson president minister
        governor mayor secretary ambassador senator leader judge lawyer attorney expert director
        analyst commissioner chancellor premier prosecutor detective farmer fisherman resident
        learner transcriber caller listener counselor speaker critic victim survivor
        superintendent principal chief envoy diplomat adviser advisor aide
        """
    )
)
"""Nouns for one human being: `my manager`, `the colonel`."""

SEVERAL_PERSONS = frozenset(f"{each}s" for each in ONE_PERSON) | lexicon(
    "people folks men women children witnesses secretaries guys ladies gentlemen spokesmen families"
)

HE_NAMES = lexicon(
    """
    james john robert michael william david richard joseph thomas charles christopher daniel
    matthew matt anthony tony mark donald steven steve paul andrew joshua kenneth kevin brian
    george timothy tim ronald edward ed jason jeffrey jeff ryan jacob gary nicholas nick eric
    jonathan stephen larry justin scott brandon benjamin ben samuel sam gregory greg frank
    raymond jack dennis jerry tyler aaron jose adam nathan henry peter pete zachary kyle noah carl
    keith roger arthur tom bill bob jim joe mike dave dan rob bernie chuck barack vladimir
    volodymyr ahmed mohammed muhammad ali carlos juan luis miguel pedro ivan sergei hans karl
    ian neil simon graham alan martin philip phil huw rhys ibrahim omar yusuf jeremy ted ron mitch
    """
)
SHE_NAMES = lexicon(
    """
    mary patricia jennifer linda elizabeth barbara susan jessica sarah karen lisa nancy betty
    sandra margaret ashley kimberly emily donna michelle carol amanda melissa deborah stephanie
    rebecca sharon laura cynthia amy kathleen angela shirley brenda emma anna ann anne pamela
    nicole samantha katherine christine helen debra rachel carolyn janet maria catherine heather
    diane olivia julie joyce victoria ruth virginia lauren kelly christina joan evelyn judith
    andrea hannah megan cheryl jane martha alice jean grace sophia kate fatima aisha elena ines
    priya nadia hillary kamala angelique ursula gretchen ketanji sonia bethan sian lynne suzy
    """
)
"""Given names that are nearly always of one sex; what is in neither list may be of either."""


def may_be(words: frozenset[str], pronoun: str) -> bool:
    """Whether a person of those words, in lower case, may be a `he` or a `she`."""
    against = (FEMALE | SHE_NAMES) if pronoun == "he" else (MALE | HE_NAMES)
    return words.isdisjoint(against)
