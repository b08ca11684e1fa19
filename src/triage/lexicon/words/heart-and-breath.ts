import { ache, finding, swelling } from './finding-words.ts';

export const HEART_AND_BREATH = [
  ache(
    'chest-pain',
    [
      'pecho|torax|toracico|toracica|esternon|pectoral|corazon',
      'pit|torax|toracic|esternum|cor',
      'chest|breastbone|heart|sternum|chestpain',
    ],
    [
      '(cosa|sensacion|algo|molestia) (rara|raro|extrana|mala)? _ pecho|pecho _ (peso|pesadez|raro|rara)|(apret*|oprim*|estruj*|aplast*|agarr*|puno|tenaza*|faja|banda|hierro) _ (pecho|corazon)|(pecho|corazon) _ (aprieta|apretando|puno|tenaza*|estrujando)|(aprieta|oprime|arde|quema|estruja) _ pecho|(opresion|presion|peso|nudo|losa|ardor|quemazon|tirantez) _ (pecho|torax|corazon)|pecho _ (cogido|apretado|oprimido|cargado|cerrado)|angina de pecho|como si me (aplastaran|apretaran) _ pecho|elefante _ pecho|se me agarra _ pecho|me coge _ pecho|pecho me (aprieta|oprime)',
      '(cosa|sensacio|molestia) (estranya|rara|dolenta)? _ pit|pit _ (pes|pesadesa|estrany)|(apret*|oprim*|estreny*|aixaf*|esclaf*|agafa|puny|tenalla|faixa) _ (pit|cor)|(pit|cor) _ (apreta|apretant|puny|tenalla)|pes _ mig del pit|al mig del pit|(opressio|pressio|pes|nus|llosa|cremor) _ (pit|cor)|(apreta|oprimeix|estreny) _ pit|em (pesa|crema|prem|apreta) _ pit|pit _ (agafat|oprimit|apretat)|angina de pit|com si m (aixafessin|esclafessin) _ pit',
      '(funny|strange|weird|odd|horrible) (feeling|sensation|pain) _ chest|(band|vice|vise|grip*|clamp*|squeez*|crush*|press*|clutch*|tight*) _ (chest|heart)|(brick|ton|someone (sitting|standing)) _ chest|(pressure|tightness|squeezing|heaviness|heavy|heavy feeling|crushing|burning|weight|tight) _ chest|chest _ (tight|tightness|heavy|pressure|crushing|squeezing|burning)|elephant _ chest|angina',
    ],
  ),
  finding(
    'radiating-pain',
    '(dolor|duele|baja|corre|pasa|sube|irradia|va|llega|hormigueo|dormido) _ (brazo izquierdo|mandibula|brazos|al brazo|por el brazo)|brazo izquierdo _ (duele|dormido|pesa|dolor)|(pecho|opresion) __ (brazo|brazos|mandibula|cuello|hombro)|se me (va|corre|pasa) al brazo',
    '(dolor|mal|baixa|corre|passa|puja|irradia|va|arriba|formigueig|adormit) _ (brac esquerre|mandibula|bracos|al brac|pel brac|espatlla esquerra|barra)|brac esquerre _ (mal|adormit|pesa|dolor)|(pit|opressio) __ (brac|bracos|mandibula|coll|espatlla|barra)',
    '(pain|hurts|goes|going|spreading|radiating|radiates|moves|moving|running|tingling|numb) _ (left arm|jaw|down (my|his|her) arm|into (my|his|her) arm|arms|left shoulder)|left arm _ (hurts|numb|heavy|pain|tingling|aches)|chest __ (arm|jaw|neck|shoulder|back)',
  ),
  finding(
    'cold-sweat',
    'sud* frio|sud* mucho|sudor frio|sudores frios|sudando frio|sudando|sudor|sudorosa|sudoroso|sudo (mucho|frio)|empapado en sudor|bañado en sudor|sudando a chorros|suda mucho|sudores',
    'suor freda|suors fredes|suant|suor|suors|suo molt|sua molt|xop de suor|amarat de suor|suada|suat',
    'cold sweat|cold sweats|sweating|sweaty|drenched in sweat|clammy|sweat pouring|sweats',
  ),
  finding(
    'palpitations',
    'palpitacion*|corazon _ (acelerado|acelera|rapido|mil|galope|desbocado|salta|revoluciones)|taquicardia|arritmia|latidos rapidos|pulso _ (acelerado|rapido)|me late muy',
    'palpitacions|palpitacio|cor _ (accelerat|accelera|rapid|mil|desbocat)|taquicardia|aritmia|pols _ (accelerat|rapid)|batecs rapids|em batega',
    'palpitation*|heart _ (racing|pounding|fluttering|skipping|beating fast|racing fast)|racing heart|tachycardia|irregular heartbeat|arrhythmia|fast pulse',
  ),
  finding(
    'heart-attack-said',
    'infarto|ataque al corazon|ataque cardiaco|angina de pecho|le esta dando algo al corazon',
    'infart|atac de cor|atac al cor|atac cardiac|angina de pit',
    'heart attack|heartattack|cardiac event|having a coronary',
  ),
  finding(
    'not-breathing',
    'no respira|no esta respirando|ha dejado de respirar|dejo de respirar|deja de respirar|sin respirar|no le noto la respiracion|parada (cardiaca|cardiorrespiratoria|respiratoria)|paro cardiaco|boquea|boqueando|no tiene pulso|sin pulso|no le late|creo que (ha muerto|esta muerto|esta muerta)|se ha (asfixiado|ahogado)|no le (encuentro|noto|siento) _ pulso|no encuentro _ pulso|no hay pulso',
    'no respira|no esta respirant|ha deixat de respirar|va deixar de respirar|deixa de respirar|sense respirar|aturada (cardiaca|respiratoria|cardiorespiratoria)|parada cardiaca|no te pols|sense pols|boqueja|boquejant|crec que (ha mort|es mort|es morta)|s ha (asfixiat|ofegat)|no li (trobo|noto) _ pols|no hi ha pols',
    'not breathing|isnt breathing|stopped breathing|stops breathing|no longer breathing|doesnt breathe|cardiac arrest|no pulse|gasping|agonal|cant feel a pulse|i think (he|she|hes|shes) (dead|is dead|died)|has drowned|cant find _ pulse|(not|isnt) breathing (properly|right|normally)',
  ),
  finding(
    'cannot-breathe',
    '@cannot _ (respirar|coger aire|tomar aire|meter aire|llenar los pulmones)|me ahogo|se ahoga|ahogandome|ahogandose|se esta ahogando|me estoy ahogando|me asfixio|se asfixia|asfixiandose|(apenas|casi no|no casi) (respira|respiro|puede respirar|puedo respirar)|respira (muy|fatal|super) _|no me entra (el )?aire|no (me|le) llega (el )?aire|sin aire|le falta mucho el aire|me falta mucho el aire|no (respiro|respira) bien|respiro (muy )?mal|respira (muy )?mal|(quedando|queda|quedo) sin respiracion',
    '@cannot _ (respirar|agafar aire)|m ofego|s ofega|ofegant se|s esta ofegant|m estic ofegant|m asfixio|s asfixia|(amb prou feines|gairebe no|quasi no|casi no) respir*|no m arriba l aire|no li arriba l aire|no m entra (l )?aire|sense aire|respira (molt )?malament|respiro (molt )?malament|no respir* be|(quedant|queda|quedo) sense (respiracio|ale)',
    '@cannot _ (breathe|breath|get air|get any air|catch _ breath|get my breath|get enough air)|struggling (to breathe|for breath|for air|with breathing)|struggles to breathe|suffocating|barely breathing|hardly breathe|barely breathe|gasping for (air|breath)|fighting for breath|severe(ly)? (breathless|short of breath)|(very|really|so|extremely|severely) (breathless|short of breath)|breathing (very|really) (badly|hard|fast)|cant breathe|trouble breathing badly|running out of (air|breath)',
  ),
  finding(
    'breathless',
    '(respiracion|respira) _ (superficial|flojit*|muy lento|despacio|ruidos|a trompicones)|hace ruidos _ respirar|(me|le|nos) (cuesta|costaba) _ respirar|cuesta respirar|falta (de|el) aire|(me|le) falta _ aire|dificultad _ respirar|dificultad respiratoria|problemas (para|de|al) respirar|respiracion (rapida|agitada|dificil|acelerada|entrecortada|corta)|respira (rapido|muy rapido|agitado|con dificultad|raro)|fatiga al (andar|subir|hablar|respirar|caminar)|disnea|me fatigo|se fatiga|sofoco al|jadeando|jadea|sin aliento|se (le|me) hunden las costillas|hunde las costillas|ahogo|ahogos|le costaba respirar|(me|le) cuesta _ (coger|tomar) (el )?aire|ahogo al|(me|le) falta el aliento|corto de respiracion|se (le|me) marcan las costillas|no duermo tumbad*|ahogada|ahogado',
    '(respiracio|respira) _ (superficial|fluixet|molt lent|a poc a poc|sorolls)|fa sorolls _ respirar|(em|li|ens) costa _ respirar|costa respirar|falta (d )?aire|(em|li) falta _ aire|manca d aire|dificultat _ respirar|problemes (per|de) respirar|respiracio (rapida|agitada|dificil|accelerada)|respira (rapid|molt rapid|agitat|amb dificultat|estrany)|em fatigo|es fatiga|fatiga al (caminar|pujar|parlar)|dispnea|panteixa|panteixant|sense ale|se li enfonsen les costelles|ofec|ofegor|(em|li) costa _ (agafar|prendre) (l )?aire|(em|li) falta l ale|se li marquen les costelles',
    '(breathing|breaths|breath) _ (shallow|strange|noisy|slow|weird|laboured|labored)|(shallow|noisy|laboured|labored) (breathing|breaths)|short of breath|shortness of breath|breathless|breathlessness|out of breath|difficulty breathing|difficulties breathing|trouble breathing|hard to breathe|hard for (me|him|her) to breathe|breathing (fast|rapidly|heavily|difficulty|difficulties|problems|funny|quickly)|problems breathing|winded|panting|ribs (sucking|pulling|drawing) in|sucking in _ ribs|hard time breathing|struggling a bit to breathe|cant lie flat|ribs show|hard to (catch|get) (my|his|her) breath|chest heaving|gasps',
  ),
  finding(
    'cannot-speak-breathless',
    '@cannot _ (acabar|terminar|decir|completar) _ (frase|frases|palabras)|no puedo ni hablar|no puede ni hablar|le falta el aire al hablar|me falta el aire al hablar|sin aire para hablar|se ahoga al hablar|(solo|apenas) (puede|puedo|consigue) decir _ palabras|para a coger aire|(dos|tres) palabras y (para|coge aire)',
    '@cannot _ (acabar|dir|completar) _ (frase|frases|paraules)|no puc ni parlar|no pot ni parlar|falta l aire en parlar|falta l aire quan parl*|s ofega en parlar|s ofega quan parla|(nomes|amb prou feines) (pot|puc) dir _ paraules|para per agafar aire',
    '@cannot _ (finish|complete|say|speak|get) _ (sentence|sentences|words out)|too breathless to (speak|talk)|cant talk because _ breath*|cant speak in full sentences|(only|just|barely) _ (two|three|few) words|stops _ breath between',
  ),
  finding(
    'blue-lips',
    'labios _ (azules|morados|grises|azulados|amoratados|moradas)|(pone|puesto|puesta|esta|poniendo) (azul|morado|morada|moradito|azulado|cianotico|lila|gris)|cara (azul|morada)|cianosis',
    'llavis _ (blaus|morats|grisos|blavosos|liles)|(posa|posat|posada|esta|posant) (blau|blava|morat|morada|gris|blavos|lila)|cara (blava|morada)|cianosi',
    'lips _ (blue|purple|grey|gray|bluish)|(blue|purple|grey) lips|(turning|turned|going|gone|went|is|looks|looking) (blue|purple|grey|gray)|cyanosis',
  ),
  finding(
    'choking',
    'atragant*|se (ha|esta|me ha) _ atascado _ garganta|algo atascado en la garganta|tiene algo en la garganta y no|se le ha ido por el otro lado y no|comida atascada',
    'ennuega*|s ha ennuegat|s esta ennuegant|alguna cosa encallada _ gola|encallat _ gola|escanya*|embussat _ gola',
    'choking|choked on|choke|something stuck in (his|her|my|the) (throat|airway|windpipe)|food stuck in',
  ),
  finding(
    'stridor',
    'estridor|ruido (raro|fuerte|agudo) al (respirar|coger aire)|pitido fuerte al coger aire|hace un ruido _ al (respirar|coger aire)',
    'estridor|soroll (estrany|fort|agut) (en|al) (respirar|agafar aire)|fa un soroll _ (respirar|agafar aire)',
    'stridor|noisy breathing|(loud|strange|high pitched|harsh) noise _ (breath|breathes|breathing|breathe)',
  ),
  finding(
    'wheeze',
    'pitidos|pitos|pitan los pulmones|silba el pecho|sibilancias|me pita el pecho|le pita el pecho|pecho _ (pita|silba)',
    'xiulets|em xiula el pit|li xiula el pit|pit _ xiula|sibilancies',
    'wheezing|wheeze|wheezy|whistling _ (chest|breath)',
  ),
  finding(
    'asthma',
    'asma|asmatic*|ataque de asma|crisis de asma',
    'asma|asmatic*|atac d asma|crisi d asma',
    'asthma|asthmatic|asthma attack',
  ),
  finding(
    'inhaler-fails',
    '(inhalador|ventolin|bombona|puff|chute|salbutamol|espray) _ no (me|le)? (hace|funciona|alivia|va|sirve)|no (me|le) hace (efecto|nada) _ (inhalador|ventolin|salbutamol)|(ventolin|inhalador) y (sigue|nada|no mejora)',
    '(inhalador|ventolin|puff|salbutamol) _ no (em|li)? (fa|funciona|alleuja|serveix)|no (em|li) fa (efecte|res) _ (inhalador|ventolin)',
    '(inhaler|ventolin|salbutamol|puffer|nebuliser) _ (not working|isnt working|isnt helping|doesnt help|not helping|not touching|doesnt work)|no relief from _ inhaler',
  ),
  finding(
    'cough',
    'tos|toso|tose|tosiendo|tosiento|toser|flemas|flema|mocos verdes',
    'tos|tusso|tus|tossint|tossir|estosseg*|flegmes|mucositat',
    'cough|coughing|coughs|phlegm|catarrh',
  ),
  finding(
    'coughing-blood',
    '(tos|toso|tose|tosiendo|toser|escup*|esput*|flemas|echo|echa|expectora*) _ sangre|hemoptisis|sangre _ (toso|tose|toser|esputo|flemas)',
    '(tos|tusso|tus|tossint|escup*|esput*|flegmes|trec|treu|estosseg*) _ sang|hemoptisi|sang _ (tusso|tus|tossir|esput)',
    '(cough|coughing|coughed|spitting|spit|phlegm|sputum) _ blood|haemoptysis|hemoptysis|blood when i cough|blood _ (cough|coughing)',
  ),
  swelling(
    'calf-swelling',
    [
      'pantorrilla|gemelo|gemelos|una pierna|la pierna|pierna derecha|pierna izquierda',
      'panxell|bessons|una cama|la cama|cama dreta|cama esquerra',
      'calf|calves|one leg|left leg|right leg',
    ],
    [
      'trombosis|trombo|coagulo en la pierna|(dolor|duele) _ (pantorrilla|gemelo)|(pantorrilla|gemelo) _ (duele|caliente|roja|rojo|dura)',
      'trombosi|trombe|coagul a la cama|(mal|dolor) _ (panxell|besso)|panxell _ (mal|calent|vermell|dur)',
      'blood clot|dvt|thrombosis|calf _ (pain|hurts|hot|red|sore|aching)|pain in _ calf',
    ],
  ),
  swelling('leg-swelling', ['piernas|tobillos|pies', 'cames|turmells|peus', 'legs|ankles|feet|both legs']),
  finding(
    'cold-symptoms',
    'resfriado|resfriada|resfrio|constipado|constipada|catarro|mocos|moco|moqueo|congestion|congestionado|estornud*|gripe|gripazo|griposo|covid|trancazo|nariz tapada',
    'refredat|refredada|constipat|constipada|refredament|mocs|congestio|congestionat|esternud*|grip|gripal|covid|nas tapat',
    '(a|the|bad|have|caught|common|got) cold|runny nose|blocked nose|stuffy nose|sneezing|congested|flu|covid|sniffles|sinus',
  ),
  finding(
    'high-blood-pressure',
    'tension (alta|muy alta|por las nubes|disparada)|hipertension|tension _ subid*|me ha subido la tension',
    'tensio (alta|molt alta|pels nuvols|disparada)|hipertensio|m ha pujat la tensio|tensio _ pujat',
    'high blood pressure|blood pressure _ (high|up|through the roof)|hypertension',
  ),
  finding(
    'low-blood-pressure',
    'tension (baja|muy baja|por los suelos)|bajada de tension|hipotension',
    'tensio (baixa|molt baixa)|baixada de tensio|hipotensio',
    'low blood pressure|blood pressure _ (low|dropped)',
  ),
] as const;
