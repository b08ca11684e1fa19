import { finding } from '../words/finding-words.ts';

/** What is seen, done or wanted where every minute counts, for the compositions of alarm. */
export const ALARMS = [
  finding(
    'talk-unable',
    '@cannot _ (hablar|decir*|terminar|acabar|articular|contestar|responder|explicar*)|(sin|ni) poder (ni )?(hablar|decir|terminar|acabar|contestar)|no (le|me|nos) (sale|salen) (ni )?(la|las|media|una|dos)? ?(frase*|palabra*|voz)|no (termina|acaba|articula|completa) (ni )?(una|la|las|media)? ?(frase*|palabra*)?|(palabra|frase|silaba) (a|por) (palabra|frase|silaba)|a silabas|(cada|dos|tres|media*) (palabra*|frase*|silaba*)|(solo|solamente) _ (palabra*|silaba*|monosilabos|asiente|gestos|senas)|(contesta|responde|dice|asiente) (que (si|no) )?(solo )?con (la cabeza|gestos|la mano|senas|el dedo)|senala con|hablar (seguido|de seguido|de corrido)|(al|para|ni) hablar|ni habla',
    '@cannot _ (parlar|enraonar|dir*|acabar|articular|contestar|respondre|explicar*)|(sense|ni) poder (ni )?(parlar|enraonar|dir|acabar)|no (li|em|ens) (surt|surten) (ni )?(la|les|mitja|una|dues)? ?(frase*|paraul*|veu)|no (acaba|articula|completa|enraona) (ni )?(una|la|les|mitja)? ?(frase*|paraul*)?|(paraula|frase|sillaba) (a|per) (paraula|frase|sillaba)|a trossets|(una|cada|dues|tres|mitja|mitges) (paraul*|frase*|sillab*)|(nomes|tan sols) _ (paraul*|sillab*|gestos)|que (si|no) amb (el cap|la ma)|(contesta|respon) (nomes )?amb (el cap|la ma|gestos)|(en|quan|si|per|ni) parl*',
    '@cannot _ (talk|speak|say|chat|finish|string|answer|tell|complete|hold a conversation)|@cannot _ get _ (word|words) out|(one|two|three|few|single|each|every) (word|words) (at a time|between|then|per)|a word at a time|word by word|(only|just|barely) _ (nod*|whisper*|word|words|gesture*|point*)|shaking (his|her|their) head|to (talk|speak|say|answer|chat)|talk much|half a sentence|mid sentence|full (sentence|sentences)|one word',
  ),
  finding(
    'breath-lack',
    '(para|parar a|a) (respirar|coger aire|tomar aire)|coge aire|falta (de |el )?aire|(me|le|nos) falta _ aire|sin (aire|aliento|resuello|respiracion|fuelle)|poco aire|no (me|le) (llega|entra) _ aire|ahog*|asfixi*|fatigad*|tan fatig*|jade*|asma|asmatic*|inhalador*|ventolin|corazon acelerado y',
    '(per|a) (respirar|agafar aire|agafar ale|bufar)|falta (d |l )?(aire|ale)|(em|li|ens) falta _ (aire|ale)|sense (aire|ale|respiracio)|poc aire|no (m|li|l) (arriba|entra) _ (aire|ale)|ofeg*|ofec|asfixi*|fatigat|fatigada|panteix*|asma|asmatic*|inhala*|ventolin|xiula',
    'breath|breathe|breathless|puffed|winded|gasp*|(of|for|enough|no) air|asthma|asthmatic|inhaler|ventolin|wheez*|suffocat*|panting|whistling chest|blue one',
  ),
  finding(
    'inhaler',
    'inhalador*|ventolin*|salbutamol|puff*|puf|pufs|aerosol*|aerocamara|con la camara|nebuliz*|chute*|inhalacion*|symbicort|atrovent|broncodilatador*|oxigeno',
    'inhalador*|ventolin*|salbutamol|puf|pufs|puff*|aerosol*|la cambra|nebulitz*|inhalacion*|broncodilatador*|oxigen',
    'inhaler*|ventolin|salbutamol|puffer*|puff|puffs|nebuli*|spacer|reliever|the blue one|albuterol|copd pump*|oxygen',
  ),
  finding(
    'no-relief',
    'no (me |le |nos |se |se le |se me )?(hace*|hacen|funciona*|alivia*|calma*|mejora*|quita*|sirve*|ayuda*|responde|cede|remite|afloja*|baja|esta (funcionando|haciendo))|sin (efecto|resultado|mejoria|alivio)|ni fu ni fa|(sigue|sigo|continua) (igual|sin|respirando|ahog*|pit*|mal|con|peor)|igual que antes|como si nada|ni (asi|con)|(veces|puff*|puf|pufs|chutes|inhalaciones|disparos|dosis) y (nada|sigue|sigo|no|como|ni|igual)|poco efecto|nada de mejoria',
    'no (em |m |li |ens |se li )?(fa|fan|funciona*|alleu*|calma*|millora*|treu*|serveix*|ajuda*|passa|afluix*)|sense (efecte|resultat|millora)|(segueix|continua|segueixo|continuo) (igual|sense|respirant|ofeg*|xiul*|malament|amb|que)|igual (que abans|de malament)|(vegades|cops|puf|pufs|inhalacions|dosis) i (res|segueix|continua|no|ni)|ni (aixi|amb)|respira igual',
    '(isnt|not|doesnt|dont|arent|hasnt|havent|didnt|no longer|stopped) _ (work*|help*|touch*|reliev*|eas*|shift*|do anything|mak* a difference)|no (better|relief|difference|effect|improvement|good|use)|(doing|does|did|done) nothing|still (wheez*|struggl*|cant|no|breathless|bad|tight|short|gasp*|puff*|the same)|any relief|without (effect|relief)|barely (help*|touch*)|again and again',
  ),
  finding(
    'burner',
    'brasero*|estufa*|caldera*|calentador*|chimenea*|generador|grupo electrogeno|butano|hornillo|camping gas|brasas|motor (encendido|en marcha)|coche (encendido|en marcha|arrancado)|tubo de escape|combustion|(olor|huele|oliendo|peste) a (gas|humo|estufa)|(fuga|escape) de gas|(barbacoa|parrilla) _ (dentro|salon|tienda|caravana|garaje|interior|cocina|furgo*)|(dentro|metimos|metido|encendimos|tienda|caravana|salon|garaje) _ (barbacoa|parrilla)',
    'braser|brasers|estuf*|calder*|escalfador*|xemeneia|llar de foc|generador|buta|fogonet|camping gas|brases|motor (ences|engegat|en marxa)|cotxe (ences|engegat|en marxa)|tub d escapament|combustio|(fa|feia) _ (olor|pudor|ferum) (de|d) (gas|fum|estufa)|pudor (de|d) (gas|fum|estufa)|fuita de gas|(barbacoa|graella) _ (dins|tenda|menjador|caravana|garatge|furgo*)|(dins|ficar|ficat|encendre|ences|tenda|caravana|menjador|garatge) _ (barbacoa|graella)',
    'boiler|heater*|stove*|fireplace|brazier|generator|log burner|wood burner|charcoal|open fire|gas (fire|fires|cooker|geyser)|coal fire|(barbecue|bbq) _ (inside|indoors|tent|caravan|living room|garage|kitchen|awning|van)|(inside|indoors|tent|caravan|campervan|lit) _ (barbecue|bbq)|engine (running|on)|exhaust fumes|smell* (of )?(gas|fumes)|reeks of|gas leak|chimney',
  ),
  finding(
    'co-harm',
    'maread*|mareo*|dolor* de cabeza|(duele|duelen|dolia) _ cabeza|cabeza _ (estalla|embotada|late|duele|pesa)|jaqueca*|vomit*|desmay*|desvanec*|nausea*|(con|mucho|tanto) sueno|adormil*|atontad*|aturdid*|confus*|no (responde|contesta|despierta|se despierta|se tiene)|inconsciente|cosas raras|desorientad*|redond*|(nos|todos|los (dos|tres|cuatro)) (encontramos|estamos|sentimos) (fatal|mal|malos|rar*)|todos (malos|mal|fatal)',
    'marej*|mareig*|mal* de cap|(mal|mals) _ cap|migranya|roda (tot|el cap)|ens roda|vomit*|desmai*|nausea*|nausees|(molta|tanta|tenen|te) son|adormi*|ensopi*|atordi*|confos*|confusa|no (respon|contesta|es desperta|s aguanta)|ens (trobem|sentim) (fatal|malament)|inconscient|coses (rares|estranyes)|desorienta*|rodo|rodona|despertar',
    'dizz*|giddy|headache*|head (is |was )?(hurts|throbs|throbbing|aches|aching|pounding|splitting|banging)|vomit*|throwing up|been sick|being sick|feel* sick|nause*|faint*|pass* out|collaps*|sleepy|drowsy|confus*|lightheaded|light headed|muddled|cant think|(not|isnt|hasnt) respond*|unconscious|wont wake|woozy|groggy|all (ill|sick|unwell|poorly)|disorientated|disoriented',
  ),
  finding('smoke', 'humo|humareda|humos', 'fum|fumera', 'smoke|fumes'),
  finding(
    'house-fire',
    'incendio|fuego|arde*|quemand*|llamas',
    'incendi|foc|cremant|flames',
    'fire|burning|flames|ablaze',
  ),
  finding(
    'breathed-in',
    'respir*|inhal*|trag*|tos*|garganta|pulmon*',
    'respir*|inhal*|empass*|tus*|toss*|gola|pulmo*',
    'breath*|inhal*|swallow*|cough*|throat|lungs|chest',
  ),
  finding(
    'alcohol',
    '(ha|han|hemos|habia|he) bebido|bebio (mucho|demasiado|una botella|de mas|solo)|se bebio|borrach*|botellon|cubata*|(botella*|litro*) de (ron|vodka|ginebra|whisky|tequila|vino|licor|orujo)|alcohol|etilic*|chupitos|como una cuba|ebri*|embriag*|cieg* de (alcohol|todo)|pedo que lleva',
    '(ha|han|hem|havia|he) begut|(va|anava|va tan|tan) begu*|borratx*|botellot|cubat*|(ampoll*|botell*|litre*) de (rom|vodka|ginebra|whisky|tequila|vi|licor|cervesa)|alcohol|etilic*|xupitos|embriag*|begu* (perdu*|com)',
    'drunk|drank|been drinking|from drinking|(drinking|downed|necked) (all|since|heavily|vodka|shots|spirits|pints)|(much|lot|lots|many) to drink|shots|vodka|tequila|whisky|booze|alcohol|hammered|plastered|wasted|legless|paralytic|stag do|hen do|pub crawl|bottle of (rum|gin|wine|spirits|something)',
  ),
  finding(
    'out-cold',
    'no (se |la |lo |le |nos |me )?(despiert*|respond*|reaccion*|contest*|se mueve|mueve|abre los ojos)|inconsciente|no (la|lo|le) (podemos|puedo|conseguimos|consigo|logramos) despertar*|no hay (quien|manera|forma) _ despert*|apenas (abre|reacciona|responde|respira)|sin (moverse|conocimiento|sentido|reaccionar)|(solo|solamente) (ronca|gime|balbucea)|helad*|vomit* encima|vomitandose|en coma|como muert*|no vuelve en si|cuesta _ despert*',
    'no (es |la |el |l |ens |em )?(despert*|respon*|reaccion*|contest*|es mou|mou|obre els ulls)|inconscient|no (el|la|l) (podem|puc|aconseguim) despertar|no hi ha (qui|manera|forma) _ despert*|amb prou feines (obre|respon|respira)|sense (moure s|coneixement|reaccionar)|(nomes|tan sols) (ronca|gemega)|gelat|gelada|gelades|vomit* a sobre|en coma|com mort*|no torna en si|costa _ despertar*',
    '(wont|cant|doesnt|isnt|not|dont|hasnt|couldnt) _ (wake*|waking|rouse*|respond*|answer*|come round|come to|react*|open* (his|her|their) eyes)|unconscious|passed out|out cold|unresponsive|(only|just) groans|groans when|freezing cold|sick in (his|her) sleep|in a coma|barely (breathing|conscious|moving)',
  ),
  finding(
    'risky-medicine',
    'insulina|lantus|toujeo|novorapid|humalog|sintrom|eliquis|xarelto|pradaxa|lixiana|warfarina|heparina|clexane|anticoagulante*|morfina|fentanilo|oxicodona|metadona|digoxina|metotrexato|litio|buprenorfina|durogesic|pastilla* (del|para el) (azucar|corazon)',
    'insulina|lantus|toujeo|novorapid|humalog|sintrom|eliquis|xarelto|pradaxa|lixiana|warfarina|heparina|clexane|anticoagulant*|morfina|fentanil|oxicodona|metadona|digoxina|metotrexat|liti|buprenorfina|pastill* (del|pel) (sucre|cor)',
    'insulin|lantus|toujeo|novorapid|humalog|sintrom|eliquis|apixaban|xarelto|rivaroxaban|warfarin|heparin|clexane|blood thinner*|morphine|fentanyl|oxycodone|oxycontin|methadone|digoxin|methotrexate|lithium|buprenorphine|(heart|diabetes|sugar) (tablet*|pill*)',
  ),
  finding(
    'more-medicine',
    'pastilla*|apiretal|dalsy|jarabe|gotas|comprimido*|capsula*|parche*|unidades|mililitros|tension|tiroid*|antidepresiv*|ansiolitic*|trankimazin*|orfidal*|diazepam|medicinas',
    'pastill*|apiretal|dalsy|xarop|gotes|comprimit*|capsul*|pegat*|unitats|millilitres|pressio|tiroid*|antidepressi*|ansiolitic*|trankimazin*|orfidal*|diazepam|medicines',
    'tablet*|pill*|calpol|drops|capsule*|patch*|units|blood pressure|thyroid|antidepressant*|cocodamol|co codamol|tramadol|meds|dose|spoon*',
  ),
  finding(
    'dosed',
    '(le|les|la|lo) (he|hemos|ha|han) _ (dado|puesto|pinchado)|(le|les) (di|dimos|dio|puse|puso)|tome|tomad*|tomarse|pinchad*|inyectad*|inyecte|puse|puso|pinche|puesto|administrad*|tragad*',
    '(li|els|la|el) (he|hem|ha|han|vaig|va|vam) _ (donat|posat|punxat|donar|posar)|pres|prengut|prendre|punxat|injectat|posat|empassat',
    'took|taken|gave|given|injected|put|popped|popping|swallowed|jabbed|had|administered|drank|drunk|ate|eaten',
  ),
  finding(
    'wrong-amount',
    'doble|triple|(dos|tres) dosis|por (error|equivocacion|despiste|confusion)|sin querer|equivocad*|me equivoque|se equivoco|nos equivocamos|(he|ha|hemos) confundido|me confundi|se confundio|de mas|(tomad*|puesto|dado) demasiad*|en (vez|lugar) de (un|uno|una|dos|tres|cuatro|cinco|seis|diez|media|medio|[0-9]+)|(le|me) tocaba*|(tomado|dado|puesto|pinchado) _ (tres|cuatro) veces|(dos|tres|cuatro|cinco) (parches|de golpe|juntos|juntas|a la vez)|no se acordaba y|por la manana y por la noche',
    'doble|triple|(dues|tres) dosis|per (error|equivocacio|despistar*)|sense voler|equivoca*|m he confos|s ha confos|de mes|(pres|posat|donat) massa|en (comptes|lloc) (de|d) (un|una|dos|dues|tres|quatre|cinc|sis|deu|mig|mitja|[0-9]+)|(li|em) tocava*|(pres|donat|posat|punxat) _ (tres|quatre) (vegades|cops)|(dos|dues|tres|quatre|cinc) (pegats|de cop|alhora|juntes|junts)|no se n recordava i',
    'double|three times (by|today|already|in)|triple|(two|three|extra|second|another) (doses|dose|patch*)|by (mistake|accident)|accidentally|wrong (dose|one|insulin|tablet*|pill*|amount|pen)|mixed up|instead of (a|an|the|one|two|half|quarter|[0-9]+)|too (much|many)|(loads|lots|handful|most|whole bottle) of|most of the bottle|without taking _ off|every (hour|two hours|other hour)|thought _ sweets',
  ),
  finding(
    'given-by',
    '(le|les|la|lo) (he|hemos|ha|han|di|dimos|dio|puse|puso)|(se|me|nos) (ha|he) (tomado|puesto|pinchado)|por error|por despiste',
    '(li|els|la|el) (he|hem|ha|han|vaig|va|vam)|(s|m|ens) (ha|he) (pres|posat|punxat)|per error|per despistar*',
    '(we|i|carer|he|she|mum|dad) (gave|took|had|has|injected|put|given)|by (mistake|accident)|accidentally|over the last',
  ),
  finding(
    'twice',
    'dos veces|por la manana y por la noche|(dos|tres) (dias|veces) seguid*',
    '(dues vegades|dos cops)|(dos|tres) (dies|cops) seguits',
    'twice|two times|two days running',
  ),
  finding(
    'injures-self',
    'me (corto|arano|quemo|golpeo|muerdo|rajo|autolesiono|hago (cortes|dano|heridas)|pego (punet*|golpes|cabezazos|bofetadas))|se (arana|raja|autolesiona|corta (los|las|el|la)|quema (los|las|el|la|con)|muerde (las manos|la mano|los brazos|el brazo)|golpea (la|a|contra)|hace (cortes|dano|heridas)|da (cabezazos|golpes|punet*)|pega (punet*|golpes|cabezazos))|(cortarme|quemarme|quemarse|golpearme|golpearse|aranarme|aranarse|cortarse)|(me he|se ha) (cortado|quemado|golpeado|aranado|rajado)|corte yo|cabezazos|cortes _ (brazo*|muslo*|muneca*|pierna*)',
    'em (tallo|esgarrapo|cremo|colpejo|mossego|faig (talls|mal|ferides)|pego|dono cops|vaig donar cops)|(es|s) (esgarrapa|talla (els|les|el|la)|crema (els|les|el|la|amb)|mossega (les mans|la ma|els bracos|el brac)|colpeja|fa (talls|mal|ferides)|dona cops)|(tallar me|cremar me|cremar se|pegar me|esgarrapar me|esgarrapar se|mossegar me|pessigar me|tallar se)|(m he|s ha) (tallat|cremat|colpejat|esgarrapat)|posat la ma al (foc|fogo)|cops de cap|talls _ (bracos|brac|cuixes|cuixa|canells|cames|cama)',
    '(cut|cuts|cutting|burn|burns|burning|hit|hits|hitting|punch|punches|punching|scratch|scratches|scratching|bite|bites|biting|hurt|hurts|hurting|bang|bangs|banging) (myself|himself|herself|themselves|(my|his|her) (own )?(arm|arms|wrist|wrists|thigh|thighs|leg|legs|head))|been cutting|cuts i made|cut i did|fresh cuts|scratches (she|he) makes|put (his|her|my) hand on the (hot )?(iron|hob|stove)|burnt (his|her|my) arm',
  ),
  finding(
    'self-reason',
    'aposta|a posta|adrede|a proposito|queriendo|expresamente|(ella|el|yo) mism*|para (calmar*|aliviar*|no (pensar|sentir)|sentir*|desahogar*|castigar*)|cuando (me|se) (agobi*|enfad*|pone nervios*|pongo nervios*|sient* (mal|sol*)|estres*|da la ansiedad)|(por|con) la ansiedad|asi (no|se|me) (piens*|calm*|desahog*)|de (rabia|impotencia)|hasta (hacerse|hacerme|dejarme|dejarse)|contra la pared|manga larga|lo he vuelto a hacer|se los hace|me los hago',
    'expressament|a proposit|volent|(ella|ell|jo) mateix*|per (calmar*|alleujar*|no (pensar|sentir)|sentir*|desfogar*|castigar*)|quan (m |em |s |es )?(angoix*|enfad*|pos* nervios*|estress*|no puc)|fins (que|a)|a la paret|contra la paret|maniga llarga|ho he tornat a fer|aixi (es|em|no) (calm*|pens*)|he tornat a',
    'on purpose|deliberately|intentionally|to (cope|feel|calm|punish|stop feeling|relieve)|when (i|he|she|they) (get|gets|feel|feels|is|am|are) (stressed|upset|angry|anxious|overwhelmed|sad|low)|(shuts|clears|calms) (my|his|her) head|on the wall|against the wall|till it bleeds|until it bleeds|long sleeves|done it again|again last night|ashamed|with a (razor|compass|blade|lighter|cigarette*)|with cigarettes|does it with',
  ),
] as const;
