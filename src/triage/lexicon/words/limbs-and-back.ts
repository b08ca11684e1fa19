import { ache, finding, injury, swelling } from './finding-words.ts';

export const LIMBS_AND_BACK = [
  injury(
    'limb-injury',
    [
      'brazo|pierna|mano|pie|dedo|dedos|muñeca|muneca|tobillo|rodilla|codo|hombro|cadera|pulgar|tibia|femur|pantorrilla|clavicula',
      'brac|cama|ma|peu|dit|dits|canell|turmell|genoll|colze|espatlla|maluc|polze|tibia|femur|clavicula',
      'arm|leg|hand|foot|finger|fingers|wrist|ankle|knee|elbow|shoulder|hip|thumb|toe|shin|collarbone',
    ],
    [
      'torcedura|esguince*|(torcido|torci|doblado|doble|torcio|retorcido|torcer) _ (tobillo|pie|rodilla|muneca|dedo|mano)|fractura*|(roto|partido|rompio|rotura) _ (hueso|brazo|pierna|dedo|muneca|tobillo|cadera|clavicula|pie|mano|femur|rodilla)|luxacion|(dislocado|salido|fuera de su sitio) _ (hombro|dedo|codo|rodilla)|(hombro|dedo|codo) _ (dislocado|salido|fuera)',
      'torcada|esquinc*|(torcat|torcar|torcer|girat|doblegat) _ (turmell|peu|genoll|canell|dit|ma)|fractura*|(trencat|trencada|trencar|trenca) _ (os|brac|cama|dit|canell|turmell|maluc|clavicula|peu|ma|femur|genoll)|luxacio|(dislocat|sortit|fora de lloc) _ (espatlla|dit|colze)|(espatlla|dit|colze) _ (dislocada|dislocat|sortit|fora)',
      'sprain*|(twisted|twist|rolled|turned) _ (ankle|knee|wrist|foot)|fractur*|(broken|broke|break) _ (bone|arm|leg|finger|wrist|ankle|hip|collarbone|foot|hand|toe|knee)|dislocat*',
    ],
  ),
  finding(
    'fracture-said',
    'fractura*|(roto|rota|partido|rompio|rotura|roto|se rompio) _ (hueso|brazo|pierna|dedo|muneca|tobillo|cadera|clavicula|pie|mano|femur|rodilla|costilla*)|luxacion|(dislocado|salido|fuera de su sitio) _ (hombro|dedo|codo|rodilla)|(hombro|dedo|codo) _ (dislocado|salido|fuera)|(ha sonado|oi|hizo|escuche) _ (crac|crack|chasquido)',
    'fractura*|(trencat|trencada|trencar|trenca) _ (os|brac|cama|dit|canell|turmell|maluc|clavicula|peu|ma|femur|genoll|costella|costelles)|luxacio|(dislocat|fora de lloc) _ (espatlla|dit|colze)|espatlla _ (dislocada|fora|sortida)',
    'fractur*|(broken|broke|break) _ (bone|arm|leg|finger|wrist|ankle|hip|collarbone|foot|hand|toe|knee|rib|ribs)|dislocat*|heard a (crack|snap|pop)',
  ),
  finding(
    'open-fracture',
    'hueso _ (fuera|asoma|sale|salido|ve|saliendo)|fractura abierta|se le ve el hueso|ve el hueso',
    'os _ (fora|surt|sortit|veu|sortint)|fractura oberta|se li veu l os|es veu l os',
    'bone _ (out|sticking|through|visible|poking)|open fracture|compound fracture|see (the|his|her|my) bone',
  ),
  finding(
    'deformed-limb',
    'deformad*|deforme|(codo|antebrazo) _ (torcid*|en forma de|como (una|en))|(brazo|pierna|muneca|tobillo|dedo|pie|hombro) _ (torcid*|doblad*|al reves|fuera de su sitio|girad*|raro|deformad*)|cadera (girada|rota)|pierna mas corta',
    'deformat|deformada|(colze|avantbrac) _ (torcat|tort|en forma de|com una)|(brac|cama|canell|turmell|dit|peu|espatlla) _ (tort|torta|doblegat|al reves|fora de lloc|girat|girada|deformat)|maluc (trencat|girat)|cama mes curta',
    'deform*|misshapen|(elbow|forearm) _ (twisted|wrong way|out of place|crooked|wrong angle|odd angle)|(arm|leg|wrist|ankle|finger|foot|shoulder) _ (bent|twisted|wrong way|out of place|crooked|wrong angle|odd angle)|hip (broken|turned)|leg (looks )?shorter',
  ),
  finding(
    'cannot-bear-weight',
    '@cannot _ (apoyar|andar|caminar|pisar|cargar|ponerse de pie|moverlo|moverla|mover el|mover la|levantarme|levantarse)|no apoya|sin poder (andar|apoyar|caminar|pisar|moverme)|no (anda|camina)|cojea|cojeando|cojo|no quiere (andar|caminar|apoyar|pisar)|no puede ni (andar|moverse)',
    '@cannot _ (recolzar|caminar|trepitjar|carregar|posar se dret|moure l|moure la|aixecar me|aixecar se)|no recolza|no pot caminar|sense poder (caminar|recolzar|trepitjar)|no camina|coixeja|coixejant|coixo|no vol (caminar|recolzar|trepitjar)',
    '@cannot _ (put weight|bear weight|walk|stand|weight bear|put any weight|move it|get up)|wont walk|unable to walk|limp|limping|limps|not walking|refuses to walk|wont put weight',
  ),
  finding(
    'cold-limb',
    '(pie|pierna|brazo|mano|dedos|dedo) _ (frio|fria|frios|helad*|blanc*|palid*|azul|azules|negro|sin pulso) (y|,|de|.|,|con|que|desde)|(pie|pierna|brazo) _ (morado|morada)|(pie|pierna|brazo|mano|dedos) _ (frio y|fria y|helad*|blanco|blanca|azul|sin pulso|negro)|isquemia',
    '(peu|cama|brac|ma|dits|dit) _ (fred i|freda i|gelat*|gelada|blanc|blanca|blau|blava|sense pols|morada|morat|negre)|isquemia',
    '(foot|leg|arm|hand|fingers|toes|toe) _ (cold and|icy|freezing|white|pale|blue|no pulse|purple|black|stone cold)|(cold|white|blue|pale) (and )?_ (foot|leg|arm) _ (numb|painful|hurts)|ischaemia|ischemia',
  ),
  finding(
    'tight-cast',
    '(escayola|yeso|vendaje|ferula) _ (aprieta|apretad*|dedos|morad*|hormigueo|hinchad*|dormid*|adormecid*|duele mas|mas dolor)',
    '(guix|embenat|ferula) _ (apreta|estret|dits|morat|formigueig|inflat|adorm*|mes mal|mes dolor)',
    '(cast|plaster|bandage|splint) _ (tight|fingers|toes|numb|blue|purple|swollen)',
  ),
  ache(
    'joint-pain',
    [
      'rodilla|rodillas|hombro|hombros|cadera|codo|muñeca|muneca|tobillo|articulacion*|dedo|dedos|mano|manos|pie|pies|pierna|piernas|brazo|brazos|talon|gemelo|muslo|ingle',
      'genoll|genolls|espatlla|espatlles|maluc|colze|canell|turmell|articulacio*|dit|dits|ma|mans|peu|peus|cama|cames|brac|bracos|talo|cuixa|engonal',
      'knee|knees|shoulder|shoulders|hip|hips|elbow|wrist|ankle|joint|joints|finger|fingers|hand|hands|foot|feet|leg|legs|arm|arms|heel|thigh|groin',
    ],
    [
      '(rodilla|hombro|tobillo|cadera|codo|muneca|dedo) _ (cruje|crujen|chasquea|bloquea|engancha|clic)|artrosis|artritis|tendinitis|bursitis|fascitis|gota|contractura|agujetas|lesion muscular|tiron muscular|rotura de fibras',
      '(genoll|espatlla|turmell|maluc|colze|canell|dit) _ (cruix|cruixen|bloqueja|enganxa|clic)|artrosi|artritis|tendinitis|bursitis|fascitis|gota|contractura|agulletes|estrebada muscular|lesio muscular',
      '(knee|shoulder|ankle|hip|elbow|wrist|finger) _ (clicks|clicking|cracks|locks|stiff|pops)|arthritis|tendonitis|tendinitis|bursitis|gout|pulled (a )?muscle|muscle strain|plantar fasciitis|tennis elbow',
    ],
  ),
  finding(
    'hot-joint',
    '(rodilla|articulacion|tobillo|muneca|codo|cadera|dedo) _ (roja|rojo|caliente|ardiendo|colorada)',
    '(genoll|articulacio|turmell|canell|colze|maluc|dit) _ (vermell|vermella|calent|calenta|bullint)',
    '(knee|joint|ankle|wrist|elbow|hip|toe) _ (red|hot|burning hot)|(red|hot) _ (knee|joint|ankle|wrist|elbow)',
  ),
  ache(
    'back-pain',
    [
      'espalda|lumbar|lumbares|riñones|rinones|cintura|columna|ciatica|lumbago|espaldas|zona lumbar',
      'esquena|lumbar|lumbars|ronyons|columna|ciatica|lumbago|zona lumbar',
      'back|lower back|spine|lumbar|sciatica|lumbago',
    ],
    [
      'ciatica|lumbago|lumbalgia|hernia discal|hernia de disco|me he quedado clavad*|clavado de la espalda|enganchad* de la espalda',
      'ciatica|lumbago|lumbalgia|hernia discal|m he quedat clava*|clavat d esquena|enganxat d esquena|mal d esquena',
      'backache|sciatica|lumbago|slipped disc|herniated disc|back (went|gone) out|threw (my|his|her) back|back spasm*',
    ],
  ),
  ache(
    'neck-pain',
    ['cuello|cervical|cervicales|nuca', 'coll|cervical|cervicals|clatell', 'neck|cervical'],
    [
      'torticolis|(cuello|nuca) _ (rigido|rigida|tieso|tiesa|agarrotado|bloqueado|cargado|cargada)|latigazo cervical|contractura cervical',
      'torticoli|(coll|clatell|nuca) _ (rigid|rigida|encarcarat|bloquejat|carregat|carregada)|fuetada cervical|contractura cervical',
      'torticollis|stiff neck|neck _ (stiff|stiffness)|whiplash|crick in _ neck',
    ],
  ),
  finding(
    'saddle-numbness',
    '(no (siento|noto|siente|nota)|dormid*|acorchad*|insensible|adormecid*|hormigueo|entumecid*) __ (genital*|entrepierna|culo|ano|nalgas|partes|silla de montar|perine|ingles)|(genital*|entrepierna|culo|nalgas|partes|perine) _ (dormid*|acorchad*|insensible*|adormecid*|entumecid*)',
    '(no (sento|noto|sent|nota)|adormi*|insensible|formigueig|entumi*) __ (genital*|entrecuix|cul|anus|natges|parts|perine|engonals)|(genital*|entrecuix|cul|natges|parts|perine) _ (adormi*|insensible*|entumi*)',
    '(numb|numbness|cant feel|no feeling|tingling|pins and needles) __ (groin|genital*|saddle|bottom|buttocks|between my legs|privates|anus|perineum|private parts|down there)|(groin|genitals|saddle|buttocks|bottom|privates) _ (numb|tingling)|saddle (anaesthesia|anesthesia|numbness)',
  ),
  finding(
    'lost-bladder-control',
    '(se me (escapa|escapo)|me (hago|he hecho|orino) encima|no (controlo|aguanto|controla)|perdido el control|incontinencia) _ (pis|orina|caca|heces|esfinter*|vejiga|encima)?|me meo encima|no noto cuando (orino|hago pis|meo)|me (orino|meo|hago pis|cago) encima|perdida de control de esfinteres',
    '(se m (escapa|ha escapat)|em (faig|he fet|pixo) a sobre|no (controlo|aguanto|controla)|perdut el control|incontinencia) _ (pipi|orina|caca|femtes|esfinter*|bufeta)?|em pixo a sobre|no noto quan (orino|faig pipi)',
    '(lost|losing|no|loss of) control _ (bladder|bowel|bowels|pee|urine)|incontinen*|(wet|wetting|wet|soiled|soiling|pooed|peed) (myself|himself|herself)|cant feel when i (pee|need)|leaking urine and',
  ),
  finding(
    'both-legs-weak',
    '(las dos piernas|ambas piernas|las piernas|piernas) _ (debil*|flojas|sin fuerza|dormidas|fallan|no responden|no me aguantan|no me sostienen|no las muevo)|(me fallan|le fallan|no (siento|siente|muevo|mueve|puedo mover|puede mover)|pierdo fuerza en|debilidad en|sin fuerza en) _ (las dos piernas|ambas piernas|las piernas|piernas)',
    '(les dues cames|ambdues cames|les cames|cames) _ (febles|fluixes|sense forca|adormides|fallen|no responen|no m aguanten|no les moc)|(em fallen|li fallen|no (sento|sent|moc|mou|puc moure|pot moure)|perdo forca a|debilitat a|sense forca a) _ (les dues cames|les cames|cames)',
    '(both legs|my legs|his legs|her legs|legs) _ (weak|numb|giving way|gave way|wont hold|not working|wont move|gone|heavy and weak)|(cant (move|feel)|weakness in|no feeling in|no strength in) _ (both legs|my legs|his legs|her legs|legs)',
  ),
  finding(
    'night-pain',
    '(dolor|duele|despierta) _ (por la noche|de noche|noche|nocturno|al dormir|en reposo)|me despierta _ (dolor|noche)',
    '(dolor|mal|desperta) _ (a la nit|de nit|nit|nocturn|en repos)|em desperta _ (dolor|nit)',
    '(pain|hurts) _ (at night|night|wakes me|at rest)|wakes me _ (night|pain)',
  ),
  finding(
    'cancer-history',
    'cancer|tumor|metastasis|oncolog*|leucemia|linfoma',
    'cancer|tumor|metastasi|oncolog*|leucemia|limfoma',
    'cancer|tumour|tumor|metasta*|oncology|leukaemia|leukemia|lymphoma',
  ),
  finding(
    'spine-trauma',
    '(caida|cai|golpe|accidente|caido) __ (espalda|columna|cuello)|(espalda|columna|cuello) __ (caida|caer|accidente|golpe)',
    '(caiguda|caigut|cop|accident) __ (esquena|columna|coll)|(esquena|columna|coll) __ (caiguda|caure|accident|cop)',
    '(fell|fall|accident|crash|landed) __ (back|spine|neck)|(back|spine|neck) __ (fall|fell|accident|crash)',
  ),
  swelling('limb-swelling', [
    'rodilla|tobillo|mano|pie|dedo|brazo|muneca|codo',
    'genoll|turmell|ma|peu|dit|brac|canell|colze',
    'knee|ankle|hand|foot|finger|arm|wrist|elbow|toe',
  ]),
  finding(
    'physio',
    'fisio|fisioterapia|fisioterapeuta|rehabilitacion|rehab',
    'fisio|fisioterapia|fisioterapeuta|rehabilitacio|rehab',
    'physio|physiotherapy|physiotherapist|rehab|physical therapy',
  ),
] as const;
