import { finding } from './finding-words.ts';

/** As `composed.ts`: what people say for the findings of other lists in a roundabout way, most of them of danger. */
export const IDIOMS = [
  finding(
    'breathless',
    '(dos|tres|cuatro) (almohad*|cojin*) |(duermo|duerme|durmiendo|dormir|paso la noche) (sentad*|en el (sillon|sofa|butaca))|(abrir|abro|abre) _ ventana _ (respirar|aire)|(un|dos|tres) (escalon*|pasos|piso) _ (paro|parar|ahog*|sin aire|pecho)|no me llega _ (pecho|pulmon*)|respira* (con la boca abierta|como un pez|como un perro)|(mueve|hunde|mete) _ (panza|barriga|tripa) _ respira*|respira* __ (mueve|hunde|mete) _ (panza|barriga|tripa|costillas)|(quejid*|gemid*|gime|grun*|silbid*|pita) _ (respira*|aire|sacar el aire)|respira* _ (quejid*|gemid*|gime|grun*|pita)|aletea* _ nariz',
    '(dos|tres|quatre) coixin* |(dormo|dorm|dormint|dormir) (assegu*|a la butaca|al sofa)|obr* _ finestra _ (respirar|aire)|respira* amb la boca oberta|(mou|enfonsa|fica) _ (panxa|ventre) _ respira*|respira* __ (mou|enfonsa|fica) _ (panxa|ventre|costelles)|(gemec*|gemega|xiul*|grun*) _ (respira*|aire|treu l aire)|respira* _ (gemec*|gemega|xiul*)|(gemec*|gemega) __ (treu|trau) l aire',
    '(two|three|four|extra) pillows|sleep* (sitting|upright|in the (chair|armchair))|(open|opening) _ window _ (breath*|air)|(stop|stopping) every (few|couple of) (steps|stairs|yards)|(grunt*|moan*|whistl*|rattl*) _ (breath*|breathes)|breath* _ (grunt*|moan*|rattl*)|(tummy|belly) _ (going|moving|sucking|pumping) _ (breath*)|nostrils _ (flar*)|flaring _ nostrils|puffing and (blowing|panting)',
  ),
  finding(
    'cannot-breathe',
    'no (le|me) sale (el aire|la voz) _ |boqueando|como un pez fuera del agua|(ahoga*|asfixi*) (de verdad|del todo)|se esta quedando sin (aire|respiracion)',
    'no (li|em) surt (l aire|la veu)|com un peix fora de l aigua|s esta quedant sense (aire|respiracio)',
    'like a fish out of water|fighting for (air|breath)|cant get (a|any|enough) (breath|air)|(breath|air) (wont|isnt) (come|coming|go|going) in',
  ),
  finding(
    'unresponsive',
    'no (vuelve|volvia) en si|no hay (quien|manera de|forma de) (lo |la |que )?(despiert*|reaccion*|respond*)|no da senales|(ojos|vista) (en blanco|vuelt*|perdid*|hacia atras|para atras)|inconscient*|no se mueve ni|(encontrado|encontre|hallado) _ (suelo|cama|bano) _ (no|sin)|sin conocimiento|(le|la|lo) (llamo|hablo|toco|sacudo|grito) y (no|nada)|como (muert*|un tronco|un saco)',
    'no torna en si|no hi ha (qui|manera de|forma de) (que )?(el |la )?(despert*|reaccion*|respon*)|no dona senyals|ulls (en blanc|girats|perduts|cap enrere)|inconscient*|(trobat|trobada) _ (terra|llit|bany) _ (no|sense)|sense coneixement|(el|la|li) (crido|parlo|toco|sacsejo) i (no|res)|com (mort*|un tronc|un sac)',
    'unconscious|passed out and (wont|isnt|not)|(eyes) (rolled|rolling|gone) (back|up|white)|(found|finding) (him|her|them) _ (floor|bed|bathroom) _ (not|wont|cant)|lifeless|like a (rag doll|dead weight)|(call*|shak*|touch*|talk*) (him|her) and (nothing|he|she) |no (response|reaction)|cant be roused|wont come round',
  ),
  finding(
    'confusion',
    '(no|ni) (sabe|sabia|recuerda|recordaba) _ (donde (esta|estaba)|que dia|que ano|quien (es|soy)|como se llama|su nombre|en que (dia|ano|mes))|(pregunta*|repite|repitiendo) _ (lo mismo|una y otra vez|mil veces)|no (me|nos) (conoce|reconoce|conocia)|(esta|estaba|le veo|la veo|lo veo|como) (ido|ida|perdid*|desorientad*|en otro mundo|delirando|desvariando|trastocad*)|(mete|puso|pone|guarda) _ (ropa|llaves|movil|mando) _ (nevera|horno|frigorifico)|(ve|viendo) (bichos|gente|cosas) que no (hay|estan)|desvaria*|delira*|dice (tonterias|disparates|incoherencias|cosas sin sentido)|no (dice|hace) nada (coherente|con sentido)',
    '(no|ni) (sap|sabia|recorda|recordava) _ (on (es|era|esta)|quin dia|quin any|qui (es|soc)|com es diu|el seu nom)|(pregunta*|repeteix|repetint) _ (el mateix|una i altra vegada|mil vegades)|no (em|ens) (coneix|reconeix|coneixia)|(esta|estava|el veig|la veig|com) (anat|perdu*|desorienta*|en un altre mon|delirant|desvariejant|trastoca*)|(posa|fica|guarda|desa) _ (roba|claus|mobil|comandament) _ (nevera|forn)|(veu|veient) (bestioles|gent|coses) que no hi (ha|son)|desvarieja*|delira*|diu (bestieses|disbarats|incoherencies|coses sense sentit)|no (encerta|sap) _ (manig*|vestir|botons)|(esta|es) estran* des d (aquest mati|ahir|anit)',
    '(doesnt|didnt|cant|wont) (know|remember|recogni*) _ (where|what day|what year|who (i|he|she|we|they)|his name|her name|us|me)|(asking|asks|repeat*) _ (same (thing|question)|over and over|again and again)|(put|puts|putting) _ (keys|phone|clothes|remote) _ (fridge|oven|freezer)|(seeing|sees) (things|people|insects|bugs) _ (not|arent) there|(acting|behaving|talking) (very |really |all )?(strange|weird|oddly|funny|bizarre)|away with the fairies|not (making (any )?sense|with it|himself|herself)|all over the place (today|since|this morning)|delirious|disorientated|disoriented|rambling|muddled|bewildered|in a daze|spaced out',
  ),
  finding(
    'drowsy',
    '(no hay manera|no hay forma|me cuesta|nos cuesta|cuesta) _ despert*|no espabila|(solo|todo el rato) (quiere|hace) (que )?dormir|(muy|super|demasiado) (dormid*|adormilad*|apagad*|amodorrad*|soñolient*|somnolient*)|se (me |nos )?queda dormid* (al|cuando|en mitad|a media)|como (un trapo|una muneca de trapo|un muneco de trapo|un flan|gelatina)|(flojit*|blandit*) (flojit*|como)|no (aguanta|sostiene|sujeta) la cabeza|no tiene fuerzas ni para (llorar|mamar|abrir)',
    '(no hi ha manera|no hi ha forma|em costa|ens costa|costa) _ despert*|no s espavila|(nomes|tota l estona) (vol|fa que) dormir|(molt|massa) (adormi*|apagat|apagada|ensopi*|somnolent*)|se (m |ns )?queda adormi* (en|quan|al mig)|com (un drap|una nina de drap|un flam|gelatina)|(fluixet|fluixeta|tou|tova) com|no (aguanta|sustenta) el cap|no te forces ni per (plorar|mamar|obrir)',
    '(hard|difficult|struggling|struggle) to (wake|rouse|keep (him|her) awake)|(just|only) wants to sleep|(very|really|too|so|extremely) (sleepy|drowsy|lethargic|listless)|(keeps|kept) (falling asleep|nodding off|drifting off)|like a (rag doll|ragdoll|wet rag)|floppy (like|and|baby|child|as)|cant hold (his|her) head|too weak to (cry|feed|suck|open)|hardly (awake|opening (his|her) eyes)|out of it',
  ),
  finding(
    'thunderclap-headache',
    '(batazo|martillazo|hachazo|pedrada|estallid*|explot*|explosion|trueno|rayo|petardo|balazo|disparo|mazazo) __ (cabeza|nuca|coco|craneo|sien|frente)|(cabeza|nuca|craneo) __ (batazo|martillazo|hachazo|pedrada|estall*|explot*|explosion|trueno|rayo|petardo|balazo|disparo|mazazo|como si me (hubieran|hubiesen) (dado|pegado|disparado|golpeado))|como si me (hubieran|hubiesen) (dado|pegado|disparado|golpeado) __ (cabeza|nuca)|(peor|mayor) dolor de (mi vida|cabeza)|(jamas|nunca) __ dolor* de cabeza (asi|igual|tan|como)',
    '(cop de (bat|martell|destral|pedra)|martellada|destralada|pedrada|esclat*|explot*|explosio|tro|llamp|petard|tret|masada) __ (cap|clatell|closca|front)|(cap|clatell|closca) __ (martellada|destralada|pedrada|esclat*|explot*|explosio|tro|llamp|petard|tret|com si m (haguessin|hagues) (donat|clavat|disparat|colpejat))|com si m haguessin (donat|clavat|disparat|colpejat) __ (cap|clatell)|(pitjor) mal (de la meva vida|de cap)|(mai) __ mal de cap (aixi|igual|tan|com)',
    '(bat|hammer|axe|brick|gunshot|shot|thunder*|lightning|bomb|explo*|sledgehammer|train) __ (head|skull|neck)|(head|skull) __ (exploded|exploding|explode|hammer|axe|thunder*|gunshot|bomb|bat)|like (someone|somebody|being|id been|i was|i had been) (hit|shot|struck|kicked|whacked|clubbed) __ (head|skull|neck)|never (had|known|felt|experienced) _ (headache|pain) like|worst (headache|head pain|pain) (of my life|ever|ive)',
  ),
  finding(
    'stiff-neck',
    'no puede* _ (bajar|agachar|doblar|mover|girar) _ (cabeza|cuello|barbilla)|(barbilla|menton) _ pecho|(cuello|nuca|cogote) (muy )?(ties*|rigid*|como un palo)',
    'no pot* _ (baixar|ajupir|doblegar|moure|girar) _ (cap|coll|barbeta)|(barbeta|mento) _ pit|(coll|clatell|nuca) (molt )?(tes|tesa|rigid*|com un pal)',
    'cant (look down|bend (my|his|her) neck|put (my|his|her) chin|touch (my|his|her) chin)|chin (to|on|on to|onto) (my|his|her|the)? ?chest|(neck) (is |is so |feels |so )?(stiff as|rigid|like a (board|plank|rod))',
  ),
  finding(
    'seizure',
    '(sacude*|sacudid*|tiembl*|temblando|agita*|convuls*) _ (todo el cuerpo|entero|entera|brazos y piernas|sin control)|(espuma|espumarajos) _ boca|boca _ (espuma|espumarajos)|(mordido|mordio) _ lengua|lengua mordida|(queda*|quedo|puso|pone|puesto) _ (ties*|rigid*) _ (ojos|tembl*|sacud*)|ataque epileptico|ausencias',
    '(sacsej*|sacseig*|tremol*|agita*|convuls*) _ (tot el cos|sencer|sencera|bracos i cames|sense control)|(escuma|bromera) _ boca|boca _ (escuma|bromera)|(mossegat|mossegada) _ llengua|llengua mossegada|(queda|quedat|posat|posa) _ (tes|tesa|rigid*) _ (ulls|tremol*|sacsej*)|atac epileptic',
    '(jerking|shaking|twitching|thrashing|convuls*) _ (all over|whole body|uncontroll*|arms and legs)|(foam*|froth*) _ mouth|bit (his|her|my) tongue|tongue bitten|(went|gone|goes) _ (stiff|rigid) _ (shak*|jerk*|eyes|twitch*)|having a (fit|turn where|convulsion)|fitting',
  ),
  finding(
    'stroke-face',
    '(cafe|agua|sopa|comida|bebida|leche) _ (sale|cae|escapa|escurre) _ (lado|esquina|comisura|boca)|(lado|esquina|comisura) de (la )?boca _ (cae|caid*|abajo|torc*)|(silbar|sonreir|sonrie|sonrisa) _ (torc*|tuerc*|lado|medias)|(cuelga|colgando|caid*|cae) _ (cachete|mejilla|parpado y|lado de la cara|mitad de la cara|comisura)|(cara|boca) (como )?(dormida|acartonada) (de|por) un lado',
    '(cafe|aigua|sopa|menjar|llet) _ (surt|cau|escapa) _ (costat|banda|comissura|boca)|(costat|banda|comissura) de la boca _ (cau|caigu*|avall|tort*)|(xiular|somriure|somriu) _ (tort*|costat|mitges)|(penja|penjant|caigu*|cau) _ (galta|parpella i|costat de la cara|meitat de la cara|comissura)|(cara|boca) (com )?adormida (d|de|per) un(a)? (costat|banda)',
    '(coffee|tea|water|soup|food|drink|milk) _ (dribbl*|runs|running|spills|leaks|falls|comes) _ (side|corner|mouth)|(corner|side) of (his|her|my) mouth _ (droop*|down|hang*|dropped)|(smile|smiling|whistle|grin) _ (crooked|lopsided|one side|uneven|wonky|half)|(cheek|eyelid|side of (his|her|my) face) _ (hang*|sag*|droop*|dropped|slid*)',
  ),
  finding(
    'stroke-speech',
    '(patata|polvoron|estropajo) _ boca|(dice|decia|cambia|confunde) _ (una (cosa|palabra) por otra|palabras)|no (le |me |se le )?(salen|salian|sale) _ (palabra*|hablar|voz ni)|(habla|hablaba) (como )?(raro|rara|borrach*|arrastrando|gangos*|a medias|al reves|en chino)|(intenta|quiere) hablar y (no|solo)|se (me|le) (traba|enreda|lia|atasca)|farfulla*|balbuce*|chapurre*',
    '(patata|polvoro|estopa) _ boca|(diu|deia|canvia|confon) _ (una (cosa|paraula) per (una altra|altra)|paraules)|no (li |em |se li )?(surten|sortien|surt) _ (paraul*|parlar)|(parla|parlava) (com )?(estrany|rar|borratxo|borratxa|arrossegant|a mitges|al reves)|(intenta|vol) parlar i (no|nomes)|se (m|li) (trava|enreda|embarbussa|encalla)|farfall*|balbuce*|embarbussa*',
    '(marbles|potato|cotton wool|mouthful) _ mouth|(saying|says|using|uses) _ wrong words|words (wont|not|dont|arent|didnt|wouldnt) _ (come|coming|right)|(tries|trying) to (talk|speak) (and|but)|(sounds|talking|speaking|speech|talks) _ (drunk|slurr*|funny|strange|thick|garbled)|mumbling|gabbling|talking double dutch|lost for words suddenly',
  ),
  finding(
    'stroke-arm',
    'no (atina*|acierta*) _ (abrochar*|coger|agarrar|meter|botones|firmar)|(se me|se le) (caen|caian|cae|cayo|caia|han caido|ha caido) _ (cosas|taza|vaso|cuchara|tenedor|cubiertos|movil|boli*) _ (mano|de golpe|todo el rato)?|(arrastra*|arrastrando) _ (pierna|pie) (izquierd*|derech*)?|(va|voy|anda|andaba) (torcid*|ladead*|chocando|de lado|contra las paredes|contra la pared)|media(s)? (parte|lado)? ?del cuerpo|(mitad|lado) del cuerpo',
    'no (encerta|atina) _ (cordar*|agafar|ficar|botons|signar)|(se m|se li) (cauen|queien|cau|queia|han caigut|ha caigut) _ (coses|tassa|got|cullera|forquilla|mobil|boli*) _ (ma|de cop)?|(arrossega|arrossegant) _ (cama|peu) (esquerr*|dret*)?|(va|vaig|camina|caminava) (tort*|de costat|xocant|contra les parets)|mig (del )?cos|(meitat|costat) del cos',
    '(cant|couldnt|fumbling) _ (buttons|button|zip|hold a (cup|pen|fork)|grip (a|the|my) (cup|pen|fork|mug|phone)|sign)|(drop*|dropping|keeps dropping) _ (things|cup|mug|glass|fork|spoon|phone|pen)|(drag*|dragging) (his|her|my|one|the) _ (leg|foot)|(walking|veering|leaning|bumping) _ (one side|into (walls|things|doorframes)|sideways|to the (left|right))|(one|left|right) (side|half) of (my|his|her) body',
  ),
  finding(
    'suicidal',
    '(subid*|arriba|borde|filo|encima|estoy) _ (puente|azotea|tejado|cornisa|barandilla|via del tren|vias|anden|acantilado)|despedirme|(carta|nota) de despedida|(quitar|quitarme|quitarse) (de en medio|del medio)|hacer (una tonteria|una locura|un disparate)|(que se acabe|acabar con|terminar con|poner fin a) (todo|esto)|(tirar*|saltar) _ (ventana|puente|balcon|tren|via|metro|coche|azotea)|(colgar*|ahorcar*)|cortar* las venas|no (aguanto|soporto) (mas )?(vivir|la vida|seguir)|hart* de (vivir|la vida|todo)|(cansad*) de vivir|estaria* mejor muert*|(mejor|ojala) (muert*|no despert*)|no (quiero|queria|quisiera) (seguir (viviendo|aqui)|estar aqui|vivir)|desaparecer (para siempre|del mapa|del todo)|(pastillas|cuerda|cuchillo|cuchilla|pistola|escopeta) _ (preparad*|guardad*|encima de)|ya lo tengo todo (preparado|pensado|decidido)|no (merece|vale) la pena (vivir|seguir)|quitarme la vida|sin ganas de vivir',
    '(pujat|pujada|dalt|vora|caire|soc|estic) _ (pont|terrat|teulada|cornisa|barana|via del tren|vies|andana|cingle)|acomiadar me|(carta|nota) de comiat|treure m del mig|fer (una bestiesa|una bogeria|un disbarat)|(que s acabi|acabar amb|posar fi a) (tot|aixo)|(tirar*|llancar*|saltar) _ (finestra|pont|balco|tren|via|metro|cotxe|terrat)|(penjar me|penjar se)|tallar me les venes|no (aguanto|suporto) (mes )?(viure|la vida|seguir)|(fart|farta|cansat|cansada) de (viure|la vida|tot)|estaria* millor mort*|no (vull|volia|voldria) (seguir (vivint|aqui)|ser aqui|viure)|desapareixer (per sempre|del mapa|del tot)|(pastilles|corda|ganivet|pistola|escopeta) _ (preparad*|guardad*|damunt de)|ja ho tinc tot (preparat|pensat|decidit)|no (val|paga) la pena (viure|seguir)|treure m la vida|sense ganes de viure',
    '(standing|sitting|edge|on top|up) _ (bridge|roof|ledge|railing|cliff|tracks|platform edge)|on (a|the) (bridge|ledge|roof)|(say|saying|said|text*|messag*|wrote|sent|writing) _ (goodbye|goodbyes)|(suicide|goodbye) (note|letter|letters)|(end|ending) (it|it all|my life|things)|do (something|anything) (stupid|silly|to myself) |(jump*|throw* myself) _ (bridge|window|balcony|train|roof|car|tracks)|hang(ing)? (myself|himself|herself)|(slit|cut) (my|his|her) wrists|(tired|sick|fed up) of (living|life|being alive)|(better off|rather be) dead|(dont|do not|didnt) want to (be here|live|wake up|go on|carry on|be alive)|(disappear|vanish) (for good|forever)|(pills|tablets|rope|knife|gun) (are |is )?(ready|lined up|laid out|counted|saved|on the (table|bed|side|floor|desk|counter|bedside))|got it all (planned|ready|worked out)|not worth (living|going on)|no reason to live|nothing to live for|take (my|his|her) own life',
  ),
] as const;
