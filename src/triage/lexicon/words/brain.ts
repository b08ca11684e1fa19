import { ache, finding, injury } from './finding-words.ts';

export const BRAIN = [
  finding(
    'stroke-face',
    '(boca|cara) (de|hacia) (un )?lado|(boca|cara|labio|comisura|sonrisa) _ (torcida|torcido|caida|caido|desviada|desviado|ladeada|paralizada|dormida|dormido|chueca)|(torcido|torcida|torcer|torcio|tuerce|cae|caido|dormido) _ (boca|cara|media cara|labio)|media cara|un lado de la cara _|paralisis facial|sonrie torcido|sonrie raro|se le cae la baba por un lado|la cara rara de un lado|cara como muerta|media cara|asimetr* _ cara',
    '(boca|cara) (de|cap a) (un )?(costat|banda)|(boca|cara|llavi|somriure) _ (torta|tort|torcada|torcat|caiguda|caigut|desviada|paralitzada|adormida|adormit)|(tort|torta|torcat|torcar|torcer|cau|caigut|adormit) _ (boca|cara|mitja cara|llavi)|mitja cara|un costat de la cara _|paralisi facial|somriu tort|somriu estrany|una banda de la cara _|mitja cara',
    '(face|mouth|lip|smile|cheek) _ (drooping|droops|droopy|dropped|crooked|twisted|lopsided|sagging|numb|fallen|uneven)|(drooping|droopy|droops|crooked|lopsided|numb) _ (face|mouth|smile)|one side of (his|her|my|the) face|half (his|her|my) face|facial droop|facial palsy|face (looks )?(dead|odd|funny) on',
  ),
  finding(
    'stroke-arm',
    '(no (mueve|puede mover|puedo mover|muevo|levanta|puede levantar|puedo levantar|siente|siento|nota|noto)|perdido (la )?fuerza|pierde fuerza|sin fuerza|falta de fuerza|debilidad|paralizad*|paralisis|dormido|dormida|hormigueo|acorchad*|se le cae) _ (brazo|pierna|medio cuerpo|un lado|lado izquierdo|lado derecho|mitad del cuerpo|parte derecha|parte izquierda|la mano derecha|la mano izquierda)|(brazo|pierna|medio cuerpo|lado izquierdo|lado derecho|mitad del cuerpo) _ (paralizad*|dormido|dormida|sin fuerza|no le responde|no me responde|acorchad*|muerto|muerta|debil)|medio cuerpo|hemiplej*|se le caen las cosas de la mano|no puede levantar los dos brazos',
    '(no (mou|pot moure|puc moure|moc|aixeca|pot aixecar|puc aixecar|sent|sento|nota|noto)|perdut (la )?forca|perd forca|sense forca|falta de forca|debilitat|paralitzat|paralisi|adormit|adormida|formigueig) _ (brac|cama|mig cos|un costat|costat esquerre|costat dret|una banda|la ma dreta|la ma esquerra)|(brac|cama|mig cos|costat esquerre|costat dret) _ (paralitzat|paralitzada|adormit|adormida|sense forca|no li respon|no em respon|mort|feble)|mig cos|hemipleg*|li cauen les coses de la ma',
    '(cant move|cant lift|cant raise|cant feel|wont move|no feeling|no strength|lost strength|lost feeling|weakness|weak|paraly*|numb|numbness|tingling|lost the use) _ (arm|leg|one side|left side|right side|half _ body|side of (his|her|my|the) body)|(arm|leg|left side|right side|one side) _ (weak|numb|limp|paraly*|dead|wont move|not moving|gone weak|gone numb|gone dead)|one sided weakness|hemiplegia|half (his|her|my|the) body|keeps dropping things',
  ),
  finding(
    'stroke-speech',
    '(no (puede|puedo|podia|sabe|sabia|consigue|conseguia) (hablar|decir|articular)|no _ (encuentra|encontraba|encuentro|salen|salian|le salen|le salian|me salian) _ palabras|no le salen las palabras|no me salen las palabras|no le sale la voz _ repente|habla (raro|rara|mal|fatal|como borracho|como borracha|arrastrando|enredado|trabado|pastoso)|(traba|enreda|arrastra|pesa) _ lengua|lengua _ (trabada|trapo|trabad)|no se le entiende|no (se )?le entiendo|dice cosas raras|dificultad _ hablar|le cuesta hablar|me cuesta hablar|no le sale hablar|balbucea|se le va el habla|perdido el habla|no articula)|se ha quedado sin (habla|palabra*)|habla sin sentido|(dice|hablando) (tonterias|incoherencias) de (repente|golpe)',
    '(no (pot|puc|podia|sap|sabia) (parlar|dir|articular)|no _ (troba|trobava|surten|sortien|li sortien|em sortien) _ paraules|no li surten les paraules|no em surten les paraules|parla (estrany|raro|malament|com un borratxo|com si anes begut|arrossegant|embarbussat)|(traba|entrebanca|arrossega) _ llengua|llengua _ trabada|no _ s enten _ (diu|parla)|no se l enten|no l entenc|no se li enten|diu coses estranyes|dificultat _ parlar|li costa parlar|em costa parlar|balbuceja|ha perdut la parla|no articula)|s ha quedat sense (parla|paraula|paraules)|no li surt la parla',
    'slurred|slurring|slurs|(cant|could not|wont) (speak|talk|get _ words out|find _ (words|word))|speech _ (slurred|funny|strange|weird|gone|garbled|jumbled|not right|mumbl*)|talking (funny|strangely|nonsense|gibberish|weird)|words _ (jumbled|mixed up|not coming out|wont come out|dont come out)|not making sense|trouble (speaking|talking)|difficulty (speaking|talking)|lost (his|her|my) speech|(talking|speaking) (gibberish|rubbish|nonsense)|cant get (his|her|my) words',
  ),
  finding(
    'stroke-said',
    'ictus|derrame cerebral|derrame|infarto cerebral|embolia|trombosis cerebral|apoplejia|ataque cerebral|ait',
    'ictus|vessament cerebral|vessament|infart cerebral|embolia|feridura|trombosi cerebral',
    'stroke|brain bleed|tia|mini stroke|brain haemorrhage',
  ),
  finding(
    'double-vision',
    'veo doble|ve doble|vision doble|diplopia|viendo doble',
    'veig doble|veu doble|visio doble|hi veig doble|veient doble',
    'double vision|seeing double|see double|diplopia',
  ),
  finding(
    'sudden-imbalance',
    '@cannot _ (tenerse|tenerme|mantenerse|mantenerme|sostenerse|estar) (en|de) pie|no se tiene en pie|no me tengo en pie|camina como borrach*|anda como borrach*|(perdido|pierde|perdi) el equilibrio|se va (para|hacia) un lado|(equilibrio|inestable) _ @sudden|@sudden _ (equilibrio|inestab*)|no coordina',
    '@cannot _ (aguantar se|aguantar me|mantenir se|estar) (dret|dreta|dempeus)|no s aguanta dret*|no m aguanto dret*|camina com un borratxo|(perdut|perd) l equilibri|se li en va cap a un costat|no coordina',
    '@cannot (stand up|stand|walk straight|balance|keep _ balance)|lost (my|his|her) balance|walking like _ drunk|loss of balance|losing (my|his|her) balance|veering to one side|no coordination|uncoordinated',
  ),
  finding(
    'unresponsive',
    'inconsciente|sin conocimiento|sin sentido|no (se )?despierta|no (me|nos|le|te)? ?(responde|contesta|reacciona)|no reacciona a|@cannot (despertarle|despertarla|despertarlo)|no (hay manera de|consigo) despertar*|no vuelve en si|no recupera el conocimiento|no recobra|en coma|no abre los ojos|como muert*|perdido el conocimiento y no|no (puedo|podemos|consigo|conseguimos) despertar*|no hay (forma|modo) de despertar*|no se (mueve|movia) y no|se ha quedado (tieso|tiesa)|esta (tieso|tiesa)',
    'inconscient|sense coneixement|sense sentit|no (es )?desperta|no (em|ens)? ?(respon|contesta|reacciona)|@cannot (despertar lo|despertar la|despertar)|no hi ha manera de despertar*|no torna en si|no recupera el coneixement|en coma|no obre els ulls|com mort*|no hi ha forma de despertar*|s ha quedat (rigid|tes)',
    'unconscious|unresponsive|(wont|cant|does not|doesnt|not|isnt|will not) _ (wake up|waking up|wake him|wake her|wake|respond|responding|come round|come to|open (his|her) eyes)|not responding|no response|passed out and (wont|not|still)|in a coma|out cold|lifeless|limp and not|cant be (woken|roused)|wont open (his|her) eyes|not moving and',
  ),
  finding(
    'fainted',
    'desmay*|desmai*|lipotimia|sincope|(perdido|perdi|perdio|pierdo|pierde|perdida) _ (conocimiento|conciencia|sentido)|me (caigo|cai) redond*|se ha caido redond*|se (cayo|ha caido) al suelo y no|se desplomo|se ha desplomado|desplomado|dado un (vahido|soponcio|patatus|jamacuco|yuyu)|se fue al suelo sin|se me fue la cabeza y cai|se ha quedado ido',
    'desmai*|desmaia*|lipotimia|sincope|(perdut|perdo|perd|perdre|perdua) _ (coneixement|consciencia|sentit)|m he caigut rodo*|ha caigut rodo*|ha caigut desplomat|s ha desplomat|desplomat|li ha agafat un (cobriment|treball)|cobriment de cor|va perdre el coneixement|vaig perdre el coneixement|s ha quedat blanc i ha caigut',
    'faint*|passed out|pass out|passing out|black(ed)? out|blacked out|blacking out|collapsed|collapse|collapsing|lost consciousness|loss of consciousness|keeled over|syncope|knocked out|was out for',
  ),
  finding(
    'seizure',
    'convuls*|ataque (epileptico|de epilepsia)|crisis epileptica|crisis convulsiva|epileptico ahora|(temblando|sacudidas|espasmos|sacudiendose) _ (cuerpo|suelo|no responde|ojos)|se le ponen los ojos en blanco|ojos en blanco|echa espuma por la boca|espuma por la boca|le ha dado un ataque|esta teniendo un ataque|le esta dando un ataque|dando sacudidas|da sacudidas|espasmos',
    'convuls*|atac (epileptic|d epilepsia)|crisi epileptica|(tremolant|sacsejades|espasmes) _ (cos|terra|no respon|ulls)|ulls en blanc|treu (escuma|bromera)|escuma per la boca|bromera per la boca|li ha agafat un atac|esta tenint un atac|fa sacsejades|espasmes',
    'seizure*|convuls*|fitting|having a fit|had a fit|fits|epileptic (attack|fit)|shaking all over and|jerking|foaming at the mouth|eyes roll*|tonic clonic|jerking|twitching all over',
  ),
  finding(
    'seizure-ongoing',
    '(sigue|continua|aun|todavia|ahora mismo|no para de|no deja de) _ convuls*|convuls* _ (no para|no se le pasa|mas de cinco|mas de 5|ahora mismo|sin parar)|esta convulsionando|lleva _ convuls*',
    '(segueix|continua|encara|ara mateix|no para de) _ convuls*|convuls* _ (no para|no se li passa|mes de cinc|mes de 5|ara mateix)|esta convulsionant',
    '(still|right now|wont stop|hasnt stopped|keeps) _ (seizing|fitting|convuls*|seizure)|(seizure|fit|fitting) _ (wont stop|not stopping|still going|right now|over five|over 5)|is (seizing|having a seizure|fitting|having a fit)',
  ),
  finding(
    'confusion',
    '(confus*|desorientad*|desorientacion|desvari*|delira*|delirio|ido|ida|aturdid*|aletargad*) (de repente|hoy|ahora|desde|y|,|.|muy|,)|esta (muy )?(confus*|desorientad*|ido|ida|perdid*|raro y no|obnubilad*)|muy confus*|no sabe (donde|quien|que dia|como se llama|que año|ni donde)|no (me|nos) (reconoce|conoce)|no reconoce|dice (tonterias|incoherencias|cosas sin sentido)|habla sin sentido|incoherente*|no coordina lo que dice|se le va la cabeza de repente|confusion|desvaria|no se entera de nada|no rige|esta (muy )?rar* (y|,) _ (fiebre|no)|no (me|nos) reconoce|(no|sin) sabe lo que dice|no rige|ido de la cabeza',
    '(confus*|desorientat*|desorientada|desvarieja|delira*|atordit*|atabalat) (de cop|avui|ara|des|i|,|.|molt)|esta (molt )?(confus*|desorientat*|desorientada|perdut|perduda|ensopit i no)|molt confus*|no sap (on|qui|quin dia|com es diu|ni on)|no (em|ens) (reconeix|coneix)|no reconeix|diu (bestieses|incoherencies|coses sense sentit)|parla sense sentit|incoherent*|confusio|desvarieja|no s assabenta de res|esta (molt )?estrany* (i|,)|no em coneix|no sap que diu',
    'confused|confusion|disoriented|disorientated|delirious|delirium|doesnt know (where|who|what)|does not know (where|who|what)|doesnt recogni*|doesnt know me|incoherent|rambling|talking nonsense|not making (any )?sense|out of it|not (himself|herself) at all|acting (strange|weird|odd)|doesnt know what (hes|shes)|muddled|not himself|not herself',
  ),
  finding(
    'drowsy',
    'adormilad*|somnolient*|somnolencia|muy dormid*|aletargad*|letargic*|decaid*|muy decaid*|sin reaccionar|apenas reacciona|cuesta despertar*|le cuesta despertar*|costo despertar*|dormid* todo el (dia|rato)|no para de dormir|amodorrad*|flacid*|floj*|como un trapo|sin fuerzas ni para|apagad*|atontad*|hipotonic*|(me|nos) cuesta mucho despertar*|muy pasiv*|muy parad*|como dormid*|muy apagad*|sin fuerza y dormid*|no se espabila|le cuesta mucho despertar*|como ido|como ida',
    'ensopi*|somnolent*|somnolencia|molt adormit*|letargic*|decaigut|decaiguda|molt decaigut|costa despertar*|li costa despertar*|dorm tot el (dia|temps)|no para de dormir|flacid*|fluix*|com un drap|apagat|apagada|atordit|abaltit*|(em|ens) costa molt despertar*|molt parat|molt parada|com adormit|com adormida|molt apagat|no s espavila|no s aixeca',
    'drowsy|drowsiness|very sleepy|really sleepy|so sleepy|lethargic|lethargy|floppy|limp|listless|hard to (wake|rouse)|difficult to wake|barely awake|sleeping all day|keeps falling asleep|unusually sleepy|wont stay awake|hard to wake up|really sleepy|wont stay awake|out of it|zoned out|hardly awake',
  ),
  ache(
    'headache',
    ['cabeza|cabezon|sien|sienes|craneo|nuca', 'cap|templa|temples|clatell', 'head|temple|temples|skull'],
    [
      'cefalea*|jaqueca|migrana*|migraña*|cabeza me (estalla|explota|va a)|me (estalla|explota|va a estallar|va a explotar) la cabeza',
      'cefalea|migranya*|maldecap|em (esclata|explota|petara) el cap|mal de cap',
      'headache*|head ache|migraine*|splitting head',
    ],
  ),
  finding(
    'thunderclap-headache',
    '(peor dolor|dolor mas fuerte|peor cefalea) __ (vida|cabeza)|(dolor de cabeza|cefalea|cabeza) __ (@sudden|explosiv*|trueno|brutal|como un trueno|estallido|jamas|nunca en mi vida)|@sudden __ (dolor de cabeza|cefalea|dolor __ cabeza)|nunca _ (dolido|dolia) asi la cabeza|como si me (explotara|estallara|hubieran dado) _ cabeza|peor dolor de cabeza',
    '(pitjor mal|mal mes fort|pitjor dolor) __ (vida|cap)|mal de cap __ (@sudden|explosiu|tro|brutal|com un tro|mai)|@sudden __ mal de cap|pitjor mal de cap|com si m (explotes|esclates) el cap',
    '(worst|most severe) __ headache|headache __ (@sudden|thunderclap|of my life|explosive|ever had|like being hit)|@sudden __ headache|thunderclap|like (i was|being) hit on the head|worst pain __ head',
  ),
  finding(
    'stiff-neck',
    '(cuello|nuca) _ (rigido|rigida|tieso|tiesa|duro|dura|agarrotado|bloqueado)|(rigidez|rigido) _ (cuello|nuca|nucal)|@cannot _ (doblar|bajar|mover|agachar|flexionar) _ (cuello|cabeza|barbilla)|no puede tocar _ barbilla _ pecho',
    '(coll|clatell|nuca) _ (rigid|rigida|encarcarat|dur|tens|bloquejat)|rigidesa _ (coll|clatell|nuca)|@cannot _ (doblegar|baixar|moure|acotar|flexionar) _ (coll|cap)',
    'stiff neck|neck _ (stiff|rigid|stiffness|locked)|@cannot _ (bend|move|put) _ (neck|chin)|rigid neck|neck stiffness',
  ),
  finding('meningitis-said', 'meningitis', 'meningitis', 'meningitis'),
  finding(
    'light-hurts',
    '(molesta|duele|molestan) _ (luz|luces)|fotofobia|no soporta la luz|no aguanto la luz',
    '(molesta|fa mal) _ (llum|llums)|fotofobia|no suporta la llum|no aguanto la llum',
    'light hurts|sensitive to light|photophobia|cant (stand|bear) _ light|light _ hurts',
  ),
  finding(
    'dizzy',
    'mareo|mareos|mareado|mareada|marea|vertigo|vertigos|me da vueltas|todo da vueltas|mareadilla|mareadillo|me voy a desmayar|a punto de desmayar*|cabeza ida|inestable',
    'mareig|marejat|marejada|marejo|vertigen|vertigens|em roda (el cap|tot)|tot em roda|em rodola el cap|a punt de desmaiar*',
    'dizzy|dizziness|vertigo|lightheaded|light headed|room is spinning|spinning|woozy|giddy|about to faint|going to faint',
  ),
  injury(
    'head-injury',
    ['cabeza|cabezazo|frente|nuca|craneo|craneal|coco', 'cap|front|clatell|crani', 'head|forehead|skull|noggin'],
    [
      'traumatismo (craneal|craneoencefalico)|tce|(brecha|raja|abierto|chichon|herida|corte) _ (cabeza|frente|ceja)|abierto la cabeza|conmocion cerebral|golpeado la cabeza|se dio con la cabeza|(cayo|caido|cai) de cabeza|chichon|cae y se da en la cabeza',
      'traumatisme (cranial|cranioencefalic)|(tall|obert|trau|nyanyo|bony|ferida) _ (cap|front|cella)|obert el cap|commocio cerebral|(caure|caigut|cau) de cap|nyanyo',
      'head injury|concussion|concussed|(cut|gash|lump|egg) _ (head|forehead)|head wound|landed on _ head|split _ head open',
    ],
  ),
  finding(
    'clear-fluid-nose-ear',
    '(liquido|agua|sangre) _ (transparente|claro)? ?_ (por|de|del) (la|el|los|las)? ?(nariz|oido|oidos|oreja)',
    '(liquid|aigua|sang) _ (pel|per|del|de) (el|la|l)? ?(nas|orella|oida)',
    '(clear fluid|fluid|liquid|blood|watery) _ (from|out of|coming from) _ (nose|ear|ears)',
  ),
  finding(
    'big-fall',
    'caid* (de|desde) _ (escalera|escaleras|metros|piso|balcon|ventana|altura|tejado|andamio|arbol|litera|cambiador)|cayo (de|desde) _ (escalera|metros|piso|balcon|ventana|altura|tejado|arbol|litera|cambiador|escaleras)|accidente de (coche|moto|trafico|bici)|atropell*|choque de coche|accidente grave|se ha caido de un|tiro de un|precipitado',
    '(caigut|caure|cau|caiguda) (de|des|per) _ (escala|escales|metres|pis|balco|finestra|alcada|teulada|bastida|arbre|llitera|canviador)|accident de (cotxe|moto|transit|bici)|atropell*|accident greu',
    '(fell|fallen|fall|falls|falling) (off|from|down) _ (ladder|stairs|roof|window|height|tree|balcony|storey|story|bunk|changing table|metres|meters|feet|scaffold*|horse)|car (accident|crash)|motorbike (accident|crash)|traffic accident|run over|hit by a (car|bus|van|truck|lorry)|knocked down by a|road accident',
  ),
  finding(
    'fall',
    'caida|me he caido|se ha caido|me cai|se cayo|caido|caer',
    'caiguda|he caigut|ha caigut|vaig caure|va caure|caigut',
    'fell|fallen|fall|had a fall',
  ),
  finding(
    'tremor',
    'temblor|temblores|tiembla|tiemblo|tembleque',
    'tremolor|tremolors|tremola|tremolo',
    'tremor|trembling|shaky|shaking',
  ),
  finding(
    'numbness',
    'hormigueo|hormigueos|entumecid*|acorchad*|adormecid*|se me duerme*',
    'formigueig|formigueigs|entumit*|adormit|adormida|se m adorm*',
    'tingling|pins and needles|numb|numbness',
  ),
] as const;
