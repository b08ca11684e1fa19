import { finding } from './finding-words.ts';

/** More ways to tell of strokes, fits, minds that cloud and heads. */
export const BRAIN_AGAIN = [
  finding(
    'stroke-face',
    '(mueve|se le mueve|levanta|sube|sonrie|rie|ria) _ (solo )?(la |con la )?(mitad|medi*|un lado|una parte) (de la )?(boca|cara|sonrisa)|(solo|solamente) _ (mueve|levanta|sube|sonrie) _ (mitad|lado|media)|(cara|boca|sonrisa|galta|mejilla) (se (me|le) (ha|va|fue|esta) _)?_ (ido (a|al|hacia|para|de)( un| el)? (lado|costado)|descolgad*|desviad*|torcid*|caid*|rara|paralizad*)|(sonrisa|sonreir) _ (torcid*|no sube|a medias|solo)|(medi*|mitad de la) (boca|cara|sonrisa) _ (no|caid*|dormid*|paralizad*|quiet*)|parpado (caido|que se cae)|se le cae la baba',
    '(mou|se li mou|aixeca|puja|somriu|riu) _ (nomes )?(la |amb la )?(meitat|mig|mitja|un costat|una banda) (de la )?(boca|cara|somriure)|(nomes|tan sols) _ (mou|aixeca|puja|somriu) _ (meitat|costat|banda|mig|mitja)|(cara|boca|somriure|galta) (se (m|li) (ha|va|esta) _)?_ (anat|despenjad*|desviad*|desviat|tort*|torca*|caigu*|penjad*|penjat|paralitzad*)|mig somriure|boca _ (va|li va|em va) de (tort|costat|gairell)|parpella caiguda|li cau la bava',
    '(only|just) _ (one|half) (side|of) _ (mouth|face|smile|moves|lifts)|(mouth|face|smile|cheek|side of (his|her|my) face) _ (pulled (down|to)|dropped|fallen|droop*|gone|hanging|lopsided|crooked|slipped|sagging|frozen|wont move|doesnt move|stuck)|(smile*|smiling) _ (crooked|lopsided|wonky|half|uneven|one side|not even)|face has (fallen|dropped|gone)|(one|left|right) (eyelid|eye) (drooping|droops|dropped)',
  ),
  finding(
    'stroke-arm',
    '(brazo|pierna|mano|manita|bracito|lado) (derech*|izquierd*)? ?_ (no (me |le )?(hace caso|sube|responde|obedece)|colgando|caid*|inutil|de (trapo|plomo|corcho)|pesa como|como (de plomo|muert*|un trapo|dormid*)|sin fuerza*|floj*|tont*)|(no (mueve|puede mover|levanta|puede estirar)|ni (alzar|levantar|mover)) _ (mano|manita|brazo|bracito|pierna|piernecita)|(deja|dejo|dejando) caer (la|el|las|los|todo) (taza|cuchara|cosas|vaso|tenedor|que)|no (tengo|tiene|tenia) fuerza (en|para) (la mano|el brazo|coger|agarrar|cerrar|sujetar)',
    '(brac|cama|ma|maneta|costat) (dret|dreta|esquerr*)? ?_ (no (em |li )?(fa cas|puja|respon|obeeix)|penja|penjant|caigu*|inutil|de (drap|plom|suro)|pesa com|com (de plom|mort*|un drap|adormi*)|sense forc*|fluix*|tont*)|(no (mou|pot moure|aixeca)|ni (alcar|aixecar|moure)) _ (ma|maneta|brac|cama)|brac (dret|esquerre) no el pot|(deixa|deixava|deixant) caure (la|el|les|els|l|tot) (tassa|cullera|coses|got|forquilla|que)|no (tinc|te|tenia) forca (a|per|en) (la ma|el brac|agafar|tancar|aguantar)|cama que (em|li) fa figa|(em|li) fa figa (la|el|una) (cama|brac)|el brac que no mou|arrossega la cama',
    '(arm|leg|hand|left side|right side|one side) (just |has |is |s )?_ (flop*|useless|gone (weak|dead|limp|heavy|funny)|like (lead|a dead weight|jelly)|hanging|dropped|dead weight)|(all )?down one side _ (weak|numb|dead|heavy|gone)|(dropping|drops|dropped|keeps dropping) (his|her|my|the|things|everything) ?(cup|spoon|fork|glass|pen)?|no (strength|grip|power) in (his|her|my|one|the) (hand|arm|leg|left|right)|(dragging|trailing) (his|her|my) (left |right )?(leg|foot|arm|hand)',
  ),
  finding(
    'stroke-speech',
    '(perdio|perdi|perdido|se (le|me) (fue|ha ido)|se quedo sin) (el )?habla|no (pronuncia|vocaliza|articula|atina a hablar|se explica|le va la lengua)|lengua (no le va|de trapo|se le traba|pastosa|gorda)|(le|se le|me|se me) (patina*|traba*|enreda*|atasca*|lia*|trastabilla*) (la|las|al) (lengua|palabras|hablar)|(dice|digo|saca) (una palabra por otra|las palabras (mal|cambiadas|al reves))|(digo|dice|uso|usa) _ palabra* equivocad*|(creo|porque|ya|de repente|de golpe|de pronto) (que )?no (habla|puede hablar)|habla* (mal|raro|trabad*|pastos*|arrastr*|liad*|como (si|un|una|con))|arrastra* (las palabras|al hablar)|tartamude*|balbuce*',
    '(marxat|marxar|anat|perdut|quedat sense) (de cop )?(la )?parla|no (pronuncia|vocalitza|articula|s explica be|li va la llengua)|llengua (no li va|de drap|se li trava|pastosa|grossa)|(li|se li|em|se m) (patinen|patina|trav*|embarbuss*|encall*|entreban*) (la|les|en|quan) (llengua|paraules|parlar|parla)|(diu|dic|treu) (una paraula per una altra|les paraules (malament|canviades|al reves))|paraul* equivocad*|(crec|perque|ja|de cop|de sobte) (que )?no (parla|pot parlar)|parla* (malament|estrany|travat|pastos|arrosseg*|com (si|un|una|amb))|arrossega les paraules|tartamude*|balbot*|quequej*',
    '(lost|losing) (her|his|my|the) speech|speech (went|has gone|had gone|was gone|disappeared)|(tongue|speech|words|talking) (is |are |s |has |have )?(all |really |so |just )?(tangled|twisted|slurr*|garbled|muddled|jumbled|thick|wrong|slow and|mixed|not right|gone)|none of it makes sense|nothing (she|he) says makes sense|(keep|keeps|kept) (saying|using|getting) the wrong (word|words)|wrong word (comes|came|keeps)|(talking|speaking|talks|speaks) (rubbish|gibberish|nonsense|funny|odd|thick|like a drunk)|sounds drunk|slurring|(cant|couldnt) (talk|speak) (properly|right|clearly|straight)|stutter*|(struggling|struggles|trouble) to (speak|talk|find words|get words)',
  ),
  finding(
    'stroke-said',
    'trombosis (cerebral|esta|ayer|hoy|de)|como una trombosis|embolia|(mini|amago de) ictus|una vena en la cabeza|ataque cerebral|hemiplejia',
    'trombosi (cerebral|aquest|ahir|avui|de)|com una trombosi|embolia|(mini|amago d) ictus|feridura|atac cerebral',
    'mini stroke|having a stroke|(a|had|having|another|possible|mini) tia|bleed on the brain|brain bleed|clot on the brain|fast test',
  ),
  finding(
    'sudden-imbalance',
    '(ido|va|pierdo|pierde|perdid*|perdi|sin) (el |la |de )?(equilibrio|coordinacion|estabilidad)|no (puedo|puede|consigo) (caminar|andar|ir) (rect*|en linea recta|derech*)|(ando|anda|camina|voy|va) (como un (pato|borracho)|haciendo eses|dando (tumbos|bandazos)|choc*|de lado|torcid*)|(me|se) (voy|va|iba) (para|hacia|de) (un |el )?(lado|izquierda|derecha)|(choca*|tropieza*) con (todo|las puertas|los muebles|las paredes)|se me van los pies|no coordina* (al andar|las piernas|los pasos|bien|nada)|tambale*',
    '(anat|va|perdo|perd|perdut|sense) (l |la |d )?(equilibri|coordinacio|estabilitat)|no (puc|pot|aconsegueixo) (caminar|anar) (recte|recta|dret|dreta|en linia recta)|(vaig|va|camina|camino) (com un (anec|borratxo)|fent (esses|tentines|ziga zagues)|fent tombs|xoc*|de costat|de tort)|(em|se|m) (vaig|va|n va|en vaig) (cap a|de) (un |l )?(costat|esquerra|dreta)|(xoca|s entrebanca|ensopega) amb (tot|les portes|els mobles|les parets)|se m en van els peus|no coordina* (en caminar|les cames|be|gens)|trontoll*|camino fent esses',
    '(cant|couldnt|unable to|not able to) _ (coordinate|walk (straight|in a straight line)|keep (my|his|her) balance|balance|walk properly)|(bumping|bumps|crashing|walking) into (doors|walls|things|everything|furniture)|(stagger*|lurch*|sway*|weav*|reel*|stumbl*) (about|around|on (my|his|her) feet|since|all)|(lost|losing|no) (my |his |her )?(balance|coordination)|(falling|leaning|pulls|pulling|drifting|veering) to (one|the) (side|left|right)|legs (wont coordinate|going everywhere)',
  ),
  finding(
    'double-vision',
    '(veo|ve|viendo|veia) (dos (de todo|de cada|cosas|imagenes|carreteras|teles|personas)|doble|el doble|duplicad*|todo (dos veces|repetido))|(se )?(me|le) (desdobl*|duplic*)|(imagen|imagenes|letras|cosas) (dobles|duplicadas|desdobladas|repetidas)|todo (doble|por duplicado|por dos)',
    '(veig|veu|veient|veia) ((dos|dues) (de tot|de cada|coses|imatges|carreteres|teles|persones)|doble|el doble|duplica*)|(se )?(m|li) (desdobl*|dupliqu*)|(imatge|imatges|lletres|coses) (dobles|duplicades|desdoblades)|tot doble',
    'seeing (two|double|twins)|(see|sees|saw) (two of|double)|two (images|of (everything|everyone))|(everything|letters|things|words) _ (twin|doubled|double)|(images|vision) (is |are |has )?(doubled|double|split)',
  ),
  finding(
    'seizure',
    'epilep* __ (crisis|ataque)|(crisis|ataque) __ epilep*|(dado|dio|da|dando|tenido|tuvo|tengo|tiene|tener|acaba de tener) (una|otra|la|un|otro|el) (crisis|ataque) (corta|larga|de las (mias|suyas)|fuerte|con (temblores|sacudidas|espuma|rigidez)|hace|y se (ha )?(meado|orinado|mordido|caido)|de epilepsia|epileptic*|convulsiv*)|(ataque|crisis) __ (rigid*|meado encima|mordido la lengua|aprieta los dientes|temblores de todo el cuerpo|espuma|sacudidas|cae redondo)|(pegando|dando|dio|da) (tirones|sacudidas|espasmos|botes|saltos)|(tiembla|temblando|tembl*) (enter*|de arriba abajo|sin control|de pies a cabeza)|se (quedo|puso|queda|ha quedado|ha puesto) (rigid*|ties*) y (tembl*|no|convuls*|los ojos)|(esta|se ha puesto) (rigid*|ties*) (, )?_ (tirones|sacud*|tembl*|no (me )?(oye|responde))',
    'epilep* __ (crisi|atac)|(crisi|atac) __ epilep*|(donat|dona|fet|fer|agafat|agafant|agafar|tingut|tenir|tinc|te|fa) (una|altra|la|un|altre|l) ?(altra |altre )?(crisi|atac) (curta|curt|llarga|de les (meves|seves)|fort|amb (tremolors|sacsejades|bromera)|fa|i s (ha )?(pixat|orinat|mossegat)|d epilepsia|epileptic*|,)|(crisi|atac) (de les meves|curta)|surt d un atac|acaba de fer una crisi|(crisi|atac) __ (rigid*|pixat a sobre|mossegat la llengua|estreny les dents|serra les dents|tremolors de tot el cos|bromera|batzegad*|sacsej*|picat de cap)|(fent|fa|donant) (sotrac*|batzegad*|sacsejades|espasmes)|(tremola|tremolant) (sencer*|tot ell|tota ella|de dalt a baix|sense control)|s ha (quedat|posat) (rigid*|tes|tesa|encarcara*) i (tremol*|no|convuls*|els ulls)',
    '(had|having|has|have|got|took) (a |an |another |a kind of |a sort of )?(fit|turn with shaking|epileptic)|(kind|sort) of fit|(had|having|just had) (a|another|two|three) (fit|fits|seizure|convulsion)|fit (first|then|after)|one fit after|keeps shaking|(stiff|rigid) (and|then|with) (shak*|jerk*|twitch*)|(shaking|jerking|twitching) (violently|uncontrollably|from head|all)|(wet|soiled) (himself|herself) _ (shak*|fit|jerk*)',
  ),
  finding(
    'drowsy',
    '(no para|no deja|no hace mas que|no hace otra cosa que) (de )?dorm*|(se )?(me |nos |le )?(esta |va )?(quedando|queda) (dormid*|frit*|traspuest*|grog*)|se (duerme|adormece|adormila|amodorra) (todo el (rato|dia|tiempo)|enseguida|otra vez|solo|sola|a cada|cada|en cualquier)|(dormido|dormida|adormilad*|amodorrad*|atontad*|grogui|zombi) (todo el|perdid*|desde|y (no|cuesta))|(esta|anda|va|la veo|lo veo) (grogui|zombi|traspuest*|medio id*|como drogad*)|(con|tiene|tienen) (mucho|muchisimo|un) sueno (raro|anormal|exagerado|que no es normal|y (vomit*|fiebre|dolor))|no (la|lo|le) (espabilo|espabila|mantengo despiert*|puedo espabilar|podemos espabilar)|apenas abre los ojos|le pesan los ojos|modorra|cuesta (mucho |un monton )?(de )?despertar*',
    '(no para|no deixa|no fa res mes que|no fa altra cosa que) (de )?dorm*|(s|se m|se ns|se li) (esta |va )?(quedant|queda) (adormi*|clapa*|grogui)|(s adorm|s endormisca|s ensopeix) (tota l estona|tot el (dia|temps)|de seguida|una altra vegada|sol|sola|a cada|cada)|(adormi*|endormisca*|ensopi*|atordi*|grogui|zombi) (tot el|tota l|perdu*|des|i (no|costa))|(esta|va|la veig|el veig) (grogui|zombi|endormisca*|mig ana*|com droga*)|(amb|te|tenen) (molta|moltissima|una) son (rara|estranya|anormal|exagerada|i (vomit*|febre|mal))|no (l|la|el) (espavilo|espavila|mantinc despert*|puc espavilar|podem espavilar)|amb prou feines obre els ulls|costa (molt |un munt )?(de )?despertar*|nomes gemega',
    '(job|struggle|hard|difficult|impossible|battle) to (rouse|wake) (him|her|them)|(hardly|barely|cant|couldnt) (wake|rouse) (him|her|them)|(cant|couldnt|hard to|job to|struggle to|wont) (keep (him|her|them) awake|stay awake)|(very|so|really|a bit|quite|terribly|unusually) (dozy|drowsy|sleepy|out of it|groggy|dopey)|dozy|groggy|(falling|falls|drifting|drops|nodding) (asleep|off) (all the time|all day|constantly|every|mid|again)|(asleep|sleeping|slept) (since|all day|nonstop|non stop|for hours) _ (fever|wont|hardly|cant|fell|hit|head)|hardly (wake*|rouse*|awake)|(only|just) (groans|moans|grunts) (when|if|at)|barely (rouse*|wake*|conscious|opens)|unrousable|spark out',
  ),
  finding(
    'confusion',
    '(dice|diciendo|suelta) (cosas|palabras) (raras|sin sentido|que no (ligan|tienen sentido|son)|incoherentes)|(no|ni) (dice|habla) (cosas )?(con sentido|coherente)|(diciendo|dice|suelta) (tonterias|disparates|barbaridades|burradas|incoherencias)|(no|ni) (sabe|sabia|recuerda) (ni )?((en )?que (ano|dia|mes|pais)|donde (esta|estamos|vive)|quien es|el (ano|dia|nombre))|(esta|anda|lo veo|la veo) (muy |como |todo )?(liad*|embrollad*|espes*|descolocad*|desubicad*|aturdid*|atontad* y)|(pregunta|llama) (por|a) (su|el|la) (marido|mujer|madre|padre|hermano|hermana) muert*|zapatos en (el horno|la nevera)|mete _ (nevera|horno)|no (me |nos )?(conoce|reconoce) (a nadie|ni|y|,)|habla* (con|a) (gente|personas|alguien) que no|(ha (perdido|perdio)|perdio|pierde) la cabeza de (repente|golpe)|(desvari*|delir*)',
    '(diu|dient|deixa anar) (coses|paraules) (rares|sense sentit|que no (lliguen|tenen sentit)|incoherents|estranyes)|(dient|diu) (bestieses|disbarats|barbaritats|ximpleries|incoherencies)|no sap (ni )?(l any|el dia|el mes|on (es|som|viu)|qui (es|som)|que diu|quin (dia|any|mes))|(esta|va|el veig|la veig) (molt |com |tot )?(embolica*|espes*|descol*|desubica*|atordi*|ataba*)|(pregunta|crida) (pel|per la|al|a la) (seu|seva|marit|dona|mare|pare) _ mort*|sabates al (forn|la nevera)|no (em |ens )?(coneix|reconeix) (ningu|ni|i|,)|parla* amb (gent|persones|algu) que no|(desvari*|delir*)|parla sense sentit',
    '(doesnt|didnt|cant|hasnt a clue) (know |say |tell |remember )?(which|what|where|who) (country|day|year|month|town|hes|shes|he is|she is|we are)|(talking|saying|speaking) (complete |utter |total )?(rubbish|gibberish|nonsense|gobbledygook|things that)|(talk*|speak*) to (people|someone|things|her dead|his dead|dead) _ (there|husband|wife|relatives|arent|isnt)|(asking|asks|looking) for (her|his) (dead|late)|(shoes|keys|kettle|phone) in the (oven|fridge|microwave)|(thinks|thought) (im|i am) (her|his)|(thinks|thought) its (19|the war|christmas)|muddled|(hes|shes|he is|she is|dads|mums) (all |very )?(mixed up|over the place|in a muddle)|doesnt (know|recognise|recognize) (us|me|anyone|his|her)|off (his|her) (head|rocker)|not making sense',
  ),
  finding(
    'unresponsive',
    'no (la|lo|le|los|les) (podemos|puedo|puede|pueden|conseguimos|consigo|logramos|logro) (despertar*|hacer reaccionar|levantar)|no hay (manera|forma) (de |que )(espabil*|despiert*|reaccion*|abra)|(ya )?no (me |nos |te )?(responde|contesta|reacciona|oye) (a nada|cuando|si|ni|y|,|al)|no (dice|hace) nada (y|,) (lo|la|no|ni)|(lo|la|le) (muevo|movemos|zarandeo|llamo|sacudimos) y (no|nada)|no contesta (ni )?a los pellizcos|ni (a los )?pellizcos',
    'no (l|la|el|els|les) (podem|puc|pot|poden|aconseguim|aconsegueixo) (despertar*|fer reaccionar|aixecar)|no hi ha (manera|forma) (de |d |que )(espavil*|es despert*|reaccion*|obri)|(ja )?no (em |ens |et )?(respon|contesta|reacciona|sent) (a res|quan|si|ni|i|,|en)|no contesta (ni )?a les pessigades|(el|la) (moc|movem|sacsejo|crido|sacsegem) i (no|res)',
    '(doesnt|isnt|wont|not|cant|hasnt|wouldnt) (even )?(answer|answering|respond|responding|react|reacting) (us|me|to|when|at all|anything|if)|(isnt|not) breathing or (moving|responding|answering)|(cant|couldnt|unable to) (wake|rouse|bring) (him|her|them|my|our|the) ?(round)?|no (reaction|response) (to|when|at|from)|(lying|laid|lies) there (not|and (wont|doesnt|isnt))|slapped (her|his) face and|collapsed _ (answer|respond|doesnt|not)',
  ),
  finding(
    'fainted',
    'desvanec*|(cae|caido|caida|cayo|cai) (redond*|desplomad*|al suelo (redond*|sin))|(perdio|perdido|perdi|pierde) el (conocimiento|sentido)|se (fue|ha ido|va) (al suelo|redond*)|(me|se) (desperte|desperto|encontre|encontro) en el suelo',
    'desvan*|(caigu*|cau|caure|caic) (rodo|rodona|desploma*|a terra (rodo|sense))|(va perdre|perdut|perd) (el coneixement|els sentits)|(s|me) (n va|en va) anar a terra|(em|es) (vaig|va) (despertar|trobar) a terra',
    '(woke|came|coming) (up|round|to) on the (floor|ground|kitchen|bathroom)|(hit|went down on) the (deck|floor) (and|out)|legs (went|gave way) and (i|he|she) (went|was) out|blacked out|out for (a|some|few|ten|about) (seconds|minute)|keeled over|(dropped|went down) like a',
  ),
  finding(
    'thunderclap-headache',
    '(jamas|nunca) (en la vida )?(me )?(habia|he) (tenido|dolido|sentido) (tanto|tan|asi|un dolor) _ cabeza|dolor _ (nuca|cabeza) _ (segundo*|trueno|mazazo|rayo|de golpe|de repente|explo*|subit*)|(de repente|de golpe|de pronto) _ (estallado|explotado|reventado|estallo) la cabeza|(mazazo|trueno|estallido|latigazo|petardazo) _ (cabeza|nuca)|(peor|mas fuerte) (dolor )?(de cabeza )?(que he tenido|de mi vida|que recuerdo|en anos)|(cogido|agarrado|llevado) (la |las manos a la )cabeza _ (grit*|dolor|subito|de golpe)',
    'mai (a la vida )?(m )?(havia|he) (tingut|fet|sentit) (tant|tan|aixi|un mal) _ cap|mal _ (clatell|cap) _ (segon*|tro|llamp|de cop|de sobte|explo*|subit*|cop de)|(de cop|de sobte|de repent) _ (esclatat|petat|rebentat|explotat) el cap|(cop de martell|masada|tro|llamp|fuetada) _ (cap|clatell)|(pitjor|mes fort) (mal )?(de cap )?(que he tingut|de la meva vida|que recordo|en anys)|(agafat|agafada) el cap _ (de sobte|de cop|dolor)|mal de cap com un (cop|tro|llamp)',
    '(never|nothing) (had|known|felt|experienced|like) _ (head|headache|migraine)|(head|headache|migraine|migraines) __ nothing like it|(worst|most awful|most terrible) (head|headache|pain in my head) _|(pop|popped|snap|bang|burst|exploded) (in|inside) my head|(head|headache) _ (within (seconds|a second|a minute)|off the scale|like a (clap|bolt|hammer|bomb)|out of nowhere|all at once)|(seconds|instantly) (the )?(pain|headache) (was|at)|(screamed|clutched|grabbed) (with )?(his|her|my) head',
  ),
  finding(
    'stiff-neck',
    '(cuello|nuca) _ (no (lo|la|se|le) (puedo|puede) (doblar|bajar|mover)|no dobla|encarcarad*|duro como|tieso|agarrotad* y fiebre)|no (dobla|puede doblar|baja|flexiona) (el|la) (cuello|nuca|cabeza|barbilla)|(cuesta|duele) (horrores |mucho )?(doblar|bajar|flexionar|agachar) (el|la) (cuello|nuca|cabeza)',
    '(coll|clatell) _ (no (el|la|es|se) (puc|pot|puc) (doblegar|abaixar|moure)|no doblega|encarcara*|dur com|tes|rigid*)|no (doblega|pot doblegar|abaixa|puc abaixar|flexiona) (el|la) (coll|clatell|cap|barbeta)|(costa|fa mal) (molt )?(doblegar|abaixar|flexionar|acotar) (el|la) (coll|clatell|cap)|(rigidesa|encarcara*) (de|al) (coll|clatell)',
    'neck (is |so |as |like |feels |s )?(so |too )?(stiff|rigid|hard|like a board|locked)|(wont|cant|couldnt|refuses to|screams if|hurts to) _ (bend|move|lower|flex|tilt) (his|her|my|the) (neck|head|chin)|(try|trying) to bend (her|his|my) neck',
  ),
  finding(
    'light-hurts',
    '(no (puedo|puede|soporta|aguanta) (ni )?(mirar|ver|abrir)|molesta*|dano|mata) _ (luz|claridad)|(luz|claridad|resplandor) _ (molesta*|dano|mata|insoportable|peor)|a oscuras (con|porque|por)',
    '(no (puc|pot|suporta|aguanta|tolera) (ni )?(mirar|veure|obrir)|no (suporta|tolera|aguanta)|molesta*|mata) _ (llum|claror)|(llum|claror|resplendor) _ (molesta*|mal|mata|insuportable|pitjor)|a les fosques (amb|perque|per)',
    '(light|lights|sunlight|glare|brightness|daylight|sun) _ (hurt*|torture|unbearable|bother*|worse|too much|kills|killing|painful|sting*)|(cant|couldnt|wont) (stand|bear|look at|face|tolerate) (the |any |bright )?(light|lights|sun|daylight|screen)|(sensitive|sensitivity) to (the )?light|(blinds|curtains) (down|closed|shut|drawn)|(sunglasses|dark glasses) indoors',
  ),
  finding(
    'head-injury',
    '(dado|dio|di|golpe*|pegado|picado|estampad*) _ (bordillo|esquina|suelo|techo|farola|puerta|estanteria|mesa) (con |de )?(la )?(cabeza|frente)|(se )?(dio|golpeo|pego|ha dado|ha golpeado|ha pegado) (con|contra) (el|la) (bordillo|esquina|suelo|mesilla|mesa|canto|lavabo|banera)|(caido|cayo|caida) de (cabeza|morros|bruces|frente|espaldas y)|(golpe|porrazo|trompazo|castana) (en|a) (la )?(cabeza|nuca|frente|sien)|de un cabezazo',
    '(picat|pica|picar|donat|colpejat) _ (de cap|al cap|del cap|amb el cap)|(de |amb el )cap _ (tauleta|terra|vorera|paret|canto|porta)|(caigut|caure|cau) de (cap|morros|nassos|front)|(cop|patacada|trompada) (al|en el|a la|de) (cap|clatell|front|templa)',
    '(knock*|crack*|whack*|bang*|bump*|bash*|hit|hits|clonk*|smack*) (his|her|my|their|the|on the|in the|onto the|it on) _ (head|skull|temple|forehead|noggin)|(in|on|to) the (head|skull|temple|back of the head) (with|by|this|and|from|at)|(fell|falls|landed|came down) (onto|on|flat on) (his|her|my) (head|face)|(ball|board|surfboard|paddleboard|racket|blow|knock|whack|bang|boom|elbow|kick|bottle|brick|bat|door|swing|hatch) _ (head|temple|skull|forehead)|head (got|was) (hit|knocked|whacked)|crack on the (head|skull)',
  ),
  finding(
    'big-fall',
    '(caid*|cayo|cai) (de|del|desde) _ (olivo|arbol|andamio|tejado|escalera|caballo|moto|balcon|metros|altura|muro|remolque|tractor)|(unos|de) (dos|tres|cuatro|cinco|[2-9]) metros|escaleras abajo|rodando por las escaleras|(atropell*|arroll*)',
    '(caigu*|cau|caure) (de|d|del|des) _ (olivera|arbre|bastida|teulada|escala|cavall|moto|balco|metres|alcada|mur|remolc|tractor)|(uns|de) (dos|tres|quatre|cinc|[2-9]) metres|escales avall|rodolant per les escales|atropell*',
    '(fell|fallen|fall|came off|thrown) (off|from|out of|down) (the |a |his |her |my )?(ladder|roof|tree|scaffold*|horse|motorbike|scooter|balcony|wall|stairs|tractor|bunk)|(two|three|four|five|[2-9]) (metre|metres|meters) (up|down|drop)|down (the|a whole) (flight|stairs)|knocked (down|over) by a',
  ),
  finding(
    'fall',
    'resbal*|(me he|se ha|nos hemos) (caid*|esmorrad*|esnafrad*|tropezad*|pegado un tortazo)|tropez*|trastabill*|se ha vuelto a caer|trompicon',
    'rellisca*|ensopega*|entrebanca*|(ha|he) (tornat a )?(caure|caigu*)|patinat i|patinada',
    'slip* (on|in|over|down|off)|slipped|tripp* (on|over|down|up)|tripped|went over (on|in|at)|took a tumble|tumbl*|went (flying|down) on',
  ),
  finding(
    'dizzy',
    '(todo|habitacion|suelo|techo|cabeza|casa) (me |se me |le )?(gira|giran|rueda|da vueltas|se mueve)|todo (me |le )?(da vueltas|gira|rueda)|(veo|ve) todo negro al|como en un barco|flotando',
    '(tot|habitacio|terra|sostre|cap|casa) (em |se m |li |ens )?(gira|roda|dona voltes|volta|es mou)|tot (em |li )?(roda|dona voltes|gira)|com (en|dalt d) un vaixell',
    '(everything|room|head|it all) (is |s |was |keeps )?(spin*|whirl*|turn* round|going round|swim*|sway*|goes black when)|unsteady|off balance|like (im )?on a boat|head rush|faint feeling',
  ),
  finding(
    'tremor',
    'tembl*|tiembl*|tembleque*|tiritona',
    'tremol*|tremol|tremolos*',
    'trembl*|shak* (hands|hand|legs|all day|a bit|so much|a lot)|(hand|hands|leg|legs) _ (shak*|trembl*|quiver*|twitch*)|quiver*|tremor*|the shakes|make* me shake|shaky',
  ),
  finding(
    'amnesia',
    'no (se |me )?(acuerda|recuerda|acuerdo|recuerdo) (de )?(la caida|el golpe|el accidente|lo que (paso|ha pasado)|haber* caido|como (llego|llegue|ha llegado|cayo)|nada (de la|del|de lo)|que paso)|pregunta lo mismo|repite (lo mismo|la misma)',
    'no (se |me )?(n )?(recorda|recordo) (de )?(la caiguda|el cop|l accident|el que va|haver* caigut|com (ha arribat|va arribar|va caure)|res (de la|del)|que va passar)|(pregunta|repeteix) (sempre )?el mateix',
    '(cant|doesnt|didnt|dont|no) (remember|memory|recall|recollection) (of )?(it|the fall|falling|the accident|anything|what happened|how|hitting)|(asking|asks|repeat*) the same (thing|question)',
  ),
  finding(
    'heat-stroke',
    '(al|bajo el|con este|tanto) sol _ (fiebre|delira|bullendo|ardiendo|vomit*|desorientad*|no sabe|a 4[01]|seco)|(calor|sol) _ (desmay*|mareado y vomit*|delira*|no sud*)|insolacion',
    '(al|sota el|amb aquest|tant) sol _ (febre|delira|bullint|vomit*|desorienta*|no sap|a 4[01]|sec)|(calor|sol) _ (desmai*|mareja* i vomit*|delira*|no su*)|insolacio',
    '(in the|all day in the|this) (sun|heat|4[0-9] degrees) _ (collaps*|confus*|burning hot|hot and dry|doesnt know|delirious|vomit*|faint*)|heatstroke|heat stroke|sunstroke',
  ),
] as const;
