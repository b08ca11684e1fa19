import { finding } from '../words/finding-words.ts';

/** As `callers.ts`: teeth, operations and medicines. */
export const CALLERS_CARE = [
  finding(
    'dental-part',
    'corona|coronita|funda|puente|diente*|muela*|implante|bracket*|pieza|dentadura|protesis|carilla|empaste|postiz*|aparato|provisional|perno|retenedor|pieza|diente de la protesis',
    'corona|funda|pont|dent|dents|queixal*|implant|bracket*|peca|dentadura|protesi|caret*|empastament|postis*|aparell|provisional|retenidor|dent de la protesi|peca',
    'crown|cap|bridge|tooth|teeth|implant|bracket*|denture*|veneer|filling|brace*|plate|retainer|false teeth|temporary|post|piece of',
  ),
  finding(
    'wrong-way-down',
    'por (el )?(otro lado|camino viejo|mal sitio)|por donde no era|pulmon*|traquea|bronquio*|aspir*|inhal*|se me colo|se le colo|colado|para dentro del pecho|pita el pecho|al pecho|atragant*|me lo trague al respirar|se me fue (a|por|para)|ahog*|no encontramos la pieza|tos*|tose|le falta (un|una)|falta la pieza|tosio y',
    'per l (altre (costat|canto|forat))|pel mal canto|pulmo*|traquea|bronqui*|aspir*|inhal*|se m ha colat|ennueg*|cap al pit|al pit|a dins perque|xiula|se m va anar (a|per|cap)|ofeg*|no trobem|tuss*|tos|li (faltava|falta)|falta la peca|va tossir i',
    'wrong (way|pipe|hole)|lung*|windpipe|airway|inhal*|breathed (it|in)|sucked (it|in)|aspirat*|chok*|splutter*|wheez*|down (my|the|his|her) (airway|windpipe|wrong)|into (my|his|her) (chest|lung*)|vanished|missing and|cough*|gasped|is missing|was missing|coughed and|gone down',
  ),
  finding(
    'tooth-self',
    'diente*|paleta*|pala|palas|muela|incisivo*|colmillo|definitivo|los (pinos|dientes)|un pino|incisivo*|definitivo|pieza|(los|mis) dientes de delante|dentadura de verdad',
    'dent|dents|pala|pales|paleta|paletes|queixal|incisiu*|ullal|definitiva|incisiu*|dent propia|les dents del davant',
    'tooth|teeth|incisor*|front teeth|adult tooth|permanent tooth|adult tooth|two front|front ones',
  ),
  finding(
    'out-whole',
    'enter*|complet*|con (la )?raiz|de cuajo|de raiz|en (un )?(vaso|leche|panuelo|suero|saliva|servilleta)|volado|volo|ha saltado|saltado|salto|arranc*|escupi*|(le|me) falta|falta el|se (me|le) ha salido|encontrado el|lo (tengo|tenemos|llevo|hemos guardado)|guardado en|perdido (un|el|los|dos)|lo hemos recogido|recogi*|lo encontr*|(perdido|perdio) un (incisivo|diente)|por el suelo|en el suelo',
    'sencer*|complet*|amb (l |la )?arrel|d arrel|en (un )?(got|llet|mocador|serum|saliva)|volat|ha saltat|saltat|va saltar|arrenc*|escupi*|(li|em) falta|falta la|se (m|li) ha sortit|l hem trobat|la (tinc|tenim|porto|guardo|guardem)|perdut (una|la|les|dues)|l hem recollit|recollid*|deixat una dent|a terra|pel terra|la (tinc|guardem)',
    'knocked (right |clean |completely )?out|(right|clean|completely|all the way|whole) out|whole|complete*|root and all|with the root|in (a |some |my |his |her )?(milk|glass|cup|hand|tissue|saliva|saline|pocket)|spat|(is|are|theres a|tooth) missing|gone (completely|altogether)|lost|come (clean |right )?out|came (clean |right )?out|flew out|snapped clean out|picked it up|found (it|the tooth)|weve got (his|her|the)|on the (ground|grass|floor|pavement)|came out complete|out complete',
  ),
  finding(
    'knock',
    'golpe*|me cai|me (he )?caido|se (me |le )?(ha )?caido (de|en|con|del|al|por)|se cayo (de|en|con|del|al|por)|cayo de|caida|caerse|caerme|caer de|al caer|bici|patinete|balon*|pelea|punetazo|codazo|choc*|bordillo|accidente|columpio|tobogan|manillar|porteria|raqueta|estamp*|topad*|escalera*|placaje|recreo|piscina|monopatin|cabezazo|puerta|equipo|partido|cesped|tropec*|codo|rodilla*|monopatin|patines',
    'un cop|cop de|del cop|cops a|vaig caure|va caure (de|a|amb|per)|(he|ha) caigut (de|a|amb|per)|caiguda|en caure|caient de|bici|patinet|pilota*|baralla|punyada|colzada|xoc*|vorera|accident|gronxador|tobogan|manillar|porteria|raqueta|estamp*|topa*|rellisc*|escala|pati|piscina|monopati|mento|porta|partit|equip|entrebanc*|catifa|gespa|genollada|patins',
    '(i|he|she|and|who) fell|fell (off|over|down|on|from|into|in the|at|while)|since i fell|a fall|the fall|falling (over|off)|hit|bang*|knock*|bike|scooter|ball|fight|punch*|elbow*|crash*|kerb|accident|swing|slide|climbing frame|handlebar*|tackle|bat|racket|trip*|slip*|stairs|playground|pool|skateboard|headbutt*|door|rugby|football|cricket|hockey|match|coming off|trampoline|kerb|pavement|wall|went flying',
  ),
  finding(
    'shifted',
    'movid* (hacia|para)|hacia (atras|dentro|delante|adelante)|para (atras|dentro)|metid* (hacia|para|en)|hundid*|torcid*|desplaz*|mas larg*|medio (salid*|fuera)|cruzad*|girad*|fuera de (su )?sitio|descolocad*|clavado en la encia|colgando|mas larga que|girado|cambiado de sitio',
    'mogud* (cap|enrere)|cap (enrere|endins|endavant|amunt)|enrere|enfonsa*|ficad* (endins|cap)|tort*|torta|desplac*|mes llarg*|mig (sortida|fora)|creuada|girada|fora de lloc|descolocada|penjant|girat una dent|m ha girat|mes llarga que|canviat de lloc',
    'pushed (back|in|up|inwards|backwards)|shoved|bent (back*|in|forward*)|sticking (out|up)|out (of line|of place|further)|moved|longer than|half out|twisted|crooked|sideways|dangl*|hanging|up into|displac*|jammed|turned|rotated|further out|lower than',
  ),
  finding(
    'bite-off',
    'no (casan|encajan|encaja|cierran|juntan|coinciden|ajustan|muerdo)|no (me|le) (encaja|encajan|cierra|juntan|casan|cuadra)|muerdo (raro|mal|distinto|de lado)|mordida (rara|cambiada|distinta|torcida)|no puedo cerrar la boca|no encajo|choca* antes|solo (tocan|apoyan) (los|las)',
    'no (casen|encaixen|encaixa|tanquen|lliguen|ajunten|coincideixen|quadren)|no (em|m|li) (encaixa|encaixen|tanca|tanquen|casen)|mossego (estrany|malament|diferent)|mossegada (estranya|canviada|diferent)|no puc tancar la boca|no encaixo|nomes (toquen)',
    'dont (meet|match|fit|line up|touch|close)|no longer (match|meet|fit|line)|not (meeting|lining|fitting)|bite (is |feels )?(off|wrong|different|changed|odd)|only _ (touch|meet)|cant (bite|close my) (together|properly|teeth|mouth)|teeth on one side|misaligned',
  ),
  finding(
    'painkiller',
    'paracetamol*|ibuprofeno*|nolotil*|pastilla*|calmante*|analgesico*|antiinflamatorio*|enantyum|gelocatil|espidifen|naproxeno|metamizol|tramadol|comprimido*|medicamento*|medicacion|algidol|dexketoprofeno|aspirina*|nada (de lo que tomo|me)|apiretal|dalsy|jarabe|pastillero|codeina|la dosis',
    'paracetamol*|ibuprofe*|nolotil*|pastill*|calmant*|analgesic*|antiinflamatori*|enantyum|gelocatil|espidifen|naproxe|metamizol|tramadol|comprimit*|medicament*|medicacio|algidol|aspirin*|el mes fort|apiretal|dalsy|xarop|pastiller|codeina|la dosi',
    'paracetamol|ibuprofen|nurofen|nolotil|painkiller*|pain killer*|tablet*|pills|co codamol|codeine|aspirin|anti inflammator*|antiinflammator*|naproxen|tramadol|medication|meds|panadol|diclofenac|calpol|pills|syrup|cough medicine|dosette|the medicine|his dose|her dose',
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
    'sangr*|sangre|escup* (rojo|sangre)|chorre*|rezum*|gasa*|roja la saliva|coagulo*|borboton*|sangra y sangra|pica (llena|de sangre)|mancha* (la|el) (almohada|panuelo)',
    'sagn*|sang|escup* (vermell|sang)|raj*|regalim*|gasa|gases|saliva vermella|coagul*|rajant|sagna i sagna|pica de sang|taca* (el|la) (coixi|mocador)',
    'bleed*|blood*|bled|oozing|ooze*|gauze|spitting red|gushing|pouring|dripping red|clot*|squirt*|pouring|spurting|red everywhere|soaking (the|my)',
  ),
  finding(
    'not-stopping',
    'no (para|deja|se corta|cesa|se detiene|paro|se me corta|hay (quien|manera|forma))|no (lo |la |se lo )?(consigo|conseguimos|puedo|podemos|logro) (par*|cort*|deten*|tapon*)|no (se )?(la |lo )?(corta|para)|sin parar|(por mas|aunque) (que )?(aprieto|apriete|presion*|muerdo)|(media hora|minutos|rato|veinte|horas) (apretando|presionando|mordiendo|con)|sigue (sangrando|saliendo|chorreando|manando)|y sigue|no coagula|como un grifo|a chorro|aun sangra|aunque muerda|no se le corta|seguimos igual|y sangra|apretando (y )?(nada|seguimos|igual)|no hay quien|a raudales|(pano|toalla*|trapo) (apretad*|apretando)|no se (me |le )?(estanca|cierra)',
    'no (para|deixa|es talla|s atura|cessa|calla|hi ha (qui|manera|forma))|no (ho |la |el )?(aconsegueixo|aconseguim|puc|podem) (par*|atur*|tall*|tapon*)|no (la |el )?(talla|para|puc)|sense parar|(encara que|per mes que|ni) (premo|premem|prement|premi|mossegant|apreto)|(mitja hora|minuts|estona|vint|hores) (prement|pressionant|mossegant|apretant|amb)|(continua|segueix) (sagnant|sortint|rajant)|premo i premo|no coagula|com una aixeta|a raig|encara (sagno|sagna|raja)|no la se parar|encara sagna|encara que mossegui|no s estronca|no se li talla|seguim igual|prement (i )?(res|igual)|vaig sagnant|(drap|tovallol*) (premut|prement)|a dojo',
    '(wont|not|isnt|hasnt|doesnt|cant|cannot|didnt|never) (stop*|quit|clot*|slow*)|cant (get it to |make it )?stop|(still|keeps) (bleeding|coming|going|pouring|oozing)|(despite|though|even) (pressing|pressure|ive pressed|im pressing)|however hard|pressing (isnt|and)|(half an hour|minutes|hours|ages) (of )?(pressing|pinching|pressure|biting)|non stop|nonstop|through the (bandage*|towel*|dressing*)|(hasnt|has not) stopped|like a tap|been going since|however long|squirting|no good|even with us pressing|pinched (it )?all|(towel|cloth) (pressed|on it)|wont let up|isnt slowing|hasnt eased|for half an hour|for (twenty|thirty|forty) minutes',
  ),
  finding(
    'operation',
    'operad*|operaron|operacion*|opere|operar|operarme|cirugia|quirofano|intervencion|intervenid*|cesarea|(protesis|rodilla|cadera) (nueva|de rodilla|de cadera)|(me|le) (quitaron|han quitado|sacaron|extirp*) (un|una|el|la|los|las) (lunar*|quiste*|vesicula|apendice|bulto|matriz|utero|prostata|tiroides|menisco|polip*|amigdalas|vegetaciones|verruga*|bazo|rinon|pecho|mama|ovario*|tumor|hernia)|stent|raspado|legrado|postoperatorio|bypass|me pusieron (una|la) (protesis|placa)|drenaje|artroscopia|laparoscop*|me abrieron|grapas|sutura|anestesia|prostata|infiltrad*|me abrieron|la vesicula fue',
    'operat|operada|operats|operar*|operacio*|cirurgia|quirofan|intervencio|intervingu*|cesaria|(genoll|maluc) nou|protesi de (genoll|maluc)|(m han|em van|li van|li han) (tret|treure|extirpa*) (un|una|el|la|l|els|les) (piga|quist|vesicula|apendix|bony|matriu|uter|prostata|tiroide*|menisc|polip*|amigdales|vegetacions|berruga|melsa|ronyo|pit|mama|ovari*|tumor|hernia)|em van operar|li van (posar (un|una) (genoll|maluc|protesi)|operar)|em van posar (un stent|una protesi|una placa)|stent|raspat|llegrat|postoperatori|bypass|drenatge|artroscopia|laparoscop*|em van obrir|grapes|sutura|prostata|infiltra*|em van obrir',
    'operation|operated|op|surgery|surgical|theatre|c section|caesarean|cesarean|new (knee|hip)|replacement|had my _ (out|removed|done)|(gallbladder|thyroid|appendix|hernia|cataract|prostate|tonsils|veins|mole) _ (out|done|removed|stripped|operation|off)|stent|post op|postop|bypass|keyhole|laparoscop*|d c on|drain|arthroscopy|bunion op|hysterectomy|they (removed|took out|opened me)|stitches (are|red)|appendix out|catheter out after|had (surgery|an op)|hip op|knee op',
  ),
  finding(
    'since-then',
    'ayer|anteayer|lunes|martes|miercoles|jueves|viernes|sabado|domingo|hace|dias|dia|semana*|recien|desde|tras|despues|postoperatorio|reciente|llevo|mes',
    'ahir|abans d ahir|dilluns|dimarts|dimecres|dijous|divendres|dissabte|diumenge|fa|dies|dia|setman*|acabat|des|d enca|d aleshores|despres|recent|porto|mes',
    'yesterday|monday|tuesday|wednesday|thursday|friday|saturday|sunday|ago|days|day|week*|recent*|since|after|last|just had|month',
  ),
  finding(
    'worse-off',
    'peor|empeor*|en vez de (mejorar|ir)|en lugar de (mejorar|ir|disminuir)|va a mas|aument*|cada (dia|vez) (mas|peor)|no (hace|para) (mas que|de) (empeorar|aumentar|crecer)|no lo aguanto|insoportable|no aguanto|hinchando|cuesta abajo|mucho peor|peor que el primero|mas dolor',
    'pitjor|empitjor*|en comptes (d |de )|en lloc de (millorar|minvar|anar)|va a mes|augment*|cada (dia|cop) (mes|pitjor)|creix|creixent|no (l |ho )?aguanto|insuportable|no suporto|inflant|cap avall|va enrere|molt pitjor|mes malament|pitjor que el primer|mes mal',
    'worse|worsen*|instead of (getting )?better|going downhill|downhill|increas*|building|unbearable|not (getting )?(any )?better|more pain|far more|deteriorat*|blown up|ballooning|each day|a lot worse|more sore|worse than (when|before|the first)',
  ),
  finding(
    'stitched',
    'puntos|cicatriz|grapas|sutura*|cosieron|cosid*|herida|corte|cesarea|operacion|barriga operada|costura|sutura|grapas|bordes',
    'punts|cicatriu|grapes|sutura|cosir|cosid*|cosit|ferida|tall|cesaria|operacio|panxa operada|costura|sutura|grapes|vores|cicatriu',
    'stitch*|scar|staples|incision|suture*|wound|cut|section|op site|glued|seam|eyebrow stitches|edges|sutures|staples|edges',
  ),
  finding(
    'came-apart',
    '(ha|han|he) saltado|saltaron|saltad*|descosid*|descos*|vuelto a abrir|(se me |se le |se )(ha )?abierto|esta abiert*|abrio|reabiert*|reventad*|separad*|(le |me )?cabe (un|el) dedo|se ve (el interior|dentro|por dentro|la grasa)|soltad*|roto (los|un) punto*|boca abierta|bostez*|salto la|separados|se ha soltado|abierto otra vez',
    '(ha|han|he) saltat|petat|petats|saltat|descosi*|torna (a estar )?obert*|tornat a obrir|(se m |se li |s )(ha )?obert|esta obert*|obert*|va obrir|rebenta*|separa*|bada|badad*|(hi )?(cap|podria ficar|fica*) (un|el) dit|veig cap dins|es veu (dins|per dins|el greix)|deixat anar|desenganxa*|esbadell*|ha saltat|separades|separats|s ha deixat anar|obert un altre cop',
    '(come|came|coming|burst|popped|split|torn|gone|fallen) (apart|open|undone)|(gape|gapes|gaping)|have come out|has come out|came out|gave way|given way|opened (up|again)?|reopened|re opened|wide open|burst|popped|ripped|pulled (apart|open)|can see inside|apart|have split|has split|come loose|let go',
  ),
  finding(
    'risky-drug',
    'insulina|sintrom|acenocumarol|warfarina|morfina|oramorph|fentanilo|tramadol|metadona|apixaban|eliquis|xarelto|rivaroxaban|pradaxa|digoxina|litio|metotrexato|parche*|oxicodona|anticoagulante*|heparina|clexane|rapida|lenta|zomorph|opioide*|fentanilo|parches|boligrafo|pluma|unidades',
    'insulina|sintrom|acenocumarol|warfarina|morfina|oramorph|fentanil|tramadol|metadona|apixaban|eliquis|xarelto|rivaroxaban|pradaxa|digoxina|liti|metotrexat|pegat|pegats|oxicodona|anticoagulant*|heparina|clexane|rapida|lenta|opioid*|fentanil|pegats|boligraf|ploma|unitats',
    'insulin|warfarin|sintrom|morphine|oramorph|fentanyl|tramadol|methadone|apixaban|eliquis|xarelto|rivaroxaban|pradaxa|digoxin|lithium|methotrexate|patches|oxycodone|blood thinner*|heparin|clexane|oxycontin|opioid*|fast acting|units|pen was|oxycodone|slow release',
  ),
  finding(
    'wrong-amount',
    'me he equivocado|se (ha )?equivoc*|por equivocacion|equivocad*|en vez de|en lugar de|el doble|doble dosis|dosis doble|triple|(me|se) (he|ha) (puesto|tomado|pinchado|inyectado|bebido|dado) (dos|tres) (veces|pastillas|parches)|dos pastillas|(dos|tres|cuatro) veces (mas|lo|la dosis|seguidas)|de mas|sin querer|por error|confund*|(todo el|el|un|medio) (frasco|bote)|se ha bebido|demasiad*|pasado con|de la cuenta|veces mas|(marcado|puesto) (cuarenta|treinta|[3-9][0-9]) unidades|de otro|de su (madre|padre|tio|mujer|marido)|dos parches|a la vez|dos pastillas de|(cuarenta|treinta|[3-9]0) unidades|por confusion|mal puest*',
    'm he equivocat|s ha equivocat|per equivocacio|equivoca*|en comptes de|en lloc de|el doble|doble dosi|dosi doble|triple|(m|s) (he|ha) (posat|pres|punxat|injectat|begut) (dues|dos|tres) (vegades|cops|pastilles|pegats)|dues pastilles|(dues|tres|quatre) (vegades|cops) (mes|el que|la dosi|seguides)|de mes|sense voler|per error|confos|confon*|(tot el|el|un|mig) (flasco|pot|flascon)|l ampolla|s ha (begut|acabat)|massa|passat amb|havien de ser|havia de ser|(marcat|posat) (quaranta|trenta|[3-9][0-9]) unitats|d un altre|dos pegats|alhora|dues pastilles d|(quaranta|trenta|[3-9]0) unitats|per confusio|mal posa*',
    'by mistake|mistake*|instead of|double (dose|the|my|his|her)|doubled|triple|three times (my|the|his|her)|twice the|took (it |my _ )?twice|taken (it |my _ )?twice|(had|took|taken|injected|given) two of|two (doses|patches|of (my|his|her))|too (much|many)|accident* |by accident|wrong (dose|insulin|amount|pen|one)|extra (dose|unit*|tablet)|overdos*|should (be|have been) (one|four|half)|mixed up|whole bottle|drunk (his|her|my|the)|(somebody|someone|uncle|husband|wife|mum|nan) (else )?is|got confused|forty units|(forty|thirty|[3-9]0) (units|rather)|rather than|set wrong|at once|two patches|dialled up',
  ),
  finding(
    'without',
    'me (he )?quede sin|quedado sin|sin (ponerse|ponerme|pincharse|pincharme|inyectarse)|no (me|se) (la )?(puse|puso|pone|pongo|pincho|pincha|he puesto|ha puesto|quiere pinchar)|no quiere pinchar*|robad*|perdid*|olvid*|dejado en|deje en|rot[oa]|rompi|se (me|le) (ha )?acab*|no (tengo|tiene|encuentro) (otro|mas|mi|la)?|caducad*|no llega|no entra',
    'm he quedat sense|quedat sense|sense (posar*|punxar*|injectar*)|no (m|s|em|es) (la |n )?(he posat|ha posat|posa|poso|punxo|punxa|vol punxar)|no me n he|no es vol punxar|roba*|perdu*|oblid*|em vaig deixar|deixat a|trenca*|se (m|li) (ha )?acab*|no (tinc|te|trobo) (cap|mes|la)?|caduca*|no arriba|no entra',
    'run out|ran out|without|(left|forgot|lost|nicked|stolen|pinched|broke|broken|cooked|frozen|smashed) _|no insulin|(have|had|having|had) none|havent (had|taken|injected)|hasnt (had|taken|injected)|not (had|taken|injected|getting)|wont inject|refus* to inject|none (left|since)|missed|skipped|snapped|failed',
  ),
  finding(
    'insulin',
    'insulina|bomba de insulina',
    'insulina|bomba d insulina|boligraf d insulina',
    'insulin|insulin pump|pump line',
  ),
  finding(
    'many-pills',
    '(seis|siete|ocho|nueve|diez|once|doce|quince|veinte|treinta|[6-9]|[1-9][0-9]) (ya )?(pastillas|comprimidos|paracetamoles|ibuprofenos|nolotiles|gramos|capsulas|sobres)|me he pasado (con|de)|se ha pasado (con|de)|medio (frasco|bote)|un (frasco|bote) enter*|casi entero|(una|la) (caja|tableta) entera|todo el (blister|bote|frasco)|un monton de (pastillas|paracetamol)|mas de la cuenta|el doble (del|de la|de) (jarabe|dosis|apiretal|dalsy)|doble (dosis|toma) (de|del)|(hemos|han) dado (los dos|dos veces)|se ha acabado (el|la) (jarabe|bote|frasco)|a punados|tres dias junt*|todo junt*|(dos|tres) veces (por error|hoy|la misma)|bote de jarabe|(ha|he) (tomado|tomada) el doble|dosis doble',
    '(sis|set|vuit|nou|deu|onze|dotze|quinze|vint|trenta|[6-9]|[1-9][0-9]) (ja )?(pastilles|comprimits|paracetamols|ibuprofens|nolotils|grams|capsules|sobres)|m he passat (amb|de)|s ha passat (amb|de)|mig (flasco|pot|flascon)|un (pot|flasco) sencer|gairebe sencer|(una|la) (capsa|caixa|tableta) (sencera|buida)|tot el (blister|pot)|un munt de (pastilles|paracetamol)|mes del compte|pres el doble|(hem|han) donat (els dos|dos cops)|doble (dosi|presa)|s ha acabat (el|la|l) (xarop|pot|ampolla|flasco)|a grapats|dilluns _ dimarts|tot junt|(dos|tres) cops (per error|avui|la mateixa)|l ampolla del xarop|xarop de l ampolla|begut l ampolla|(ha|he) pres el doble',
    '(six|seven|eight|nine|ten|eleven|twelve|fifteen|sixteen|twenty|thirty|[6-9]|[1-9][0-9]) (already |of (them|those) |or so )?(tablets|pills|paracetamol*|ibuprofen*|grams|capsules)|overdone (the|it)|a load of (paracetamol|tablets|pills)|half (a |the )?bottle|whole (box|packet|strip|bottle)|most of (a|the) bottle|too many (tablets|pills|paracetamol)|double (the |his |her )?(medicine|calpol|dose)|at least (twenty|ten|thirty) |more than (i|you) should|drank (most|half|all)|hardly any left|got hold of (the|my|his|her)|three times over|twice over|(all|whole lot) (at once|in one go)|by the handful|handfuls|double the medicine|had double',
  ),
] as const;
