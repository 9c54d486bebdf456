"""The words in which numbers are said, and what is counted by them."""

from bot.language.lexicon import lexicon

SPELLED = (
    *("zero", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten"),
    *("eleven", "twelve", "thirteen", "fourteen", "fifteen", "sixteen", "seventeen", "eighteen"),
    "nineteen",
)
SMALL = {word: at for at, word in enumerate(SPELLED)}
ROUND = ("twenty", "thirty", "forty", "fifty", "sixty", "seventy", "eighty", "ninety")
TENS = {word: 10 * at for at, word in enumerate(ROUND, start=2)}
RANKS = (
    *("first", "second", "third", "fourth", "fifth", "sixth", "seventh", "eighth", "ninth"),
    *("tenth", "eleventh", "twelfth"),
    *(f"{word}th" for word in SPELLED[13:]),
)
ORDINALS = {word: at for at, word in enumerate(RANKS, start=1)}
ORDINALS |= {f"{word[:-1]}ieth": value for word, value in TENS.items()}
ORDINALS |= {"hundredth": 100, "thousandth": 1000, "millionth": 10**6, "billionth": 10**9}
SCALES = {
    "hundred": 100, "hundreds": 100, "dozen": 12, "dozens": 12, "score": 20,
    "thousand": 1000, "thousands": 1000, "k": 1000, "grand": 1000,
    "million": 10**6, "millions": 10**6, "mil": 10**6, "mn": 10**6, "m": 10**6, "mln": 10**6,
    "billion": 10**9, "billions": 10**9, "bn": 10**9, "b": 10**9, "bln": 10**9,
    "bil": 10**9, "lakh": 10**5, "crore": 10**7,
    "trillion": 10**12, "trillions": 10**12, "tn": 10**12, "trn": 10**12,
}  # fmt: skip
GLUED = frozenset({"k", "m", "b", "mn", "bn", "tn", "mln", "bln", "trn"})
"""Scales only right behind a figure: `1.2bn`."""

PARTS = {
    "half": 2, "halves": 2, "third": 3, "thirds": 3, "quarter": 4, "quarters": 4, "fifth": 5,
    "fifths": 5, "sixth": 6, "sixths": 6, "seventh": 7, "sevenths": 7, "eighth": 8, "eighths": 8,
    "ninth": 9, "ninths": 9, "tenth": 10, "tenths": 10, "twelfths": 12, "hundredths": 100,
    "thousandths": 1000,
}  # fmt: skip
TIMES = {"twice": 2, "double": 2, "doubled": 2, "doubles": 2, "doubling": 2, "thrice": 3,
         "triple": 3, "tripled": 3, "triples": 3, "tripling": 3, "quadruple": 4,
         "quadrupled": 4}  # fmt: skip
PERCENT = frozenset({"%", "percent", "pct", "percentage"})
CURRENCIES = {"$": "dollar", "€": "euro", "£": "pound", "¥": "yen", "dollars": "dollar",
              "dollar": "dollar", "bucks": "dollar", "euros": "euro", "euro": "euro",
              "pounds": "pound", "yen": "yen", "cents": "cent"}  # fmt: skip

UNIT_WORDS = (
    ("year", "years"), ("month", "months"), ("week", "weeks"), ("day", "days"),
    ("hour", "hours"), ("minute", "minutes"), ("seconds",), ("night", "nights"),
    ("mile", "miles"), ("kilometer", "kilometers", "kilometre", "kilometres", "km"),
    ("meter", "meters", "metre", "metres"), ("centimeter", "centimeters", "centimetre", "cm"),
    ("foot", "feet"), ("inch", "inches"), ("yard", "yards"), ("acre", "acres"),
    ("hectare", "hectares"), ("ton", "tons", "tonne", "tonnes"),
    ("kilo", "kilos", "kilogram", "kilograms", "kg"), ("gram", "grams"), ("ounce", "ounces"),
    ("barrel", "barrels"), ("gallon", "gallons"), ("liter", "liters", "litre", "litres"),
    ("degree", "degrees"), ("watt", "watts"), ("kilowatt", "kilowatts"),
    ("megawatt", "megawatts"), ("gigawatt", "gigawatts"), ("mph",), ("knot", "knots"),
    ("point", "points"), ("decade", "decades"), ("century", "centuries"),
)  # fmt: skip
UNITS = {word: words[0] for words in UNIT_WORDS for word in words}
BETWEEN = frozenset({"-", "‐", "‑", "more", "full", "straight", "square", "cubic", "long", "whole"})
"""May stand between a number and its unit: `two more evenings`, `31-year`."""

COUNTING_WORDS = lexicon(
    """
    decade decades century centuries fortnight millennium duo trio quartet quintet quadrillion
    quadrillions zillion zillions halve halved halves halving tenfold twofold threefold fourfold
    fivefold sixfold hundredfold thousandfold millionaire millionaires billionaire billionaires
    hundredth thousandth millionth millionths billionth billionths trillionaire nought naught
    nil umpteen teens quadruples quadrupling quintupled quintuple
    """
)
"""Words with a number inside them; they are held as words."""
