import { finding } from './finding-words.ts';

/** More ways to tell of breath, lungs and heart. */
export const BREATH_AGAIN = [
  finding(
    'breathless',
    'respir* (muy |tan |bastante )?(regular|agitad*|apurad*|entrecortad*|pesad*)|(sigue|sigo) respirando (mal|igual|fatal)|respira* (cada vez )?peor|(sensacion|sensacion de) _ no (llenar|llenarse) (los )?pulmones|no (llena|lleno|me llenan|se me llenan) los pulmones|(ahog*|asfixi*|fatigad*|fatigadisim*|sofocad*) (al|cuando|si|de|con|solo|nada mas|muchisimo|un monton)|(tan|muy|todo el rato) (asfixiad*|ahogad*|fatigad*|sofocad*)|se (me |le )?(corta|acaba|va) la respiracion|(me|le) falta resuello|sin (resuello|fuelle)|echando el higado|con la lengua fuera al|(subir|andar|caminar) _ (me ahogo|se ahoga|ahogo|fatig*|falta)',
    'respir* (molt |tan |forca )?(regular|agita*|apura*|entretalla*|pesa*|malament)|(segueix|continua) respirant (malament|igual|fatal)|respir* (cada cop |cada vegada )?pitjor|respira igual de malament|(pressa|dificultat|fatiga) (a|per|de|en) respirar|no (omplo|omple|s omplen) (mai )?(els )?pulmons|com si no omplis|(ofega*|asfixia*|fatigadi*|fatigat|fatigada|sufoca*) (en|quan|si|de|amb|nomes|moltissim)|(tan|molt) (asfixiat|asfixiada|ofegat|ofegada|fatigat|fatigada)|(em|li) (manca|falta) l ale|poc aire|sense (aire|ale|buf)|parar a bufar|bufant (quan|en)|(pujar|caminar) _ (ofeg*|fatig*|falta)',
    'puffing (when|on|after|like|and|just)|(im|hes|shes|is|am) puffing|puffed out|(so|really|a bit|very|terribly) puffed|(huffing|puffing) and|(no|hasnt the|havent the|not enough|without) breath|breathing (is |has )?(not|isnt) (right|normal|great|good)|breathing (harder|heavy|heavily|worse|badly|shallow|really fast|so fast|very fast)|(each|every) breath (is|feels|takes|hurts)|(runs|ran|running) out of (breath|puff|air)|out of puff|(getting|gets|got|become) (really |very |so |a bit )?(breathless|short of breath|out of breath|winded|puffed)|shoulders heaving|(needs|need|stops|stop) to (breathe|catch)|(when|as) (i|he|she) (walk|walks|climb|climbs|lie|lies) _ (breath|puff|puffing|breathless)',
  ),
  finding(
    'cannot-breathe',
    'no (coge|cojo|entra|mete|pilla|agarra) (nada de )?(aire|el aire)|no (le|me|nos|se le) (entra|llega|pasa) (ni |nada de |casi |bien )?(el )?aire|no (le|me) (llega|entra) nada a los pulmones|(dejado|deja|dejo) de (poder )?respirar (bien|con normalidad)|(se|me) (nos |me )?(ahoga|ahogo|asfixia|asfixio) (vivo|viva|por completo|del todo|ya|en la cama)|ya (casi )?no puede (respirar|mas)|(casi|apenas|practicamente) (no |ni )?(puede |puedo |pueden )?(respira*|respiro)|respira* (a boqueadas|como un pez|a duras penas)|a boqueadas|falta* _ aire (por completo|del todo|totalmente)|ni con el oxigeno',
    'no (agafa|agafo|entra|pot agafar) (gens d )?(aire|l aire)|no (li|m|em|ens|se li) (entra|arriba|passa) (ni |gens |quasi )?(l |d )?(aire|ale)|(deixat|deixa) de (poder )?respirar be|(s|m) (ens |em )?(ofega|ofego|asfixia) (viu|viva|del tot|ja|molt|al llit)|practicament no pot|(quasi|gairebe|apenes|amb prou feines) (no )?(agafa aire|respira|respiro|pot respirar|puc respirar)|respira (com un peix|amb prou feines|a batzegades)|boquejades|(ni|ni amb l) (oxigen|aixi) (no )?respira',
    '(hardly|barely|scarcely|almost cant|nearly cant) _ (breath|breathe|breathing|draw breath|get air)|fighting for (every|each) breath|(draw|drawing) (a )?breath|get a breath in|(manages|managing|managed) _ breath*|breathing gets worse|(work|working|works) (so |really )?hard (to breathe|for (each|every) breath)|cant (seem to )?(breathe|get (her|his|my) breath)|(gulping|gasping) for (air|breath)|struggling (so badly |really )?to breathe|not getting (any |enough )?air',
  ),
  finding(
    'not-breathing',
    'no (se )?(le )?(veo|ve|vemos|noto|notamos) (que )?(respir*|moverse el pecho|mover el pecho|el pecho)|no se le mueve el pecho|(esta|se ha quedado|sigue|lo encontre|la encontre) sin (respiracion|respirar)|ni respira|se ha parado de respirar|no (sale|hay) (aire|nada|respiracion) (de|por) la boca|no hace (ni )?respiracion*|(deja|dejo|dejado) de respirar|hay que reanimar|(haciendo|hago|hacer) (el )?(masaje cardiaco|boca a boca|la rcp)',
    'no (se )?(li )?(veig|veu|veiem|noto|notem) (que )?(respir*|moure el pit|el pit)|no se li mou el pit|(esta|s ha quedat|segueix) sense (respiracio|respirar)|ni respira|no (surt|hi ha) (aire|res|respiracio) (de|per) la boca|no fa (cap )?respiracio*|s ha parat de respirar|no veig que respiri|(fent|faig|fer) (el )?(massatge cardiac|boca a boca|la rcp)|cal reanimar',
    'no breath (coming )?(out|in)|no breathing|(dont|cant|do not|couldnt) (think|see|feel|believe) (hes|shes|he is|she is|him|her|its|any) ?(breathing|breath)|(has |have )?(quit|ceased) breathing|(odd|occasional|one|few) gasp*|chest (isnt|not|is not|has stopped) moving|isnt breathing|hasnt (taken a breath|breathed)|doing (cpr|mouth to mouth|chest compressions)|nothing (coming )?(out of|from) (his|her) mouth|(went|gone) still and',
  ),
  finding(
    'choking',
    '(atravesad*|atascad*|atorad*) _ (garganta|cuello|gaznate|hueso|trozo|carne|pan|caramelo)|quedado _ (trozo|carne|pan|comida|caramelo) _ garganta|(se|me) (le |me )?(ha |he )?(ido|fue|va) _ por (el )?(otro lado|mal sitio|mal lado|camino viejo|lado equivocado)|tragado mal (la|el)|(carne|pan|uva|caramelo|canica|manzana|papilla|salchicha|moneda|pieza|trozo) __ (ahoga*|asfixi*|no puede (ni )?(toser|respirar|hablar)|no respira|atasc*)|heimlich',
    '(travessat|travessada|encallat|encallada|embussat) _ (gola|coll|os|tros|carn|pa|caramel)|quedat _ (tros|carn|pa|menjar|caramel) _ (gola|coll)|(s|se li|se m|m) (ha |he )?(anat|va) _ per (l )?(altre costat|mal lloc|mala banda|cami vell|altra banda)|empassat malament (la|el)|(carn|pa|raim|caramel|bala|poma|farineta|salsitxa|moneda|peca) __ (ofega|ofegant|asfixi*|no pot (ni )?(tossir|respirar|parlar)|no respira|encall*)|heimlich',
    '(went|gone|going) down the wrong (way|hole|pipe|tube)|(got|has|have|had|with) (a |an |some |something )?_ (stuck|lodged|wedged) (in|down) _ (throat|neck|gullet|windpipe)|(got|has) (a |an )?(grape|sweet|coin|marble|bone|bit of|piece of|nut|peanut) (stuck|lodged)|(cant|couldnt) cough (it|anything) (up|out)|no (noise|sound) coming out|heimlich|(clutching|holding|grabbing) (his|her|at) ?(throat|neck)',
  ),
  finding(
    'stridor',
    '(ruido|sonido|chillido|gallo) _ (al|cuando|cada vez que) _ (inspir*|respir*|coge* aire|tomar* aire|toma aire|mete aire)|(pitido|silbido|ronquido) _ (inspir*|coge* aire|tomar* aire)|(chilla|grita|pita|ronca|suena) (por dentro )?(al|cuando|cada vez que) (inspira*|respira*|coge* aire|mete aire)|hace (un )?gallo*|(inspira*|coger aire|tomar aire) _ (ruido|gallo|pitido|chillido|ronco|rasposo)|rasposo al',
    '(soroll|xiscle|gall|raspera) _ (en|quan|cada vegada que|cada cop que) _ (inspir*|respir*|agaf* aire|pren aire)|(xiulet|ronc|roncs) _ (inspir*|agaf* aire)|(xiscla|xiula|ronca|sona) (per dins )?(en|quan|cada vegada que) (inspira*|respira*|agaf* aire)|(inspirar|inspira|agafar aire|agafa aire) _ (soroll|gall|xiulet|xiscle|raspera|ronc)',
    '(noise|sound|squeak*|crowing|squeal*|whoop*|rasp*|honk*) _ (breath*|air in|inhal*)|(squeak*|crow*|rasping|high pitched) _ (breath*|inhal*|air)',
  ),
  finding(
    'wheeze',
    'silba todo|(silbid*|pitid*|pito|pitos|pita|pitan|silba|silban) _ (pecho|pulmon*|bronquios|respir*|aire|todo)|(pecho|pulmon*|bronquios) _ (silb*|pit*|gaita|acordeon|sona*|suena*)|gaita en el pecho|(respir*|aire) _ (pitid*|silbid*)|le pita (todo|el pecho)',
    '(xiul*|xisc*) _ (pit|pulmo*|bronquis|respir*|aire)|(pit|pulmo*|bronquis) _ (xiul*|acordio|gaita|sona)|segueix xiulant|sona el pit',
    'whistl* _ (chest|breath*|lungs|breathes)|(chest|lungs) _ (whistl*|bagpipes|accordion|rattl*)|whistly|wheez*',
  ),
  finding(
    'blue-lips',
    'labio* _ (azul*|morad*|moraos|violet*|gris*|lila*|cianotic*)|(alrededor|contorno) de la boca _ (azul*|morad*|gris*)|color (azul|morado) _ labios|(se )?(le )?ponen azules|labios de (un )?color',
    'llavi* _ (blau*|blav*|morat*|morad*|violet*|gris*|lila*|cianotic*)|(voltant|contorn) de la boca _ (blau*|blav*|morat*|gris*)|color (blau|morat) _ llavis|boca _ color blau',
    '(lip|lips|round (his|her) mouth) _ (blue*|bluish|purple|grey*|gray*|blueberries)|(blue*|bluish|purple|grey) (tinge |colour )?(round|around|to|about|on) (his|her|the) (lips|mouth)|blue tinge',
  ),
  finding(
    'palpitations',
    '(corazon|pulso|latidos) _ (toda pastilla|a mil|a cien|loco|saltos|se dispara|disparad*|desbocad*|galop*|sin ritmo|descompasad*|arritmic*|revent*|se me sal*|pum pum|fuertisimo|raro)|(corazon|pulso) (me |le )?(va|late|golpea) (muy |a |como |super )?(deprisa|mil|cien|rapid*|fuert*|loc*|saltos|mal)|vuelcos _ corazon|corazon _ vuelco*|se me (dispara|acelera|sale) el (corazon|pulso)|el corazon se me (sal*|dispara|acelera)|fibrilacion',
    '(cor|pols|batecs) _ (disparat|a mil|a cent|boig|salts|galop*|sense ritme|desbocat|accelera*|rebentar|se m surt*|estrany)|(cor|pols) (em |li )?(va|bat|galopa) (molt |a |com )?(de pressa|mil|cent|rapid|fort|boig|salts|malament)|(em|li) galopa|se m (dispara|accelera|surt) el (cor|pols)|fibrillacio',
    '(heart|pulse|heartbeat) _ (like the clappers|gallop*|thump*|all over the place|irregular*|flutter*|skipp*|jump*|hammering|going mad|out of (my|his|her) chest|bouncing|flip*|too fast|very fast|really fast|so fast)|(thump*|flutter*|gallop*|hammer*) _ (heart|chest)|fluttering in (my|his|her) chest|atrial fibrillation|missed beats',
  ),
  finding(
    'coughing-blood',
    '(esputo*|flema*|gargajo*|tos) _ (sangre|roj*|sanguinolent*|con hilos)|hilos de sangre _ (tos*|flema*|esputo*)',
    '(esput*|flegm*|tos) _ (sang|vermell*|sanguinolent*|amb fils)|fils de sang _ (tos*|flegm*|esput*)',
    '(phlegm|sputum|mucus|cough*) _ (blood*|pink|red|rusty|streaked)|specks of blood _ cough*',
  ),
  finding(
    'high-blood-pressure',
    '(tension|presion arterial) _ (alt*|altisim*|disparad*|por las nubes|subid*|1[5-9]|2[0-9]|1[5-9][0-9]|2[0-9][0-9])|(1[5-9]|2[0-9]) de tension|maxima de (1[5-9]|2[0-9])',
    '(tensio|pressio|pressio arterial) _ (alt*|altissim*|disparad*|pels nuvols|puja*|1[5-9]|2[0-9]|1[5-9][0-9]|2[0-9][0-9])|(1[5-9]|2[0-9]) de (tensio|pressio)|maxima de (1[5-9]|2[0-9])|(em |li )?(dona|marca) (1[6-9]|2[0-9]) (/|sobre|i) (9|1[0-9])',
    '(bp|blood pressure|reading|monitor) _ (high|up|through the roof|sky high|1[5-9][0-9]|2[0-9][0-9])|(1[5-9][0-9]|2[0-9][0-9]) (over|/|on) (9[0-9]|1[0-9][0-9])',
  ),
  finding(
    'low-blood-pressure',
    '(tension|presion) _ (baj*|bajisim*|suelos|[789]|8[0-9]|9[0-9])|(se me |me )baja la tension|(8|9|8[0-9]|9[0-9]) (/|de|y) (4|5|6|tension)',
    '(tensio|pressio) _ (baix*|baixissim*|a (7|8|9|8[0-9]|9[0-9]))|em quedo a (7|8|9)|se m abaixa la (tensio|pressio)',
    '(bp|blood pressure) _ (low|dropped|down|8[0-9]|9[0-9] over)|(8[0-9]|9[0-9]) over ([3-5][0-9])',
  ),
  finding(
    'lung-disease',
    'bronquitic*|fibrosis pulmonar|la fibrosis|epoc|bronquitis cronica|enfisema|oxigeno en casa',
    'bronquitic*|fibrosi pulmonar|mpoc|bronquitis cronica|emfisema|oxigen a casa',
    'copd|emphysema|pulmonary fibrosis|fibrosis|chronic bronchitis|home oxygen',
  ),
  finding(
    'cold-sweat',
    'sud* (a chorros|frio|mucho)|frio (y|,) sudad*|sudando a mares|empapad* en sudor',
    'su(a|o|ant) (fred|freda|molt|a raig)|fred (i|,) suat|suor freda|xop* de suor',
    'sweat* (buckets|cold|profusely|pouring)|cold and sweaty|drenched in sweat',
  ),
  finding(
    'pleuritic-pain',
    '(inspir*|respir* hondo|respiro profundo|coj* aire|cog* aire|lleno los pulmones) _ (pincha*|duele*|punza*|dolor|clava)|(punzada|pinchazo|dolor) _ (al|cuando) (inspir*|respir*|coj* aire|cog* aire)',
    '(inspir*|respir* fons|respiracio profunda|agaf* aire|omplo els pulmons) _ (punx*|mal|fibl*|dolor|clava)|(fiblada|punxada|dolor) _ (en|quan) (inspir*|respir*|agaf* aire)',
    '(deep breath*|full breath|breath* in|inhal*) _ (catch*|hurt*|stab*|pain*|sharp)|(stab*|sharp|pain|catch*) _ (when|every time|whenever|as|if) (i|he|she) (breathe*|take|takes|inhale*)',
  ),
] as const;
