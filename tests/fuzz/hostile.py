"""Sources that a careless pattern takes quadratic time over, each of about a given size."""

from collections.abc import Callable

TALK = "ANN LEE: I see you.\n\nBO RAY: You do.\n\n"


def _of(unit: str) -> Callable[[int], str]:
    return lambda size: (unit * (size // len(unit) + 1))[:size]


def _after_talk(unit: str) -> Callable[[int], str]:
    return lambda size: TALK * 3 + (unit * (size // len(unit) + 1))[:size]


# White space parts the units; `_` stands for a space and `|` for a line end inside one.
UNITS = [
    r"(", r"[", r")", r"]", r":", r"|", r"_", r"\t", r"a:_", r"a:|", r"A:_a|", r"0:00_",
    r"0:00|", r"(0:00)_a|", r"[0:00]_", r"*", r"**", r"**a_", r"#", r"#_", r"-", r"--", r"<",
    r"<a", r"</", r"<v_", r"&", r"&amp", r"\\", r"\\[", r"[a](", r"a", r"a_", r"A", r"A_", r"1",
    r"1.", r".", r"._", r"?", r",", r"'", r'"', r"“", r">>_", r">>>", r"Q_", r"Q._", r"Q|",
    r"Mr._A._", r"A.|", r"The_", r"[(", r"([", r"[[]", r"---|", r"---|a:_b|", r"{", r'{"a":',
    r"[{", r"-_", r"-_a|", r"_|", r"\r\n", r"-->", r"00:00:01.000_-->_00:00:02.000|", r"1|",
    r"WEBVTT||", r"a,b,c|", r"a\tb|", r"<p>", r"<tt>", r"April_4,_", r"2024-", r"4/4/",
    r"http://a", r"Monday,_", r"NOTE_", r"Page_1|", r"Summary|", r"transcribed_by_", r"(a_(b_",
    r"é", r"你", r"İ",
]  # fmt: skip

UNITS_AFTER_TALK = [
    r"**a\\\\\\\\", r"*a\\*",
    r"(", r"[", r":", r"|", r"_", r"a", r"a_", r"0:00_", r"(a_", r"[a_", r"*", r"**a",
    r"*a_**b_", r"_a", r"<a", r"&a", r"\\[", r"[a](", r"ANN_LEE:_", r"ANN_LEE:|", r"A._",
    r"I'm_Ann_", r"said_", r"a,_", r"“a", r"off_the_record_", r"Monday_", r"?_",
]  # fmt: skip


def _meant(unit: str) -> str:
    for written, meant in (("\\t", "\t"), ("\\r\\n", "\r\n"), ("\\\\", "\\"), ("|", "\n")):
        unit = unit.replace(written, meant)
    return unit.replace("_", " ") if unit != "_a" else unit


def _labels(size: int) -> str:
    return "".join(f"Name{number}: I see you.\n" for number in range(size // 20))


def _full_names(size: int) -> str:
    return "".join(f"Ann N{number}: I see.\nBo N{number}: You.\n" for number in range(size // 30))


def _heads(size: int) -> str:
    return "".join(
        f"Ann N{second}  {second // 60 % 999}:{second % 60:02}\nI see you.\n"
        for second in range(size // 30)
    )


HOSTILE: dict[str, Callable[[int], str]] = {
    **{f"nothing but {unit}": _of(_meant(unit)) for unit in UNITS},
    **{f"talk, then {unit}": _after_talk(_meant(unit)) for unit in UNITS_AFTER_TALK},
    "as many labels as turns": _labels,
    "as many full names as turns": _full_names,
    "as many recorders' heads as turns": _heads,
    "round brackets inside each other": lambda size: "(" * (size // 2) + ")" * (size // 2),
    "square brackets inside each other": lambda size: "[" * (size // 2) + "]" * (size // 2),
    "one long line of talk": _of(TALK.replace("\n", " ")),
}
