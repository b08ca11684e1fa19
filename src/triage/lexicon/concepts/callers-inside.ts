import { finding } from '../words/finding-words.ts';

/** As `callers.ts`: births, children, belly, teeth, operations and medicines. */
export const CALLERS_INSIDE = [
  finding(
    'expecting',
    '@pregnant|prenada|semanas|matrona|salgo de cuentas|sale de cuentas|(en la|mi|la|su) (barriga|tripa|barriguita) |(estoy|esta) de _ meses|octavo mes|septimo mes|noveno mes|tercer trimestre|monitores|a termino|la eco|espero un|espera un|de las _ semanas|final del embarazo|placenta|mes de embarazo',
    '@pregnant|prenyada|setmanes|llevadora|surto de comptes|surt de comptes|(a la|meva|la|seva) panxa|(estic|esta) de _ mesos|vuit mesos|vuite mes|sete mes|nove mes|tercer trimestre|monitors|a terme|l eco|espero un|espera un|final de l embaras|placenta|d aqui _ dies surto',
    '@pregnant|weeks|midwife|the bump|my bump|bump|full term|im (six|seven|eight|nine) months|trimester|due date|my due|due next|antenatal|third baby|second baby|near the end|my scan|months along|the end of pregnancy|placenta|eight and a half months|half months',
  ),
  finding(
    'unborn',
    'bebe|nina|nino|peque|pequeno|criatura|feto|barriga|gemel*|(lo|la|le) noto|crio|movimientos|patad*|mellizos|la siento|lo siento|las patadas|barriga',
    'bebe|nena|nen|petit|petita|criatura|fetus|panxa|bessons|el noto|la noto|moviments|puntad*|guitz*|nado|la sento|el sento|em fa cops|cops',
    'baby|bump|bubba|bub|twins|movements|kicks|little one|shes normally|hes normally|he usually|she usually|hes not|shes not|hes been|wriggl*|kicking|barely felt (him|her)|babys|little one|bumps',
  ),
  finding(
    'still',
    '(no|sin|menos|apenas|casi no|poco|ni) (se )?(ha )?(mueve*|mover*|movido|moverse|muev*)|(muy |mas |tan )?(quiet*|parad*|tranquil*) |no (lo|la|le) (noto|siento)|no (noto|siento) (nada|al|a la|movim*|patad*|las|sus)|dejado de (mover*|dar*|patear)|(solo|nada mas) (dos|tres|un par|una|cuatro)|no (da|me da) (patad*|senales)|menos (movimientos|patad*)|noto (menos|poco)|no se menea|se mueva menos|moverse menos|apenas (la|lo|le) (siento|noto)|nada de nada|ni una patada',
    '(no|sense|menys|gairebe no|poc|ni) (s |es |em )?(ha )?(mou*|moure*|mogut|moure s|bellug*)|no s ha (mogut|bellugat)|(molt |mes |tan )?(quiet*|parad*|tranquil*) |en silenci|no (el|la|l) (noto|sento)|no (noto|sento) (res|el|la|moure|moviments|puntad*)|sento poc|deixat de (moure*|donar)|(nomes) (dos|dues|tres|un parell|una|quatre)|no (dona|em dona) (puntad*|senyals)|menys (moviments|puntad*)|noto (menys|poc)|es mou menys|es mogui menys|gairebe no (la|el) (sento|noto)|res de res|ni una puntada',
    '(not|isnt|hasnt|havent|hardly|barely|less|no|stopped|cant|few|fewer|reduced|slow) _ (mov*|kick*|wriggl*|felt|feel|feeling|movement*)|(gone|very|so|really|too|been) (quiet|still)|still nothing|nothing all (day|morning|night)|(only|just) _ (kicks|movements|one|two|three|four)|not moving like|less active|quieter|(feel|felt) (him|her|the baby) (less|hardly)|no kicks|silent|hardly moved|slow down|slowed|barely (felt|moved)|not a (kick|peep)',
  ),
  finding(
    'blood-below',
    '@blood|mancho|manchas de sangre|manchado|manchando|mancha|coagulos|baja sangre|goteo rosa|rosado|sangro|sangrad*|manchar|sale (sangre|marron|rojo|rosa)|marron|hilo de sangre|pierdo sangre',
    '@blood|taco|tacat|tacant|taca|coaguls|baixa sang|rosat|sagno|sagnat|tacar|surt (sang|marro|vermell|rosa)|marro|fil de sang|perdo sang',
    '@blood|spotting|spots of blood|clots|pink (on|when|stuff|discharge)|brown (discharge|stuff)|bled|bleed|brown blood|bled|bleeding|losing blood|red when i wipe|smear of',
  ),
  finding(
    'with-child',
    '@pregnant|prenada|estoy de _ (semanas|meses)|esta de _ (semanas|meses)|voy de _ semanas|(test|prueba|predictor) _ positivo|positivo (en|la|el|hace)|salgo de cuentas|espero un (hijo|bebe)|de (cinco|seis|siete|ocho|nueve|diez|once|doce|[0-9]|[1-4][0-9]|veinte|treinta) semanas|placenta previa|de (diez|10|doce|12) semanas|hola de',
    '@pregnant|prenyada|estic de _ (setmanes|mesos)|esta de _ (setmanes|mesos)|estic d _ setmanes|(test|prova|predictor) _ positiu|surto de comptes|espero un (fill|bebe)|de (cinc|sis|set|vuit|nou|deu|onze|dotze|[0-9]|[1-4][0-9]|vint|trenta) setmanes|[1-4][0-9] setmanes|(vint|trenta) (i )?_ setmanes|placenta previa|d (11|onze) setmanes',
    '@pregnant|(im|i am|shes|only|at) (about |only |just )?(four|five|six|seven|eight|nine|ten|eleven|twelve|fifteen|twenty|thirty|[4-9]|[1-4][0-9]) (two |one |three |four |five |six |seven |eight )?weeks|weeks (gone|along|pregnant)|positive (pregnancy )?test|the bump|my bump|in the bump|im (four|five|six|seven|eight|nine|[4-9]) months|third trimester|first trimester|(months|weeks) along|placenta praevia|im (ten|10) weeks|(ten|eleven|twelve) weeks',
  ),
  finding(
    'pads',
    'compresa*|tampon*|toalla*|panal|braga panal|salvaslip*|pantalon',
    'compres*|tampo|tampons|tovallol*|bolquer|pantalo',
    'pad|pads|tampon*|sanitary (towel|towels|pad|pads)|towel|towels|jeans|mattress',
  ),
  finding(
    'one-after-another',
    'tras otra|detras de otra|(en|cada) (una|media|dos|tres|cada)? ?(hora|horas|rato|media hora|cuarto|ratito|poco)|(cala|calo|calado|calando|calan)|traspas*|empap*|dos a la vez|no (doy|da) abasto|chorre*|desbord*|(tres|cuatro|cinco|seis|siete|ocho) (compresas|tampones)|cambiar* cada|como un grifo',
    'darrere (l |de l )?altra|rere l altra|(en|cada) (una|mitja|dues|tres|cada)? ?(hora|hores|estona|quart|poc)|(cala|calo|calat|calant|calen)|traspass*|amar*|xop*|dues alhora|no dono l abast|raj*|desbord*|(tres|quatre|cinc|sis|set|vuit) (compreses|tampons)|canviar* cada|com una aixeta',
    'after (pad|another|the other)|(every|in|in under) (an |a |one |two |half |twenty |thirty |forty |few )?(hour|hours|minutes|half hour)|soak*|flood*|through|gone through|going through|drench*|back to back|doubled up|(three|four|five|six|seven|eight) (night )?pads|leak* through|cant keep up',
  ),
  finding(
    'vomit-more',
    'vomit*|devuelv*|devuelt*|devolv*|arroj*|(echa|echo|echado|echando)|bocanada*|potar|potado|sale|saliendo|regurgit*|gomit*|arcada*|fuentes|chorro de leche|echo',
    'vomit*|trec|treu|tret|treient|torna|tornat|gita*|perboc*|bocad*|surt|sortint|regurgit*|arcad*|porto tret|treure|trec',
    'vomit*|sick|throw* up|threw up|thrown up|bring* up|brought up|chuck*|puk*|coming (up|out)|heav*|retch*|spew*|back up|bile|spit* up|bringing',
  ),
  finding(
    'green',
    'verd*|bilis|color hierba|biliosos',
    'verd*|bilis|color herba|bilios*',
    'green|greenish|bile|bilious|grass coloured',
  ),
  finding(
    'shot-out',
    'disparad*|a chorro*|chorro|como (una fuente|un surtidor|un aspersor|la nina del exorcista|una manguera)|propulsion|a presion|metros|hasta la pared|con (mucha )?fuerza|proyectil|escopetazo|a distancia|cohete|llega a la pared|tanta fuerza|lejos|manguera',
    'disparad*|disparats|a raig|raig|com (una font|un sortidor|una manega|la nena de l exorcista)|propulsio|a pressio|metres|fins a la paret|amb (molta )?forca|projectil|a distancia|coet|arriba a la paret|tanta forca|lluny|manega',
    'shoots|shooting|shot|projectile|across the room|over the wall|like a (fountain|hose|jet|fire hose|exorcist)|with such force|with force|forceful*|flies out|flew|fountain|metres away|hits the wall|jet|right across|like a hose|fires|with force',
  ),
  finding(
    'soft-spot',
    'fontanela|mollera|(lo|el) bland* de (la cabeza|arriba)|blandito|huequito (de arriba|de la cabeza)|coronilla (donde|blanda)|donde lo blando|parte blanda de la cabeza|donde le late la cabeza|mollerita|huequito de la cabeza',
    'fontanella|fontanela|mollera|(el )?tou (del|de dalt|de sobre)( cap)?|cap tou|part tova del cap|forat (de dalt|del cap)|on li batega el cap|la part tova|mollereta|capet (bombat|per dalt)|el capet',
    'fontanel*|soft spot|soft bit (on|of)|soft part|top of (his|her) head|where (his|her) head (pulses|beats|throbs)|soft (bit|part|place) (of|on)',
  ),
  finding(
    'bulging',
    'abult*|hinch*|salid*|sale|sobresal*|como un huevo|dur*|bulto|tens*|hacia fuera|abomb*|bombad*|elevad*|subid*|inflamad*|inflad*|botad*|bulto|no (esta|la tiene) plana|como una pelota',
    'abomb*|bombad*|bombat|infl*|sortid*|surt|sobresurt*|sobresort*|com un ou|dur*|bony|tens*|tes|enfora|cap enfora|elevad*|pujad*|botid*|fa bony|no la te plana|com una pilota|bombat',
    'bulg*|swollen|swelling|sticking (up|out)|stands (up|out)|standing (up|out)|stays out|raised|puffed|domes|domed|tense|hard|up|lump|rounded|like an egg|firm|puffy|not flat|like a ball',
  ),
  finding(
    'cries',
    'llor*|llant*|se queja|quejido*|lloriq*|berr*|gimot*|gim*|grit*|chill*|lament*|no (hay|lo|la) (quien|consuela)|alarido*',
    'plor*|queix*|ploriq*|gemeg*|gemec*|somic*|crit*|xiscl*|lament*|crid*|no (hi ha|el|la) (qui|consola)|bram*',
    'cry|cries|crying|cried|whimper*|whin*|moan*|scream*|shriek*|wail*|bawl*|howl*|his cry|her cry',
  ),
  finding(
    'feebly',
    'flojit*|flojo|debil*|sin (fuerza*|ganas|energia|lagrimas)|apagad*|bajit*|como un (gatito|gato|lamento|quejido|maullido|pajarito)|casi no|raro|distinto|agudo|chillon|inconsol*|no (hay|tiene) (manera|consuelo|forma)|no (para|se calma|se consuela)|sin (parar|consuelo)|no es el suyo|no (lo|la|le) calma nada|nada (lo|la) (calma|consuela)|como si no tuviera fuerza|ha cambiado',
    'fluixet*|fluix*|feble*|sense (forca|forces|ganes|energia|llagrimes)|apaga*|baixet|com un (gatet|gat|lament|gemec|miol|ocellet)|gairebe no|estrany|diferent|agut|inconsol*|no hi ha (manera|forma)|no (para|es calma|es consola)|sense (parar|consol)|no es el seu|res (el|la) (calma|consola)|com si no tingues forca|ha canviat',
    'weak*|feebl*|faint*|quiet*|like a (kitten|cat|lamb|mouse)|hardly|barely|strange|odd|different|high pitched|shrill|inconsol*|wont (stop|settle|be comforted)|non stop|nonstop|nothing (settles|calms|comforts)|constant*|no tears|wont stop|for hours|whiny|little cry|cant (settle|calm|console)|has changed|like a moan|high moan|wont be comforted|sort of a',
  ),
  finding(
    'lump-hernia',
    'hernia|hernias|bulto (de la ingle|del ombligo|en la ingle)|(bulto|bola) _ (ingle|ombligo)|quebradura|bulto de la ingle|la hernia',
    'hernia|hernies|trencadura|bony (de l engonal|del melic|a l engonal)|(bony|bola) _ (engonal|melic)|bony de l engonal|l hernia',
    'hernia|(lump|bulge) _ (groin|navel|belly button)|rupture in my groin|groin lump|lump in my groin|the hernia',
  ),
  finding(
    'not-back-in',
    'no (vuelve|entra|se mete|me entra|consigo|puedo|puede|logro|le entra|hay manera)|no (puede|puedo) meter*|atascad*|estrangul*|duele mucho|mucho dolor|dura|duro|durisim*|colorad*|morad*|no aguanto el dolor|negr*|encarcelad*|no se (la|lo) puede (meter|volver)|metersela',
    'no (torna|entra|es fica|m entra|aconsegueixo|puc|pot|li entra|hi ha manera|hi va)|encallad*|estrangul*|fa molt mal|molt mal|dura|dur|durissim*|morad*|no aguanto el dolor|insuportable|s ha quedat a fora|intentant ficar*|negr*|no se la pot (tornar|ficar)|no la puc ficar',
    'wont (go|budge|pop)|cant (push|get|pop)|not going (back|in)|stuck|strangulat*|very painful|agony|really hurts|hard|solid|purple|black|trying to (reduce|push)|trapped|gone (purple|hard|red|black)|stuck out|wont go in|hard as a',
  ),
  finding(
    'erect',
    'ereccion*|erect*|empalmad*|empinad*|tiesa|pene duro|miembro duro|trempad*|disfuncion _ no baja|pinchazo en el pene|tiesa|pene no baja',
    'ereccio*|erect*|trempat|trempera|trempada|dreta i no|penis dur|disfuncio _ no baixa|injeccio al penis',
    'erection|erect|hard on|hardon|boner|stiffy|(still|been|stayed|penis) (hard|erect|stiff)|priapism|it wont go down|wont go soft|injection (in|for) my',
  ),
  finding(
    'lasting',
    'no (se me |me |se le |le )?(va|baja|cede|quita|pasa)|hora*|desde (anoche|ayer|las|la|esta|hace)|toda la noche|sin bajar|duele|dolor*|aguant*|dura desde|sigue',
    'no (se m en |m |se li |li )?(va|baixa|cedeix|passa)|no baixa|hores|hora|des d (ahir|anit|aquest)|des de (la|les|fa)|tota la nit|sense baixar|mal|dolor*|dura des|segueix',
    'wont (go|come)|hours|hour|since (last|this|yesterday)|all night|last night|still|painful|hurts|not going|overnight|this morning',
  ),
  finding(
    'foreskin',
    'prepucio|pellejo|piel del (pene|glande|prepucio)|la piel (de|atras|hacia atras)|(se me|se le) ha quedado la piel|capucha|pellejito|la piel (al|del) (nino|pito)|bajado la piel|punta del pene',
    'prepuci|pell del (penis|gland)|la pell (de|enrere|cap enrere|no)|(se m|se li|m) ha quedat la pell|la pell (al|del) (nen|gland)|abaixat la pell',
    'foreskin|skin (back|over the head|wont|behind)|the skin back|pulled (it|the skin) back|foreskin back',
  ),
  finding(
    'stuck-back',
    'atras|retirad*|retraid*|no (vuelve|baja|puedo|me baja|le baja|sube|regresa)|no (puedo|consigo) (volver|bajar|subir|poner)|atascad*|apretando|como un anillo|estrangul*|hinchad*|morad*|enganchad*|no sube|como estrangulad*|travad*|enorme|gigante',
    'enrere|retira*|no (torna|baixa|puc|em torna|li torna|puja)|no la puc|no (puc|aconsegueixo) (tornar|baixar|pujar|posar)|encalla*|apretant|com un anell|estrangul*|infla*|lila|morat|enganxa*|travat|no puja|darrere|com estrangula*|enorme',
    'back and|wont (go|come|roll)|stuck|cant (get|pull|push)|trapped|strangl*|tight|swollen|swelling|behind the head|purple|not going forward|huge|left (his|the) foreskin back|ballooned',
  ),
  finding('mouth-jaw', 'boca|mandibula|quijada', 'boca|mandibula|barra|barres', 'mouth|jaw|jaws|teeth apart'),
  finding(
    'hardly-opens',
    '(casi )?no (la |me la |le |se me |me )?(abro|abre|abria|puedo abrir*|puede abrir*|consigo abrir*|da)|(no|sin) (poderla|poder) abrir*|abro menos|abre (muy )?poco|medio cerrada|cuesta (horrores |mucho |muchisimo |un mundo )?(abrir*|bostez*)|(cabe|entra) (ni |solo )?(un|el|la|medio) (dedo|cuchar*|cepillo)|encajad*|bloquead*|trabad*|agarrotad*|no puedo bostez*|apenas (la )?(abro|abre|puedo abrir)|poquisimo|un centimetro|una rendija|no (le )?cabe|no (se le |se me )?abre|cerrada (con llave)?|(un|dos) dedo* y (ahora|hoy)|cada (vez|dia) (abro|abre) menos|candado|con pajita',
    '(gairebe |quasi )?no (la |me la |li |se m |em |l )?(obro|obre|obria|puc obrir*|pot obrir*|aconsegueixo obrir*|dona)|(no|sense) (poderla|poder) obrir*|ni (tan sols )?(li )?(podem|puc|pot) obrir|obro menys|tan poc que obre|mig tancada|costa (horrors |molt |moltissim )?(obrir*|badall*)|obrir _ (costa|no puc)|(cap|entra) (ni |nomes )?(un|el|la|mig) (dit|cuiller*|raspall|forquilla)|encalla*|encaixad*|bloquejad*|travad*|encarcarad*|no pot fer un badall|amb prou feines (l )?(obro|obre)|escletxa|un centimetre|no (se li |se m )?obre|tancada amb clau|(un|dos) dit* i (ara|avui)|cada (vegada|cop) obr* menys|travesser de dit|nomes obro|amb una palleta',
    '(cant|wont|hardly|barely|unable to|struggl* to|not|difficult* to|doesnt|isnt|not able to) _ open*|open* (only|just|barely|hardly|less|wide enough)|(one|a) finger (in|between|wide)|locked|seized|jammed|clamped|stuck (shut|half)|half (shut|closed)|cant yawn|open (it )?(a crack|a little)|only opens|(more|further) than (a|one) (finger|crack)|a bit less|a crack|fingers width|through a straw|two fingers and now',
  ),
] as const;
