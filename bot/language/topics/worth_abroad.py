"""Words of stance, feeling, consequence and news in German, French and Spanish."""

from bot.language.lexicon import lexicon

STANCE_ABROAD = lexicon(
    """
    muss müssen fordern fordere verlangen ablehnen lehne falsch schuld unverantwortlich schande
    skandal lüge lügen gelogen versprochen versprechen nie niemals unrecht verantwortung halte
    gescheitert versagt entscheiden
    faut faux refuse refusons jamais honte scandale mensonge menti responsable responsabilité
    inacceptable injuste promettre promis exige exigeons crois devons
    vergüenza escándalo mentira mentido nunca jamás culpa inaceptable injusto injusta prometo
    promesa rechazo exijo exigimos debemos irresponsable verdad fracaso
    """
)
FEELING_ABROAD = lexicon(
    """
    angst tot tote toten gestorben sterben wut wütend traurig trauer geweint hoffe hoffnung liebe
    hasse leid leiden schmerz schrecklich stolz froh schäme verzweifelt einsam
    peur mort morte morts mourir colère pleuré pleure triste espoir espère aime déteste souffrir
    souffrance terrible fière fier heureux heureuse seule désespoir
    miedo muerto muerta muertos morir rabia llorado lloro triste esperanza espero quiero odio sufrir
    dolor terrible orgullo orgulloso orgullosa feliz sola solo desesperado
    """
)
CONSEQUENCE_ABROAD = lexicon(
    """
    weil deshalb kostet kosten folge folgen gefahr krise krieg katastrophe bedroht schließen
    schließung arbeitsplätze sonst
    parce coûte coûtent conséquence conséquences danger crise guerre catastrophe menace fermer
    ferme fermeture emplois sinon
    porque cuesta cuestan consecuencia consecuencias peligro crisis guerra catástrofe amenaza
    cerrar cierre trabajo empleos
    """
)
NEWS_ABROAD = lexicon(
    """
    heute gestern morgen erste ersten neu neue rekord milliarden millionen prozent beschlossen
    aujourd'hui hier demain première premier record milliards millions décidé annoncé
    hoy ayer mañana primera primer récord millones ciento decidido anunciado
    """
)
