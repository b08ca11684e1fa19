import { finding } from './finding-words.ts';

/**
 * What waits, by the chapters of ICPC-2, in ways that no list had: children, mouth, senses, skin, figures of an analysis, women and men,
 * and the mind. As `everyday-told.ts`: a phrase of `everyday-told` is that as a whole, and none holds a gap.
 */
export const WAITS_BODIES = [
  // Children.
  finding(
    'everyday-told',
    [
      '(aun|todavia) no (dice frases|anda|camina|gatea) (y|con) (tiene |ya tiene )?(un ano|quince meses|dieciseis meses|dieciocho meses|ano y medio|(15|16|17|18|20|24) meses)',
      '(camina|anda|va) (de|siempre de) puntillas|(mete|tuerce) (los pies|las puntas) (para|hacia) (dentro|adentro)',
      '(cabeza|cabecita) (plana|aplanada|chata) (por|de) (un lado|detras|atras)',
      'estrabismo|(es|esta) bizc*|se (pone|acerca|pega) (mucho |demasiado |muy cerca )?(a |de )?(la |de la )(tele|pantalla|television)',
      '(se )?(chupa|chupar) el (dedo|chupete)|(deforma*|tuercen|descoloca*) los dientes',
      'espalda torcida|escoliosis|(tiene |con )?celos (del|de la|de su) (hermanit*|herman*|bebe)|terrores nocturnos|pesadillas',
      '(parpadea*|guina* los ojos|carrasp*|tics) (mucho |todo el rato |sin parar |a todas horas )?(y|con) (hace |parpad*|carrasp*|tics)?|parpadea (mucho|todo el rato)|tiene tics',
      '(gusan*|hilit*|bich*) (blanc*|en (la caca|el culo|el culete|el ano))|lombrices|oxiuros|(pica*|rasc*|escuec*) (mucho |a rabiar )?(de|en|a)? ?(el |la )?(culo|culete|culito|ano) (por la noche|de noche|por las noches)',
      '(pliegues|flexuras) (de |del |detras de )?(los |las )?(codos|rodillas) (rojos|rojas|secos|secas|rojos y secos|irritad*)|piel atopica|dermatitis atopica|costra lactea|costra en la cabeza',
      '(no )?(se )?(hace|moja|mojando) (otra vez |de nuevo |todavia )?(pis |pipi )?(en )?la cama',
    ].join('|'),
    [
      'encara no (diu frases|camina|gateja) (i|amb) (te |ja te )?(un any|quinze mesos|setze mesos|divuit mesos|any i mig|(15|16|17|18|20|24) mesos)',
      '(camina|va) (de|sempre de) puntetes|(posa|torca|fica) (els peus|les puntes) (cap )?(a|en|per) dins',
      '(cap|capet) (pla|aplanat|plana) (per|d) (un costat|darrere)',
      'estrabisme|es (posa|acosta|enganxa) (molt |massa )?a la (tele|pantalla)',
      '(es )?xucla el (dit|xumet)|(deforma*|desplaca*) les dents',
      'esquena torta|escoliosi|(te )?gelosia (del|de la) (germanet*|germ*|nado)|terrors nocturns|malsons',
      'parpelleja (molt|tota l estona)|te tics',
      '(cuc|cucs|cuquets|filets) (blancs|a (la caca|el cul|l anus))|oxiurs|(pica|rasca|grata) (molt )?(a|de|el )?(el |l )?(cul|culet|anus) (a la nit|de nit|a les nits)',
      'plecs (dels|de les|de l) (colzes|colze|genolls|genoll) (vermells|secs|vermells i secs|irritats)|pell atopica|dermatitis atopica|crosta lactia|crosta al cap',
      '(es )?(fa|mulla|mullant) (encara |un altre cop |pipi )?(al |el )?llit',
    ].join('|'),
    [
      '(not|isnt|still not|still isnt) (walking|crawling) (yet )?at (fifteen|sixteen|seventeen|eighteen|15|16|17|18) months|late (talker|walker)',
      '(walks|walking) on (his|her) (tiptoes|toes)|(toes|feet) (point|turn|turning|pointing) in|pigeon toed|in toeing',
      'flat (head|spot) on (one|the) (side|back)|(head|skull) (is )?flat on (one|the) (side|back)',
      'squint|lazy eye|sits (too |very |really )?(close|near) to the (telly|tv|screen)',
      '(still )?sucks (his|her) thumb|thumb sucking|scoliosis|curved spine|night terrors|nightmares|jealous of (the |his |her )(new )?(baby|brother|sister)',
      '(blinks|blinking) (a lot|all the time|constantly)|(clears|clearing) (his|her) throat (all the time|constantly)|has tics',
      '(little |tiny )?(white |wiggly )(worms|threads) (in|on|round|around) (his|her|the) (poo|bottom|bum)|pinworm|pinworms|threadworm|threadworms|(itchy|scratching) (his |her |my )?(bottom|bum) (at|in the) night',
      '(creases|folds|(inside|insides)) of (his|her|my|the) (elbows|knees) (are |is )?(red|dry|sore|red and dry)|cradle cap|atopic',
      '(wets|wetting|wet) (the|his|her) bed',
    ].join('|'),
  ),
  // Mouth and jaw.
  finding(
    'everyday-told',
    [
      '(mordida|muerdo|cierro) (un poco |algo )?(rar*|alt*|distint*|mal) (desde|con) (que me pus*|la funda|el empaste|la corona|la protesis|el puente)',
      '(funda|corona|empaste|puente) (nueva |nuevo )?(que )?(me )?(choca|molesta|roza|queda alt*|esta alt*)( al (cerrar|morder|masticar))?|noto que (choca|roza|molesta) al (cerrar|morder|masticar)',
      '(rompio|roto|salto|saltado|caido|cayo|desprendido|falta) (un |una )?(trozo|trocito|pedazo|pedacito|esquina|poco) (de|del) (un |el |la )?(empaste|funda|corona)',
      '(raspa|roza|corta|pincha) (la lengua|el carrillo|el labio)|(paleta|diente|colmillo) (le |me )?(ha |han )?(salido|sale|crec*|crecido) (torcid*|de lado|por detras|por detras del de leche)|sale un diente (por )?detras',
      '(mal sabor de boca|lengua (blanca|blanquecina|saburral|geografica|negra de tomar hierro))|(muela|muelas) del juicio (me )?(empuja|empujan|asoma|asoman|sale|salen|aprieta)',
      '(boca|labios) (muy )?(seca|secos) (desde hace|hace|de) (meses|semanas|anos|tiempo|siempre)',
      '(me )?(suelta|sueltan) (un poco )?la (dentadura|protesis)|(dentadura|protesis) (que )?(me )?(baila|se mueve|se me mueve|roza|queda floja)',
    ].join('|'),
    [
      '(mossegada|mossego|tanco) (una mica )?(estran*|alt*|diferent|malament) (des|amb) (que em van posar|la funda|l empast|la corona|el pont)',
      '(funda|corona|empast|pont) (nova |nou )?(que )?(em )?(xoca|molesta|frega|queda alt*)( (en|al) (tancar|mossegar|mastegar))?',
      '(trencat|saltat|caigut|va trencar|va saltar|va caure|falta) (un |una )?(tros|trosset|bocinet|punta) (d |de |del |de l )?(un |una |l )?(empast|funda|corona)',
      '(rasca|frega|talla|punxa) (la llengua|la galta|el llavi)|(dent|pala) (li |m )?(ha )?(sortit|surt) (torta|de costat|per darrere)|surt una dent (per )?darrere',
      'mal gust de boca|llengua (blanca|geografica)|queixal del seny (m )?(empeny|surt|apreta)',
      '(boca|llavis) (molt )?(seca|secs) (des de fa|fa|de) (mesos|setmanes|anys|temps|sempre)',
      '(dentadura|protesi) (que )?(em )?(balla|es mou|se m mou|frega|queda fluixa)',
    ].join('|'),
    [
      '(bite|teeth) (feels|feel|is|meet) (a bit |slightly )?(off|high|different|odd|funny) since (the|my|they|he|she) (new )?(crown|filling|cap|bridge|put|fitted|did)',
      '(crown|filling|cap|bridge) (feels|is|sits) (a bit |too |slightly )?(high|proud)|(crown|filling|cap) (catches|knocks|hits) when i (bite|chew|close)',
      '(bit|piece|corner|chip|chunk) of (a |my |the )?(filling|crown|cap|tooth) (has )?(came|come|broke|broken|fell|fallen|chipped)( off| out)?|(catches|scratches|rubs) (my )?(tongue|cheek)',
      'tooth (is )?(coming|growing|come) (in |through )?(crooked|behind|sideways)|wisdom tooth (is )?(pushing|poking|coming|coming through|nudging)',
      'bad taste in (my|the) mouth|(white|coated|furry|geographic) tongue|dry mouth (for|most) (months|weeks|years|days)|(denture|dentures|plate) (is |are )?(loose|slip*|rub*|wobbl*)',
    ].join('|'),
  ),
  // Senses, and what is dry, cold or sweats.
  finding(
    'everyday-told',
    [
      '(oigo|oye) cada vez (menos|peor)|(tele|television|radio) (la )?(tengo |pongo |pone |tiene )?(muy |mas |super )?(alta|a tope|a todo volumen)|(pongo|tengo|pone|tiene) la (tele|television) (muy )?(alta|a tope|a todo volumen)',
      '(necesito|quiero|queria|ponerme|mirar|probar) (unos )?audifonos|(se me |me |se le )(tapa|tapona|cierra) (siempre )?la nariz (por la noche|al acostarme|siempre|de noche|al dormir)',
      '(perdi|perdido|no tengo|sin|recuper*) (el )?olfato (desde|despues|tras) (el |del )?(covid|catarro|resfriado)( (hace|de hace) (meses|un ano|anos))?',
      '(manos|pies|axilas|sobacos) (que )?(me )?sudan( mucho| una barbaridad)?|(me )?sudan (mucho |muchisimo )?(las |los )(manos|pies|axilas|sobacos)|sudo mucho (de|por) (las |los )?(manos|pies|axilas)',
      '(me )?(salen|salir) canas|(talon|talones) (muy |todo )?(agrietad*|con grietas|secos)|grietas en los (talones|pies)|ojo de gallo|pie plano|angioma|cicatriz fea|papada|bolsas en los ojos',
      'celulitis (en|de) (los |las )?(muslos|piernas|culo|nalgas|gluteos)|(me )?despierto (siempre )?a las (tres|cuatro|cinco)( de la manana)?',
      '(me )?repite (la comida|la cena|el ajo|el pepino|todo)',
      '(hormigueo (en )?|se me duerme |dormida )(la |el |una )?(pierna|pie) (cuando|si|de|por) (llevo mucho rato |estoy mucho rato |estoy |me )?(sentad*|siento|cruzo|cruzar las piernas)( con las piernas cruzadas| encima| mal| las piernas)?',
      '(bulto|bultito|bola|bolita|ganglion) (blando |duro |redondo )?(en|de) (la |el )(muneca|dorso de la mano)|lipoma|bola de grasa|quiste (sebaceo|de grasa|de siempre)',
    ].join('|'),
    [
      '(sento|sent) cada (cop|vegada) (menys|pitjor)|(cada (cop|vegada) )(hi )?(sento|sent) (menys|pitjor)|(tele|televisio|radio) (la )?(tinc |poso |posa |te )?(molt |mes )?(alta|a tot volum)|(poso|tinc|posa|te) la (tele|televisio) (molt )?(alta|a tot volum)',
      '(necessito|vull|volia|posar me|mirar|provar) (uns )?audiofons|(se m |em |se li )(tapa|tanca) (sempre )?el nas (a la nit|al llit|sempre|de nit|quan dormo)',
      '(vaig perdre|perdut|no tinc|sense) (l )?olfacte (des|despres) (del|de la|d un|de) (covid|refredat)',
      '(mans|peus|aixelles) (que )?em suen( molt)?|em suen (molt )?(les |els )(mans|peus|aixelles)|suo molt de (les |els )?(mans|peus|aixelles)',
      '(em )?surten cabells blancs|talons (molt )?(esquerdats|amb esquerdes|secs)|esquerdes als (talons|peus)|ull de poll|peu pla|angioma|cicatriu lletja|papada|bosses (als|sota els) ulls',
      'cel lulitis (a|de) (les |els )?(cuixes|cames|cul|natges)|em desperto (sempre )?a les (tres|quatre|cinc)( de la matinada)?',
      '(em )?repeteix (el menjar|el sopar|l all|tot)',
      '(formigueig (a )?|se m adorm |adormida )(la |el |una )?(cama|peu) (quan|si|de|per) (porto molta estona |estic molta estona |estic |m )?(asseguda|assegut|assec|creuo)( amb les cames creuades| al damunt| malament| les cames)?',
      '(bony|bonyet|bola|boleta|gangli) (tou |dur |rodo )?(a|en|de) (l |la |el )?(canell|dors de la ma)|lipoma|bola de greix|quist (sebaci|de greix|de sempre)',
    ].join('|'),
    [
      '(going|getting|gone) (a bit |slowly |rather )?deaf (i think|i reckon|in my old age|with age|over the years)|(telly|tv|radio) (is )?(on )?(full blast|up loud|turned right up|really loud|too loud)|(hearing|hear) (is )?(less and less|worse and worse)|(need|want|try|get|new) (a )?hearing (aid|aids)',
      '(nose|nostril) (is )?(always )?(blocked|blocks|bunged up) (up )?(at|every) night|(no|lost my) sense of smell since (covid|a cold|the cold)',
      'sweaty (hands|palms|feet|armpits)|(hands|palms|feet|armpits) sweat (a lot|loads|all the time)|(cracked|dry|split) heels|(heels|feet) (are )?(all )?cracked|(hair|beard) (is )?going grey|ugly scar|bags under my eyes|cellulite',
      'wake up at (three|four|five)( every (night|morning)| in the morning)? and (cant|dont) (get back|sleep)|(food|dinner|garlic) repeats on me',
      '(leg|foot|arm) (goes to sleep|falls asleep) (when|if) i (sit|cross|lie)',
      '(soft |hard |round )?(lump|bump|ganglion) on (my|the|his|her) (wrist|back of (my|the) hand)|lipoma|fatty lump|sebaceous cyst',
    ].join('|'),
  ),
  // Figures of an analysis or of a cuff at home, none of them high enough to be seen today (above, `read-numbers.ts` tells it).
  finding(
    'everyday-told',
    [
      '(me )?(sale|salio|salido|tengo|vieron|visto) (un poco |algo |el |la )?(bajo |baja |bajos )?(de )?(el |la |un poco )?(ferritina|hierro|vitamina d|b12|acido folico|acido urico|urico|tiroides|tsh|transaminasas|trigliceridos|psa|creatinina)( (lo |la |las |me )?(un poco |algo |tengo |salen |sale )?(baj*|alt*|alterad*|por los suelos|por las nubes))?',
      '(ferritina|hierro|vitamina d|b12|acido urico|urico|tiroides|tsh|transaminasas|trigliceridos|psa|colesterol) (lo tengo |la tengo |las tengo |me sale |me salen |un poco |algo |muy )?(lo tengo |la tengo |las tengo |me sale |me salen |un poco |algo |muy )?(baj*|alt*|alterad*|por las nubes|por los suelos)',
      '(azucar|glucosa) (un poco |algo |ligeramente |en el limite )(alt*|elevad*)?( en la analitica)?|(visto|sale|salio|salido|tengo) (un poco de |algo de )?azucar en (una |la )(analitica|revision|analisis)|prediabet*',
    ].join('|'),
    [
      '(em )?(surt|sortit|va sortir|tinc|vist) (una mica |el |la )?(baix |baixa )?(de )?(el |la )?(ferritina|ferro|vitamina d|b12|acid folic|acid uric|tiroides|tsh|transaminases|triglicerids|psa|creatinina)( (el |la |les )?(una mica |tinc |surten )?(baix*|alt*|alterad*|pels nuvols))?',
      '(ferritina|ferro|vitamina d|b12|acid uric|tiroides|tsh|transaminases|triglicerids|psa|colesterol) (el tinc |la tinc |em surt |una mica |molt )?(el tinc |la tinc |em surt |una mica |molt )?(baix*|alt*|alterat*|pels nuvols)',
      '(sucre|glucosa) (una mica |al limit |lleugerament )(alt*|elevat*)?( a l analitica)?|(vist|surt|sortit|tinc) (una mica de )?sucre a (una |la |l )(analitica|revisio|analisi)|prediabet*',
    ].join('|'),
    [
      '(ferritin|iron|vitamin d|b12|folate|uric acid|thyroid|tsh|liver (function|enzymes|tests)|triglycerides|psa|cholesterol) (came back |is |was |are |a bit |slightly |levels )?(came back |is |was |are |a bit |slightly |levels )?(low|high|raised|abnormal|borderline|off)|(low|high|raised|borderline|abnormal) (ferritin|iron|vitamin d|b12|folate|uric acid|thyroid|liver (function|enzymes|tests)|triglycerides|psa|cholesterol)',
      '(blood )?sugar (was |came back |is )?(slightly |a bit |borderline )(high|raised)|borderline (diabet*|sugar)|pre ?diabet*',
    ].join('|'),
  ),
  finding(
    'everyday-complaint',
    '(tension|presion) __ 1[3-7][0-9]|(sale|marca|salio|tengo|subio|sube|anda|ando) (a |en |por |de |sobre |unos |como )?1[3-7][0-9] (con|y|sobre|de|a)? ?[6-9][0-9]|logopeda|estrabismo|(azucar|glucosa) (en ayunas )__ 1[1-9][0-9]|(clavo|cristal|alfiler|pinchazo|punzada) en el talon|talon __ (primer paso|pongo el pie|poner el pie|al levantarme)|(bultitos|granitos|puntitos) rojos',
    '(tensio|pressio) __ 1[3-7][0-9]|(surt|marca|tinc|puja) (a |de |sobre |uns |com )?1[3-7][0-9] (amb|i|sobre|de|a)? ?[6-9][0-9]|logopeda|estrabisme|(sucre|glucosa) (en deju )__ 1[1-9][0-9]|(clau|vidre|agulla|punxada) al talo|talo __ (primer pas|poso el peu|posar el peu|em llevo)|(granets|bonyets|puntets) vermells|raig _ fluix|escap* (unes )?gotes (quan|en) (salt*|tuss*|ric)',
    '(blood pressure|bp) __ 1[3-7][0-9]|1[3-7][0-9] over [6-9][0-9]|speech therapist|lazy eye|(fasting (sugar|glucose)|sugar (in the mornings|fasting)) __ (1[1-9][0-9]|[789])|heel __ (first thing|first step*|get out of bed)|put on (loads of weight|weight|(five|six|ten|two|3|5|10) (kilos|stone|pounds))',
  ),
  finding(
    'everyday-told',
    '(clava|clavado|clavan|encarna|encarnado|mete) (un poco |algo )?(la|las|una) una|(una|unas) (del pie |del dedo (gordo )?)?(que )?(se )?(me |le )?(clava*|encarna*|mete*|crece hacia dentro)|unero*|(unas|una) encarnad*',
    '(clava|clavat|clavada|encarna|fica) (una mica )?(l|la|les|una) ungla|(ungla|ungles) (del peu |del dit (gros )?)?(que )?(se |es )?(m |li |em )?(clava*|encarna*|fica*|creix cap a dins)|ungler*',
    '(ingrown|ingrowing|in growing) (toenail|nail|toe nail)|(side of )?(my |his |her |the )?(big )?(toenail|toe nail|nail) (has |is |keeps )?(grown|growing|digging) (in|into)',
  ),
  finding(
    'rash',
    '(pliegues|flexuras|detras) de (los |las )?(codos|rodillas|brazos) __ (roj*|sec*|pica*|rasca*)',
    'plecs (de|dels) (les |els |l )?(colze|colzes|genolls|bracos) __ (vermell*|sec*|pica*|rasca*)',
    '(creases|inside|insides|folds|backs) of (his|her|my|the) (elbows|knees) __ (red|dry|itch*|scratch*|sore)',
  ),
  finding(
    'jaw-clicks',
    '(chirrian|rechinan) (los |mis )?dientes',
    '(carrisquen|grinyolen) les dents',
    '(grind|grinding|clench|clenching) (my |his |her )?teeth',
  ),
  finding(
    'heartburn',
    'ardor (cuando|si|al|despues de) (ceno|cenar|como|comer|tumbarme|acostarme)',
    'cremor (quan|si|en|despres de) (sopo|sopar|menjo|menjar|estirar me)',
    'heartburn (after|when|if|most)|acid reflux',
  ),
] as const;
