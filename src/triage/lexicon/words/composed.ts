import { finding } from './finding-words.ts';

/**
 * More ways to say findings of the other lists, composed of classes: a part of the body, what is felt in it, where it goes. A finding
 * may stand in several lists. Nothing here begins with a word so common that every sentence would try it.
 */
export const COMPOSED = [
  finding(
    'chest-pain',
    '@press __ (pecho|torax|corazon|pechito)|(pecho|corazon|pechito) __ @press',
    '@press __ (pit|torax|cor)|(pit|cor) __ @press',
    '@press __ (chest|breastbone|sternum)|(chest|breastbone) __ @press',
  ),
  finding(
    'epigastric-pain',
    '@press _ (boca del estomago|encima del ombligo|altura del estomago)|(boca del estomago) _ @press',
    '@press _ (boca de l estomac|sobre del melic)|(boca de l estomac) _ @press',
    '@press _ (pit of my stomach|top of my stomach|upper stomach|upper tummy)|(upper stomach|upper tummy) _ @press',
  ),
  finding(
    'radiating-pain',
    '(da|corre|sube|baja|llega|pasa|coge|extiende|irradia|recorre|agarra|jala|tira) _ (brazo|mandibula|quijada|quijadas|paleta|omoplato|dientes)|(brazo|mandibula|quijada) (izquierd* )?(dormid*|adormecid*|pesad*)',
    '(arriba|corre|puja|baixa|passa|agafa|esten|irradia|recorre) _ (brac|mandibula|barra|omoplat|dents)|(brac|mandibula) (esquerre )?(adormi*|pesa*)',
    '(goes|going|spreads|spreading|shoots|shooting|travels|moves|radiates|down|into|up to) _ (left arm|my arm|both arms|his arm|her arm|jaw|teeth|shoulder blades)|(left arm|jaw) (is |feels |has gone |going )?(numb|heavy|tingl*)',
  ),
  finding(
    'cold-sweat',
    '(empapad*|chorreando|bañad*|banad*) _ (sudor|sudando)|(blanc*|palid*) como (el papel|la pared|la cera|un muerto|la leche)|(sudor|sudores|sudada|sudadera) (fri*|helad*)|transpira* (frio|mucho|un monton)',
    '(xop|xopa|amarat|amarada) _ suor|(blanc|blanca|pal lid*) com (el paper|la paret|la cera|un mort)|suada freda',
    '(grey|gray|white|pale) (and|as) (clammy|sweaty|a sheet|a ghost|cold)|(dripping|pouring|drenched|soaked) _ sweat|white as a sheet|gone (all )?(grey|gray)',
  ),
  finding(
    'choking',
    '(manos|mano) (al|en el) (cuello|garganta)|no le sale (ni )?(la voz|el aire|voz|ningun sonido)|(atorad*|atoro|ahogand* con|se atora) ',
    '(mans|ma) (al|a la) (coll|gola)|no li surt (ni )?(la veu|l aire|cap so)|ennuegad* amb',
    '(clutching|grabbing|holding) (at )?(his|her|their) (throat|neck)|(cant|no) make (a|any) (sound|noise) _ (eating|food)|gagging on',
  ),
  finding(
    'stroke-speech',
    '(traba|trababa|trabo|trabando|enreda|enredaba|enredo|patina|patinaba) _ lengua|lengua _ (trababa|traba|trabada|enredaba|trapo|dormida)|no le entiendo lo que (dice|habla)|(dice|decia|hablaba|habla) _ (cosas sin sentido|palabras sin sentido|incoherencias|disparates)|@cannot _ (encontrar las palabras|sacar las palabras|pronunciar)|(salian|salen) (mal )?las palabras (mal|raras|cambiadas)?|habla (enredad*|trabad*|como borrach*)',
    '(traba|trabava|embarbussa|embarbussava|enreda) _ llengua|llengua _ (trabava|traba|espessa|adormida)|no (l entenc|se li enten) (el que diu|quan parla)|(diu|deia) _ (coses sense sentit|paraules sense sentit)|@cannot _ (trobar les paraules|pronunciar)|parla com si (anes|estigues) (begut|beguda|borratx*)',
    '(words|speech) _ (jumbled|slurred|garbled|muddled|gibberish|mixed up|wrong)|(slurring|slurred|slurs|garbled|jumbled) _ (words|speech|talking)|cant (get|find) (his|her|my|the) words|(talking|speaking) (gibberish|nonsense|rubbish)|tongue (was |is |felt )?(tied|thick|heavy)',
  ),
  finding(
    'stroke-arm',
    '@cannot (mover|levantar|mover bien|sentir) _ (mano|brazo|pierna|lado|mitad) (izquierd*|derech*)|(mano|brazo|pierna|lado) (izquierd*|derech*) _ (no (me |le )?responde|dormid* de golpe|colgando|sin fuerza|muert*|se le cae)|(se le cae|se le cayo|se le caen|solto) _ de la mano',
    '@cannot (moure|aixecar|moure be|sentir) _ (ma|brac|cama|costat|meitat) (esquerr*|dret|dreta)|(ma|brac|cama) (esquerr*|dret|dreta) _ (no (em |li )?respon|penjant|sense forca|mort*)|brac li penja|li (cau|cauen|queia) _ de la ma',
    '@cannot (move|lift|raise|feel|use) _ (left|right) (hand|arm|leg|side)|(left|right|one) (hand|arm|leg|side) _ (went|gone|is|goes|was|feels) (dead|numb|limp|weak|useless|floppy)|(dropped|drops|dropping) _ (cup|mug|glass|things|everything)',
  ),
  finding(
    'stroke-face',
    'babea _ (lado|costado)|(boca|cara|sonrisa) _ (de lado|chueca|caida|virada|torcida|desviada)|media cara',
    'baveja _ (costat|banda)|(boca|cara) _ (torta|torca|caiguda|desviada)|mitja cara',
    '(dribbling|drooling) _ (one side|corner)|(mouth|face|smile) _ (lopsided|drooping|droopy|drooped|to one side|crooked|wonky)|(one|left|right) side of (his|her|my) face',
  ),
  finding(
    'resolved',
    '(ahora|hoy|ya) (mismo )?(estoy|esta|me encuentro|se encuentra|lo veo|la veo) (perfect*|estupend*|como si nada|tan tranquil*|de maravilla|como nuev*)|se (me|le) (quito|paso|fue) (sol*|al rato|a los)|como si nada',
    '(ara|avui|ja) (mateix )?(estic|esta|em trobo|es troba) (perfect*|com si res|tan tranquil*|estupend*)|com si res|(em|li|m) (va marxar|ha marxat|va passar) (sol|sola|de seguida|al cap)',
    '(now|since) (i am |im |hes |shes |feel |feels )?(perfectly )?(fine|himself|herself|myself|normal)|right as rain|(wore|went) (off|away) (after|within|on its own|by itself)|perfectly (fine|ok|normal)',
  ),
  finding(
    'unresponsive',
    '(no|ni) (me |nos )?(contesta|reacciona|abre los ojos|hace caso) _ (nada|muevo|grito|llamo|ronca)|(la|lo|le) (muevo|sacudo|zarandeo|pellizco|llamo|grito) _ (nada|y no|ni se)|desplomad* _ (no|sin)',
    '(no|ni) (em |ens )?(contesta|reacciona|obre els ulls) |(la|el) (moc|sacsejo|pessigo|crido) _ (res|i no|ni)|desploma* _ (no|sense)',
    '(wont|isnt|not|doesnt) (respond*|answering|react*|wake|waking|open* (his|her) eyes)|(shaking|shook|shouting at) (him|her) _ (nothing|no response|wont)|(collapsed|slumped) _ (not|wont|isnt|unresponsive)|out cold',
  ),
  finding(
    'testicular-pain',
    '@pain __ (huevit*|huevos|guevo*|bolas|compañones|partes nobles|partes bajas del niño)|(huevit*|guevo*) __ (@hurts|@swollen|llora)',
    '@pain __ (ouets|collonets|parts baixes)|(ouets|collonets) __ (@hurts|@swollen|plora)',
    '@pain __ (nads|privates|ballsack|bollocks|down below)|(bollocks|ballsack) __ (@hurts|@swollen)',
  ),
  finding(
    'limb-swelling',
    '(puso|puesto|pone|como) _ (pelota|melon|bota|patata|balon|morcilla)',
    '(posat|posa|com) _ (pilota|melo|bota|patata)',
    '(like|size of) _ (balloon|golf ball|melon|grapefruit|tennis ball|football)|came up like',
  ),
  finding(
    'dental-pain-uncontrolled',
    '(muela*|diente*|colmillo|encia*) __ (no (me |le )?deja (ni )?(dormir|comer|vivir)|no (he|ha) (pegado ojo|dormido)|sin dormir|no (me |le )?(hace|hacen|quita|calma) (nada|efecto))|(sin dormir|no (he|ha) dormido) __ (muela*|diente*)',
    '(queixal*|dent*|geniv*) __ (no (em |li )?deixa (ni )?(dormir|menjar|viure)|no (he|ha) (aclucat l ull|dormit)|sense dormir|no (em |li )?(fa|fan|treu|calma) (res|efecte))|(sense dormir|no (he|ha) dormit) __ (queixal*|dent)',
    '(tooth|toothache|molar|teeth|gum) __ (keeping me up|keeps me awake|kept me (up|awake)|cant sleep|no sleep|nothing (works|helps|touches))|(up all night|cant sleep|no sleep) __ (tooth|toothache|teeth)',
  ),
  finding(
    'suicidal',
    '(todos|todo el mundo|mi familia|mis hijos|la gente|ellos|los demas) _ (estaria*|estarian|viviria*|vivirian) mejor sin|no (le )?(veo|encuentro) (el |ningun )?sentido a (nada|todo|esto)|no (tiene|vale) (sentido|caso) (seguir|vivir|nada)|(dejar|quisiera dejar|quiero dejar) de (existir|vivir|sufrir)|para que (seguir|vivir) |ya no quiero (nada|seguir|estar)|quitar* la vida',
    '(tothom|tots|la meva familia|els meus fills|la gent) _ (estaria|estarien|viuria|viurien) millor sense|no (li )?(veig|trobo) (el |cap )?sentit a (res|tot|aixo)|(deixar|vull deixar) d (existir|viure|patir)|per que (seguir|viure) |ja no vull (res|seguir|ser)|treure* la vida',
    '(everyone|everybody|family|kids|they|people) (would|will|d)? ?(be )?better (off )?(without me|if i)|(dont|cant) see (a|any|the) (point|way out|future|reason)|(dont|not) want to (exist|carry on|be around|wake up)|(what is|whats) the point (of|in) (living|going|anything)|had enough of (life|living|everything)',
  ),
  finding(
    'button-battery',
    '(pila*|bateria*|iman|imanes) __ (traga*|trago|comi*|boca|nariz|oreja|chupa*)|(traga*|trago|comi*|metid*|metio) __ (pila*|bateria*|iman|imanes)',
    '(pila|piles|bateria|iman|imants) __ (empassa*|menja*|boca|nas|orella)|(empassa*|menjat|menjar|ficat) __ (pila|piles|bateria|iman|imants)',
    '(swallow*|ate|eaten|mouth|nose|ear) __ (battery|batteries|magnet|magnets)|(battery|batteries|magnets) __ (swallow*|missing|mouth|nose|ear)',
  ),
  finding(
    'said-otherwise',
    '(analisis|analitica*|analiticas|prueba|pruebas|extraccion|examen|examenes|toma|muestra) de (sangre|orina)|(donar|donante de|donacion de) sangre|(papeleo|factura|seguro|mutua|web|tramite|tramites) (es|son) un dolor de cabeza|(dolor|dolores) de cabeza con (la|el|los|las) (factura|papeleo|cita|web|seguro|mutua)|hernia (de disco|discal|lumbar|cervical)|me muero de (ganas|verguenza|risa|curiosidad)|tension arterial controlada|ida y vuelta|(test|prueba) (de embarazo)? _ negativ*|embarazo _ negativ*|(cita|hora|turno|con|de) rayos|rayos x|devuelv* (el|la|los|las|me el) (aviso|dinero|llamada|importe|fianza|senal)|(ni|no) (puede|puedo) estar embarazada|(escapa*) _ (pis|pipi|orina) _ (tos*|rio|reir*|estornud*|salt*)|(toso|rio|reir*|estornudo) _ escapa* _ (pis|pipi|orina)|(contacto|telefono) de (urgencia|urgencias|emergencia)|chorro _ (flojo|debil)|presion social|derrame (en|de|del) (el |los |un )?(ojo|ojos)|derrame (rojo|ocular)|(ojo|ojos) (derecho |izquierdo |rojo )?(con |tengo |tiene |por |de |me ha salido )?(un )?derrame|ambulancia (del transporte|de traslado|programad*)|(transporte|traslado) (sanitario|en ambulancia)|ambulancia (solo )?(me|nos|le|lo|la)? ?(trae|lleva|recoge|viene)|dedo gordo',
    '(analisi|analitica|analitiques|prova|proves|extraccio|mostra) de (sang|orina)|(donar|donant de|donacio de) sang|(paperassa|factura|asseguranca|mutua|web|tramit|tramits) (es|son) un mal de cap|hernia (de disc|discal|lumbar|cervical)|(contacte|telefon) d (urgencia|urgencies|emergencia)|raig _ fluix|(ni|no) (pot|puc) estar embarassada|(escapa*) _ (pis|pipi|orina) _ (tusso|ric|riure|esternud*|salt*)|(tusso|ric|riure|esternudo) _ escapa* _ (pis|pipi|orina)|anada i tornada|(test|prova) (d embaras)? _ negati*|embaras _ negati*|em moro de (ganes|vergonya|riure)|vessament (a|de|en) (l |un |els )?(ull|ulls)|vessament vermell|(transport|trasllat) (sanitari|amb ambulancia)|ambulancia (del transport|de trasllat|programada|em porta|ens porta|nomes)',
    '(blood|urine) (test|tests|results|work|sample|samples|form)|(give|donate|donating|giving) blood|(website|system|phone|line|phones|paperwork|insurance|parking|form|forms) (is |are |has been |have been |s )?(such |being )?(a )?(real |right |bit of a )?(headache|pain)|(real|bit of a) (headache|pain) (getting|to) (through|an|to|book|get|sort|hold)|discharge (letter|summary|papers|note|report)|(patient transport|hospital transport) _ (ambulance)?|ambulance transport|emergency (contact|number)|(cant|couldnt|cannot) be pregnant|(leak*) _ (cough*|laugh*|sneez*|jump*)|(cough*|laugh*|sneez*) _ leak*|pregnancy test _ negative|negative (pregnancy )?test|(a bit|partially|profoundly|quite) deaf|pain in the (backside|bum)|(is|its|are|being) a (real |right )?pain in the neck|black and blue|(slipped|herniated) disc|dying to (know|see|meet)',
  ),
] as const;
