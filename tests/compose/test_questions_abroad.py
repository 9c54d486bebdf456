"""Questions in German, French and Spanish, put to transcripts in those languages."""

import pytest

from bot.compose.asking import answer_question
from bot.reading.reader import read_transcript

GERMAN = """# Anhörung zum Hafen

**Lena Brandt:** Guten Morgen, Herr Okafor. Wie viele Boote fasst die neue Mole?

**Tom Okafor:** Sie fasst 140 Boote, vierzig mehr als die alte. Im Juni wird sie eröffnet.

**Lena Brandt:** Und warum wurde die alte Mole geschlossen?

**Tom Okafor:** Weil der Sturm ihre Pfähle zerbrochen hat. Bürgermeisterin Lund hat mir gesagt,
dass eine Reparatur zu gefährlich war.

**Lena Brandt:** Was hat der Bau gekostet?

**Tom Okafor:** Rund drei Millionen Euro, und die Hälfte davon hat das Land bezahlt.

**Lena Brandt:** Wo liegen die Fischer bis dahin?

**Tom Okafor:** Die meisten liegen in Emden. Der Fischer Hinrich Vollmer hat als Einziger sein Boot
verkauft. Ich halte die Entscheidung der Stadt für richtig.
"""
FRENCH = """# Audition sur le port

**Claire Vasseur :** Bonjour, monsieur Morel. Combien de bateaux la nouvelle jetée peut-elle
accueillir ?

**Tomas Morel :** Elle accueille 140 bateaux, quarante de plus que l'ancienne. Elle ouvrira en juin.

**Claire Vasseur :** Et pourquoi l'ancienne jetée a-t-elle été fermée ?

**Tomas Morel :** Parce que la tempête a brisé ses pieux. La maire, Anne Lund, m'a dit que les
réparations étaient trop dangereuses.

**Claire Vasseur :** Combien ont coûté les travaux ?

**Tomas Morel :** Environ trois millions d'euros, et la région en a payé la moitié.

**Claire Vasseur :** Où sont les pêcheurs en attendant ?

**Tomas Morel :** La plupart sont à Lorient. Le pêcheur Yann Kerbrat a été le seul à vendre son
bateau. Je pense que la décision de la ville était la bonne.
"""
SPANISH = """# Audiencia sobre el puerto

**Clara Ruiz:** Buenos días, señor Ortiz. ¿Cuántos barcos caben en el nuevo muelle?

**Tomás Ortiz:** Caben 140 barcos, cuarenta más que en el antiguo. Se abrirá en junio.

**Clara Ruiz:** ¿Y por qué se cerró el muelle antiguo?

**Tomás Ortiz:** Porque la tormenta rompió sus pilotes. La alcaldesa Ana Lund me dijo que las
reparaciones eran demasiado peligrosas.

**Clara Ruiz:** ¿Cuánto costó la obra?

**Tomás Ortiz:** Unos tres millones de euros, y la mitad la pagó la región.

**Clara Ruiz:** ¿Dónde están mientras tanto los pescadores?

**Tomás Ortiz:** La mayoría está en Vigo. El pescador Iago Castro fue el único que vendió su barco.
Creo que la decisión de la ciudad fue correcta.
"""


@pytest.mark.parametrize(
    ("transcript", "question", "turn"),
    [
        (GERMAN, "Wann wird die Mole eröffnet?", 2),
        (GERMAN, "Warum wurde die alte Mole geschlossen?", 4),
        (GERMAN, "Wie viel hat der Bau der Mole gekostet?", 6),
        (GERMAN, "Hat das Land etwas bezahlt?", 6),
        (GERMAN, "Wo liegen die Fischer jetzt?", 8),
        (GERMAN, "Wer hat sein Boot verkauft?", 8),
        (GERMAN, "Was sagt Okafor über die Entscheidung der Stadt?", 8),
        (FRENCH, "Combien de bateaux la nouvelle jetée accueille-t-elle ?", 2),
        (FRENCH, "Quand la jetée ouvrira-t-elle ?", 2),
        (FRENCH, "Pourquoi l’ancienne jetée a-t-elle été fermée ?", 4),
        (FRENCH, "Combien les travaux ont-ils coûté ?", 6),
        (FRENCH, "Est-ce que la région a payé quelque chose ?", 6),
        (FRENCH, "Où se trouvent les pêcheurs ?", 8),
        (FRENCH, "Qui a vendu son bateau ?", 8),
        (SPANISH, "¿Cuántos barcos caben en el nuevo muelle?", 2),
        (SPANISH, "¿Cuándo se abrirá el muelle?", 2),
        (SPANISH, "¿Por qué se cerró el muelle antiguo?", 4),
        (SPANISH, "¿Cuánto costó la obra del muelle?", 6),
        (SPANISH, "¿Pagó algo la región?", 6),
        (SPANISH, "¿Quién vendió su barco?", 8),
        (SPANISH, "¿Qué dijo Ortiz sobre la decisión de la ciudad?", 8),
    ],
)
def test_what_is_said_is_answered_in_its_language(
    transcript: str, question: str, turn: int
) -> None:
    found = answer_question(read_transcript(transcript.encode(), "harbor.md"), question)

    assert found.turns == (turn,)


@pytest.mark.parametrize(
    ("transcript", "question"),
    [
        (GERMAN, "Wer hat die Mole gebaut?"),
        (GERMAN, "Wie viele Fischer gibt es in Emden?"),
        (GERMAN, "Wie heißt das Boot von Vollmer?"),
        (GERMAN, "Was hat Okafor zu den Schulen gesagt?"),
        (FRENCH, "Qui a construit la jetée ?"),
        (FRENCH, "Combien de temps ont duré les travaux ?"),
        (FRENCH, "Comment s'appelle le bateau de Kerbrat ?"),
        (FRENCH, "Quand la tempête a-t-elle eu lieu ?"),
        (SPANISH, "¿Quién construyó el muelle?"),
        (SPANISH, "¿Cuánto tiempo duró la obra?"),
        (SPANISH, "¿Cómo se llama el barco de Castro?"),
        (SPANISH, "¿Cuándo fue la tormenta?"),
    ],
)
def test_what_is_not_said_is_refused_in_its_language(transcript: str, question: str) -> None:
    found = answer_question(read_transcript(transcript.encode(), "harbor.md"), question)

    assert not found.answered
    assert found.nearest
