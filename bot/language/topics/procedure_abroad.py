"""Courtesies and handing over in other languages, by what cannot be mistaken for the matter.

Guten Morgen, Herr Althoff.            → a greeting
Notre invitée ce matin est …           → handing over
Buenos días. Gracias a ustedes.        → a greeting, thanks
"""

GERMAN = (
    *(
        r"guten (?:morgen|tag|abend)",
        r"(?:herzlich|schön(?:en)?) (?:willkommen|dank)",
        "vielen dank",
    ),
    *(r"(?:ich )?(?:danke?|bedanke?) (?:ihnen|dir|euch|mich)", "auf wiedersehen", "mein name ist"),
    *(r"(?:mein|unser)e? gast", r"(?:meine|unsere) gäste", "zu gast (?:ist|sind|haben|bei)"),
    *("für das gespräch", r"(?:erste|letzte|nächste) frage", r"danke (?:schön|sehr)"),
)
FRENCH = (
    *(
        r"bonjour",
        "bonsoir",
        r"merci (?:à (?:vous|tous|toi)|d'|beaucoup|bien|pour)",
        "bienvenue",
        "au revoir",
    ),
    *(r"(?:mon|ma|notre|nos) invitée?s?", r"(?:dernière|première|prochaine) question"),
    *("soyez les bienvenus", r"vous écoutez", "je vous remercie", r"à la semaine prochaine"),
)
SPANISH = (
    *(
        r"buen[oa]s (?:días|tardes|noches)",
        r"gracias (?:a (?:usted(?:es)?|ti|todos)|por)",
        "muchas gracias",
    ),
    *(r"bienvenid[oa]s?", r"nuestr[oa]s? invitad[oa]s?", r"(?:última|primera|próxima) pregunta"),
    *("hasta (?:luego|pronto|mañana)", r"nos acompaña"),
)
ITALIAN = (
    *(
        "buongiorno",
        "buonasera",
        r"grazie (?:a (?:lei|voi|te|tutti)|per|mille)",
        r"benvenut[oaie]",
        "arrivederci",
    ),
    *(r"(?:il|la) nostr[oa] ospite", r"(?:ultima|prima|prossima) domanda"),
)
PORTUGUESE = (
    *(r"bo[am] (?:dia|tarde|noite)", r"(?:muito )?obrigad[oa]", r"bem ?vind[oa]s?"),
    *(r"noss[oa] convidad[oa]", r"(?:última|primeira|próxima) pergunta"),
)

PHRASES_ABROAD = GERMAN + FRENCH + SPANISH + ITALIAN + PORTUGUESE
