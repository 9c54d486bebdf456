"""Words of other languages that carry nothing of what a text is about."""

from bot.language.lexicon import lexicon

GERMAN = lexicon(
    """
    aber alle allem allen aller alles als also am an andere anderen anderes auch auf aus bei beim
    bin bis bist bitte da dabei dadurch dafür dagegen daher damals damit danach dann daran darauf
    daraus darf darüber darum das dass davon dazu dein deine dem den denen denn der deren des
    deshalb dessen die dies diese diesem diesen dieser dieses dir doch dort drei du durch dürfen
    eben ein eine einem einen einer eines einfach einige einmal er erst es etwa etwas euch euer
    für ganz gar gab geben gegen geht gehen gehört gemacht genau gesagt gibt ging gut gute guten
    guter gutes haben habe habt hat hatte hatten hätte hätten hier hin ich ihm ihn ihnen ihr ihre
    ihrem ihren ihrer im immer in ins ist ja jede jedem jeden jeder jedes jemand jetzt kam kann
    kein keine keinem keinen keiner kommen kommt können könnte könnten lassen letzte letzten
    letztes mache machen macht mal man manche mehr mein meine meinem meinen meiner mich mir mit
    müssen muss musste nach natürlich neben nein nicht nichts nie niemand noch nun nur ob oder
    ohne recht sagen sagt sagte schon sehr sei seien sein seine seinem seinen seiner seit selbst
    sich sie sind so solche soll sollen sollte sollten sondern sonst stehen steht tun über um und
    uns unser unsere unserem unseren unter viel viele vielen vielleicht vom von vor wann war waren
    warum was weg weil weiter welche welchem welchen welcher welches wenig wenige weniger wenn wer
    werde werden wenden weiß weiss wie wieder will wir wird wirklich wissen wo wohl wollen wollte
    worden wurde wurden würde würden zu zum zur zwar zwei zwischen heißt heute gestern morgen jahr
    jahre jahren jahres tag tage tagen woche wochen monat monate mal prozent euro million millionen
    milliarden herr herrn frau guten tag abend danke dank bedanke bedanken frage fragen antwort
    ding dinge sache sachen leute menschen beispiel ende punkt thema vier fünf sechs sieben acht
    neun zehn elf zwölf zwanzig dreißig vierzig fünfzig hundert tausend
    """
)
FRENCH = lexicon(
    """
    a ai aie ainsi alors année années ans après assez au aucun aucune aujourd'hui aussi autre
    autres aux avait avaient avant avec avez avoir avons beaucoup bien bon bonne bonjour bonsoir
    c'est c'était ça car ce ceci cela celle celles celui cent certains ces cet cette ceux chaque
    chez chose choses comme comment compris d'accord d'un d'une dans de déjà depuis des deux dire
    dit dites doit doivent donc dont du d'abord d'autres elle elles en encore entre est est-ce et
    était étaient été être eu euros fait faire faites faut femme fois font gens grand grande hier
    ici il ils j'ai j'avais j'étais je jour jours juste l'a l'on la là le les leur leurs lui ma
    madame mais mal matin me même mêmes merci mes mille millions moi moins mois mon monsieur n'a
    n'ai n'en n'est n'était n'y ne ni non nos notre nous on ont ou où oui par parce parler pas
    passe pendant petit petite peu peut peut-être peuvent plus plusieurs point pour pourquoi
    pourcent pouvez pouvoir prendre près puis qu'elle qu'elles qu'en qu'est qu'il qu'ils qu'on
    qu'un qu'une quand que quel quelle quelles quelque quelques quels question questions qui quoi
    rien s'il s'ils sa sais sait sans savez se sera ses seul seulement si soir soit sommes son
    sont sous sur t'as ta tant te tellement tes toi ton toujours tous tout toute toutes très trois
    trop tu un une va vais vers veut veux voilà voir vont vos votre vous voulez vraiment vu y
    dernier dernière derniers dernières prochain prochaine premier première exemple fallait ferait
    fera feront fais ferez prochaines vient viennent venir donner donne met mettre quatre cinq six
    sept huit neuf dix onze douze quinze vingt trente quarante cinquante soixante
    """
)
SPANISH = lexicon(
    """
    a ahí ahora al algo alguien algún alguna algunas alguno algunos allí año años ante antes aquel
    aquella aquellos aquí así aún aunque bien buen buena buenas bueno buenos cada casi caso ciento
    como cómo con contra cosa cosas creo cual cuál cuales cuando cuándo cuanto cuánto da dar de
    debe deben decía decir dejar del desde después día días dice dicen dicho digo dijo doce donde
    dónde dos durante e el él ella ellas ellos embargo en entonces entre era eran es esa esas ese
    eso esos esta está estaba estaban estado estamos están estar estas este esto estos estoy
    euros fue fueron ha haber había habían hablar hace hacen hacer hacia haciendo haga hago han
    hasta hay haya he hecho hemos hoy incluso ir la las le les lo los luego me mejor menos mes
    meses mi mí mientras mil millón millones mis mismo misma mucha muchas mucho muchos muy nada
    nadie ni ninguna ninguno ningún no noche noches nos nosotros nueve nuestra nuestras nuestro
    nuestros nunca o once os otra otras otro otros par para parte pero poco pocos podemos poder
    por porque pregunta puede pueden puedo pues que qué queda querer quiere quiero quien quién
    quienes quizá sabe sabemos saber sé sea sean según seis señor señora ser sería si sí sido
    siempre sin sino sobre sólo solo somos son soy su sus tal también tampoco tan tanto tarde
    tardes tema tendrá tener tenemos tengo ti tiempo tiene tienen toda todas todavía todo todos
    tras tres tu tú tuvo un una unas uno unos usted ustedes va vamos van varios veces ver verdad
    vez vida voy y ya yo alcanzar última último gracias gente persona personas hola ejemplo
    hacerlo tenerlo semana semanas vieron viene vienen cuatro cinco siete ocho diez quince veinte
    treinta cuarenta cincuenta sesenta setenta ochenta noventa doscientos cuatrocientos
    """
)
ITALIAN = lexicon(
    """
    a abbiamo ad adesso ai al alcuni alla alle allo allora altra altre altri altro anche ancora
    anni anno avere aveva avevano bene buona buono buongiorno che chi ci ciò come con così cosa
    cose cui da dal dalla dalle dallo davvero degli dei del della delle dello dentro detto deve
    di dice dire dopo dove due e è ecco ed era erano essere euro fa faccio fare fatto fino forse
    fra gente già giorni giorno gli grande grazie ha hai hanno ho i il in insieme invece io l'ha
    la là le lei li lo loro lui ma mai me meno mentre mesi mi mia mila milioni mio molte molti
    molto ne nel nella nelle nello nessuno niente no noi non nostra nostro nulla o oggi ogni ora
    parte per perché persone però più piccolo po' poi prima proprio può qualche qualcosa quale
    quando quanto quasi quella quelle quelli quello questa queste questi questo qui quindi sa
    sapere sarà se sei sempre senza sì sia siamo solo sono soprattutto sotto sta stata stati stato
    stiamo su sua sue sui sul sulla suo suoi tanto te tempo ti tra tre troppo tu tutta tutte tutti
    tutto un un'altra una uno va vedere vero verso vi via viene voglio volta volte vuole domanda
    signora signore dottor cento quattro cinque sette otto nove dieci venti trenta quaranta
    """
)
PORTUGUESE = lexicon(
    """
    a agora aí ainda além algo alguém algum alguma algumas alguns ali ano anos antes ao aos aquela
    aquele aqui as às assim até bem boa bom cada casa cem certo coisa coisas com como conta contra
    da dar das de deles demais depois desde dessa desse deve dia dias disse dizer diz do dois dos
    duas durante e é ela elas ele eles em então entre era eram essa essas esse esses esta está
    estamos estão estar estas estava este estes estou eu euros faz fazer fazem ficar fim foi foram
    gente grande há hoje isso isto já lá lhe lo mais mas me meio melhor menos mês meses mesma
    mesmo meu meus mil milhão milhões minha minhas muita muitas muito muitos na nada não nas nem
    nenhum nessa nesse neste no noite nos nós nossa nosso num numa nunca o obrigado obrigada onde
    os ou outra outras outro outros para parte pela pelas pelo pelos pergunta pessoa pessoas pode
    podem poder pois por porque pouco primeira primeiro quais qual qualquer quando quanto quase
    que quem quer são se seja sem sempre senhor senhora ser será seu seus sido sim só sobre sua
    suas tal também tanto tão tarde te tem têm temos tempo tenho ter teve tinha toda todas todo
    todos três tu tudo um uma umas uns vai vão ver vez vezes você vocês vou cento exemplo quatro
    cinco seis sete oito nove dez onze doze quinze vinte trinta quarenta cinquenta
    """
)
DUTCH = lexicon(
    """
    aan achter al alle alleen allemaal als altijd andere anders ben bent bij binnen bijvoorbeeld
    boven daar daarom dag dagen dan dat de deze dit doen doet door dus echt een eens eerst elke en
    er euro gaan gaat gedaan geen gezegd goed goede had hadden heb hebben hebt heeft heel hem hen
    hele het hier hij hoe hun iets iedereen iemand ik in is ja jaar jaren je jij jou jouw jullie
    kan kijken komen komt kon konden kunnen laten maar maken man maand maanden mee meer mensen met
    miljoen mij mijn misschien moet moeten mogen morgen na naar natuurlijk nee niemand niet niets
    nog nu of om omdat onder ons onze ook op over procent te tegen terug toch toen tot tussen twee
    uit uur van vandaag veel vind voor vraag vragen waar waarom wanneer want waren was wat we week
    weet wel welke werd weten wie wij wil willen word worden wordt zal ze zeg zeggen zegt zei zelf
    zich zien zij zijn zo zonder zou zouden meneer mevrouw dank goedemorgen goedenavond vier vijf
    zes zeven acht negen tien elf twaalf twintig dertig honderd duizend
    """
)

EMPTY_ABROAD = {
    "de": GERMAN,
    "fr": FRENCH,
    "es": SPANISH,
    "it": ITALIAN,
    "pt": PORTUGUESE,
    "nl": DUTCH,
}
"""By the language's two letters."""
