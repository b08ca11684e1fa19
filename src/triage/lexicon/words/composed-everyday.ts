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
    'cambi* de (telefono|numero|direccion|domicilio|correo|email|medico|doctor|tarjeta|seguro)|dar* de baja|(nuevo|otro) (numero|telefono|correo|domicilio)|(deje|dejado|olvide|olvidado|perdi|perdido|encontrado) _ (paraguas|gafas|chaqueta|bolso|movil|cartera|abrigo|llaves|paciente|sala|consulta)|(a plazos|financiacion|financiar)|reclamacion|queja|hoja de reclamaciones|charla*|voluntari*|proveedor*|curriculum|trabajar con ustedes',
    'canvi* de (telefon|numero|adreca|domicili|correu|metge|targeta)|donar* de baixa|(nou|altre) (numero|telefon|correu|domicili)|(deixat|oblidat|perdut|trobat) _ (paraigua|ulleres|jaqueta|bossa|mobil|cartera|abric|claus|sala)|(a terminis|financament)|reclamacio|queixa|xerrad*|curriculum|treballar amb vosaltres',
    '(chang*|new|update) _ (phone|number|address|email|surname|card)|(left|lost|forgot|found) _ (umbrella|glasses|coat|jacket|bag|phone|wallet|keys|scarf|waiting room)|(instalments|installments|finance|direct debit)|complaint|complain about the (service|bill|wait)|(take|accept|cover*) _ (bupa|axa|insurance)|opt out|unsubscribe|supplier|job vacanc*|volunteer*',
  ),
  finding(
    'period-question',
    '(regla|periodo|menstruacion|reglas) _ (irregular*|rar*|adelanta*|retras* un poco)|(cambio|cambiar|poner*|quitar*) _ (diu|parche|anillo anticonceptivo)',
    '(regla|menstruacio|regles) _ (irregular*|rar*|avanca*)|(canvi|canviar|posar*|treure*) _ (diu|pegat)',
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
    '(rather|prefer) _ (not exist|be dead|not be here|dead)|wish* _ (never been born|didnt exist|could disappear|wouldnt wake)',
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
    'emergency-said',
    'me muero ,? ayud*|se nos (muere|va)',
    'em moro ,? (ajud*|auxili)|se ns (mor|en va)',
    'im dying ,? help|going to die',
  ),
] as const;
