import { finding } from './finding-words.ts';

/** As `composed.ts`: more ways to say findings of the other lists, of which most can wait. */
export const COMPOSED_EVERYDAY = [
  finding(
    'admin-appointment',
    'no (voy a poder|puedo|podre|podra|va a poder|podremos) (ir|venir|acudir|asistir)|(pasa*|cambi*|mover*|deja*|ponga*|pongan*) __ (otro dia|otra hora|otra fecha|otra semana|por la tarde|por la manana)|(cita|turno|hora) (del|de la|de el|de los|que tengo|que tenia|que me)|(mensaje|recordatorio|sms|correo|aviso|enlace|link) _ (cita|visita|consulta|videollamada|turno)|videollamada|videoconsulta|(siguiente|proxima) (cita|visita|consulta)|(hueco|sitio|disponibilidad) (para|con|en|esta|la|manana)|cuando (tendr*|tien*|habria|hay) (hueco|sitio|hora|cita)',
    'no (puc|podre|podra|podrem) (anar|venir|assistir)|(passa*|canvi*|moure*|posa*) __ (un altre dia|una altra hora|una altra data|a la tarda|al mati)|(cita|visita|hora) (del|de la|que tinc|que tenia|que m)|(missatge|recordatori|sms|correu|avis|enllac) _ (cita|visita|consulta|videotrucada)|videotrucada|(seguent|propera) (cita|visita|consulta)|(lloc|forat|disponibilitat) (per|amb|aquesta|dema)|quan (tindrieu|teniu|hi hauria|hi ha) (lloc|forat|hora)',
    'appointment|appointments|appt|(next|another|different) (available )?(slot|booking|visit)|(wont|not) be able to (make|come|attend)|video (call|link|consultation)|(reminder|text|email|letter) _ (saying|about|for) _ (visit|booking|time)|(any|first|earliest) (availability|openings|slots)|rebook',
  ),
  finding(
    'admin-paperwork',
    'consentimiento|(plan|hoja) de tratamiento|cuanto (costaria|cobran|seria|vendria)|cambi* de (telefono|numero|direccion|domicilio|correo|email|medico|doctor|tarjeta|seguro)|dar* de baja|(nuevo|otro) (numero|telefono|correo|domicilio)|(deje|dejado|olvide|olvidado|perdi|perdido|encontrado) _ (paraguas|gafas|chaqueta|bolso|movil|cartera|abrigo|llaves|paciente|sala|consulta)|(a plazos|financiacion|financiar)|reclamacion|queja|hoja de reclamaciones|charla*|voluntari*|proveedor*|curriculum|trabajar con ustedes',
    'consentiment|pla de tractament|quant (em )?(costaria|cobreu|seria)|canvi* de (telefon|numero|adreca|domicili|correu|metge|targeta)|donar* de baixa|(nou|altre) (numero|telefon|correu|domicili)|(deixat|oblidat|perdut|trobat) _ (paraigua|ulleres|jaqueta|bossa|mobil|cartera|abric|claus|sala)|(a terminis|financament)|reclamacio|queixa|xerrad*|curriculum|treballar amb vosaltres',
    'consent form|treatment plan|(chang*|new|update) _ (phone|number|address|email|surname|card)|(left|lost|forgot|found) _ (umbrella|glasses|coat|jacket|bag|phone|wallet|keys|scarf|waiting room)|(instalments|installments|finance|direct debit)|complaint|complain about the (service|bill|wait)|(take|accept|cover*) _ (bupa|axa|insurance)|opt out|unsubscribe|supplier|job vacanc*|volunteer*',
  ),
  finding(
    'jaw-clicks',
    '(rechin*|aprieto|aprieta|apretando) __ (dientes|mandibula)|bruxis*|mandibula _ (cargada|agarrotada|cruje|chasquea)',
    '(cruix*|serro|serra|apreto) __ (dents|mandibula|barres)|bruxis*|(mandibula|barra) _ (carregada|encarcarada|cruix)',
    '(grind*|clench*) __ (teeth|jaw)|bruxis*|jaw _ (stiff|clicking|tense|aches in the morning)',
  ),
  finding(
    'period-question',
    '(regla|periodo|menstruacion|reglas) _ (irregular*|rar*|adelanta*|retras* un poco)|(cambio|cambiar|poner*|quitar*) _ (diu|parche|anillo anticonceptivo)',
    '(regla|menstruacio|regles) _ (irregular*|rar*|avanca*)|(canvi|canviar|posar*|treure*|porto) _ (el diu|un diu|pegat)',
    '(periods|period|cycle) _ (irregular|erratic|all over the place)|(change|fit|remove|replace) _ (coil|implant|iud)',
  ),
  finding(
    'pregnant',
    '(mi senora|mi mujer|mi esposa|mi pareja|mi nuera|mi hija) _ (cinco|seis|siete|ocho|nueve) meses y|(estoy|esta|voy|va) (de|por) _ (meses|semanas) (y|de embarazo)|esperando (un bebe|familia)|salgo de cuentas|en la dulce espera',
    '(la meva dona|la meva parella|la jove) _ (cinc|sis|set|vuit|nou) mesos i|(estic|esta) de _ (mesos|setmanes)|esperant (un bebe|criatura|familia)|surto de comptes',
    '(im|i am|shes|she is|wife is|partner is) _ weeks (gone|along|today|now|and|tomorrow)|due (date|in|next) _ (week|weeks|month)|(third|second|first) trimester|up the duff',
  ),
  finding(
    'gynae-bleeding',
    '(sangr*|mancha*) _ (por abajo|por ahi abajo|por la vagina|por mis partes|por alla abajo)',
    '(sang*|taca*) _ (per baix|per la vagina|alla baix)',
    '(blood*|bleed*|spotting) _ (down below|down there|from (my|her) (vagina|bits))',
  ),
  finding(
    'self-harm',
    '(hago|hace|hecho|hizo|haciendo|haciendose) _ cortes|(corta|corto|corte|cortando|cortandose) _ (a si mism*|adrede|cuchilla*)|(quema|quemado) a proposito',
    '(faig|fa|fet|fent) _ talls|(talla|tallat|tallant) _ (a si mateix*|ganiveta|expressament)',
    '(been|started|keeps|is) cutting (again|his|her|arms|legs)|(razor|blade) _ (arm|arms|skin|legs|thighs)',
  ),
  finding(
    'suicidal',
    'prefer* (no existir|no vivir|no estar|morir*|estar muert*)|(ojala|mejor) _ (me muriera|no existiera|no hubiera nacido|no despertara)|no (quiero|quiere|queria) (existir|despertar|estar en este mundo)',
    'prefer* (no existir|no viure|morir*|estar mort*)|tant de bo _ (em moris|no existis|no hagues nascut)|no (vull|vol|volia) (existir|ser en aquest mon)',
    'dont think i can keep (myself|us) safe|cant keep (myself|himself|herself) safe|(rather|prefer) _ (not exist|be dead|not be here|dead)|wish* _ (never been born|didnt exist|could disappear|wouldnt wake)',
  ),
  finding(
    'sudden-vision-loss',
    '(deje|dejo|dejado|dejaba) de ver|(se fue|se me va|se le fue|perdi) _ (vista|vision)',
    '(vaig deixar|va deixar|deixat) de veure|(va marxar|se m en va) _ (vista|visio)',
    '(stopped|stop) seeing|(vision|sight|eye) _ (went|gone) (dark|black|blank|blurry all of a sudden)',
  ),
  finding(
    'flashes-curtain',
    '(persiana|cortina|telon|velo|sombra negra) _ (ojo|bajado|baja|vista|delante)|ojo __ (persiana|cortina|telon|velo)',
    '(persiana|cortina|vel|ombra negra) _ (ull|baixat|vista|davant)|ull __ (persiana|cortina|vel)',
    '(curtain|shade|veil|blind) _ (down|across|over|eye|vision)|(eye|vision) __ (curtain|shade|veil)',
  ),
  finding(
    'overdose',
    '(pastilla*|medicin*|medicamento*|comprimido*) __ (a proposito|adrede|aposta|queriendo)|(monton|punado|mogollon|bola|tira|tableta) de _ (pastilla*|medicin*|medicamento*|comprimido*)',
    '(pastill*|medicin*|medicament*|comprimit*) __ (expressament|a proposit|volent)|(munt|grapat|pila|tira) de _ (pastill*|medicin*|medicament*|comprimit*)',
    '(tablets|pills|meds|medication|medicine) __ (on purpose|deliberately|intentionally)|(load|loads|bunch|handful|stack|ton|strip) of _ (tablets|pills|meds|medication)',
  ),
  finding(
    'joint-pain',
    '(rigid*|agarrotad*|entumecid*|bloquead*|trabad*|cruje*|chasquea*) _ (rodilla*|hombro*|cadera|codo|muneca|tobillo|dedo*|mano*)|(rodilla*|hombro*|cadera|codo|muneca|tobillo|dedo*) _ (rigid*|agarrotad*|bloquead*|trabad*|cruje*|chasquea*)|(duermen|dormid*|hormigue*) (las|los|mis) (manos|dedos) (por la|por las|de noche)',
    '(rigid*|encarcarad*|bloquejad*|cruix*) _ (genoll*|espatll*|maluc|colze|canell|turmell|dit*)|(genoll*|espatll*|maluc|colze|canell|turmell|dits) _ (rigid*|encarcarad*|bloquejad*|cruix*)|(adormen|formigueig) _ (mans|dits) (per la|a la nit)',
    '(stiff|frozen|clicking|locked|creaky|seized|stiffness) _ (knee*|shoulder*|hip*|elbow|wrist|ankle|finger*|joints)|(knee*|shoulder*|hip|elbow|wrist|ankle|finger*) _ (stiff|clicks|clicking|locks|locked|creaks|seized|gives way)|(tennis|golfers) elbow|carpal tunnel',
  ),
  finding(
    'sore-throat',
    '(placa*|pus|puntos blancos) _ (garganta|anginas|amigdalas)',
    '(plaques|placa|pus|punts blancs) _ (gola|angines|amigdales)',
    '(white spots|pus|spots) _ (throat|tonsils)|tonsillitis',
  ),
  finding(
    'breathless',
    '(falta|faltando|sin|corto de) _ (resuello|fuelle)|no (aguanto|aguanta|puedo|puede) (estar )?(acostad*|tumbad*|echad*)|sentad* para (agarrar|coger|tomar|jalar) aire|(agarrar|jalar) aire',
    '(falta|sense|curt de) _ (ale|alè|bufera)|no (aguanto|aguanta|puc|pot) (estar )?(ajagu*|estira*)|assegu* per agafar aire',
    '(cant|have to|has to|need to) _ (lie down|lie flat|sit up) _ (breathe|breath)|puffed out|cant get (his|her|my|a) breath|making (these |a )?(gasps|grunting)|grunting',
  ),
  finding(
    'chest-pain',
    '(truena|cruje|pesa|salta|duele|arde|punza) (el|mi|en el) (pecho|corazon)',
    '(pesa|crema|prem|punxa) (molt )?(el|al) pit',
    'chest (is |feels )?(heavy|tight|funny|crushing)',
  ),
  finding(
    'poisoning',
    '(raticida|matarratas|lejia|detergente|insecticida|veneno|anticongelante|aguarras) __ (boca|trag*|bebi*|comi*|chup*)|(boca|trag*|chup*) __ (raticida|matarratas|lejia|detergente|insecticida|veneno|aguarras)',
    '(raticida|mata rates|lleixiu|detergent|insecticida|veri) __ (boca|empass*|begut|menjat|xucl*)|(boca|empass*|xucl*) __ (raticida|lleixiu|detergent|insecticida|veri)',
    '(rat poison|bleach|detergent|insecticide|weedkiller|antifreeze) __ (mouth|swallow*|drank|drunk|ate)|mouth __ (rat poison|bleach|detergent|insecticide)',
  ),
  finding(
    'postpartum',
    '(dio|di|dado) a luz|acab* de parir|(pario|pari|parto) _ (dias|semanas)|(tuvo|tuve) (el|un|al) (bebe|nino) hace',
    '(donat|va donar|vaig donar) a llum|acab* de parir|((el|del|meu|un) part|parir) _ (dies|setmanes)|(va tenir|vaig tenir) (el|un) (bebe|nen) fa',
    '(gave|given) birth|had (a|the|my|our) baby _ (days|weeks|week) ago|newly delivered',
  ),
  finding(
    'waters-broken',
    '(@pregnant|semanas) __ (sale|saliendo|cae|chorrea|escurre|pierdo|pierde) _ (agua|liquido)',
    '(@pregnant|setmanes) __ (surt|sortint|cau|raja|perdo|perd) _ (aigua|liquid)',
    '(@pregnant|weeks) __ (leaking|gushing|gush|trickling|trickle) _ (water|fluid)',
  ),
  finding(
    'ear-pain',
    '(zumbido*|pitido*|ruido*) _ (oido*|oreja*)',
    '(brunzit*|xiulet*|soroll*) _ (orella|orelles|oida)',
    '(ringing|buzzing|whooshing|blocked|popping) _ (ear|ears)|(ear|ears) _ (ringing|buzzing|blocked|popping|leaking|discharge)',
  ),
  finding(
    'limb-injury',
    '(resbal*|tropec*|tropez*) __ (muneca|brazo|mano|pie|tobillo|rodilla|pierna|hombro|cadera|codo)',
    '(relliscat|relliscar|ensopeg*) __ (canell|brac|ma|peu|turmell|genoll|cama|espatlla|maluc|colze)',
    '(slipped|tripped|landed|came off|rolled|twisted|sprained) __ (wrist|arm|hand|foot|ankle|knee|leg|shoulder|hip|elbow)',
  ),
  finding(
    'rash',
    '(unas|uña|una) (del pie )?(gruesa*|amarilla*|negra*|encarnad*|partida*)|unero',
    '(ungla|ungles) (del peu )?(gruixud*|grogu*|negr*|encarnad*)',
    '(toenail|toenails|fingernail|nails) _ (thick|yellow|ingrown|ingrowing|black|crumbl*)|ingrown toenail',
  ),
  finding(
    'admin-hours',
    '(doctor|doctora|dentista|fisio|pediatra|ginecologa|ginecologo) _ (pasa consulta|trabaja|atiende|esta los|viene los)|en ayunas (a|para|el|la)|(ir|venir) en ayunas',
    '(doctor|doctora|dentista|fisio|pediatra) _ (passa consulta|visita els|treballa|ve els)|(en deju) (a|per|el|la)|(anar|venir) en deju|quins dies',
    '(does|is) (the )?(doctor|dr|dentist|physio) _ (work|in on|available|there on)|(need|have) to fast|fasting (for|before)',
  ),
  finding(
    'emergency-said',
    'me muero ,? ayud*|se nos (muere|va)',
    'em moro ,? (ajud*|auxili)|se ns (mor|en va)',
    'im dying ,? help|going to die',
  ),
] as const;
