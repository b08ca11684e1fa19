import { finding } from '../words/finding-words.ts';

/** What is felt or seen in a part of the body, by every lay name, for the compositions. */
export const QUALITIES = [
  finding(
    'pain',
    'duel*|dol*|dolid*|molest*|pinch*|punz*|punzad*|pincha*|dano|dolorid*|dolorcillo|me mata|me matan|muero de|mal de|quej*|rabi*|calambre*|retortij*|colico*|tiron*|latigazo*|clava|clavan|clavado|apunala*|cuchill*|aguja*|lancinante|late|laten|taladr*|resentid*|fastidi*|me tiene frit*|estrellas|saltar de dolor|en carne viva|agoni*|gime|gimiendo|llora|llorando|grita|gritando|aull*|un dolor|jaqueca|retuerc*|retorc*|agarrot*|chasquido|pellizco*|se toca|lastim*|tortura|martirio|dando la lata|tirante*',
    'mal|dol|dolor*|molest*|punx*|fibl*|em mata|em moro de|es queixa|queix*|rabia*|enrampad*|rampa|rampes|retorc*|retortig*|colic*|estrebad*|clav*|agull*|ganivet*|bat|em bat|ressentid*|fastig*|estrelles|saltar de dolor|agoni*|gemeg*|plora|plorant|crid*|recarreg*|adolori*|pessic*|es toca|tortura|martiri|lliga*|fa molt de mal|cruixi*',
    'pain*|ache*|aching|achy|hurt*|sore*|discomfort|stab*|throb*|cramp*|agony|killing|complain*|spasm*|twinge*|sharp|shooting|tender*|niggl*|bother*|knife|needles|stars|agony|agonising|scream*|crying|yelps|yelping|wince*|pulled|pulling|nagging|gives me gyp|giving me (grief|gyp|jip)|griping|torture|burns|pounding|hurty|ouch|owie|playing up|in bits|stinging|splitting',
  ),
  finding(
    'press',
    'aprision*|sentar* encima|sienta encima|sentara|sentado|encima del|barra|camion|hierro|aplastando|peso|pesa|pesadez|pesado|pesada|presion*|opres*|apret*|apriet*|aplast*|oprim*|estruj*|losa|elefante|yunque|ladrillo*|piedra|plancha|tirantez|tenaza*|puno|garra|faja|cinturon|banda|tornillo|prensa|sentad* encima|agarra*|cogid*|encogid*|nudo|carga|cargado|ahoga|ahogo|cerrado|atenaza*|comprim*|machac*|cincho|aro de hierro|corse',
    'empreson*|segu*|assegu*|damunt|a sobre|barra|camio|ferro|pes|pesa|pesadesa|pesat|pressi*|opress*|apret*|estreny*|aixaf*|esclaf*|oprim*|llosa|elefant|enclusa|totxo*|pedra|tibantor|tenalla*|puny|urpa|faixa|cinturo|banda|cargol|premsa|assegut a sobre|agafa*|encongi*|nus|carreg*|prem|prement|ofega|tancat|comprim*|roda de moli|cercol|cotilla',
    'sitting|sits|sat|standing|parked|on top of|truck|bar across|iron|pressure|pressing|press*|weight|heavy|heaviness|tight*|crush*|squeez*|squash*|elephant|brick*|band|vice|vise|grip*|clamp*|strap*|belt|sitting on|stood on|standing on|constrict*|clench*|knot|fist|anvil|ton of bricks|lead|compress*',
  ),
  finding(
    'burn-feel',
    'arde|arden|ardor|ardia|quema|queman|quemazon|escoc*|escuec*|escozor|abras*|fuego|brasas',
    'crema|cremen|cremor|cremava|coissor|cou|couen|abras*|foc|brases',
    'burn*|scald*|stings|stinging|on fire|fire|raw',
  ),
  finding(
    'odd',
    'rar*|extran*|malestar|no (esta|va|anda) bien|algo malo|sensacion|cosquill*|aletea*|revolotea*|vacio|bicho*|mal|fatal|horrible',
    'estran*|rar*|malestar|no (esta|va) be|pessigoll*|sensacio|buit|malament|fatal|horrible|papallon*',
    'odd|weird|funny|strange|not right|sensation|feeling|bad|awful|horrible|dodgy|wrong',
  ),
  finding(
    'numb',
    'dormid*|duerm*|adormec*|adormil*|acorch*|hormig*|entumec*|anestes*|insensib*|corcho|no (me |le |lo |la |los |las |se )?(siento|siente|noto|nota|sentia|notaba)|alfiler*|sin sensibilidad|perdido (la )?sensibilidad|embotad*|como de otro',
    'adormi*|adorm*|formig*|enrampa*|anestesi*|insensib*|suro|no (em |li |me |l |la |els |les |el )?(sento|sent|noto|nota|sentia|notava)|agulles|sense sensibilitat|perdut (la )?sensibilitat|pessigoll*|balb*|esmorteid*|com si no fos meu',
    'numb*|tingl*|pins and needles|cant feel|no feeling|lost (all )?(the )?feeling|no sensation|lost (all )?sensation|dead|asleep|went to sleep|fizzy|prickl*|like (its |it is )?not mine|dont feel|doesnt feel anything|woolly|like cotton wool',
  ),
  finding(
    'weak',
    'sin fuerza*|fuerza|floj*|debil*|no (me |le |lo |la )?(responde*|obedece*|funciona*|va)|se (me |le )(dobla|doblan)|colgando|cuelga|paraliz*|muert*|inutil|arrastr*|@cannot _ (mover|levantar|alzar|subir|sujetar|agarrar|coger|cerrar|abrir|apretar|sostener|sentir|moverlo|moverla|levantarlo)|no (lo |la |los |las |se )?(mueve|muevo|levanta|levanto|mueven|movia|sujeta)|torpe*|de trapo|de gelatina|de corcho|descontrol*|tonto|tonta|vencid*|no puede con',
    'sense forc*|forca|fluix*|feble*|no (em |li |l |la |m )?(respon*|obeeix*|funciona*|va)|se (m |li )dobleg*|penja|penjant|paralitz*|mort|morta|inutil|arrosseg*|@cannot _ (moure|aixecar|alcar|pujar|agafar|subjectar|tancar|obrir|serrar|aguantar|sentir|moure l)|no (el |la |l |els |les |es )?(mou|moc|aixeca|aixeco|mouen|movia)|maldestr*|de drap|de gelatina|tonto|tonta|vencu*',
    'weak*|limp|floppy|no strength|lost (all )?(strength|power|use)|(isnt|not|stopped|wont|doesnt|wouldnt) (work*|respond*|mov*|grip*|lift*|do what)|useless|paraly*|dead|dangl*|hanging|hangs|drag*|@cannot _ (move|lift|raise|use|hold|grip|close|open|bend|squeeze|pick)|like lead|jelly|gave way|gives way|giving way|clumsy|given out|wont go up|wouldnt go up',
  ),
  finding(
    'drooping',
    'torcid*|torci*|tuerc*|ladead*|desviad*|chuec*|virad*|de lado|hacia un lado|para un lado|descolgad*|colgand*|cuelga|paraliz*|asimetric*|babea*|la baba|babas|como derretid*|se (le )?tuerce',
    'tort|torta|torcat|torcada|desviad*|de costat|cap a un costat|cap a una banda|penjant|penja|despenjad*|paralitz*|asimetric*|bavej*|bava|com fos*|se li torca',
    'droop*|crooked|lopsided|to one side|wonky|sagg*|slipped|slid|slack|hanging|hung|twisted|uneven|drool*|dribbl*|paraly*|not moving|wont move|frozen|skewed|melting|melted',
  ),
  finding(
    'swell',
    'hinch*|inch*|inflam*|(puesto|puesta|pone|poniendo|muy|mas|super|esta|tan) gord*|enorme*|hinchon|bulto*|abult*|infla*|como (un|una) (globo|bota|pelota|melon|patata|morcilla|boniato|huevo|balon|salchicha)|el doble|monstru*|deform*|tumefact*|ha crecido|crecid*|edema*|retiene liquido|tirante|como un pan|no me (cabe|entra) (el zapato|el anillo)',
    'infl*|inflam*|(posat|posada|posa|molt|mes|esta|tan|feta|fet) gros*|enorme*|bony*|bullit|botit*|botid*|com (un|una) (globus|bota|pilota|melo|patata|botifarra|ou|balo)|el doble|monstru*|deform*|ha crescut|crescu*|edema*|tibant|com un pa|no m entra (la sabata|l anell)',
    'swell*|swoll*|puff*|huge|enormous|balloon*|lump*|blown up|blew up|twice (the|its) size|double the size|size of|like a (balloon|football|melon|golf ball|grapefruit|egg|sausage|tennis ball|potato)|bloated|ballooned|inflamed|inflammation|massive|deformed|come up|(gone|got|looks|really|so) fat|enlarg*|oedema|edema|hamster|abscess|bulg*|bigger than the other|shoe wont go on',
  ),
  finding(
    'lump-seen',
    'bulto*|bultito*|bola|bolita|quiste*|nodulo*|grano|granito*|dureza|garbanzo|chichon',
    'bony*|bola|boleta|quist*|nodul*|gra|granet*|duresa|cigro|nyanyo',
    'lump*|bump*|cyst*|nodule*|knot|pea|growth|hard bit',
  ),
  finding(
    'hot-red',
    'roj*|colorad*|enrojec*|como un tomate|calient*|ardiendo|arde|caliente|rubor',
    'vermell*|enrogid*|com un (tomaquet|tomata)|calent*|bullint|crema|roent',
    'red|redness|like a (tomato|beetroot)|hot|warm|burning|angry|inflamed|scarlet|boiling',
  ),
  finding(
    'cold-pale',
    'fri*|helad*|congelad*|blanc*|palid*|azul*|morad*|lila*|amoratad*|negr*|gris*|violet*|cianot*|marmol*|ceniz*',
    'fred*|gelad*|gelat*|congelad*|blanc*|pal lid*|blau*|blav*|morat|morats|morad*|lila*|negr*|gris*|violet*|marbr*|cendr*',
    'cold|icy|freezing|ice|white|pale|blue*|bluish|purple|grey*|gray*|black|mottled|dusky|marble*|waxy',
  ),
  finding(
    'blue',
    'azul*|morad*|lila|lilas|amoratad*|gris*|violet*|cianot*|ceniz*',
    'blau|blaus|blava|blaves|blavos*|morat|morats|morad*|lila|lilas|gris|grisa|grisos|cendr*',
    'blue|bluish|purple|grey|gray|dusky|lilac|ashen',
  ),
  finding(
    'bleed',
    '@blood|sangrant*|ensangrent*|sangre*|sangr*',
    '@blood|sagn*|ensangonat*|sang',
    '@blood|blood*|bleed*|bled|haemorrhag*|hemorrhag*',
  ),
  finding(
    'hit',
    'golp*|pegad* (contra|con (el|la|un|una)|en|un)|me di|se dio|dado (un|en|con|contra)|porraz*|trompaz*|ostia|hostia|una leche|castan*|coscorr*|pelotaz*|codaz*|punetaz*|patad*|puntapie|caida|caidas|caidit*|(me he|se ha|se han|nos hemos|te has|habia|haber|he) caido|caido (de|del|por|en|sobre|al|encima|contra|y|jugando|rodando|redondo|a)|me cai|se cayo|cayo (de|del|por|en|sobre|al|a)|cai|cayendo|caerme|caerse|al caer|accidente|choc*|atropell*|estamp*|esclaf*|pill*|aplast*|trill*|contusi*|chich*|darse',
    'cop|cops|colpe*|picat (contra|amb)|donat (un|amb|contra)|patacad*|trompad*|hostia|castany*|pilotad*|colzad*|punyad*|puntada|puntades|caiguda|caigudes|(he|hem|havia) caigut|caigut (de|d|del|per|a|al|en|sobre|damunt|contra|i|jugant|rodo|patinant)|vaig caure|va caure|caure (de|d|del|per|a|al|en|sobre)|en caure|caient|accident|xoc*|atropell*|estamp*|esclaf*|enganxat|pillat|contusi*|nyany*',
    'hit*|stub*|bang*|bumped|bumping|bumps his|bumps her|bump (to|on) (the|his|her|my) (head|forehead)|knock*|whack*|smack*|smash*|crash*|bash*|crack*|fell|fall*|falls|landed|kick*|punch*|elbowed|blow|thump*|clonk*|bonk*|trapped|crushed|slammed|tripped|tumble*|accident|came off|knocked|run over|caught',
  ),
  finding(
    'twisted',
    'torci*|torced*|tuerc*|esguinc*|(he|ha|habia) doblado|doble (el|la)|doblo (el|la)|mal gesto|mal paso|se me (ha ido|fue)|torcedura',
    'torc*|esquinc*|(he|ha|havia) doblegat|mal gest|mala passa|se m ha anat|torcada',
    'twist*|sprain*|rolled|went over on|turned (my|his|her)|strain*|buckled|tweaked|wrenched|jarred',
  ),
  finding(
    'deformed',
    'deform*|torcid* (raro|para)|fuera de (su )?sitio|del reves|mira* para|en una posicion rara|se ve el hueso|asoma|sobresale|escalon|descolocad*|salid* de (su )?sitio|dislocad*|luxad*|angulo|como (un|una) (ele|s)|colgando',
    'deform*|torcat|torcada|fora de lloc|del reves|mira cap|en una posicio estranya|un os|es veu l os|surt l os|sobresurt|escalo|descol*|sortit de lloc|dislocad*|luxad*|angle|com una essa|penjant',
    'deform*|out of place|wrong way|funny angle|odd angle|weird angle|strange angle|bent|bone (sticking|poking|showing|visible)|sticking out|dislocat*|out of (its )?socket|popped out|crooked|not straight|shape of an s|pointing|misshapen|step in it|snapped',
  ),
  finding(
    'broken',
    'rot*|romp*|fractur*|parti*|quebr*|astill*|crac|crujid*|crujio|chasquid*',
    'trenc*|trencad*|fractur*|parti*|esquerd*|crac|cruix*|petad*|espetec',
    'broke*|broken|break*|fractur*|snap*|crack*|crunch*|split|shatter*|chipped',
  ),
  finding(
    'bear',
    'no (quiere|queria) (poner|apoyar|andar|caminar|pisar|levantarse)|no (me |se |le )?(puedo|puede|podia|consigo|consigue|soy capaz de|es capaz de) _ (apoyar*|pisar|andar|caminar|plantar|dar un paso|ponerme de puntillas|sostenerme|sostenerse)|no (apoya|apoyo|pisa|piso|anda|ando|camina)|sin poder (apoyar*|pisar|andar|caminar)|(apenas|casi no|a duras penas) (puedo|puede|podia) (ni )?(andar|caminar|apoyar*|pisar)|cojea*|coje*|a la pata coja|imposible (apoyar*|pisar|andar)|ni apoyar*',
    'no (vol|volia) (posar|recolzar|caminar|trepitjar|aixecar se)|no (em |es |li )?(puc|pot|podia|aconsegueixo|soc capac de|es capac de) _ (recolzar*|trepitjar|caminar|plantar|fer un pas|posar me de puntetes|aguantar me|aguantar se)|no (recolza|recolzo|trepitja|trepitjo|camina|camino)|sense poder (recolzar*|trepitjar|caminar)|(amb prou feines|gairebe no|quasi no|a penes) (puc|pot|podia) (ni )?(caminar|recolzar*|trepitjar)|coixe*|coix|coixa|a peu coix|impossible (recolzar*|trepitjar|caminar)|ni recolzar*',
    '(cant|wont|couldnt|not able to|unable to|refuses to|refusing to|wouldnt|hardly|barely) _ (stand|walk|weight|put weight|bear|step|push up|push off|rise|tiptoe|put (it|his foot|her foot|my foot) down)|limp|limps|limping|hobbl*|hopping',
  ),
  finding(
    'unbend',
    'enderezar*|ponerme (recto|derecho|recta|derecha)|(clavad*|doblad*|quedado enganchad*) (al|como|desde|de|sin)|no puedo (moverme|ni moverme|levantarme|girarme|agacharme)|en cuatro|a gatas',
    'redrecar*|posar me (dret|dreta|recte)|posar dret|posar dreta|(clavat|clavada|doblegat|doblegada|enganxat|enganxada) (en|com|des|de|aixecant|sense)|no (em )?puc (moure m|ni moure m|aixecar m|girar m|ajupir m|moure|aixecar|girar|ajupir)|de quatre grapes|a quatre grapes',
    'cant (even )?(straighten|stand up straight|move|get up|turn over|bend|get out of bed)|(stuck|bent) (bent )?(over|double|like)|seized (up|solid)|on all fours|crawl*',
  ),
  finding(
    'itch',
    'pica|pican|picaba|picando|picor*|picazon|comezon|rasc*|escuec*|escozor',
    'pica|piquen|picava|picor*|coissor|grat*|gratar*|cou|couen',
    'itch*|scratch*|sting*|prickly',
  ),
  finding(
    'rash-seen',
    'grano|granos|granito*|ronch*|roncha*|manch*|erupc*|sarpull*|puntit*|puntos rojos|ampoll*|vejig*|pupa|pupas|costr*|eccema*|eczema*|herpes|hongo*|urticari*|habon*|placas|rojec*|moraton*|cardenal*|descam*|pela|pelando',
    'gra|grans|granet*|taca|taques|taqueta|erupci*|puntet*|punts vermells|butllof*|bombolles|crost*|ecz*|herpes|fong*|urticari*|fava|faves|plaques|vermellor*|blaus|morat*|escam*|pela|pelant',
    'rash*|spot*|blotch*|bump*|blister*|hives|welt*|scab*|eczema|fung*|ringworm|scal*|patch*|pimple*|bruis*|flaky|peeling|pustul*|dots|freckl*',
  ),
  finding(
    'blister',
    'ampoll*|vejig*|vesicul*|herpes|culebrilla',
    'butllof*|bombolles|vesicul*|herpes',
    'blister*|vesicle*|shingles',
  ),
  // One side of the body, or a belt of it.
  finding(
    'band',
    'tira|franja|racimo*|cinturon|costillas|costillar|costado|debajo del pecho|medio cuerpo|un solo lado|cintura',
    'tira|franja|raim|cinturo|costelles|costat|sota el pit|mig cos|un sol costat|cintura',
    'band|strip|stripe|belt|ribs|waist|cluster|clusters|one side|side of (my|his|her)|line of',
  ),
  finding(
    'pus',
    'pus|supur*|materia|liquido|huele mal|apesta|liquido amarill*|liquido|secrecion|exuda*|drena*|amarillent*|verdos*',
    'pus|supur*|fa (mala|molta) olor|fa pudor|liquid groc*|liquid|secreci*|exsuda*|drena*|groguenc*|verdos*|suc',
    'pus|oozing|ooz*|weep*|liquid|fluid|smelly|smells|discharge|leaking|leaks|yellow*|greenish|gunk|goo|gunge',
  ),
  finding(
    'open-wound',
    'abiert*|abri*|saltad* (los|un) punto*|reventad*|separad*',
    'obert*|obri*|saltat (els|un) punt*|rebentat*|separat*',
    'opened|open|burst|come apart|gaping|split|come undone|popped',
  ),
  finding(
    'stiff',
    'rigid*|agarrot*|tieso|tiesa|bloque*|trabad*|no (puedo|puede|gira|giro|dobla|doblo) _ (doblar|girar|agachar|tocar|bajar)?|encajad*|enganchad*|clavad*',
    'rigid*|encarcarad*|tes|tesa|bloquej*|travad*|no (puc|pot) _ (doblegar|girar|abaixar|tocar)|encaixat|enganxat|clavat|clavada',
    'stiff*|rigid|locked|seized|stuck|frozen|cant (bend|turn|touch|move)|wont bend|jammed',
  ),
  finding(
    'itself-sudden',
    '@sudden|de la nada|sin venir a cuento|de buenas a primeras|en un momento|ha sido (ahora|hace un rato)|hace (un rato|un momento|media hora|diez minutos|una hora)|desde hace (un rato|media hora|una hora)|me desperte|al despertar*|al levantar*|me he (despertado|levantado)|se ha (despertado|levantado)|esta manana',
    '@sudden|del no res|sense venir a tomb|en un moment|fa (una estona|un moment|mitja hora|deu minuts|una hora)|des de fa (una estona|mitja hora|una hora)|m he (despertat|llevat)|s ha (despertat|llevat)|en (despertar*|llevar*)|aquest mati',
    '@sudden|from nowhere|just now|just happened|in seconds|(half an|an|one) hour ago|(few|ten|twenty|five) minutes ago|woke (up )?(with|and|to)|this morning|since i woke|on waking|all of a sudden',
  ),
] as const;
