"""Words of which one says the contrary of the other: `rose` and `fell`, `before` and `after`."""

from collections.abc import Mapping

from bot.language.writing.support import base_root

PAIRS = """
rose/fell rise/fall increase/decrease support/oppose won/lost win/lose accept/reject accept/refuse
approve/reject allow/ban allow/forbid permit/forbid legal/illegal able/unable safe/unsafe
possible/impossible likely/unlikely open/closed open/close open/shut buy/sell bought/sold hire/fire
import/export strong/weak rich/poor gain/lose gained/lost
started/stopped stopped/continued raised/cut raised/lowered
success/failure succeed/fail start/stop start/end begin/end agree/disagree true/false public/private
happy/unhappy friend/enemy remember/forget expensive/cheap common/rare
easy/difficult important/unimportant improve/worsen grow/shrink positive/negative peace/war
alive/dead majority/minority innocent/guilty include/exclude attack/defend strengthen/weaken
raise/lower raise/cut born/killed hot/cold full/empty deny/confirm deny/admit praise/criticize
praise/condemn welcome/condemn hire/dismiss keep/abolish build/demolish expand/shrink expand/cut
arrive/leave arrived/left lend/borrow love/hate trust/distrust guilty/acquitted convict/acquit
create/destroy help/hurt help/harm join/leave hope/fear optimistic/pessimistic confident/doubtful
calm/angry victory/defeat surplus/deficit profit/loss ally/enemy allies/enemies
northern/southern eastern/western north/south east/west urban/rural voluntary/mandatory
optional/mandatory temporary/permanent winner/loser allow/reject allow/refuse support/reject
back/reject back/oppose rise/drop increase/drop rise/decline increase/decline increase/fall
grow/decline climb/fall widen/narrow gain/drop raise/reduce increase/reduce expand/reduce
retain/abolish upheld/overturned uphold/overturn grant/deny granted/denied dead/survived survive/die
quick/slow quickly/slowly optional/required cheap/costly sufficient/insufficient transparent/secret
unanimous/divided
"""
COMMON_PAIRS = """
more/fewer higher/lower high/low up/down best/worst better/worse early/late earlier/later
always/never always/rarely older/younger faster/slower above/below over/under everybody/nobody
everyone/nobody everything/nothing all/none many/none some/none often/rarely often/seldom
"""
LOOSE_PAIRS = """
before/after more/less good/bad easy/hard most/least many/few most/few young/old left/right
large/small big/small long/short first/last inside/outside in/out with/without ahead/behind
both/neither yes/no day/night new/old will/might will/may will/could front/back near/far
like/dislike into/from to/from for/against morning/evening today/tomorrow today/yesterday
tonight/tomorrow parent/child men/women man/woman teachers/students guest/host buyer/seller
employer/employee past/future
"""
"""Words that say the contrary only in the very place of the other."""


def _both_ways(listed: str) -> Mapping[str, frozenset[str]]:
    found: dict[str, set[str]] = {}
    for pair in listed.split():
        one, other = (base_root(each) for each in pair.split("/"))
        found.setdefault(one, set()).add(other)
        found.setdefault(other, set()).add(one)
    return {each: frozenset(others) for each, others in found.items()}


ANYWHERE = _both_ways(PAIRS + COMMON_PAIRS)
IN_PLACE = _both_ways(PAIRS + COMMON_PAIRS + LOOSE_PAIRS)


def contraries_in_place(word: str) -> frozenset[str]:
    """The roots of the words that say the contrary of the word, in whose place it stands."""
    return IN_PLACE.get(base_root(word), frozenset())
