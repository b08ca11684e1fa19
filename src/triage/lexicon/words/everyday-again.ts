import { finding } from './finding-words.ts';

/** Papers, screening and supplies, and what people have had for long and ask about in their own time. */
export const EVERYDAY_AGAIN = [
  finding(
    'admin-checkup',
    '(prueba*|test) de (its|ets|clamidia|vih|sifilis)|(tomar*|mirar*|controlar*|medir*) (la |el )?(tension|azucar|peso)|cribado|programa (de|del) (deteccion|cribado|cancer)|sangre oculta|carta (del|de la|para (la|el)) (programa|cribado|mamografia|citologia|colon)|revision (anual|de cada ano|de los|del|de la)|(toca|tocan|tocaba) (la|el|las|los) (revision*|mamografia*|citologia*|analitica|vacuna*|control*)|chequeo (general|anual|del corazon)|(hacer me|hacerme|hacerle|hacer) (un |unos |una |unas )?(chequeo*|analisis|analitica*|prueba*|control*|revision*)|calendario de vacunas|certificado de vacunas',
    '(prova|proves|test) (de|d) (its|ets|clamidia|vih|sifilis)|(prendre|mirar*|controlar*|mesurar*) (la |el )?(tensio|pressio|sucre|pes)|cribratge|programa (de|del) (deteccio|cribratge|cancer)|sang oculta|carta (del|de la|per (a )?(la|el)) (programa|cribratge|mamografia|citologia|colon)|revisio (anual|de cada any|dels|del|de la)|(toca|toquen|tocava) (la|el|les|els) (revisio*|mamografia*|citologia*|analitica|vacun*|control*)|(fer me|fer li|fer) (un |uns |una |unes )?(control*|analisi*|analitica*|prov*|revisio*|xequeig)|carnet de vacunes',
    '(sti|std|chlamydia|hiv|sexual health) (test*|screen*|check*|kit)|blood pressure (done|taken|checked|looked at)|(bowel|breast|cervical|prostate|cancer|heart|health) (cancer )?(screening|check*)|screening (letter|programme|kit|test)|smear( test)?|mammogram|(annual|yearly|six monthly|routine|regular|usual|health) _ (check*|review|mot|mammogram|bloods)|(diabetes|diabetic|asthma|copd|thyroid|blood pressure|medication|pill) (check*|review|clinic)|heart checked|(travel|holiday|hpv|flu|mmr|school|covid) (jab*|vaccin*|injection*)|(first|booking) (midwife|antenatal) (visit|appointment)|booking appointment',
  ),
  finding(
    'admin-prescription',
    '(tiras|agujas|lancetas|sensor*|panal*|sondas|bolsas|compresas|gasas|apositos|cartuchos) __ (pido|pedir|piden|recet*|acab*|quedan|renov*|recog*|consigo)|(acab*|quedan|pedir|pido|renovar|recoger|recet*) __ (tiras|agujas|lancetas|sensor*|panal*|sondas|bolsas|gasas|apositos|cartuchos)',
    '(tires|agulles|llancetes|sensor*|bolquer*|sondes|bosses|gases|aposit*|cartutx*) __ (demano|demanar|demanen|recept*|acab*|queden|renov*|recoll*|aconsegueixo)|(acab*|queden|demanar|demano|renovar|recollir|recept*) __ (tires|agulles|llancetes|sensor*|bolquer*|sondes|bosses|gases|aposit*|cartutx*)',
    '(strips|needles|lancets|sensors|pads|catheters|bags|dressings|cartridges) __ (order|reorder|get more|prescri*|run out|repeat)|(order|reorder|more|prescri*|repeat|run out of|running out of|ran out of|out of) (some |any |test |pen |more |my )?(strips|needles|lancets|sensors|catheters|dressings|cartridges)',
  ),
  finding(
    'said-otherwise',
    '(acab*|quedan) _ (tiras|agujas|lancetas|sensor*|panal*|sondas|gasas|apositos)|pastilla* (nueva* )?(para|de) la sangre',
    '(acab*|queden) _ (tires|agulles|llancetes|sensor*|bolquer*|sondes|gases|aposit*)|pastill* (nov* )?(per a|per|de) la sang',
    '(run|running|runs|ran|low) (out of|on) (some |any |test |pen |more |my |glucose )?(strips|needles|lancets|sensors|catheters|dressings|cartridges)|blood (pressure )?(tablets|pills|thinner tablets)',
  ),
  finding(
    'admin-paperwork',
    '(cambiar|cambair|cambio) de (medico|medica|doctor*|centro|ambulatorio|cabecera)|(que|q) papeles|donante de sangre|folleto*|primeros auxilios|charla*|(campamento|colonias|excursion|piscina|gimnasio|federacion) __ (firm*|papel|ficha|certificad*|hoja|autorizacion|necesit*|piden)|(firm*|rellen*) __ (papel*|ficha|formulario|hoja|impreso*|certificad*)|que (me |nos |le )?(firm*|rellen*) (el|la) (medic*|doctor*|pediatra)|(medic*|doctor*|pediatra) (me |nos |le )?(firm*|rellen*)|informe (de|para) (la )?(dependencia|discapacidad|incapacidad|minusvalia|residencia)|grado de (dependencia|discapacidad)',
    '(canviar|canvi) de (metge|metgessa|doctor*|centre|cap|capcalera)|quins papers|donant de sang|fullet*|primers auxilis|xerrad*|(colonies|casal|excursio|piscina|gimnas|federacio) __ (sign*|firm*|paper|fitxa|certifica*|full|autoritzacio|necessit*|demanen)|(signar|signi|firm*|omplir|ompli) __ (paper*|fitxa|formulari|full|impres*|certifica*)|que (em |ens |li )?(signi|firmi|ompli) (el|la) (metg*|doctor*|pediatra)|(metge|metgessa|doctor*|pediatra) (em |ens |li )?(signi|firmi|ompli)|informe (de|per a|per) (la )?(dependencia|discapacitat|incapacitat|residencia)|grau de (dependencia|discapacitat)',
    '(change|changing|switch) (gp|doctor|doctors|practice|surgery)|(which|what) (papers|documents)|blood donor|(give|giving|donate|donating) blood|leaflet*|first aid (course|session*|class*|training)|(camp|nursery|school|gym|club|sports) (form|forms|medical form|certificate)|(sign|signed|fill in|filled in|complete) __ (form|forms|paper|papers|certificate)|(doctor|gp) to sign|(care home|residential|disability|council|housing|dvla) __ (letter|form|report)|letter (from|for) (the|my|our) (doctor|gp|council|care home|school|employer)|fit note|sick note',
  ),
  finding(
    'everyday-complaint',
    'piojo*|liendre*|bichito* _ (pelo|cabeza)|se rasca la cabeza|(una|unas) __ (amarill*|gord*|grues*)|(dedo*|pulgar) (en )?(resorte|gatillo)|dedo* __ (encall*|encasquill*|engancha*|bloquea*|salta) _ (doblar*|doblo|estirar*|abrir*)?|calambre* (por la noche|nocturno*|de noche)|piernas (inquietas|cansadas)|piel (seca|escamosa|aspera)|(piel|codos) _ (seca|secos|escamosa|escamosos)|eccema|eczema|psoriasis|dermatitis (de siempre|seborreica|atopica)|sarpullido de siempre|sudo (mucho|demasiado|un monton)|me (canso|despierto cansad*) __ (invierno|duerma|duermo|meses)|(diente*|muela*) __ (bailan|baila|se mueven|se mueve|flojo*) __ (meses|anos)|(bailan|baila|se mueven) __ (diente*|muela*|dietnes)|dolor* (con las|al tener|en las) relaciones|(relaciones|sexo) __ (duele|molesta|escuece|dolor)|sequedad (vaginal|de boca)|(se muerde|comerse|se come|morderse) las unas|moja(r)? la cama|oigo (menos|peor)|(tele|television) (muy|mas|demasiado) alta|manchas? (blancas|marrones) (en|por) (la|el)|(olvid*) _ nombre*|nombre* _ olvid*|cuesta concentr*|(escap*) _ (pipi|pis|orina) __ (tos*|rei*|rio|ri*|salt*|estornud*)|(tos*|rei*|rio|salt*|estornud*) __ escap* _ (pipi|pis|orina)',
    'poll|polls|llemen*|bestiol* _ (cabell|cap)|es grata el cap|(ungla|ungles) __ (grog*|gruixu*)|(dit|dits|polze) (en )?(ressort|gallet|molla)|dit* __ (encalla*|enganxa*|bloqueja*|salta) _ (doblegar*|doblego|estirar*|obrir*)?|rampes (a la nit|nocturnes|de nit)|cames (inquietes|cansades)|pell (seca|escamosa|aspra)|(pell|colzes) _ (seca|secs|escamosa)|eczema|psoriasi|dermatitis (de sempre|seborreica|atopica)|suo (molt|massa|un munt)|(em canso|em desperto cansa*) __ (hivern|dormi|dormo|mesos)|(dent|dents|queixal*) __ (ballen|balla|es mouen|es mou|fluix*) __ (mesos|anys)|(ballen|balla|es mouen) __ (dent|dents|queixal*)|mal (amb les|en tenir|a les) relacions|(relacions|sexe) __ (mal|molest*|cou)|sequedat (vaginal|de boca)|es (mossega|menja) les ungles|mulla(r)? el llit|(sento|hi sento) menys|(tele|televisio) (molt|mes|massa) alta|taques (blanques|marrons) (a|per) (la|l)|oblid* _ nom*|noms _ oblid*|costa concentr*|escap* _ (pipi|pixum|orina) __ (tos*|riu*|ric|salt*|esternud*)|(tos|tuss*|riure|ric|salt*|esternud*) __ escap* _ (pipi|pixum|orina)',
    'nits|head lice|scratching (his|her) head|(nail|nails|toenail*) __ (yellow*|thick*)|trigger (finger|thumb)|(finger|thumb) __ (locks|catches|gets stuck|clicks|sticks) _ (bend*|straighten*)?|(leg|calf|night) cramps at night|restless legs|(dry|flaky|scaly|rough) (flaky |scaly |itchy )?skin|eczema|psoriasis|sweat* (a lot|loads|too much|under)|(tired|exhausted) __ (winter|months|weeks)|(tooth|teeth) __ (wobbl*|loose|move) __ (months|years)|(pain|sore|hurts|uncomfortable) __ (during|having|after) sex|sex (is|has been|hurts|painful)|vaginal dryness|dry mouth (since|from) |bites (his|her) nails|wets the bed|hearing _ (what it was|as good|worse|going)|(telly|tv|television) (too|up|really|so) loud|(white|brown) (patches|spots) on (my|his|her)|forget* _ names|(hard|struggl*|trouble) _ concentrat*',
  ),
  finding(
    'period-pain',
    '(duele|duelen) (mucho |muchisimo )?(la|las) (regla|reglas|menstruacion)|(regla|menstruacion) _ dolor*|(regla|menstruacion) __ (duele|dolorosa|retortijon*|calambre*) __ (cada mes|siempre|todos los meses)|(cada mes|todos los meses) __ (regla|menstruacion) _ (duele|dolor*)',
    '(fa|fan) (molt )?mal (la|les) (regla|regles|menstruacio)|(regla|menstruacio) _ (dolor*|dolenta)|(regla|menstruacio) __ (mal|dolorosa|rampes) __ (cada mes|sempre|tots els mesos)|(cada mes|tots els mesos) __ (regla|menstruacio) _ (mal|dolor*)',
    '(period|periods) _ (painful|hurt*|agony|cramps)|(painful|crampy) periods',
  ),
  finding(
    'everyday-complaint',
    '(parpado*|ojo*) _ (grano|granito|bolita|bulto|bultito)|(grano|granito|bolita|bulto|bultito) (en|dentro de) (el |del )?(parpado*|ojo*)|ojos secos|(sensacion de )?(arenilla|arena) __ (meses|siempre|ordenador|pantalla)',
    '(parpella|parpelles|ull) _ (gra|granet|boleta|bony|bonyet)|(gra|granet|boleta|bony|bonyet) (a|dins de) (la |l )?(parpella|ull)|ulls secs|(sensacio de )?(sorra|sorreta) __ (mesos|sempre|ordinador|pantalla)',
    '(bump|lump|spot|cyst) on (my|his|her|the) (eyelid|lid|eye)|(eyelid|lid) _ (bump|lump|cyst)|dry eyes|gritty (eyes )?__ (months|screen|computer|always)',
  ),
  finding(
    'bowel-seen',
    '(asom*|sale|salen|salido|ven|veo|ve) _ (tripa|tripas|intestino*|asas)|(tripas|intestino*) (fuera|asoman|por (la|el))',
    '(surt|surten|sortit|veuen|veig|veu) _ (budell*|tripes|intesti*)|(budells|tripes|intestins) (a fora|fora|per la)',
    '(see|seeing|seen|poking|coming) _ (bowel*|guts|intestine*|insides)|(bowel|guts|intestine*|insides) _ (out|showing|poking|through)',
  ),
  finding(
    'dizzy',
    '(me|le) marean (las )?cervicales|mareillo*|mareito*|mareazo*|rodamiento*',
    '(em|li) mareg*|(em|li) mareja*|marejet|mareiget|rodament*|rodaments',
    'dizzy (spell*|turn*)|swimmy|wobbly head',
  ),
  finding(
    'gynae-bleeding',
    '(mancho|manchas|manchado|manchar|sangrado) (entre|fuera de|a mitad de) (reglas|las reglas|la regla|periodos|el ciclo|ciclo)',
    '(taco|taques|tacat|tacar|sagnat) (entre|fora de|a mig) (regles|les regles|la regla|periodes|el cicle|cicle)',
    '(spotting|spots|bleeding) (between|in between|mid) (my )?(periods|cycle)',
  ),
  finding(
    'said-otherwise',
    'cuando cojo|cojo (la|el|un|una|los|las|peso|cosas|algo|lo|cosas)|(horno|luz|llum|fuego|radiador) apagad*|(me|le|se|nos) (pego|pega|ha pegado|dio) un (mordisco|bocado|aranazo|picotazo|susto|resbalon|tropezon)|vacuna* (de |contra |para )?(la )?rabia|(ahogo|muero|asfixio) de (calor|verguenza|ganas|risa|curiosidad|aburrimiento|sueno|hambre)|a partir (de|del)|(operad*|operaron|operacion|intervenid*|operar*) _ hace (mas de |casi |ya |unos )?(un ano|anos|(dos|tres|cuatro|cinco|seis|siete|ocho|nueve|diez|veinte|2|3|4|5|6|7|8|9|10|20) anos|(tres|cuatro|cinco|seis|siete|ocho|nueve|3|4|5|6|7|8|9) meses)|(no )?pronunci* _ (erre|r|ese|letra*|palabra*)|(piel|crema) _ muchisimo|(hace|haga|con el|por el|de|del) frio|(manos|pies|talon*|piel|dedos) _ (agriet*|cortad* (de|por) (el )?(frio|detergente|lejia))',
    '(han|ha|he|hem|havia|havien|haver) dit|(forn|llum|foc|radiador) ap*gat|(em|li|es|ens) (va clavar|va fer|ha fet|va fotre) (una mossegada|un mos|una esgarrapada|un ensurt|una relliscada)|vacun* (de |contra )?(la )?rabia|(ofego|moro|asfixio) de (calor|vergonya|ganes|riure|curiositat|avorriment|son|gana)|a partir (de|del)|(operad*|operat|operacio|operar*) _ fa (mes de |gairebe |ja |uns )?(un any|anys|(dos|tres|quatre|cinc|sis|set|vuit|nou|deu|vint|2|3|4|5|6|7|8|9|10|20) anys|(tres|quatre|cinc|sis|set|vuit|nou|3|4|5|6|7|8|9) mesos)|(no )?pronunci* _ (erra|r|essa|lletra*|paraul*)|(fa|faci|amb el|pel|de) fred|(mans|peus|talon*|pell|dits) _ (esquerd*|tallad* (de|pel) (fred|detergent|lleixiu))',
    'eye (test|exam*|check)|(my|new|old|reading|broken) glas*es|chest (cold|infection)|cold on (my|his|her|the) chest|(dying|die|died) of (embarrassment|boredom|curiosity|laughter|shame)|stabby (pain|ache|feeling|sensation|cramp*)|stabbing pain*|rabies (jab*|vaccin*|shot*|injection*)|(die|dying|get) (of|from) rabies|(operation|surgery|operated on|replacement|out) _ (years|(two|three|four|five|six|seven|eight|nine|ten|2|3|4|5|6|7|8|9|10) years|(three|four|five|six|seven|eight|nine|3|4|5|6|7|8|9) months) ago|pronounc* _ (rs|r|s|letter*|word*)|(in|from|with) the cold( weather)?|chapped (hands|skin|lips)|cracked (hands|skin|heels)',
  ),
  finding(
    'rash',
    'costra (amarill*|de miel)|costras (amarill*|por)',
    'crosta (groga|de mel)|crostes (grog*|per)',
    'crusty (patch*|sore*|spots)|(yellow|honey) crust*',
  ),
  finding(
    'stroke-face',
    '(se le|se me) (ha |habia )?(girad*|desviad*|doblad*|ido) _ (boca|cara)|(boca|cara) _ (girad*|desviad*|de lado|doblada)',
    '(se li|se m|s li|li|em) (ha |va )?(girat|girar|desviat|desviar|tort|torcer|anat de costat) _ (boca|cara)|(boca|cara) _ (girad*|desviad*|de costat|torta)',
    '(mouth|face) _ (pulled|twisted|gone) (to one side|over|round|wonky)',
  ),
  finding(
    'heavy-bleeding',
    'coagulo* _ (orin*|mear|mea|meo|pis)|(orin*|mear|mea|meo|pis) _ coagulo*',
    'coagul* _ (orin*|pix*|pipi)|(orin*|pix*|pipi) _ coagul*',
    '(clot|clots) _ (pee*|wee*|urine|urinat*)|(pee*|wee*|urine|urinat*) _ (clot|clots)',
  ),
  finding(
    'mouth-ulcer',
    '(granit*|placa*|manchit*|capa) blanc* (en|de) (la |el )?(lengua|boca|paladar)|hongos en la boca|candidiasis oral',
    '(granet*|placa|plaques|taquet*|capa) blanc* (a|de) (la |el )?(llengua|boca|paladar)|fongs a la boca|candidiasi oral',
    '(white|creamy) (spots|patches|coating|bits) (on|in) (my|his|her) (tongue|mouth)|oral thrush|thrush in (my|his|her) mouth',
  ),
] as const;
