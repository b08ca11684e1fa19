import { finding } from './finding-words.ts';

/** Emergencies in plain words that batches of new texts showed were not heard. */
export const MISSED_EMERGENCIES = [
  finding(
    'self-harm',
    '(se|me) (va a |voy a |quiere |quiero )?(corta|corto|cortar|raja|rajar) el cuello|cortar(me|se) el cuello|encerrad* _ (bano|habitacion|cuarto) _ (cuchillo|navaja|pistola|escopeta|pastillas)|(pinchad*|inyectad*) (a posta|aposta|adrede|a proposito) __ insulina|insulina __ (a posta|aposta|adrede|a proposito)',
    '(es|em) (vol |vull )?(talla|tallo|tallar) el coll|tallar (me|se) el coll|tancat* _ (bany|habitacio) _ (ganivet|navalla|pistola|escopeta|pastilles)|(punxat|punxada|injectat|injectada) (expressament|a posta|aposta) __ insulina|insulina __ (expressament|aposta)',
    '(cut|cutting|slit|slitting) (his|her|my|their) throat|locked (himself|herself|themselves) _ (bathroom|bedroom|room|toilet) _ (knife|gun|razor|pills)|(injected|taken|took) __ insulin (on purpose|deliberately)|insulin __ (on purpose|deliberately)',
  ),
  finding(
    'suicidal',
    '(deja|dejo|dejado|escrito|escribio) una (nota|carta) (de despedida|y|,|diciendo|porque)|dice que la dejemos en paz|dice que lo dejemos en paz',
    '(deixa|deixat|escrit) una (nota|carta) (de comiat|i|,|dient)',
    '(left|leaving|written|wrote) a (goodbye |suicide )(note|letter)|left a note (and|saying|,)',
  ),
  finding(
    'wrong-dose-risky',
    '(sintrom|aldocumar|warfarina|inr) __ (salido|sale|salio|dado|esta en|de) (6|7|8|9|10|11|12|seis|siete|ocho|nueve|diez)',
    '(sintrom|aldocumar|warfarina|inr) __ (sortit|surt|donat|esta a|de) (6|7|8|9|10|11|12|sis|set|vuit|nou|deu)',
    '(warfarin|inr) __ (is|was|of|at|came back|come back) (at )?(6|7|8|9|10|11|12|six|seven|eight|nine|ten)',
  ),
  finding(
    'testicular-pain',
    '(patada|balonazo|pelotazo|golpe|rodillazo) _ (testiculo*|huevos)|escroto _ (naranja|morad*|hinchad*|pelota)',
    '(cop de peu|puntada|pilotada|cop|cop de genoll) _ (testicle*|ous)|escrot _ (taronja|morat|inflat|pilota)',
    '(kick*|kicked|hit|knee|kneed|ball) _ (testicle*|balls|nuts)|scrotum _ (huge|purple|swollen|orange|black)',
  ),
  finding(
    'dental-swelling-spreading',
    '(dur*|hinchad*|bulto|inflamad*) (por )?(debajo|bajo) (de )?la lengua',
    '(dur|dura|inflat|inflada|bony) (per )?sota (de )?la llengua',
    '(hard|swollen|lump|swelling) (under|underneath|beneath|below) (my|his|her|the) tongue',
  ),
  finding(
    'pulse-extreme',
    '(pulso|pulsaciones|corazon) __ (a|en|de) (150|155|160|165|170|175|180|185|190|195|200|210|220)',
    '(pols|pulsacions|cor) __ (a|de) (150|155|160|165|170|175|180|185|190|195|200|210|220)',
    '(150|155|160|165|170|175|180|185|190|195|200|210|220) (on|by) (my|his|her|the) (watch|monitor|phone|fitbit)',
  ),
  finding(
    'shunt-problem',
    'valvula __ (dormid*|adormilad*|somnolient*)|hidrocefalia __ (dormid*|adormilad*|vomit*)|(valvula|derivacion) (cerebral|de la cabeza|ventricul*) _ (bloquead*|obstruid*|atascad*|infectad*)',
    'valvula __ (adormi*|somnolent*)|hidrocefalia __ (adormi*|vomit*)|(valvula|derivacio) (cerebral|del cap|ventricul*) _ (bloquejad*|obstruid*|embussad*|infectad*)',
    'shunt __ (sleepy|drowsy|vomit*|sick)|hydrocephalus __ (sleepy|drowsy|vomit*|sick)|shunt _ (blocked|infected|not working|has failed|failing)',
  ),
  finding(
    'dental-swelling-spreading',
    'flemon __ (ojo|parpado|cuello)',
    'flemo __ (ull|parpella|coll)',
    '(abscess|gumboil) __ (my|the|his|her) (eye|eyelid|neck)',
  ),
  finding(
    'overdose',
    '(paracetamol*|ibuprofeno*|nolotil*|gelocatil*) _ (cada (dos|2|tres|3)|cada hora)( horas)?',
    '(paracetamol*|ibuprofe*|nolotil*|gelocatil*) __ cada (dues|2|tres|3) hores',
    '(paracetamol|ibuprofen|nurofen|tylenol) __ every (hour|two hours|2 hours|three hours|3 hours)',
  ),
  finding(
    'very-thirsty',
    '(bebe|bebiendo|bebo|beber) (mucha )?agua (sin parar|a todas horas|todo el rato|todo el dia|como un)|(bebe|bebiendo|bebo|beber) muchisima agua|(bebe|bebiendo|bebo) (mucho|muchisimo|un monton|todo el rato) y (mea|orina|hace pis|meando|orinando|meo|orino|hago pis|va al bano)|(mea|orina|meando|orinando|meo|orino) (mucho|muchisimo|un monton|sin parar|todo el rato) y (bebe|bebiendo|bebo)',
    '(beu|bevent|bec|beure) (molta )?aigua (sense parar|a totes hores|tot el dia|tota l estona)|(beu|bevent|bec|beure) moltissima aigua|(beu|bevent|bec) (molt|moltissim|tota l estona) i (pixa|orina|fa pipi|pixant|orinant|pixo|orino|faig pipi)|(pixa|orina|pixo|orino) (molt|moltissim|sense parar) i (beu|bec)',
    '(drinking|drinks|drink) (water )?(non stop|nonstop|constantly|all day long|gallons|like a fish)|(drinking|drinks|drink) (loads|lots|a lot|so much|all the time|tons) and (peeing|pees|weeing|wees|urinating|passing water|going to the loo|pee|wee)|(peeing|weeing|urinating|pees|wees) (and drinking|and drinks|loads and drinking|a lot and drinking)',
  ),
  finding(
    'high-sugar',
    '(aparato|azucar|glucometro|glucosa|tira|dedo|maquina) __ (sale|salido|da|dado|marca|pone|esta en|tiene) (en )?(300|310|320|330|340|350|360|370|380|390|400|410|420|430|440|450|460|480|500|520|550|600)',
    '(aparell|sucre|glucometre|glucosa|tira|dit|maquina) __ (surt|sortit|dona|donat|marca|posa|esta a|te) (a )?(300|310|320|330|340|350|360|370|380|390|400|410|420|430|440|450|460|480|500|520|550|600)',
    '(meter|sugar|glucose|machine|finger prick) __ (says|reads|is|was|shows|reading) (at )?(300|320|340|350|360|380|400|420|430|440|450|480|500|550|600)',
  ),
  finding(
    'late-period',
    '(regla|periodo|menstruacion) (me |le )?(tocaba|tenia que (venir|bajar)|esperaba) (me |le )?(hace|el|la|desde) __ no (me |le |se)? (me |le |se)? (ha |a )?(venido|bajado|vino|bajo|llegado)',
    '(regla|periode|menstruacio) (em |li )?(tocava|havia de (venir|baixar)|esperava) (em |li )?(fa|el|la|des de) __ no (m |em |li |me)? (m |em |li |me)? (ha |va )?(vingut|baixat|venir|baixar|arribat)',
    '(period|periods) (was|were|is) (due|supposed to come|meant to come) __ (hasnt|havent|not|never|didnt) (come|started|arrived|shown|turned up)',
  ),
  // Who has stopped drinking, or takes lithium, tells it so.
  finding(
    'psychosis',
    '(he visto|veo|ve|vio|viendo|visto) (bichos|bichitos|animales|gente|sombras|aranas) (en|por|subir por) (la|las|el|los) (pared|paredes|techo|cama|habitacion)',
    '(he vist|veig|veu|vist) (bestiol*|bitxos|animals|gent|ombres|aranyes) (a|per|pujar per) (la|les|el|els) (paret|parets|sostre|llit|habitacio)',
    '(see|sees|saw|seeing|seen) (bugs|insects|animals|people|spiders|shadows) (on|in|crawling on|crawling up) (the|my|his|her) (wall|walls|ceiling|bed|room)',
  ),
  finding(
    'sudden-imbalance',
    '(camino|camina|caminando|ando|anda|andando) como (si (fuera|estuviera|fuese|hubiera bebido) ?)?(borrach*|beod*|bebid*)',
    '(camino|camina|caminant) com (si (anes|fos|estigues|hagues begut) ?)?(borratx*|begud*)',
    '(walk|walks|walking|walked) like (i am |im |he is |hes |she is |shes |a )?drunk*',
  ),
  finding(
    'stroke-face',
    '(brazo|mano|pierna) y (el lado de la |media |la mitad de la |la )(boca|cara) (se (me|le) )?(quedaron|quedo|puso|pusieron|durmieron|durmio)? ?(dormid*|muert*|acorchad*)',
    '(brac|ma|cama) i (el costat de la |mitja |la meitat de la |la )(boca|cara) (se (m|li) )?(van quedar|va quedar|va posar|van adormir)? ?(adormi*|mort*|encarcarad*)',
    '(arm|hand|leg) and (the |one |half )?(side of )?(my|his|her|the) (mouth|face) (went|go|gone|were|was|felt) (all |a bit )?(dead|numb|funny)',
  ),
  finding(
    'suicidal',
    'poner (le )?fin a (todo|mi vida|esto de una vez|mi sufrimiento)',
    'posar (li )?fi a (tot|la meva vida|aixo d un cop|el meu patiment)',
    '(put|putting) an end to (it all|everything|my life|myself|my suffering)',
  ),
  finding(
    'overdose',
    '(nino|nina|hijo|hija|pequeno|pequena|peque|nene|nena) se (me )?ha (acabado|bebido|tomado|tragado) (el |todo el |un bote de )?jarabe',
    '(nen|nena|fill|filla|petit|petita) (se m|s) ha (acabat|begut|pres|empassat) (el |tot el |un pot de )?xarop',
    '(drank|drunk|finished|downed) (the |all the |a whole |all of the )?(calpol|cough syrup|bottle of (medicine|calpol|syrup))',
  ),
  finding(
    'pregnant',
    '(estoy|esta) de (treinta y|veinti) (una|dos|tres|cuatro|cinco|seis|siete|ocho|nueve)',
    '(estic|esta) de (trenta|vint i) (una|un|dos|dues|tres|quatre|cinc|sis|set|vuit|nou)',
    '(im|i am) (thirty|twenty) (one|two|three|four|five|six|seven|eight|nine) weeks',
  ),
  finding(
    'soaking-pads',
    '(compresa|compresas) (empapad*|llen*) en (media hora|una hora|minutos|menos de una hora)',
    '(compresa|compreses) (xop*|plen*) en (mitja hora|una hora|minuts|menys d una hora)',
    '(pad|pads) (gone|soaked|full|through) in (an hour|half an hour|minutes|(ten|twenty|thirty|forty|fifty) minutes)',
  ),
  finding(
    'vomits-everything',
    'todo lo que (bebo|bebe|como|come|toma) (lo )?(devuelve|devuelvo|vuelve|sale)',
    'tot el que (bec|beu|menjo|menja|pren) (ho )?(torna|torno|treu|trec)',
    '(everything|anything|whatever) (i|he|she) (drink|drinks|eat|eats|swallow|swallows) comes (back|straight back|up|straight up)|sicks it (all )?(straight )?(up|back)',
  ),
] as const;
