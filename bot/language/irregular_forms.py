"""Forms of English words that no suffix tells: `kept` is `keep`, `children` is `child`.

`left` and `found` are not among them: a side and a founder are as likely.
"""

_FORMS = (
    "keep kept; come came; go went gone; take took taken; give gave given; sell sold; tell told",
    "say said; lose lost; win won; send sent; spend spent; build built; buy bought",
    "bring brought; think thought; teach taught; catch caught; fight fought; seek sought; pay paid",
    "lay laid; hold held; stand stood; understand understood; meet met; feed fed; lead led",
    "sit sat; sleep slept; feel felt; deal dealt; mean meant; hear heard; make made; run ran",
    "begin began begun; sing sang sung; drink drank drunk; swim swam swum; ring rang rung",
    "sink sank sunk; write wrote written; ride rode ridden; drive drove driven; rise rose risen",
    "choose chose chosen; speak spoke spoken; break broke broken; steal stole stolen; wake woke",
    "freeze froze frozen; grow grew grown; know knew known; throw threw thrown; fly flew flown",
    "draw drew drawn; blow blew blown; show shown; see saw seen; eat ate eaten; fall fell fallen",
    "forget forgot forgotten; hide hid hidden; bite bit bitten; shoot shot; strike struck",
    "stick stuck; swear swore sworn; tear tore torn; wear wore worn; bear bore born borne",
    "become became; shake shook shaken; mistake mistook mistaken; withdraw withdrew withdrawn",
    "overcome overcame; lend lent; bend bent; burn burnt; learn learnt; dream dreamt; flee fled",
    "lie lain; bind bound; hang hung; dig dug; swing swung; spin spun; light lit; shine shone",
    "sweep swept; weep wept; creep crept; prove proven; forgive forgave forgiven; arise arose",
    "have had; do did done; woman women; man men; child children; foot feet; tooth teeth",
    "mouse mice; life lives; wife wives; knife knives; half halves; leaf leaves; shelf shelves",
)


def _base_forms() -> dict[str, str]:
    groups = [group.split() for line in _FORMS for group in line.split(";")]
    return {form: base for base, *forms in groups for form in forms}


BASE_FORMS = _base_forms()
"""By form in lower case the form that a dictionary lists."""
