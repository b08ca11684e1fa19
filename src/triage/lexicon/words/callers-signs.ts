import { finding } from './finding-words.ts';

/** Still more ways to say what is in the other lists: heads, teeth, limbs, moods, and what frightens. */
export const CALLERS_SIGNS = [
  finding(
    'head-injury',
    '(dado|dio|dieron|dar|golpe*|pegado|cayo|caido|dandose|darse) _ (en|con|contra|a) _ (cabeza|frente|sien|nuca|ceja)|(maceta|piedra|pelota|balon|rama|puerta|armario|botella|ladrillo|botavara) _ (en la|a la) (cabeza|frente)|abri* la cabeza|(brecha|chichon) |(se|me) (ha )?(abierto|abrio) la (cabeza|ceja)|chocado de cabeza|casco (partido|roto)|de cabeza (contra|al suelo)|se dio contra',
    '(donat|donar|donada|cop|pegat|caigut|picat|picar|clavat) _ (al|el|amb el|contra el|a la) (cap|front|clatell|cella|templa)|(test|pedra|pilota|branca|porta|armari|ampolla|totxo|botavara) _ (al cap|pel cap|al front)|obr* el cap|(trau|nyanyo|bony al cap)|(s ha|m he) obert (el cap|la cella)|xocat de cap|casc (partit|trencat)|de cap (contra|a terra)|es va picar|s ha picat',
    '(hit|bang*|bump*|knock*|smack*|crack*|whack*|clonk*|landed on) _ (his|her|my|the) (head|forehead|temple|skull)|(head|forehead) _ (cupboard|door|kerb|floor|pavement|table|radiator|boom|wall)|hit by the boom|(split|cut|gashed) (his|her|my) head|helmet (is )?(split|cracked)|lump on (his|her|my) (head|forehead)|clash of heads|head first onto',
  ),
  finding(
    'big-fall',
    '(al|a) galope|escaleras abajo|de (los|mis) brazos _ (suelo|escaler*)|(por|desde) (la|una|el|un) (ventana|balcon|primer piso|segundo piso|tejado|andamio) _ (caid*|cayo|cai|abajo)|desde un (primer|segundo|tercer) piso|(caid*|cayo|cai) _ (por la ventana|de los brazos|del caballo)|se ha caido mi (hijo|hija) por',
    'al galop|escales avall|de bracos _ (terra|escal*)|(per|des de) (la|una|el|un|l) (finestra|balco|teulada|bastida|primer pis) _ (caigut|caure|avall)|des d un (primer|segon|tercer) pis|caigut _ (per la finestra|de bracos|del cavall)|(l euga|el cavall) _ a terra',
    'at a gallop|(lifted|threw|flung) me _ (metres|feet|air)|out of (the|a|my) (window|arms)|down (a|the|a complete|a whole) flight|(a complete|whole) flight of|off the (roof|balcony|cliff|wall)',
  ),
  finding(
    'stroke-speech',
    'palabras (inventadas|raras|sin sentido|que no existen)|no atin* a (decir|hablar)|me salen otras palabras|(no puede|sin poder) contestar _ (solo|ruidos)|solo (hace ruidos|balbucea)|no vocaliza|lengua (gorda|de trapo) al hablar|habla (arrastrado|pastoso|espeso)|(quiere|intenta) (decir|hablar) _ (no (le|puede)|solo)',
    'paraules (inventades|estranyes|sense sentit|que no existeixen)|no (encert*|atin*) a (dir|parlar)|em surten altres paraules|(no pot|sense poder) contestar _ (nomes|sorolls)|nomes (fa sorolls|li surt)|no vocalitza|llengua (grossa|de drap) en parlar|parl* (arrossegat|pastos|espes*)|parla espessa|(vol|intenta) (dir|parlar) _ (no (li|pot)|nomes)|surt un embolic',
    'only (nonsense|noises|gibberish) (comes|coming|come)|nonsense (comes|coming) out|(trying|tries) to (tell|say|speak|talk) _ (but|only|cant|nothing)|cant understand (what|a word) (he|she|hes|shes)|made up words|(words|speech) (comes|come|coming|came) out (wrong|jumbled|all)|speech (is |has )?(gone |all )?(thick|slurr*|funny)|knows what (he|she|i) (want|wants) to say',
  ),
  finding(
    'stroke-arm',
    'se (me|le) cae el pie|(no|sin) fuerza en (esa|la|una) (mano|pierna)|se le (escapa|cae) (la|el) (tenedor|cuchara|vaso|taza) de la mano|una pierna (sube|responde) y la otra no|no puede peinarse|no (puedo|puede) cerrar (bien )?(la mano|el puno)',
    'se (m|li) (cau|penja) el peu|sense forca (en|a) (aquesta|la|una) (ma|cama)|se li (escapa|cau) (la|el) (forquilla|cullera|got|tassa) de la ma|una cama puja i l altra no|no pot pentinar se|no (puc|pot) tancar (be )?(la ma|el puny)',
    '(arm|hand|leg) (just )?(wouldnt|wont|didnt) (do it|move|work|lift|obey)|cant make a fist|no grip|(one|left|right) leg (lifts|goes up) and the other|cant (comb|brush) (her|his|my) hair',
  ),
  finding(
    'saddle-numbness',
    '(no|sin) (siento|sentir|noto) cuando (voy al bano|orino|meo|hago pis)|se me sale el pis (solo )?y no (siento|noto)|no (sentia|noto) (mis|las) partes',
    'ni sento quan orino|no sento quan (vaig|orino|pixo)|no (les|les hi) sentia|les parts i no',
    'cant feel when (i|he|she) (pee*|wee*|need*|go*)|numb when i wipe',
  ),
  finding(
    'both-legs-weak',
    'ninguna (de las dos )?(pierna|piernas) (quiere|me|le|responde)|como si no tuviera piernas|(me agarro|agarrarme|agarrandome) a (las paredes|los muebles)|no (se )?puede (levantar|poner en pie) _ piernas',
    'cap de les (dues )?cames (vol|em|li|respon)|com si no tingues cames|m agafo a (la paret|les parets|els mobles)|no es pot (aixecar|posar dret) _ cames',
    'neither leg|legs (have |has |went |gone |just )?(from under|to (string|jelly)|feeble)|legs are so feeble|(need|hold) the furniture|legs (wont|dont|cant) (hold|carry|work)',
  ),
  finding(
    'lost-bladder-control',
    'todo (se lo hace )?encima|no (me |se )?aguanto (el|la) (pis|orina|pipi)|(goteo|gotea*) (pis|orina) (todo el|sin)',
    'ho fa tot a sobre|no (m |em |s )?aguanto (el|la|l) (pipi|orina)|(degoto|degota) (pipi|orina)',
    '(dribbling|leaking) (wee|pee|urine) (all|with|without)|with no warning|no warning (at all)?',
  ),
  finding(
    'cold-limb',
    '(brazo|pierna|pie|mano) (esta |la tiene |lo tiene |le veo |muy )?(como (el |un )?(hielo|tempano)|helad*|sin color)|sin color y (muy )?fri*|frio como el hielo',
    '(brac|cama|peu|ma) (esta |la te |el te |molt |del tot )?(com (el |un )?(gel|glac)|gelad*|glacad*|glacat|sense color)|sense color ,? (i )?(molt )?fred*|(cama|peu|brac|ma) _ (es |esta )?(freda|fred|de cera)|fred* com el gel',
    '(leg|foot|arm|hand|toes) _ (like ice|stone cold|freezing|ice cold|icy)|(drained of colour|no colour) _ cold|so cold to touch',
  ),
  finding(
    'tight-cast',
    '(dedos|duermen|hormigue*) _ (lo que aprieta|escayola|ferula|yeso|vendaje)|lo que aprieta (la|el)|(escayola|ferula|yeso|venda) _ (me corta|no aguanto|revienta|estrangul*)',
    '(dits|adormen|formigue*) _ (del que estreny|escaiola|ferula|guix|embenat)|estreny tant que|(escaiola|ferula|guix|bena) _ (em talla|no aguanto|rebenta|estrangul*|estreny)',
    '(fingers|toes) _ (numb|blue|cold) _ (cast|plaster|splint|bandage)|(cast|plaster|splint|bandage) _ (so tight|too tight|killing|cutting|throb*)',
  ),
  finding(
    'open-fracture',
    '(veo|viendo|se ve) (el |un |un trozo de |un cacho de )hueso|hueso blanco|trozo de hueso|hueso _ (asoma|fuera|por la herida)',
    '(veig|veient|es veu) (l |un |un tros d |un bocinet d )os|os blanc|tros d os|os _ (treu|fora|per la ferida)',
    '(see|seeing) (a bit of |a piece of |white )(bone)|end of the bone|bone (is )?(out|through|poking|showing)',
  ),
  finding(
    'avulsed-tooth',
    '(diente|paleta|muela|incisivo) en (un |una )?(vaso|leche|suero|saliva|panuelo)|se (me|le) ha salido (completo|entero)|diente (completo|entero)|(diente|paleta) (por el|en el) suelo',
    '(dent|pala|queixal) en (un |una )?(got|llet|serum|saliva|mocador)|se (m|li) ha sortit (completa|sencera)|dent (completa|sencera)|(dent|pala) (pel|a) terra',
    '(adult )?tooth in (a |some )?(cup|glass|milk|saliva|saline|tissue)|(tooth|it) came out (complete|whole)|tooth (on|off) the (floor|ground|grass|pitch)',
  ),
  finding(
    'dental-swelling-spreading',
    '(cerrando|cierra*|cerrado) el ojo _ (flemon|muela|diente|absceso)|(flemon|absceso|muela) __ (parpado|ojo (casi )?cerrado|(bajo|debajo de) la lengua|hasta el cuello)',
    '(tancant|tanca|tancat) l ull _ (flegmo|queixal|dent|abces)|(flegmo|abces|queixal) __ (parpella|ull (gairebe )?tancat|sota la llengua|fins al coll)',
    '(abscess|tooth infection|dental infection) __ (eye|eyelid|neck|chin|under my tongue|throat|whole side)|(side of (my|his|her) face) _ (up|swollen) _ eye|under my tongue _ tooth|swelling _ into (my|his|her) neck',
  ),
  finding(
    'trismus',
    'abro menos|cabian (dos|tres) dedos|abrir la boca _ (cuesta|no puedo|horrores)|no (me )?cabe (ni )?un dedo',
    'obro menys|cabien (dos|tres) dits|obrir la boca _ (costa|no puc|horrors)|no m hi cap (ni )?un dit',
    '(only|hardly|barely) open (a crack|an inch|a centimetre|a bit)|open my mouth (a bit )?less|two fingers and now',
  ),
  finding(
    'cannot-swallow',
    '(ni|no) (el |la )?(agua|saliva) (me |le )?(baja|pasa)|(trozo|carne|pollo|filete|pan) _ (atascad*|atravesad*|parado) _ (baja|pasa|trag*)|no (le |me )?baja (ni )?(el agua|nada)',
    '(ni|no) (l |la )?(aigua|saliva) (em |li )?(baixa|passa)|(tros|carn|pollastre|bistec|pa) _ (encalla*|travessat|parat) _ (baixa|passa|empass*)|no (li |em )?baixa (ni )?(l aigua|res)',
    'not even water (will go|goes) down|cant get (any|a) (liquid|drop|water|fluids) down|(steak|meat|chicken|food|bread) _ stuck __ (down|swallow)|wont go down',
  ),
  finding(
    'low-mood',
    '(no paro|no puedo parar|no dejo|todo el dia) (de )?llor*|lloro (cada dia|todo el dia|por todo|a todas horas)|no (me )?apetece (ni|nada|cogerl*)|no tengo ilusion|no me reconozco|(muy )?decaid* _ ilusion|me siento (vacia|hundid*|inutil)|no disfruto',
    '(no paro|no puc parar|no deixo|tot el dia) (de )?plor*|ploro (cada dia|tot el dia|per tot|a totes hores)|no (em )?ve de gust (ni|res|agafar*)|no tinc illusio|no em reconec|(molt )?decaigu* _ illusio|em sento (buida|enfonsa*|inutil)|ploro i',
    '(cant|wont) stop crying|(crying|weepy|tearful) (all|every|and|since)|weepy|dont (want|feel like) (to )?(hold|holding)|feel (empty|numb inside|worthless|hopeless)|no joy|not bonding|dont recognise myself',
  ),
  finding(
    'parental-worry',
    '(algo|hay algo que) no va bien|conozco a mi (hij*|nin*)|me asusta|no tiene nada que ver con otras|(jamas|nunca) (lo|la|le) (vi|habia visto)|(cara|aspecto) que (me )?asusta|(lo|la) (veo|noto) (muy )?(parad*|apagad*|malit*)',
    '(alguna cosa|hi ha alguna cosa que) no va be|conec (el|la) meu|(em fa patir|m espanta)|no te res a veure amb altres|mai (l|la) havia vist|(cara|aspecte) que (m )?espanta|es el pitjor que ha estat|mai havia passat una nit|(el|la) (veig|noto) (molt )?(aturat|aturada|apagat|apagada|aixafada)',
    'worst (ive|weve) (ever )?seen (him|her)|i know my (son|daughter|child|baby)|(scares|frightens|worries) me|isnt like (other|the other) times|much worse than (other|usual|ever)|something isnt right|dont like the look|something (is )?(not|isnt) right with',
  ),
  finding(
    'not-feeding',
    '(tomas|toma) sin querer|sin querer (el pecho|mamar|la toma)|suelta el pecho|(pecho|bibe*|biberon) ni (lo|la) (toca|mira|quiere)|ya no quiere (el|mamar|la)|aparta (el|la) (bibe*|pecho|cuchar*)',
    '(preses|presa) sense voler|sense voler (el pit|mamar|la presa)|deixa anar el pit|(pit|bibero) ni (el|la) (toca|mira|vol)|ja no (en )?vol|aparta (el|la) (bibero|pit|culler*)',
    '(push*|turn*|spit*) _ (bottle|breast|spoon|teat) away|(pushing|turning) away (from )?(his|her|the)|wont (touch|look at) (his|her|the) (bottle|milk)|(three|two|four) feeds (missed|refused)',
  ),
  finding(
    'weak-cry',
    '(nada|nadie|ni) (lo|la|le) (consuela|calma|tranquiliza)|no (lo|la|le) calma nada|no hay manera de (calmar*|consolar*)|llanto que (no|nunca)',
    '(res|ningu|ni) (el|la|l) (consola|calma|tranquil*)|no (el|la) calma res|no hi ha manera de (calmar*|consolar*)|plor que (no|mai)|com si no tingues forca',
    'wont be (comforted|consoled|settled)|(nothing|noone|nobody) (comforts|consoles|calms|settles) (him|her)|screaming since|inconsolab*|(his|her) cry (has )?(changed|sounds)|high moan|sort of a (high )?moan',
  ),
  finding(
    'pregnant',
    '(en|de) la semana (1[0-9]|2[0-9]|3[0-9]|4[0-2])|(diabetes|diabetico) gestacional|salia de cuentas|final del embarazo|placenta|semana de embarazo|mi embarazo',
    '(a|de) la setmana (1[0-9]|2[0-9]|3[0-9]|4[0-2])|diabetis gestacional|sortia de comptes|final de l embaras|placenta|setmana d embaras|el bebe no (li|em) dona',
    'gestational|months along|half months|(im|were) (just|only) (1[0-9]|2[0-9]|3[0-9]) weeks|tightenings|placenta|my (20|12|32) week scan|my scan (for|on)',
  ),
  finding(
    'labour',
    '(dolores|contracciones|tirones|apretones) _ (van y vienen|cada (siete|ocho|nueve|quince|[2-9]) minutos)|ya cada (cuatro|cinco|seis|siete|ocho|diez|[2-9]) minutos',
    '(dolors|contraccions|apretons) _ (van i venen|cada (set|vuit|nou|quinze|[2-9]) minuts)|ja cada (quatre|cinc|sis|set|vuit|deu|[2-9]) minuts',
    '(cramps|pains|tightenings) every (seven|eight|nine|ten|five|four|[2-9]) minutes|regular (tightenings|pains|contractions)|(regular|getting) tightenings',
  ),
  finding(
    'sexual-assault',
    '(tocado|penetrad*|manosead*) _ contra mi voluntad|contra mi voluntad|sin mi consentimiento _ (sexo|toc*|relaciones)',
    '(tocat|penetra*|grapeja*) _ contra la meva voluntat|contra la meva voluntat|sense el meu consentiment',
    '(was|been|being) abused|against my will|without my consent|abused (at|by|me)|took advantage of me',
  ),
  finding(
    'retained-tampon',
    '(deje|dejado|olvid*|quedo) _ tampon|tampon _ (olvidad*|dentro|anterior|no lo (alcanzo|encuentro|saco))|dos tampones',
    '(vaig deixar|deixat|oblid*|quedat) _ tampo|tampo _ (oblida*|dins|anterior|no el (trobo|trec|arribo))|dos tampons',
    '(left|forgot*|lost|find) _ tampon|tampon _ (in there|still|stuck|up there|forgotten|wont come)|two tampons',
  ),
  finding(
    'sepsis-said',
    'septicemi*|sepsis|infeccion (generalizada|en la sangre)',
    'septicemi*|sepsia|sepsis|infeccio (generalitzada|a la sang)',
    'septicaem*|septicem*|sepsis|blood infection',
  ),
  finding(
    'suicidal',
    'no tengo ganas de (seguir|vivir)|no quiero (seguir|continuar) (viviendo|vivir)',
    'no tinc ganes de (seguir|viure|continuar)|no vull (seguir|continuar) (vivint|viure)|ja no vull (continuar|seguir)',
    'dont want to (carry on|go on|keep) living|no (will|wish|desire) to live',
  ),
] as const;
