import { finding } from './finding-words.ts';

/** As `beside.ts`: what was looked at and is over, came on slowly, or is small, each said in so many words. See `domain/told-looked-at.ts`. */
export const BESIDE_LOOKED_AT = [
  finding(
    'cleared',
    '(salio|salia|salieron|estaba|fue|quedo) (todo )?(bien|normal*|limpio|perfect*)|(y|electro*|analitica|placa|tac|pruebas) (todo )?(bien|normal*|limpi*|perfect*)|(me|le) (hicieron|miraron|hizo|miro) de todo|(era|fue) (solo )?(muscular|ansiedad|gases|nervios|estres|un tiron|una contractura)',
    '(va sortir|van sortir|sortia|estava|va ser) (tot )?(be|normal*|net|perfect*)|(i|electro*|analitica|placa|tac|proves) (tot )?(be|normal*|net*|perfect*)|(em|li|m|l) (van fer|van mirar|va fer|va mirar) de tot|(era|va ser) (nomes )?(muscular|ansietat|gasos|nervis|estres|una estrebada|una contractura)',
    'all clear|(everything|it all|all|tests|ecg|bloods) (was |were |came back |came out )?(fine|normal|clear|ok|okay|good)|came back (clear|normal|fine)|(full|whole) (works|work up|workup|check)|(was|is) (just |only )?(muscular|a pulled muscle|anxiety|wind|stress)',
  ),
  finding(
    'not-since',
    'no (me |le |se |lo |la |se me )?(ha |he |han )(vuelto|repetido|tenido mas|notado mas|dado mas|pasado mas)|ya no (me |le )?(duele|pasa|noto|tengo|tiene|da)|desde entonces (nada|ninguno|ninguna|bien)|nada (mas )?desde (entonces|aquel|ese)|nunca mas',
    'no (m |em |li |s |se |l |se m )?(ha |he |han )(tornat|repetit|tingut mes|notat mes|passat mes)|ja no (em |li |m )?(fa mal|passa|noto|tinc|te|dona)|des de llavors (res|cap|be)|res (mes )?des (de llavors|d aquell)|mai mes',
    '(never|hasnt|not|havent) (come|came|been|had|happened|felt) (it |one |any |them )?(back|again|since)|(nothing|none|fine) (since|for the last)|havent had (it|one|any|them) since|doesnt hurt (now|any more|anymore)',
  ),
  finding(
    'a-while-ago',
    'hace (ya |como |unas |unos |mas de )?(una|dos|tres|cuatro|cinco|varias|unas|1|2|3|4|5|6) (semana|semanas)|hace (ya |como |mas de )?(un|dos|tres|cuatro|cinco|seis|varios|unos|2|3|4|5|6) (mes|meses|ano|anos)|(en|por|el|al) (pasado )?(enero|febrero|marzo|abril|mayo|junio|julio|agosto|septiembre|octubre|noviembre|diciembre|verano|invierno|otono)|(la|el) (semana|mes|ano|verano) pasad*',
    'fa (ja |com |unes |uns |mes d |mes de )?(una|dues|tres|quatre|cinc|unes|1|2|3|4|5|6) (setmana|setmanes)|fa (ja |com |mes d |mes de )?(un|dos|tres|quatre|cinc|sis|uns|2|3|4|5|6) (mes|mesos|any|anys)|(al|pel|a l|el) (gener|febrer|marc|abril|maig|juny|juliol|agost|setembre|octubre|novembre|desembre|estiu|hivern)|(la|el|l) (setmana|mes|any|estiu) passa*',
    '(a|two|three|four|few|couple of|2|3|4|5|6) (week|weeks|month|months|year|years) (ago|back)|(in|back in|last|during) (the )?(january|february|march|april|may|june|july|august|september|october|november|december|summer|winter|autumn|spring)|last (week|month|year|summer)',
  ),
  finding(
    'again-now',
    'hoy|ahora (me|mismo|tengo|noto|le|vuelve|otra)|ayer|anoche|anteayer|esta (manana|noche|tarde|madrugada)|otra vez|de nuevo|ha vuelto|vuelve|vuelvo a|me duele|le duele|noto|siento|sigue|sigo|todavia|aun|desde (ayer|anoche|hoy|esta|hace un rato)|a (veces|ratos)|cada (dia|noche|vez)|cuando (subo|ando|camino|hago)|(esta|estan) (dando|pasando|entrando|teniendo)',
    'avui|ara (em|mateix|tinc|noto|li|torna|un altre)|ahir|anit|abans d ahir|aquest (mati|vespre)|aquesta (tarda|nit|matinada)|un altre cop|ha tornat|torna a|torno a|em fa mal|li fa mal|noto|sento|segueix|segueixo|encara|des d (ahir|anit|avui|aquest)|a (vegades|estones)|cada (dia|nit|cop)|quan (pujo|camino|faig)|(esta|estan) (agafant|passant|tenint)',
    'today|right now|now (i|it|my|im|ive|he|she|its|hurts|again)|yesterday|tonight|last night|this (morning|evening|afternoon)|again (today|now|this|since)|came back (today|this|yesterday|last)|is back|hurts|still|since (yesterday|last night|this)|sometimes|every (day|night|time)|when i (climb|walk|exert)|having',
  ),
  // Of a testicle.
  finding(
    'begun-now',
    'hoy|ayer|anoche|esta (manana|noche|tarde|madrugada)|de (repente|golpe|pronto|sopeton)|hace (un rato|poco|nada|minutos|(una|dos|tres|cuatro|cinco|seis|pocas|unas) hora*)',
    'avui|ahir|anit|aquest (mati|vespre|migdia)|aquesta (tarda|nit|matinada)|de (cop|sobte|repent)|fa (una estona|poc|no res|minuts|(una|dues|tres|quatre|cinc|sis|unes) hor*)',
    'today|yesterday|tonight|last night|this (morning|evening|afternoon)|sudden*|all of a sudden|(an|one|two|three|four|five|six|few|couple of) (hours|hour|minutes) ago|for (an|one|two|three|few|a few|a couple of) (hours|hour)',
  ),
  finding(
    'slowly-over-days',
    '(cinco|cuatro|tres|seis|varios|unos) dias _ (hinchando|doliendo|molestando) _ (poco a poco|despacio)|(poco a poco|despacio|gradual*|de a poco)',
    'a poc a poc|de mica en mica|gradual*|lentament|poquet a poquet',
    'slowly|gradual*|bit by bit|little by little',
  ),
  finding(
    'days-of-it',
    '(hace|llevo|lleva|llevamos|desde hace) (ya |unos |como |mas de )?((tres|cuatro|cinco|seis|siete|ocho|diez|varios|unos|3|4|5|6|7|8|10) dias|(una|dos|2) (semana|semanas)|quince dias)|toda la semana|desde (la semana pasada|hace una semana)|(quince|15) dias',
    '(fa|porto|porta|des de fa) (ja |uns |com |mes de )?((tres|quatre|cinc|sis|set|vuit|deu|uns quants|uns|3|4|5|6|7|8|10) dies|(una|dues|2) (setmana|setmanes)|quinze dies)|tota la setmana|des de (la setmana passada|fa una setmana)|(quinze|15) dies',
    '(three|four|five|six|seven|eight|ten|several|few|3|4|5|6|7|8|10) days (ago|now)?|(a|one|two|last|all|past|2) (week|weeks|fortnight)|fortnight',
  ),
  finding(
    'small-lump',
    '(bolita|bultito|bulto|granito|garbanzo|lenteja|guisante|dureza|bola) (dur* |pequen* )?(en|dentro de|del|al lado de|como) _ (testicul*|huevo*|lenteja|guisante|garbanzo)',
    '(boleta|bonyet|bony|granet|cigro|llentia|pesol|duresa|bola) (dur* |petit* )?(a|al|dins|del|com) _ (testicle|testicles|ou|llentia|pesol|cigro)',
    '(small |hard |little )?(lump|pea|bump|nodule) (in|on|inside) (my|one|his|the|a) (left |right )?(testicle|ball|nut|bollock)|(testicle|ball) _ (lump|pea)',
  ),
  // Of an eye, with the tools that throw small grit.
  finding(
    'grit-of-tools',
    'radial|amoladora|esmeril*|lij*|(cortando|cortar|limando|puliendo|soldando|serrando) (el |un |una )?(hierro|metal|chapa|madera|azulejo*|baldosa*)|viruta|serrin|chispa',
    'radial|amoladora|esmeril*|(tallant|tallar|llimant|polint|soldant|serrant) (el |un |una )?(ferro|metall|xapa|fusta|rajola|rajoles)|llimadura|serradures|guspira|polint',
    'grinder|grinding|sanding|sander|sawdust|(cutting|filing|welding|sawing) (metal|steel|iron|wood|tiles)',
  ),
  finding(
    'sees-the-same',
    '(veo|ve|ver veo|vista) (todo )?(bien|igual|normal|perfect*|como siempre)',
    '(hi )?(veig|veu) (tot )?(be|igual|normal|perfect*|com sempre)',
    '(see|seeing|vision|sight) (is |just |everything )?(fine|ok|okay|normal|the same|as (well|ever|normal)|normally|perfectly)',
  ),
  finding(
    'struck-into-eye',
    'martill*|cincel|clavo|clavado|clavada|maza|punetazo|golpe|pelota|rama|palo|sangr*|pupila|agujer*|cristal|vidrio|cuchillo|tijera*|explo*|petardo|cal|yeso|cemento|acido|lejia|borros*|nubl*|doble|no veo|veo (menos|mal|peor)|ciego',
    'martell*|cisell|clau|clavat|clavada|maca|cop|pilota|branca|pal|sang*|pupil la|forat|vidre|ganivet|tisor*|explo*|petard|calc|guix|ciment|acid|lleixiu|borros*|ennuvol*|doble|no (hi )?veig|veig (menys|malament|pitjor)|cec',
    'hammer*|chisel*|nail|punch*|hit|ball|branch|stick|blood|bleed*|pupil|hole|glass|knife|scissors|explo*|firework|lime|plaster|cement|acid|bleach|blur*|double|cant see|stuck in|embedded|(vision|sight) (is )?(worse|gone|going)',
  ),
  // Of a scald.
  finding(
    'scald-cooled',
    '(bajo|debajo de|con|al|en) (el |del )?(grifo|agua fria|chorro)|enfri*|agua (fria|fresca)',
    '(sota|amb|a) (l |de l |el )?(aixeta|aigua freda|raig)|refred*|aigua (freda|fresca)',
    'cold (tap|water)|under the tap|cooled|running water|ran (it )?under',
  ),
  finding(
    'one-small-place',
    'dedo|dedos|antebrazo|dorso|muneca|(la|una|mi) mano|(el|un|mi) (brazo|muslo|pie|empeine)|pantorrilla',
    'dit|dits|avantbrac|dors|canell|(la|una) ma|(el|un|al) (brac|peu|empenya)|cuixa|panxell',
    'finger|fingers|forearm|back of (my|the|it)|wrist|(my|one) (hand|arm|foot|thigh|shin)',
  ),
  finding(
    'grave-burn',
    'cara|cuello|ojo*|boca|ingle*|genital*|pene|vulva|axila|pecho|espalda|barriga|tripa|cuerpo|todo el|toda la|toda mi|ambas|las dos|los dos|blanc*|negr*|carboniz*|no (la |lo |me )?(siento|noto|duele)|electri*|corriente|enchufe|acido|quimic*|explo*|llama*|ropa|incendi*|articulacion|alrededor|entera|entero|fiebre|bebe|embaraz*|diabet*',
    'cara|coll|ull|ulls|boca|engonal*|genital*|penis|vulva|aixella|pit|esquena|panxa|cos|tot el|tota la|totes dues|els dos|les dues|blan*|negr*|carbonitz*|no (la |el |em )?(sento|noto|fa mal)|electri*|corrent|endoll|acid|quimic*|explo*|flam*|roba|incendi*|articulacio|al voltant|sencera|sencer|febre|nado|embaras*|diabet*',
    'face|neck|eye|eyes|mouth|groin|genital*|penis|vulva|armpit|chest|back hurts|belly|tummy|body|all over|both|whole|white|black|charred|cant feel|numb|doesnt hurt|electri*|socket|acid|chemical|explo*|flame*|clothes|joint|around|fever|baby|pregnan*|diabet*',
  ),
  // Of sugar that is high in who takes tablets.
  finding(
    'sugar-by-tablets',
    'metformina|(de|con|tomo|las|mis) (pastillas|pastilla)|tipo (2|dos)|sin insulina|cortisona|prednisona',
    'metformina|(de|amb|prenc|les) (pastilles|pastilla)|tipus (2|dos)|sense insulina|cortisona|prednisona',
    'metformin|(on|by|with|take|taking) (the |my )?(tablets|pills)|type (2|two)|no insulin|steroids|prednisolone',
  ),
  finding(
    'injects-insulin',
    'insulina|tipo (1|uno)|pinch*|bomba',
    'insulina|tipus (1|u|un)|punx*|bomba',
    'insulin|type (1|one)|inject*|pump',
  ),
  // Of a small wound that was sewn.
  finding(
    'few-stitches',
    '(un|dos|un par de|uno de los|unos|2) (punto|puntos)|(un poco|un poquito|algo|una punta|una esquina|un lado)',
    '(un|dos|un parell de|un dels|uns|2) (punt|punts)|(una mica|una mica|una punta|una cantonada|un costat)',
    '(one|two|couple of|a couple|2) (of the |of my )?stitch*|(a bit|a little|slightly|one end|one corner|the edge)',
  ),
  finding(
    'skin-surgery',
    'lunar|lunares|quiste*|verruga|lipoma|peca|biopsia',
    'piga|pigues|quist*|berruga|lipoma|ungla|biopsia',
    'mole|moles|cyst|cysts|wart|lipoma|toenail|biopsy',
  ),
  // Of a child whose legs are not of one length, and of a bite with a new crown.
  finding(
    'leg-length',
    'pierna _ mas (corta|larga) que (la )?otra|pie _ mas (pequeno|grande) que el otro',
    'cama _ mes (curta|llarga) que l altra|peu _ mes (petit|gros) que l altre',
    '(one )?leg _ (shorter|longer) than the other',
  ),
  finding(
    'in-hospital-kin',
    '(hermano|hermana|padre|madre|suegro|suegra|abuelo|abuela|marido|mujer|tio|tia|cunado|cunada|hijo|hija) (esta |que esta |sigue |lo tenemos |la tenemos )?(ingresad*|en el hospital|en la uci|hospitalizad*)',
    '(germa|germana|pare|mare|sogre|sogra|avi|avia|marit|dona|oncle|tia|cunyat|cunyada|fill|filla) (esta |que esta |segueix |el tenim |la tenim )?(ingressa*|a l hospital|a la uci|hospitalitza*)',
    '(brother|sister|father|mother|dad|mum|husband|wife|nan|gran|grandad|uncle|aunt|son|daughter) (is |s |has been |was )?(in hospital|in the hospital|admitted|in intensive care|in icu)',
  ),
  // Of fingers in the cold, and of a breast.
  finding(
    'warms-back',
    '(entran|entrar|entra) en calor y (vuelven|vuelve|se pasa|se me pasa)|(al|cuando) (calentarlos|los caliento|entran en calor|entro en calor)',
    '(s escalfen|escalfar) i (tornen|passa|em passa)|(en|quan) (escalfar los|els escalfo|s escalfen)',
    '(warm|warmed) (up|back up) (and|then) (they|it) (come|comes|go|goes|fine)|(once|when) (i warm|they warm|warmed|warm)',
  ),
  finding(
    'cold-brings-it',
    'frio|congelador|nevera|hielo|invierno',
    'fred|congelador|nevera|gel|hivern',
    'cold|freezer|fridge|ice|winter',
  ),
  finding(
    'pea-like',
    'bultito|bultto|bulto|garbanzo|lenteja|guisante|canica|bolita|avellana|hueso de aceituna',
    'bonyet|bony|cigro|llentia|pesol|bala|boleta|avellana|os d oliva',
    'lump|pea|marble|bump|nodule|bean|grape',
  ),
] as const;
