"""Words that reporters and those whom they question use for one another."""

from functools import lru_cache

from bot.language.roots import root

_GROUPS = """
    money dollars fund million billion; pay fund sponsor; accident crash collision; accuse blame
    allege charge; admit acknowledge concede; adopt pass approve enact; advice advise recommend
    suggest counsel tip; agree agreed deal pact accord treaty; aim goal objective purpose intend
    plan target seek want hope; allow permit permission let authorize authorise; angry anger upset
    furious outraged; appear attend join participate take part come; apply applicant application;
    argue claim contend insist maintain; arrive come reach get land; ask request demand call urge
    invite; attack strike hit assault invasion invade; author wrote book; available ready released
    ship live launch; average typical usual normally; avoid prevent stop; award prize won honor;
    ban prohibit forbid forbidden outlaw; become turn; begin start join enter; belong member part;
    benefit advantage help good; better improve; big large huge size great major; body
    organisation agency group institution; born birth birthday native; boss manager chief head
    supervisor; break damage wreck; bring came in take carry; business company firm enterprise
    corporation shop store; cancel cancelled drop abandon; candidate nominee running; career
    profession job work; catch arrested detained; cause lead reason because trigger result why;
    challenge difficulty hard problem hurdle obstacle tough issue; change shift amend alter
    revise; cheap affordable inexpensive; choose pick select decide prefer opt; citizen
    citizenship naturalized; city town place; close shut end; collect gather raise; college
    university school; colour color; compare comparison than; complain complaint; complete finish
    conclude done final end; condition disease illness; conference summit meeting gathering event
    convention; contract agreement deal; contribute give put provide donate pledge; criticise
    criticize criticism denounce condemn slam; current today present now; deadline due date;
    decide decision determine choose; defend defense defence protect; delay postpone wait; deliver
    ship send supply hand; describe call refer term; destroy kill lost eliminate wipe; develop
    build create design make; disappoint let down; discuss talk cover speak mention touch raise
    topic subject; donate give; doubt skeptical sceptical; drug medicine medication narcotics;
    earn make income pay salary wage; easy simple; effect impact affect influence; employ employee
    staff worker hire job people team; end finish stop over; enjoy like love fun; enough
    sufficient adequate; estimate guess predict expect forecast projection; evacuate leave left
    flee; exclude exclusion expel expelled expulsion; explain explanation reason; famous known
    renowned well-known; fan supporter; fast quick speed speedy soon rapid; father dad; fault
    blame mistake error wrong; fight battle combat war soldier troops mercenaries; film movie;
    find found discover discovery learn detect; fire dismiss laid sack; fix repair solve mend;
    flat apartment house home; follow next after; forbid refuse deny; free liberate release;
    friend colleague partner pal; frighten scared fear afraid terrified; get got gotten receive
    received obtain win; goods product merchandise; grow growth expand; guest visitor; guilty
    convicted; happen occur go; happy glad pleased proud; hard difficult tough; hear learn listen;
    hide secret; honor honour tribute celebrate recognize commemorate; hospital clinic; hurt
    injure wound harm casualties; idea notion concept thought; important importance matter
    significant key; include involve contain; increase raise growth more; industry sector; inspect
    check audit review examine; invest spend put; judge court; keep retain stay remain hold; kind
    type sort; land property; last take duration continue; late recent; law legislation act bill
    statute rule; lawyer attorney counsel; lead head run chair; learn taught study student lesson;
    leave left depart quit resign step exit departure; length long hours minutes; limit restrict
    cap; live reside home based; location site place situated based; lose loss; luck fortunate;
    make produce build create; manage run oversee handle; many number; march protest demonstrate
    demonstration rally; marry wife husband marriage wedding; mean stand definition define;
    measure step action; message email letter note mail; method way approach technique; microphone
    mic; mind opinion view; minister secretary; mother mom mum; move transfer relocate; murder
    kill shot; new latest another additional recent newly; newspaper paper post times journal;
    number total count many; offer propose provide; office headquarters based; official
    authorities; online internet web website site; open start launch; order told instruct; own
    belong mine; parent mother father; peace ceasefire truce; perform play; permanent lasting;
    person people man woman individual; phone call telephone; plan intend going will; police
    officer cop; popular loved favorite favourite; poor poverty; post put; prefer rather favorite
    like; pretty beautiful; price cost; prison jail imprisoned behind bars; problem issue trouble
    wrong difficulty; profit earnings margin; promise pledge commit vow; protect safe secure
    safeguard; proof prove evidence; publish release print; punish penalty fine sentence sanction;
    pupil student learner child; quality standard; rate level percent; reach achieve hit get;
    react respond response answer; ready prepared; refugee migrant displaced; reject refuse deny
    decline oppose; remember recall; replace instead successor; report coverage account; require
    need must necessary; research study scientist survey; result outcome finding consequence;
    return back; rich wealthy; road street highway; safe safety secure; sale sell; same equal
    identical; say tell state; schedule calendar plan date; school academy; send mail deliver;
    sentence sentenced; serve service; show demonstrate reveal display; shrink shrank smaller;
    sign signature; small little; song album music band; speak talk speech address remarks; start
    beginning early origin; stay remain; steal theft; stop halt cease quit end; strange weird odd;
    strong strength; succeed succeeded success win; sue sued lawsuit suit; support back favor
    favour endorse; surprise unexpected; tax taxpayer; test trial try tried experiment; thank
    grateful gratitude appreciate; think believe view feel opinion; together joint; tool software
    app; travel travelled go going trip visit tour arrive; tv television broadcast show; use used
    using; vote ballot; war conflict invasion; warn caution; wealth money; weapon arms ammunition
    artillery; win victory; wish want hope; woman female; worker employee staff; world global
    international; worse worst bad; young youth kid child; old age aged; clear remove diffuse
    defuse; country nation; hit affected; house home; spend cost; trip travel vacation
"""

GROUPS = tuple(tuple(group.split()) for group in _GROUPS.split(";"))
"""Each word of a group may stand for the others, if less surely than a form of the word itself."""


@lru_cache(maxsize=1 << 14)
def paraphrased(root_: str) -> frozenset[str]:
    """The roots of words that may be said for a word of that root; none where none is known."""
    return _LIKES.get(root_, frozenset())


def _likes() -> dict[str, frozenset[str]]:
    groups = [frozenset(map(root, group)) for group in GROUPS]
    every = frozenset().union(*groups)
    return {
        each: frozenset().union(*(group for group in groups if each in group)) for each in every
    }


_LIKES = _likes()
