import { finding } from './finding-words.ts';

/** What should be seen the same day, and facts that only weigh beside others. */
export const SAME_DAY = [
  finding(
    'dysuria',
    '(infeccion|cistitis) (de orina|urinaria)?|cistitis|(arde|quema|escuece|escoce|duele|dolor|ardor|escozor) _ (al |cuando )?(orin*|mear|meo|hacer pis|hago pis|pis|pipi)',
    '(infeccio) (d orina|urinaria)|cistitis|(cou|crema|coissor|mal|dolor) _ (en |quan |al )?(orin*|pixar|pixo|fer pipi|faig pipi|pipi)',
    '(urine|water|urinary|bladder|waterworks) infection|uti|cystitis|(burn*|sting*|hurt*|pain*) _ (when i |to )?(wee|pee|urinate|weeing|peeing)',
  ),
  finding(
    'shingles',
    'herpes zoster|culebrilla|zoster|culebrina',
    'herpes zoster|zoster|foc de sant (antoni|marcal)',
    'shingles|herpes zoster',
  ),
  finding(
    'mastitis',
    'mastitis|(pecho|teta|mama) _ (dur*|roj*|calient*|inflamad*) _ (dando el pecho|lactancia|da de mamar|leche)|(doy|dando|da) (el pecho|de mamar) __ (dur*|roj*|calient*|duele|fiebre|bulto)',
    'mastitis|(pit|mama) _ (dur*|vermell*|calent*|inflamat) _ (donant el pit|lactancia|llet)|(dono|donant|dona) el pit __ (dur*|vermell*|calent*|mal|febre|bony)',
    'mastitis|(breast ?feed*|nursing) __ (hard|red|hot|sore|lump|fever)|blocked duct',
  ),
  finding(
    'ear-discharge',
    '(sale|saliendo|supura|mancha*|gotea) _ (oido|oreja)|(oido|oreja) _ (supura|sale|mancha|liquido|pus|gotea|moja*)|almohada _ (amarill*|mancha*|mojad*) _ (oido|oreja)?',
    '(surt|sortint|supura|taca*|goteja) _ (oida|orella)|(oida|orella) _ (supura|surt|taca|liquid|pus|goteja|mull*)|coixi _ (groguenc|tacat|brut|mullat)',
    '(gunk|pus|fluid|liquid|discharge|stuff|leak*|ooz*) _ ear|ear _ (leak*|ooz*|discharge|gunk*|runny|pus)',
  ),
  finding(
    'neck-swelling',
    '@swollen _ (cuello|debajo de la mandibula)',
    '@swollen _ (coll|sota la mandibula)',
    '@swollen _ (neck|under (my|his|her) jaw)',
  ),
  finding(
    'foot-wound',
    '(llaga|ulcera|herida) _ (pie|talon|planta|dedo gordo)',
    '(nafra|ulcera|ferida) _ (peu|talo|planta|dit gros)',
    '(sore|ulcer|wound) _ (foot|heel|sole|toe)',
  ),
  finding(
    'less-movement',
    '(bebe|nino|nina|feto) _ (se mueve|mueve) (menos|poco|nada)|no (lo |la |le )?(noto|siento) _ (mover*|desde)|no se (mueve|ha movido)',
    '(bebe|nen|nena|fetus) _ (es mou|mou) (menys|poc|gens)|no (el |la |l )?(noto|sento) _ (moure*|des)|no s (mou|ha mogut)',
    'baby _ (moving less|not moving|hasnt moved|quiet|stopped moving|less active)|(two|one|few|fewer|less|no|only) _ kicks',
  ),
  finding(
    'sting-swelling',
    '(picad*|picadura|abeja|avispa) __ (hinchad*|hincha*|inflamad*|caliente|enorme|gord*)',
    '(picad*|picada|abella|vespa) __ (inflad*|inflat|inflam*|calent*|enorme|gros*)',
    '(stung|sting|wasp|bee|bite) __ (swoll*|swell*|hot|huge|puff*|ballooned)',
  ),
  finding(
    'pregnancy-test-positive',
    '(test|prueba|predictor) (de embarazo )?(ha |me )?(dado|dio|sale|salio|salido|da)? ?positiv*|positivo en (el|la) (test|prueba|predictor)',
    '(test|prova|predictor) (d embaras )?(ha |m )?(donat|va donar|surt|sortit)? ?positi*|positiu (al|a la) (test|prova|predictor)',
    'positive (pregnancy )?test|test (was|came back|is|came up) positive|tested positive for pregnan*',
  ),
  finding(
    'cut',
    '(pisado|pise|clav*|hincad*|metido) _ (clavo|cristal|aguja|chincheta|tornillo|anzuelo|astilla|espina|alambre|vidrio)|(clavo|aguja|tornillo) (oxidad*|en el pie|en la mano)|tetanos|antitetanica',
    '(trepitjat|clav*|ficat) _ (clau|vidre|agulla|xinxeta|cargol|ham|estella|espina|filferro)|(clau|agulla|cargol) (rovella*|al peu|a la ma)|tetanus|antitetanica',
    '(stood|stepped|trod|treaded|knelt) on _ (nail|glass|needle|pin|tack|screw|thorn|wire)|rusty (nail|wire|screw|metal)|tetanus|through my (flip flop|shoe|foot|hand|finger)',
  ),
  finding(
    'right-lower-pain',
    '(ombligo|tripa|barriga|estomago|vientre) __ (abajo a la derecha|lado derecho|a la derecha|derecha abajo|ingle derecha)|(ido|bajado|pasado|corrido|movido|bajo) _ (abajo a la derecha|al lado derecho|a la ingle derecha|a la derecha abajo)|apendic*',
    '(melic|panxa|ventre|estomac) __ (baix a la dreta|costat dret|a la dreta|dreta a baix|engonal dret)|(anat|baixat|passat|corregut|mogut) _ (a baix a la dreta|baix a la dreta|al costat dret|a l engonal dret|a la dreta)|apendic*',
    '(belly button|navel|tummy|stomach|belly) __ (lower right|right side|down on the right|bottom right|right hand side|right groin)|(moved|gone|shifted|settled|travelled|went) _ (lower right|right side|bottom right|right hand side|down (on )?the right)|appendic*',
  ),
  finding(
    'wild-mushrooms',
    'setas|bolets|hongos (del|silvestres|de monte)|boletus|niscalos|amanita',
    'bolets|rovellons|ceps|fredolics|amanita',
    'wild mushrooms|foraged|toadstool*|picked (some )?mushrooms|mushrooms (from|we picked|i picked|in the woods)|death cap',
  ),
  finding(
    'diarrhoea',
    'no (paro|para|paramos|paran) de ir (al|de)|suelt* de vientre|descompuest*|descomposicion|cagalera|cagad* |por las (patas|piernas) abajo|como agua (de|por)|ir de vientre (mucho|cada|varias|sin)|ir al bano (cada|mil|diez|muchas|sin parar)',
    'no (paro|para|parem|paren) d anar (al|de)|fluix de ventre|descompo*|cagarines|cagarrines|cagalera|com aigua|anar de ventre (molt|cada|sense)|anar al lavabo (cada|mil|deu|moltes|sense parar)|caca liquida',
    'the (runs|trots|squits|squirts)|runs|trots|squits|loose (stools|motions|poo)|(poo|poos|stools|motions) _ (water*|liquid|loose|runny)|runny (poo|tummy|bum)|upset (tummy|stomach)|stomach bug|tummy bug|gastro*|dodgy (tummy|stomach|prawns|chicken|kebab)|both ends|cant leave the (loo|toilet)',
  ),
  finding(
    'vomiting',
    'ech* (todo|la primera papilla|hasta)|devolv*|devuelv*|gomit*|potar|potando|arroj*|no (me |le )?(aguanta|para|retiene|sienta) nada (en el estomago)?|con el estomago (revuelto|del reves)|arcadas',
    'treu* ho tot|treure ho tot|gita*|perboca*|torna* (tot|el que)|no (em |li )?(aguanta|para|rete) res|amb l estomac (regirat|del reves)|arcades|vomitera',
    'bringing (it |everything |stuff |food )?(all )?(back )?up|brought (it|everything) (all )?(back )?up|chuck* up|puk*|hurl*|barf*|head (is )?(down|in) the (loo|toilet)|throw* up|threw up|thrown up|cant keep (anything|food|water|it) down|been sick|being sick|retch*',
  ),
  finding(
    'dizzy',
    'se (me|le) va la cabeza|se (me|le) ha ido la cabeza|cabeza (me )?da vueltas|todo (me )?da vueltas|me voy (para los lados|de lado|al suelo)|mareo|mareos|maread*|veo estrellitas|vahido*|como en un barco|sin equilibrio',
    'se (m|li) en va el cap|se (m|li) ha anat el cap|cap (em )?(roda|volta|dona voltes)|tot (em )?(roda|volta|dona voltes)|me n vaig (de costat|a terra)|mareig|mareja*|veig estrelletes|com en un vaixell|sense equilibri',
    '(head|room|everything) _ (spin*|swim*|turning|going round)|light ?headed|woozy|giddy|wobbly|unsteady|about to faint|nearly fainted|seeing stars|swimmy|off balance|like on a boat',
  ),
  finding(
    'gynae-bleeding',
    '(taco|mancho|manchado|manchando) (un poco|algo|marron|rojo|oscuro|rosa|desde|mucho|sangre|sin)|manchado (de )?(marron|rojo|rosa)',
    '(taco|tacat|tacant) (una mica|marro|vermell|fosc|rosa|des|molt|sang|sense)',
    'spotting|brown discharge|pink discharge|bleeding (down there|from down|when i wipe)',
  ),
] as const;
