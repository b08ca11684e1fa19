import { finding } from '../words/finding-words.ts';

/** As `callers.ts`: teeth, operations and medicines. */
export const CALLERS_CARE = [
  finding(
    'dental-part',
    'corona|coronita|funda|puente|diente*|muela*|implante|bracket*|pieza|dentadura|protesis|carilla|empaste|postiz*|aparato|provisional|perno|retenedor',
    'corona|funda|pont|dent|dents|queixal*|implant|bracket*|peca|dentadura|protesi|caret*|empastament|postis*|aparell|provisional|retenidor',
    'crown|cap|bridge|tooth|teeth|implant|bracket*|denture*|veneer|filling|brace*|plate|retainer|false teeth|temporary|post',
  ),
  finding(
    'wrong-way-down',
    'por (el )?(otro lado|camino viejo|mal sitio)|por donde no era|pulmon*|traquea|bronquio*|aspir*|inhal*|se me colo|se le colo|colado|para dentro del pecho|pita el pecho|al pecho|atragant*|me lo trague al respirar|se me fue (a|por|para)|ahog*|no encontramos la pieza|tos*|tose',
    'per l (altre (costat|canto|forat))|pel mal canto|pulmo*|traquea|bronqui*|aspir*|inhal*|se m ha colat|ennueg*|cap al pit|al pit|a dins perque|xiula|se m va anar (a|per|cap)|ofeg*|no trobem|tuss*|tos',
    'wrong (way|pipe|hole)|lung*|windpipe|airway|inhal*|breathed (it|in)|sucked (it|in)|aspirat*|chok*|splutter*|wheez*|down (my|the|his|her) (airway|windpipe|wrong)|into (my|his|her) (chest|lung*)|vanished|missing and|cough*|gasped',
  ),
  finding(
    'tooth-self',
    'diente*|paleta*|pala|palas|muela|incisivo*|colmillo|definitivo|los (pinos|dientes)|un pino',
    'dent|dents|pala|pales|paleta|paletes|queixal|incisiu*|ullal|definitiva',
    'tooth|teeth|incisor*|front teeth|adult tooth|permanent tooth',
  ),
  finding(
    'out-whole',
    'enter*|complet*|con (la )?raiz|de cuajo|de raiz|en (un )?(vaso|leche|panuelo|suero|saliva|servilleta)|volado|volo|ha saltado|saltado|salto|arranc*|escupi*|(le|me) falta|falta el|se (me|le) ha salido|encontrado el|lo (tengo|tenemos|llevo|hemos guardado)|guardado en|perdido (un|el|los|dos)',
    'sencer*|complet*|amb (l |la )?arrel|d arrel|en (un )?(got|llet|mocador|serum|saliva)|volat|ha saltat|saltat|va saltar|arrenc*|escupi*|(li|em) falta|falta la|se (m|li) ha sortit|l hem trobat|la (tinc|tenim|porto|guardo|guardem)|perdut (una|la|les|dues)',
    'knocked (right |clean |completely )?out|(right|clean|completely|all the way|whole) out|whole|complete*|root and all|with the root|in (a |some |my |his |her )?(milk|glass|cup|hand|tissue|saliva|saline|pocket)|spat|(is|are|theres a|tooth) missing|gone (completely|altogether)|lost|come (clean |right )?out|came (clean |right )?out|flew out|snapped clean out',
  ),
  finding(
    'knock',
    'golpe*|cai*|cay*|caid*|caer*|bici|patinete|balon*|pelea|punetazo|codazo|choc*|bordillo|accidente|columpio|tobogan|manillar|porteria|raqueta|estamp*|topad*|escalera*|placaje|recreo|piscina|monopatin|cabezazo|puerta',
    'cop|cops|caig*|caure|caient|bici|patinet|pilota*|baralla|punyada|colzada|xoc*|vorera|accident|gronxador|tobogan|manillar|porteria|raqueta|estamp*|topa*|rellisc*|escala|pati|piscina|monopati|mento|porta|partit',
    'fell|fall*|hit|bang*|knock*|bike|scooter|ball|fight|punch*|elbow*|crash*|kerb|accident|swing|slide|climbing frame|handlebar*|tackle|bat|racket|trip*|slip*|stairs|playground|pool|skateboard|headbutt*|door|rugby|football|cricket|hockey|match',
  ),
  finding(
    'shifted',
    'movid* (hacia|para)|hacia (atras|dentro|delante|adelante)|para (atras|dentro)|metid* (hacia|para|en)|hundid*|torcid*|desplaz*|baila*|mas larg*|medio (salid*|fuera)|cruzad*|girad*|se mueve|fuera de (su )?sitio|descolocad*|clavado en la encia|colgando',
    'mogud* (cap|enrere)|cap (enrere|endins|endavant|amunt)|enrere|enfonsa*|ficad* (endins|cap)|tort*|torta|desplac*|balla|mes llarg*|mig (sortida|fora)|creuada|girada|es mou|fora de lloc|descolocada|penjant',
    'pushed (back|in|up|inwards|backwards)|shoved|bent (back*|in|forward*)|sticking (out|up)|out (of line|of place|further)|loose and|wobbl*|moved|longer than|half out|twisted|crooked|sideways|dangl*|hanging|up into|displac*|jammed',
  ),
  finding(
    'bite-off',
    'no (casan|encajan|encaja|cierran|juntan|coinciden|ajustan|muerdo)|no (me|le) (encaja|encajan|cierra|juntan|casan|cuadra)|muerdo (raro|mal|distinto|de lado)|mordida (rara|cambiada|distinta|torcida)|no puedo cerrar la boca|no encajo|choca* antes|solo (tocan|apoyan) (los|las)',
    'no (casen|encaixen|encaixa|tanquen|lliguen|ajunten|coincideixen|quadren)|no (em|m|li) (encaixa|encaixen|tanca|tanquen|casen)|mossego (estrany|malament|diferent)|mossegada (estranya|canviada|diferent)|no puc tancar la boca|no encaixo|nomes (toquen)',
    'dont (meet|match|fit|line up|touch|close)|no longer (match|meet|fit|line)|not (meeting|lining|fitting)|bite (is |feels )?(off|wrong|different|changed|odd)|only _ (touch|meet)|cant (bite|close my) (together|properly|teeth|mouth)|teeth on one side|misaligned',
  ),
  finding(
    'painkiller',
    'paracetamol*|ibuprofeno*|nolotil*|pastilla*|calmante*|analgesico*|antiinflamatorio*|enantyum|gelocatil|espidifen|naproxeno|metamizol|tramadol|comprimido*|medicamento*|medicacion|algidol|dexketoprofeno|aspirina*|nada (de lo que tomo|me)',
    'paracetamol*|ibuprofe*|nolotil*|pastill*|calmant*|analgesic*|antiinflamatori*|enantyum|gelocatil|espidifen|naproxe|metamizol|tramadol|comprimit*|medicament*|medicacio|algidol|aspirin*|el mes fort',
    'paracetamol|ibuprofen|nurofen|nolotil|painkiller*|pain killer*|tablet*|pills|co codamol|codeine|aspirin|anti inflammator*|antiinflammator*|naproxen|tramadol|medication|meds|panadol|diclofenac',
  ),
  finding(
    'no-effect',
    'no (me |le |se me )?(hace|hacen|quita*|calma*|alivia*|para|sirve*|baja|va|pasa|funciona*|aguant*)|ya no|como si nada|ni con|ni (me )?(quita|calma)|(sigo|sigue|sigu*) (igual|rabiando|doliendo|con el)|no (hay|noto) (manera|mejoria|alivio)|sin (efecto|alivio)|no para|nada (lo|me lo) (calma|quita)|y nada',
    'no (em |m |li |se m )?(fa|fan|treu*|calma*|alleuja*|para|serveix*|baixa|va|passa|funciona*|dona)|ja no|com si res|ni amb|ni (em )?(treu|calma)|(segueixo|segueix|continua) (igual|rabiant|fent|amb)|no hi ha manera|sense (efecte|alleujament)|no para|res (ho|m ho) (calma|treu)|i res|cap (pastilla|medicament) (treu|calma)',
    '(isnt|not|arent|doesnt|dont|wont|no|cant|hasnt|havent|stopped|barely) _ (touch*|work*|help*|shift*|do* anything|eas*|effect|relief|kill*|cut*|good)|still (just )?(as bad|hurts|throbbing|agony|in agony|the same|there)|no painkiller|makes no difference|useless against|nothing (helps|works|touches)|to no avail|wears off',
  ),
  finding(
    'taken-out',
    '(sacaron|sacado|sacar|sacarme|sacaste|sacaronla|sacasteis)|sacarme|(quitaron|quitado|quitar|quitarme|quitasteis)|extra*|extraccion|(arrancaron|arrancado|arrancar)|me la sac*',
    'tret|tretes|treta|van treure|treure|vau treure|extra*|arrencat|van arrencar|extreu*',
    '(tooth|molar|teeth|wisdom teeth|wisdom tooth) (out|removed|pulled|extracted)|pulled|extract*|extraction|removed|taken out|took (it|out|my|his|her)|came out|the (hole|socket)',
  ),
  finding(
    'tooth-place',
    'muela*|diente*|juicio|encia|cordal|hueco|alveolo|pieza',
    'queixal*|dent|dents|seny|geniva|clot|forat|alveol|peca',
    'tooth|teeth|molar*|wisdom|gum|socket|hole|extraction',
  ),
  finding(
    'bleeds-on',
    'sangr*|sangre|escup* (rojo|sangre)|chorre*|rezum*|gasa*|roja la saliva|coagulo*|borboton*',
    'sagn*|sang|escup* (vermell|sang)|raj*|regalim*|gasa|gases|saliva vermella|coagul*|rajant',
    'bleed*|blood*|bled|oozing|ooze*|gauze|spitting red|gushing|pouring|dripping red|clot*',
  ),
  finding(
    'not-stopping',
    'no (para|deja|se corta|cesa|se detiene|paro|se me corta|consigo|conseguimos|puedo|logro|hay (quien|manera|forma))|no (se )?(la |lo )?(corta|para)|sin parar|(por mas|aunque) (que )?(aprieto|apriete|presion*|muerdo)|(media hora|minutos|rato|veinte|horas) (apretando|presionando|mordiendo|con)|sigue (sangrando|saliendo|chorreando|manando)|y sigue|no coagula|como un grifo|a chorro',
    'no (para|deixa|es talla|s atura|cessa|calla|aconsegueixo|aconseguim|la puc|hi ha (qui|manera|forma))|no (la |el )?(talla|para|puc)|sense parar|(encara que|per mes que|ni) (premo|premem|prement|premi|mossegant|apreto)|(mitja hora|minuts|estona|vint|hores) (prement|pressionant|mossegant|apretant|amb)|(continua|segueix) (sagnant|sortint|rajant)|premo i premo|no coagula|com una aixeta|a raig|encara (sagno|sagna|raja)|no la se parar',
    '(wont|not|isnt|hasnt|doesnt|cant|cannot|didnt|never) (stop*|quit|clot*|slow*)|cant (get it to |make it )?stop|(still|keeps) (bleeding|coming|going|pouring|oozing)|(despite|though|even) (pressing|pressure|ive pressed|im pressing)|however hard|pressing (isnt|and)|(half an hour|minutes|hours|ages) (of )?(pressing|pinching|pressure|biting)|non stop|nonstop|through the (bandage*|towel*|dressing*)|(hasnt|has not) stopped|like a tap|been going since',
  ),
  finding(
    'operation',
    'operad*|operaron|operacion*|opere|operar|operarme|cirugia|quirofano|intervencion|intervenid*|cesarea|(protesis|rodilla|cadera) (nueva|de rodilla|de cadera)|(me|le) (quitaron|han quitado|sacaron|extirp*) (un|una|el|la|los|las) (lunar*|quiste*|vesicula|apendice|bulto|matriz|utero|prostata|tiroides|menisco|polip*|amigdalas|vegetaciones|verruga*|bazo|rinon|pecho|mama|ovario*|tumor|hernia)|stent|raspado|legrado|postoperatorio|bypass|me pusieron (una|la) (protesis|placa)|drenaje|artroscopia|laparoscop*|me abrieron',
    'operat|operada|operats|operar*|operacio*|cirurgia|quirofan|intervencio|intervingu*|cesaria|(genoll|maluc) nou|protesi de (genoll|maluc)|(m han|em van|li van|li han) (tret|treure|extirpa*) (un|una|el|la|l|els|les) (piga|quist|vesicula|apendix|bony|matriu|uter|prostata|tiroide*|menisc|polip*|amigdales|vegetacions|berruga|melsa|ronyo|pit|mama|ovari*|tumor|hernia)|em van operar|li van (posar (un|una) (genoll|maluc|protesi)|operar)|em van posar (un stent|una protesi|una placa)|stent|raspat|llegrat|postoperatori|bypass|drenatge|artroscopia|laparoscop*|em van obrir',
    'operation|operated|op|surgery|surgical|theatre|c section|caesarean|cesarean|new (knee|hip)|replacement|had my _ (out|removed|done)|(gallbladder|thyroid|appendix|hernia|cataract|prostate|tonsils|veins|mole) _ (out|done|removed|stripped|operation|off)|stent|post op|postop|bypass|keyhole|laparoscop*|d c on|drain|arthroscopy|bunion op|hysterectomy|they (removed|took out|opened me)',
  ),
  finding(
    'since-then',
    'ayer|anteayer|lunes|martes|miercoles|jueves|viernes|sabado|domingo|hace|dias|dia|semana*|recien|desde|tras|despues|postoperatorio|reciente|llevo|mes',
    'ahir|abans d ahir|dilluns|dimarts|dimecres|dijous|divendres|dissabte|diumenge|fa|dies|dia|setman*|acabat|des|d enca|d aleshores|despres|recent|porto|mes',
    'yesterday|monday|tuesday|wednesday|thursday|friday|saturday|sunday|ago|days|day|week*|recent*|since|after|last|just had|month',
  ),
  finding(
    'worse-off',
    'peor|empeor*|en vez de (mejorar|ir)|en lugar de (mejorar|ir|disminuir)|va a mas|aument*|cada (dia|vez) (mas|peor)|no (hace|para) (mas que|de) (empeorar|aumentar|crecer)|no lo aguanto|insoportable|no aguanto|hinchando|cuesta abajo',
    'pitjor|empitjor*|en comptes (d |de )|en lloc de (millorar|minvar|anar)|va a mes|augment*|cada (dia|cop) (mes|pitjor)|creix|creixent|no (l |ho )?aguanto|insuportable|no suporto|inflant|cap avall|va enrere',
    'worse|worsen*|instead of (getting )?better|going downhill|downhill|increas*|building|unbearable|not (getting )?(any )?better|more pain|far more|deteriorat*|blown up|ballooning|each day',
  ),
  finding(
    'stitched',
    'puntos|cicatriz|grapas|sutura*|cosieron|cosid*|herida|corte|cesarea|operacion|barriga operada|costura',
    'punts|cicatriu|grapes|sutura|cosir|cosid*|cosit|ferida|tall|cesaria|operacio|panxa operada|costura',
    'stitch*|scar|staples|incision|suture*|wound|cut|section|op site|glued|seam|eyebrow stitches|edges',
  ),
  finding(
    'came-apart',
    '(ha|han|he) saltado|saltaron|saltad*|descosid*|descos*|vuelto a abrir|(se me |se le |se )(ha )?abierto|esta abiert*|abrio|reabiert*|reventad*|separad*|(le |me )?cabe (un|el) dedo|se ve (el interior|dentro|por dentro|la grasa)|soltad*|roto (los|un) punto*|boca abierta|bostez*',
    '(ha|han|he) saltat|petat|petats|saltat|descosi*|torna (a estar )?obert*|tornat a obrir|(se m |se li |s )(ha )?obert|esta obert*|obert*|va obrir|rebenta*|separa*|bada|badad*|(hi )?(cap|podria ficar|fica*) (un|el) dit|veig cap dins|es veu (dins|per dins|el greix)|deixat anar|desenganxa*',
    '(come|came|coming|burst|popped|split|torn|gone|fallen) (apart|open|undone)|(gape|gapes|gaping)|have come out|has come out|came out|gave way|given way|opened (up|again)?|reopened|re opened|wide open|burst|popped|ripped|pulled (apart|open)|can see inside',
  ),
  finding(
    'risky-drug',
    'insulina|sintrom|acenocumarol|warfarina|morfina|oramorph|fentanilo|tramadol|metadona|apixaban|eliquis|xarelto|rivaroxaban|pradaxa|digoxina|litio|metotrexato|parche*|oxicodona|anticoagulante*|heparina|clexane|rapida|lenta|zomorph|opioide*',
    'insulina|sintrom|acenocumarol|warfarina|morfina|oramorph|fentanil|tramadol|metadona|apixaban|eliquis|xarelto|rivaroxaban|pradaxa|digoxina|liti|metotrexat|pegat|pegats|oxicodona|anticoagulant*|heparina|clexane|rapida|lenta|opioid*',
    'insulin|warfarin|sintrom|morphine|oramorph|fentanyl|tramadol|methadone|apixaban|eliquis|xarelto|rivaroxaban|pradaxa|digoxin|lithium|methotrexate|patches|oxycodone|blood thinner*|heparin|clexane|oxycontin|opioid*',
  ),
  finding(
    'wrong-amount',
    'me he equivocado|se (ha )?equivoc*|por equivocacion|equivocad*|en vez de|en lugar de|el doble|doble dosis|dosis doble|triple|(me|se) (he|ha) (puesto|tomado|pinchado|inyectado|bebido|dado) (dos|tres) (veces|pastillas|parches)|dos pastillas|(dos|tres|cuatro) veces (mas|lo|la dosis|seguidas)|de mas|sin querer|por error|confund*|(todo el|el|un|medio) (frasco|bote)|se ha bebido|demasiad*|pasado con|de la cuenta|veces mas|(marcado|puesto) (cuarenta|treinta|[3-9][0-9]) unidades|de otro|de su (madre|padre|tio|mujer|marido)',
    'm he equivocat|s ha equivocat|per equivocacio|equivoca*|en comptes de|en lloc de|el doble|doble dosi|dosi doble|triple|(m|s) (he|ha) (posat|pres|punxat|injectat|begut) (dues|dos|tres) (vegades|cops|pastilles|pegats)|dues pastilles|(dues|tres|quatre) (vegades|cops) (mes|el que|la dosi|seguides)|de mes|sense voler|per error|confos|confon*|(tot el|el|un|mig) (flasco|pot|flascon)|l ampolla|s ha (begut|acabat)|massa|passat amb|havien de ser|havia de ser|(marcat|posat) (quaranta|trenta|[3-9][0-9]) unitats|d un altre',
    'by mistake|mistake*|instead of|double (dose|the|my|his|her)|doubled|triple|three times (my|the|his|her)|twice the|took (it |my _ )?twice|taken (it |my _ )?twice|(had|took|taken|injected|given) two of|two (doses|patches|of (my|his|her))|too (much|many)|accident* |by accident|wrong (dose|insulin|amount|pen|one)|extra (dose|unit*|tablet)|overdos*|should (be|have been) (one|four|half)|mixed up|whole bottle|drunk (his|her|my|the)|(somebody|someone|uncle|husband|wife|mum|nan) (else )?is|got confused',
  ),
  finding(
    'without',
    'me (he )?quede sin|quedado sin|sin (ponerse|ponerme|pincharse|pincharme|inyectarse)|no (me|se) (la )?(puse|puso|pone|pongo|pincho|pincha|he puesto|ha puesto|quiere pinchar)|no quiere pinchar*|robad*|perdid*|olvid*|dejado en|deje en|rot[oa]|rompi|se (me|le) (ha )?acab*|no (tengo|tiene|encuentro) (otro|mas|mi|la)?|caducad*|no llega|no entra',
    'm he quedat sense|quedat sense|sense (posar*|punxar*|injectar*)|no (m|s|em|es) (la |n )?(he posat|ha posat|posa|poso|punxo|punxa|vol punxar)|no me n he|no es vol punxar|roba*|perdu*|oblid*|em vaig deixar|deixat a|trenca*|se (m|li) (ha )?acab*|no (tinc|te|trobo) (cap|mes|la)?|caduca*|no arriba|no entra',
    'run out|ran out|without|(left|forgot|lost|nicked|stolen|pinched|broke|broken|cooked|frozen|smashed) _|no insulin|(have|had|having|had) none|havent (had|taken|injected)|hasnt (had|taken|injected)|not (had|taken|injected|getting)|wont inject|refus* to inject|none (left|since)|missed|skipped|snapped|failed',
  ),
  finding(
    'insulin',
    'insulina|boli|bomba de insulina',
    'insulina|bomba d insulina|boligraf d insulina',
    'insulin|insulin pump|pump line',
  ),
  finding(
    'many-pills',
    '(seis|siete|ocho|nueve|diez|once|doce|quince|veinte|treinta|[6-9]|[1-9][0-9]) (ya )?(pastillas|comprimidos|paracetamoles|ibuprofenos|nolotiles|gramos|capsulas|sobres)|me he pasado (con|de)|se ha pasado (con|de)|medio (frasco|bote)|un (frasco|bote) enter*|casi entero|(una|la) (caja|tableta) entera|todo el (blister|bote|frasco)|un monton de (pastillas|paracetamol)|mas de la cuenta|el doble (del|de la|de) (jarabe|dosis|apiretal|dalsy)|doble (dosis|toma) (de|del)|(hemos|han) dado (los dos|dos veces)',
    '(sis|set|vuit|nou|deu|onze|dotze|quinze|vint|trenta|[6-9]|[1-9][0-9]) (ja )?(pastilles|comprimits|paracetamols|ibuprofens|nolotils|grams|capsules|sobres)|m he passat (amb|de)|s ha passat (amb|de)|mig (flasco|pot|flascon)|un (pot|flasco) sencer|gairebe sencer|(una|la) (capsa|caixa|tableta) (sencera|buida)|tot el (blister|pot)|un munt de (pastilles|paracetamol)|mes del compte|pres el doble|(hem|han) donat (els dos|dos cops)|doble (dosi|presa)',
    '(six|seven|eight|nine|ten|eleven|twelve|fifteen|sixteen|twenty|thirty|[6-9]|[1-9][0-9]) (already |of (them|those) |or so )?(tablets|pills|paracetamol*|ibuprofen*|grams|capsules)|overdone (the|it)|a load of (paracetamol|tablets|pills)|half (a |the )?bottle|whole (box|packet|strip|bottle)|most of (a|the) bottle|too many (tablets|pills|paracetamol)|double (the |his |her )?(medicine|calpol|dose)|at least (twenty|ten|thirty) |more than (i|you) should|drank (most|half|all)',
  ),
] as const;
