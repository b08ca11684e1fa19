import { finding } from './finding-words.ts';

/** What callers tell in passing of others, of long ago and in jest, and what they have that no older list knew. */
export const CALLERS_TOLD = [
  finding(
    'said-otherwise',
    '(no|ni|sin) (puede|puedo|poder) (estar|ser) embarazada|(da|dan|daba) (mucho |un poco de )?corte|(ahogad*|asfixiad*|muert*|hasta arriba) de (trabajo|curro|faena|papeles|deudas|facturas)|(muero|muere|morimos|muerto|muerta) de (ganas|risa|sueno|hambre|verguenza|aburrimiento)|(roto|rompe|partido|parte) el corazon|(parto|parte|partimos|mondo) de (la )?risa|(prueba|pruebas|test) de (la )?alergia*|(parte|informe|reclamacion|seguro) (de|por) (la |el |una |un )?(caida|accidente|golpe)|(vasectomia|implante*|endodoncia|operacion|infiltracion|biopsia|mamografia|citologia|colonoscopia|blanqueamiento|extraccion|vacuna|ortodoncia) ,? _ (duele|dolera|doler) (mucho|algo)?|(mi|nuestro|nuestra|el|la) (perro|perra|gato|gata|conejo|mascota) (ha vomitado|vomita|tiene|esta|cojea|no come|sangra|se ha hecho) (sangre|diarrea|fiebre|mal|malo|mala|cojo|coja)?|(deje|dejado|dejar|dejo|deja|quite|quitado) de golpe|no (me )?(recuerdo|acuerdo|se|sabemos) _ (vacuna|tetanos)|(murio|fallecio|murieron|muerto de|muerta de) __ (infarto|ictus|derrame|embolia|aneurisma|sepsis|meningitis)|lengua _ (como|de) (una )?(fresa|frambuesa)|(dar|da|dara) un (infarto|ictus|ataque|patatus) (con (vosotros|ustedes)|de (risa|la risa|verguenza|rabia))|se (suicido|ahorco)|se quito la vida|(hermano|hermana|padre|madre|abuelo|abuela|tio|tia|primo|prima|suegro|suegra) (le dio|tuvo|sufrio) (un |una )?(infarto|ictus|derrame|embolia) (el (mes|ano|verano|invierno) pasado|hace (un|dos|tres|cuatro|cinco|seis|unos|varios|[0-9]+) (meses|anos)|de joven|con [0-9]+ anos|a los [0-9]+)|(fin|finales|principio|principios|mediados|antes|despues) de mes',
    '(no|ni) (pot|puc) (estar|ser) embarassada|em fa (molta )?vergonya|(ofegat|ofegada|mort|morta|fins al coll) de (feina|papers|deutes|factures)|(moro|mor|mort|morta) de (ganes|riure|son|gana|vergonya|avorriment)|(trencat|trenca|partit) el cor|em (parteixo|peto|trenco) de riure|(prova|proves|test) d al lergia*|(comunicat|informe|reclamacio|asseguranca) (de|per) (la |el |una |un )?(caiguda|accident|cop)|(vasectomia|implant*|endodoncia|operacio|infiltracio|biopsia|mamografia|citologia|colonoscopia|blanquejament|extraccio|vacuna|ortodoncia) ,? _ (fa mal|fara mal) (molt)?|(el meu|la meva|el|la) (gos|gossa|gat|gata|conill|mascota) (ha vomitat|vomita|te|esta|coixeja|no menja|sagna) (sang|diarrea|febre|malament|malalt|malalta|coix)?|cada cop|(un )?altre cop|algun cop|primer cop|aquest cop|(deixar|deixat|deixo) de cop|no (me n |m en )?(recordo|se|sabem) _ (vacuna|tetanus)|(va morir|van morir|morir|mort de) __ (infart|ictus|embolia|aneurisma|sepsia|meningitis)|llengua _ (com|de) (una )?(maduixa|gerd)|(agafar|agafara) un (infart|ictus|atac) (amb vosaltres|de (riure|rialles|vergonya|rabia))|(es|se|s) (va|ha) (penjar|suicidar)|es va treure la vida|(germa|germana|pare|mare|avi|avia|oncle|tia|cosi|cosina|sogre|sogra) (li va (donar|agafar)|va (tenir|patir)) (un |una )?(infart|ictus|embolia) (el (mes|estiu|hivern) passat|l any passat|fa (un|dos|tres|quatre|cinc|sis|uns|[0-9]+) (mesos|anys)|de jove|amb [0-9]+ anys|als [0-9]+)|(fi|final|finals|principi|principis|mitjan|abans|despres|fin|finales|principio|principios|mediados|antes|despues) de mes|(m he|s ha|m havia|em vaig|es va) (torcat|torcer)|torcar me',
    '(cant|couldnt|no way|no chance) (possibly )?(be |im |shes |i could be )?pregnant|cant remember _ (tetanus|jab|vaccin*)|(drowning in|snowed under|up to my (neck|eyes) in|buried in) (work|paperwork|debt|bills)?|dying to (know|start|see|get|hear|meet|try)|dying of (boredom|embarrassment|laughter|hunger)|heartbroken|heart broken|(broke|breaks|breaking) (my|his|her|our) heart|(in stitches|splitting my sides)|allerg* test*|(report|claim|insurance|form) (of|for|about) (the |a |his |her |my )?(fall|accident|injury)|(vasectom*|implant*|root canal|biopsy|mammogram|smear|colonoscopy|whitening|extraction|vaccine|jab) _ (hurt|painful) (much|a lot|badly)?|(my|our|the) (dog|cat|rabbit|hamster|pet) (has been sick|is sick|is ill|is limping|was sick|vomited|has|threw up) (blood|diarrhoea|a fever)?|died (of|from) __ (heart attack|stroke|aneurysm|sepsis|meningitis)|(took|taken) (his|her|their) own life|killed (himself|herself|themselves)|died by suicide|(lost|lose) _ to suicide|(brother|sister|dad|father|mum|mother|grandad|grandma|uncle|aunt|cousin) had (a|his|her) (heart attack|stroke) (last (month|year|summer|winter)|(a|two|three|four|five|six|[0-9]+) (months|years) ago|at [0-9]+|in (his|her))|(give|gave|giving|having) (me )?a heart attack (laughing|with you lot|when i saw|at the price|when i read)|cancer scare|strawberry tongue',
  ),
  finding(
    'warm-said',
    'esta (muy )?caliente|muy caliente',
    'esta (molt )?calent|esta (molt )?calenta|molt calent|molt calenta',
    '(is|feels|looks) (very |really |quite )?warm',
  ),
  finding(
    'barking-cough',
    'tos (de perro|perruna|de foca)|tose como (un perro|una foca)|croup|crup|laringitis',
    'tos (de gos|de foca)|(tus|tos) com (un gos|una foca)|croup|crup|laringitis',
    'barking cough|barky cough|croup*|barking (like )?(cough|seal|dog)|coughs like a (seal|dog)|seal like cough',
  ),
  finding(
    'tropical-travel',
    '(vuelto|volvi|volvimos|vuelta|vino|viaje|viajado|vine|venido|llegue|llegado|llego|llegamos|estuve|estuvimos|estado|vacaciones|safari) __ (africa|ghana|nigeria|senegal|kenia|tanzania|camerun|guinea|mali|gambia|congo|uganda|mozambique|angola|etiopia|costa de marfil|burkina|india|pakistan|bangladesh|tailandia|vietnam|camboya|indonesia|filipinas|amazonas|amazonia|selva|tropico*)|malaria|paludismo',
    '(tornat|torno|tornem|tornar|viatge|viatjat|vingut|arribat|arribar|estat|vacances|safari) __ (africa|ghana|nigeria|senegal|kenya|tanzania|camerun|guinea|mali|gambia|congo|uganda|mocambic|angola|etiopia|costa d ivori|burkina|india|pakistan|bangla desh|tailandia|vietnam|cambodja|indonesia|filipines|amazones|selva|tropic*)|malaria|paludisme',
    '(back|returned|came home|flew (in|back)|got home|trip|travel*|holiday|safari|been|visit*) __ (africa|ghana|nigeria|senegal|kenya|tanzania|cameroon|guinea|mali|gambia|congo|uganda|mozambique|angola|ethiopia|ivory coast|burkina|sierra leone|malawi|zambia|india|pakistan|bangladesh|thailand|vietnam|cambodia|indonesia|philippines|amazon|jungle|tropics)|malaria',
  ),
  finding(
    'hot-joint',
    '(ataque|brote|crisis) de gota|(era|es|sera|tengo|tuve|otra vez) (la )?gota (,|.|y|pero|otra|en|desde|sin|con)?|gota en el (pie|dedo)',
    '(atac|brot|crisi) de gota|(era|es|sera|tinc|vaig tenir|altre cop) (la )?gota|gota al (peu|dit)',
    'gout',
  ),
  finding(
    'cold-limb',
    '(dedo|dedos) __ (puesto|puestos|quedado|vuelto) (negr*|azul*|morad*)',
    '(dit|dits) __ (posat|posats|quedat|tornat) (negre*|blau*|morat*)',
    '(toe|toes|finger|fingers) __ (gone|turned|went) (black|blue|purple)',
  ),
  finding(
    'gynae-bleeding',
    'no (tengo|tenia|me viene|me baja) (la |el )?(regla|periodo) __ (manche|manchado|mancha|manchita*|sangrado|sangre)|(regla|menopausia|menopausic*|periodo) __ (manche|manchado|mancha|manchar|manchita*|sangrado|sangre)',
    'no (tinc|tenia|em ve|em baixa) (la |el )?(regla|periode) __ (taca|tacat|taques|sagnat|sang)|(regla|menopausa|periode) __ (taca|tacat|tacar|sagnat|sang)',
    'no (period|periods) (for|in) __ (spot*|bleed*|bled|blood)|(menopause|menopausal|last period|stopped having periods) __ (spot*|bleed*|bled|blood)',
  ),
  finding(
    'out-of-medication',
    '(deje|dejado|dejar|quite|quitado) (de (golpe|repente) )?(de tomar )?(la |el |las |los |mi |mis )?(paroxetina|sertralina|venlafaxina|fluoxetina|escitalopram|citalopram|duloxetina|mirtazapina|lorazepam|alprazolam|diazepam|orfidal|trankimazin|lexatin|antidepresiv*|ansiolitic*)|(me he quedado|me quede) sin (las |mis |la |el )?(pastillas|medicacion|antiepileptic*|insulina|inhalador)|(perdi|perdido|robado|robaron) _ (pastillas|medicacion|medicinas)|no me quedan (pastillas|para)',
    '(deixat|deixar|deixo) (de cop )?(de prendre )?(la |el |les |l )?(paroxetina|sertralina|venlafaxina|fluoxetina|escitalopram|citalopram|duloxetina|mirtazapina|lorazepam|alprazolam|diazepam|orfidal|trankimazin|antidepressi*|ansiolitic*)|m he quedat sense (les |la |el |l )?(pastilles|medicacio|antiepileptic*|insulina|inhalador)|(perdut|robat) _ (pastilles|medicacio|medicines)|no em queden (pastilles|per)',
    '(stopped|quit|came off|come off|off) (taking )?(my |the )?(paroxetine|sertraline|venlafaxine|fluoxetine|escitalopram|citalopram|duloxetine|mirtazapine|lorazepam|alprazolam|diazepam|antidepressant*|ssri*) (suddenly|cold turkey|overnight|two|three|a|last|because)?|(ive |i have )?(none|nothing) (left )?for (tonight|tomorrow|today)|(lost|stolen) my __ (tablets|pills|medication|meds|inhaler|insulin)',
  ),
  finding(
    'everyday-complaint',
    '(se hace|hacerse|hace) (pis|pipi) en la cama|(mojo|moja) la cama|(orino|meo|hago pis|voy al bano) _ (por la noche|de noche|cada noche)|una del (pie|dedo) (gordo )?(se )?(me )?(clava*|encarn*|enterr*)|una (encarnada|enterrada)|(gusan*|lombri*) _ (caca|culo|culete|ano|heces|popo)|oxiuros|lombrices|molusc*|pesadillas|(pavor|miedo|panico) (a |de )?(conducir|coger el coche|volar|los aviones)|(orzuelo|chalazion)',
    '(es fa|fer se|fa) (pipi|pis) al llit|mulla el llit|(orino|pixo|faig pipi) _ (a la nit|de nit|cada nit)|ungla (del (peu|dit) )?(gros )?(se )?(m )?(clava*|encarn*)|(cuc|cucs) _ (caca|cul|anus|femta)|oxiurs|mol luscs|moluscs|molluscs?|malsons|(por|panic) (a |de )?(conduir|agafar el cotxe|volar|els avions)|mussol (a|al|d)',
    '(wet|wets|wetting) the bed|bed wetting|bedwetting|ingrow* (toe )?(nail|toenail)|(toenail|toe nail|nail) (is )?(growing in|ingrown|ingrowing)|(worm|worms) _ (poo|bottom|stool|nappy|bum)|threadworm*|pinworm*|molluscum|nightmares|(scared|terrified|afraid) (of|to) (driv*|fly*)|(stye|chalazion)',
  ),
  finding(
    'rash',
    'impetigo|costra* (amarill*|como miel|de miel)|escarlatina',
    'impetigen|impetigo|crost* (grog*|com mel|de mel)|escarlatina',
    'impetigo|(honey|yellow|golden) _ crust*|crust* _ (honey|yellow)|scarlet fever',
  ),
  finding(
    'palpitations',
    '(corazon|pecho) _ (salta*|saltando|vuelcos|brincos|aletea*) (latido*)?|(salta*|pierde|falla*) (un |los )?(latido|latidos)|latidos (de mas|extra|saltados)',
    '(cor|pit) _ (salta*|saltant|sotracs|salts)|(salta*|perd|falla) (un |els )?bateg*|bategs (de mes|extres)|batecs (de mes|extres)',
    '(heart|chest) _ (skip*|miss*|flutter*|jump*|flip*)|(skip*|miss*|extra|dropped) (a |some |heart )?(beat|beats)',
  ),
  finding(
    'admin-appointment',
    '(cambia*|anula*|cancela*|mueve*) (me |le )?(la |mi |una )?(cita|hora|visita)|(cambiame|cambieme|cambiadme|anulame|anulad|anulen|cancelad) (la|mi) (cita|hora|visita)|(dais|daria*|dan|dar|teneis|tienen|tendria*|coger|tiene) (me )?(una )?hora (por|para|libre|manana|esta|este|el|la|cuando)?',
    '(doneu|donaria*|donen|teniu|tenen|tindrie*|agafar|te) (una )?hora (per|lliure|dema|aquest*|el|la)?',
    '',
  ),
  finding(
    'admin-checkup',
    '(prueba|pruebas|test) de (la )?alergia*',
    '(prova|proves|test) d al lergia*',
    'allerg* test*',
  ),
  finding(
    'needlestick',
    '(clav*|pinch*) __ (aguja|jeringa|jeringuilla) (usada|sucia|del suelo|de un paciente|de otro|en el trabajo|en la basura)|(aguja|jeringa|jeringuilla) (usada|sucia) __ (clav*|pinch*)',
    '(clav*|punx*) __ (agulla|xeringa) (usada|bruta|de terra|d un pacient|d un altre|a la feina|a la brossa)|(agulla|xeringa) (usada|bruta) __ (clav*|punx*)',
    'needlestick|needle stick|(pricked|stuck|jabbed) __ (used|dirty) (needle|syringe)|(used|dirty) (needle|syringe) __ (pricked|stuck|jabbed|went)',
  ),
  finding(
    'confusion',
    '(esta|estaba|anda|le noto|la noto|lo noto) __ (confuso|confusa|desorientado|desorientada)',
    '(esta|estava|el noto|la noto) __ (confos|confusa|desorientat|desorientada)',
    '(is|seems|hes|shes|looks) __ (confused|disorientated|disoriented)',
  ),
  finding(
    'drowsy',
    '(dormido|dormida) y (raro|rara|mareado|no)|(muy|esta) (atontado|atontada|apagado|apagada)',
    '(adormit|adormida) i (estrany|estranya|marejat|no)|(molt|esta) (atordit|atordida|apagat|apagada)',
    '(sleepy|drowsy|asleep) and (odd|strange|not|hard|vacant)|not (himself|herself) since (the|he|she) (fall|fell)',
  ),
  finding(
    'broken-prosthesis',
    '(empaste|funda|corona) _ (saltad*|caid*|cayo|suelt*|despegad*)|(saltado|caido|cayo|despegado) _ (empaste|funda|corona)',
    '(empast*|funda|corona) _ (saltad*|saltat|caigu*|solt*|despegad*)|(saltat|caigut|caure|despegat|despres) _ (empast*|funda|corona)',
    '(filling|crown|cap|veneer) _ (fell|fallen|popped|come|came) (out|off)|(lost|popped) _ (filling|crown|veneer)',
  ),
] as const;
