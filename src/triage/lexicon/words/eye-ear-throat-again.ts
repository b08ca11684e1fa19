import { finding } from './finding-words.ts';

/** More ways to tell of eyes, ears and throats. */
export const EYE_EAR_THROAT_AGAIN = [
  finding(
    'sudden-vision-loss',
    '(que )?no ve (y|,|ni|desde|bien de|por)|dice que no ve|(se (me|le) ha|se (me|le)) (ido|fue|nublado del todo|apagado|borrado) (la |el )?(vista|vision|ojo)|(falta|faltan|veo|ve|solo veo|solo ve|perdido|desaparecido) _ (la mitad|medio campo|media vision|un trozo|un lado|la parte de la (derecha|izquierda)|la mitad de las cosas)|(mitad|medio) (de|del|campo) _ (vision|vista|cosas|imagen) _ (falta|no|perdid*|negr*|desaparec*)|sin (vision|vista|ver) (en|por|de|del) (el |un |los )?(ojo|izquierdo|derecho|lado)|(mancha|sombra|nube|velo) (negra|oscura|de sangre|gris) _ (no (me )?deja ver|tapa*|ojo|vista|vision)|no (le )?(queda|veo) (nada )?por (ese|este|un|el) ojo|(no ve|ya no ve|no veo) (nada )?(por|con|de) (ese|este|un|el|los)|ceguera|cieg*',
    '(que )?no hi veu|diu que no hi veu|(se (m|li) ha|se n ha) (anat|apagat|esborrat|enfosquit) (la |l |el )?(vista|visio|ull)|(falta|falten|veig|veu|nomes veig|nomes veu|perdut|desaparegut) _ (la meitat|mig camp|mitja visio|un tros|un costat|el canto (dret|esquerre)|la meitat de les coses)|(meitat|mig) (de|del|camp) _ (visio|vista|coses|imatge) _ (falta|no|perdu*|negr*|desapar*)|sense (visio|vista|veure hi) (a|de|en) (l|l ull|un)|(taca|ombra|nuvol|vel|teleta) (negra|fosca|de sang|grisa) _ (no (em )?deixa veure|tapa*|ull|vista|visio|baixant)|ja no hi (veig|veu)|ceguesa|(quedat|quedada) (cec|cega)',
    '(unable to|cant|couldnt|no longer) see (from|with|out of|in) (one|my|his|her|the|that) (eye|left|right)|(half|part|side) of (my|his|her|the) (sight|vision|eyesight|visual field|view) _|half of (what|everything|things) _ (missing|gone|disappear*|see)|(lost|losing|loss of) (the |my |his |her )?_ (sight|vision)|(sight|vision|eye|eyesight) (has |is |s |just )?(gone|went|disappeared|vanished|switched off|blacked out|cut out)|(everything|it) (has )?(gone|went) (black|dark|blank) in|(blood|black|dark|grey) (blob|patch|cloud|spot|stain|curtain) (in|over|across|blocking) (my|his|her|the)|(blind|blindness)',
  ),
  finding(
    'blurred-vision',
    '(vista|vision) (emborronad*|enturbiad*|empanad*|turbi*|con niebla|borr*)|(se me|se le) (enturbia|emborrona|empana|nubla) (la )?(vista|vision)|(veo|ve) (como )?(con|entre|a traves de) (niebla|bruma|un velo|agua)|(veo|ve) (fatal|mal|regular|menos) (de|desde|por|con)',
    '(vista|visio) (emboirad*|enterbolid*|entelad*|terbol*|amb boira|borros*)|(se m|se li|m|li) (enterboleix|entela|ennuvola|emboira) (la )?(vista|visio)|(hi )?(veig|veu) (com )?(amb|entre|a traves de|d una) (boira|broma|vel|aigua|boirina)',
    '(vision|eyesight|sight|everything|eyes) _ (fuzzy|blurr*|misty|foggy|cloudy|hazy|swimming|out of focus)|(see|seeing|looking) (through|in) (a |the )?(fog|mist|haze|cloud|veil|water)|cant focus (my|on)',
  ),
  finding(
    'flashes-curtain',
    '(moscas|puntos|hilos|telaranas|manchas|motas) (negr*|flotando|volando) _|(destellos|chispas|rayos|relampagos|flashes|luces) _ (ojo|lado|noche|oscur*|esquina)|(sombra|cortina|velo|persiana|telon) (negra|oscura|gris)? ?_ (tapa*|bajando|baja|subiendo|cubre|cubriendo|lado|ojo)',
    '(mosques|punts|fils|teranyines|taques) (negr*|flotant|volant) _|(llampecs|espurnes|flaixos|guspires|llums) _ (ull|costat|nit|fosc*|canto)|(ombra|cortina|vel|persiana|telo|teleta) (negra|fosca|grisa)? ?_ (tapa*|baixant|baixa|pujant|cobr*|costat|ull)',
    '(black|dark|new) (specks|dots|spots|strings|cobwebs|floaters|bits) _ (swim*|float*|eye|vision|sight|drift*)|(flashes|sparks|lightning|flickers|zigzags) _ (eye|vision|side|night|corner|dark)|(curtain|shadow|veil|shutter|blind) (coming|came|falling|going|down|across|over|closing)',
  ),
  finding(
    'chemical-in-eye',
    '(gas pimienta|spray de pimienta|gas lacrimogeno)|(capsula|pastilla) de (detergente|lavadora|lavavajillas) _ (cara|ojo*)|(echado|eche|rociado|rocie|salpicado|salpico|saltado|salto|caido|cayo|entrado|entro|metido) _ (producto|liquido|espray|spray|tinte|gotas|detergente|gel|cloro|acetona|lejia|aguarras|herbicida|pesticida|quitagrasas|antigrasa) _ ojo*|(ojo*|los ojos) _ (producto|espray|spray|tinte|gotas de los oidos|cloro|acetona|herbicida|pesticida|antigrasa|quitagrasas|colonia|perfume|gel hidroalcoholico)|(producto|liquido|espray|spray|tinte|cloro|acetona|herbicida|pesticida|antigrasa|quitagrasas|gotas (de|para) (los )?oidos|gel hidroalcoholico|colonia|perfume|insecticida) __ (ojo|ojos)',
    '(gas pebre|esprai de pebre|gas lacrimogen)|(capsula|pastilla) de (detergent|rentadora|rentaplats) _ (cara|ull*)|(tirat|ruixat|esquitxat|saltat|caigut|entrat|anat|escampat|ficat) _ (producte|liquid|esprai|tint|gotes|detergent|gel|clor|acetona|lleixiu|aiguarras|herbicida|pesticida|antigreix) _ (ull|ulls)|(ull|ulls) _ (producte|esprai|tint|gotes de les orelles|clor|acetona|herbicida|pesticida|antigreix|colonia|perfum|gel hidroalcoholic)|(producte|liquid|esprai|tint|clor|acetona|herbicida|pesticida|antigreix|gotes (de|per) (les )?orelles|gel hidroalcoholic|colonia|perfum|insecticida) __ (ull|ulls)|gotes _ (ull|ulls) per error',
    '(pepper spray*|pepper sprayed|tear gas|maced)|(hair dye|dye|acetone|remover|ear drops|laundry pod|pod|weed killer|weedkiller|pesticide|insecticide|fertili*|hand gel|sanitiser|sanitizer|perfume|aftershave|spray|chlorine|granules|powder|lime|plaster|turps|white spirit|oven cleaner|degreaser|super glue|vinegar) __ (eye|eyes)|(eye|eyes) __ (hair dye|acetone|ear drops|laundry pod|weed killer|weedkiller|pesticide|insecticide|hand gel|sanitiser|perfume|chlorine|turps|oven cleaner|degreaser)|(spraying|sprayed) (weeds|the|trees|vines|oranges|olives) __ (eye|eyes)',
  ),
  finding(
    'eye-injury',
    '(dedo|rama|corcho|palo|lapiz|boli|pelota|balon*|pelotazo|balonazo|raqueta|esquirla*|astilla|chispa|cacho|trozo|arañazo|aranazo|zarpazo) __ (ojo|ojos)|(ojo|ojos) __ (esquirla|astilla|pelotazo|balonazo|aranazo|perforad*)|(me dio|le dio|me ha dado|le ha dado) (en (todo )?el|de lleno en el) ojo|arana* (el|la) (ojo|cornea)',
    '(dit|branca|tap|pal|llapis|boli|ungla|pilota|pilotada|raqueta|resquilla|ferritja|estella|espurna|tros|esgarrapada) __ (ull|ulls)|(ull|ulls) __ (resquilla|ferritja|estella|pilotada|esgarrapada|perforat)|(em va donar|li va donar|m ha donat|li ha donat) (a|de ple a|en) l ull|(esgarrap*|fueteja*) (l|la) (ull|cornia)|esgarrapat l ull|branca a l ull',
    '(finger|branch|twig|cork|stick|pencil|pen|fingernail|ball|shuttlecock|racket|shard|splinter|spark|metal|elbow|firework|champagne cork|claw|paw) __ (eye|eyes|eyeball)|(scratch*|poked|poke|pokes|stabbed|punctured|hit|whacked|caught|jabbed) (me |him |her |my (son|daughter|wife|husband) )?(in |on )?(the |my |his |her )?(eye|eyeball|cornea)|(eye|eyeball) __ (scratched|poked|shard|splinter|punctured|hit by)',
  ),
  finding(
    'red-eye',
    '(ojo|ojos) _ (roj*|encendid*|inyectad*|sangre|derrame|como un tomate|colorad*|lagrime*)|derrame _ ojo|(venita|vena) _ ojo|lagrimeo',
    '(ull|ulls) _ (vermell*|vermellet|ences*|injectat|vessament|com un tomaquet|plora|ploren)|(veneta|venteta|vena) _ ull',
    '(eye|eyes) _ (red|bloodshot|pink|watering|weeping|streaming)|bloodshot|(burst|broken) blood vessel in (my|his|her) eye',
  ),
  finding(
    'eye-pain',
    '(ojo|ojos) _ (abras*|arde|arden|quem*|escuece*|rabian*|punza*|late)|(abras*|arde|arden|quem*|punza*) _ (ojo|ojos)',
    '(ull|ulls) _ (abras*|crema|cremen|cou|couen|punxa*|bat|mal terrible)|(crema|cremen|cou|couen) _ (ull|ulls)',
    '(eye|eyes) _ (burn*|sting*|throb*|agony|kill*|on fire|hurts like)|(ache|pain) behind (the|my|his|her) eye*',
  ),
  finding(
    'contact-lens',
    '(la |una |las )?lente (puesta|de contacto)|(lente|lentes) (diarias|mensuales|blandas|puestas)|(quitar*|sacar*) la (lente|lentilla)',
    '(la |una |les )?lent (posada|de contacte)|lents (diaries|mensuals|posades)|(treure*) la (lent|lentilla)',
    '(my|a|torn|soft|daily|monthly) (lens|lenses)|lens (still|stuck|in my eye|case)|lenses in|wear (dailies|monthlies|contacts|lenses)|piece of lens',
  ),
  finding(
    'mastoid',
    '(detras|atras) (de la|del) (oreja|orejita|oido) _ (roj*|hinchad*|bulto|colorad*|calient*|duele|dolor|inflamad*)|(hinchad*|hinchazon|bulto|roj*|colorad*|inflamad*|hinchando|duele) __ (detras|atras|por detras) (de la |del )?(oreja|orejita|oido)|oreja (se le ha |le |se )?(despegad*|sale|salid*|empujad*|separad*|hacia (fuera|delante))',
    '(darrere|enrere) (de |l |de l )?(orella|orelleta|oida) _ (vermell*|inflad*|inflat|bony|calent*|mal|inflamad*)|(inflad*|inflat|inflor|bony|vermell*|inflamad*|inflant) __ (darrere|per darrere|just darrere) (de |l |de l )?(orella|orelleta|oida)|bony _ darrere|(orella|orelleta) (se li ha |li |se )?(desenganxad*|surt|sortida|empesa|separada|enfora)|orella* _ desenganxada',
    '(behind|back of) (my|his|her|the|one) ear _ (red|swollen|swelling|lump|puffy|sore|hot|pain*)|(red|swollen|swelling|lump|puffy|sore|pain) (patch |area )?(just |right )?behind (my |his |her |the |it|our )?(son |sons |daughters )?ear|ear (is |s |being |has been )?(pushed|pushing|sticking|poking) (forward|out)',
  ),
  finding(
    'sudden-deafness',
    'sin oir (nada )?(por|de|del) (el |un |este )?(oido|derecho|izquierdo|lado)|(perdi|perdio|perdido|he perdido) (el oido|la audicion|de oir)|(oido|oreja) (se (me|le) )?(apag*|cort*|quedado sord*)|se ha quedado (sin oir|sord*)|no oye (nada )?(por|de|del|desde)|(estallido|petardo|explosion) _ (sin oir|sord*|no oig*)',
    'sense sentir hi (per|d|de)|(vaig perdre|ha perdut|he perdut|perdut) (l oida|l audicio)|s ha quedat (sense sentir|sord|sorda)|no (hi )?sent (res )?(de|d|per|des)|no sent res (de res )?d una (banda|orella)|(petard|explosio) _ (sense sentir|sord*)',
    '(hearing) (in|on|from) (that|this|my|his|her|one|the) _ (cut out|gone|went|disappear*|stopped)|(hearing) (went|cut out|has gone|just went|vanished|disappeared)|(cant|couldnt|stopped) hear* (anything |a thing )?(in|from|on|out of) (one|my|his|her|the|that)|gone deaf|went deaf|deaf in one ear|lost (my|his|her|the) hearing',
  ),
  finding(
    'muffled-voice',
    'voz _ (rara|ahogada|tapada|gangosa|engolada|de pato|distinta|cambiada|tomada y|de otr*|como (si|ahogad*|engolad*|con))|(cambiado|cambia) la voz|(hablo|habla) como (si tuviera|con) (una )?(patata|algo|comida)|gangos*',
    'veu _ (ofegada|estranya|tapada|gangosa|engolada|d anec|diferent|canviada|de nas|d una altra|d un altre|com (si|ofegad*|amb))|(canviat|canvia) la veu|(parlo|parla) com si (tingues|portes) (una )?(patata|alguna cosa)|gangos*',
    '(voice) _ (muffled|strangled|thick|changed|plummy|underwater|nasal)|(talk|talks|talking|sound|sounds|speaking) like (i|he|she|ive|hes|shes|im|a)? ?_ (potato|plum|marbles|under water|underwater|mouthful|duck|donald)|hot potato|plum in (my|his|her) mouth',
  ),
  finding(
    'throat-swelling',
    '(garganta|cuello|gola|campanilla|amigdala*|anginas|lengua) _ (hinchad*|inflamad*|inflama|inflamando|enorme*|gord*|tapad*|inflad*)|(hinchad*|inflamad*|inflama|hincha) _ (garganta|campanilla|amigdala*)',
    '(gola|coll|uvula|amigdal*|angines|llengua) _ (inflad*|inflat|inflamad*|enorme*|gross*|tapad*|com una nou)|(inflad*|inflat|inflamad*|infla) _ (gola|amigdal*)|coll inflat per dins',
    '(throat|tonsil*|uvula|tongue) _ (swollen|swelling|swells|huge|massive|enormous|blocked|twice|so thick|big|bigger)|(swollen|swelling|huge) _ (throat|tonsil*|uvula)|(lump|something) in my throat _ (closing|bigger|swelling)',
  ),
  finding(
    'throat-closing',
    'lengua _ (crece|crecid*|no me cabe|no le cabe|asoma|gorda|enorme|hincha*|inflam*|dos veces|el doble)|(se|me|le) (me |le )?(inflama|hincha) la (garganta|lengua)|(abeja|avispa|picad*) __ (dentro de la boca|en la lengua|en la garganta)|nudo que me cierra|(garganta|cuello) _ (cierr*|cerr*|estrech*|encog*)|(cierr*|cerr*|estrech*) _ (garganta|cuello por dentro)',
    'llengua _ (creix|crescu*|no m hi cap|no li cap|grossa|enorme|infla*|inflam*|dues vegades|el doble)|(s|se|m|em|li) (m |li )?(inflama|infla) la (gola|llengua)|(abella|vespa|picat|picada) __ (dins la boca|a la llengua|a la gola)|nus que em tanca|(gola|coll) _ (tanca*|estreny*|encongi*|fa petita)|(tanca*|estreny*) _ (gola|coll per dins)',
    'tongue _ (twice|big|bigger|huge|thick|poking|fills|filling|swell*|swollen|doubled|fat|growing)|(throat|airway|windpipe|neck) _ (closing|closes|shutting|shuts|tight|tighten*|narrow*|constrict*|swelling closed)|(closing|tightening|shutting) _ (throat|airway)|(wasp|bee|stung) __ (back of the throat|tongue|in the mouth|in (his|her|my) (mouth|throat))',
  ),
  finding(
    'foreign-body',
    '(quedado|metido|entrado|dentro|clavad*|tiene|hay|meti*) _ (algodon|bastoncillo|auricular|silicona|bolita|cuenta|insecto|hormiga|mosca|bicho|esponja|papel|garbanzo|lenteja|maiz|legumbre|piedrecita|plastilina|pieza|perla|pila|semilla) _ (oido|oreja|nariz|agujero)|(algodon|bastoncillo|auricular|silicona|bolita|cuenta|insecto|hormiga|bicho|esponja|garbanzo|lenteja|plastilina|pieza|lego|pila) __ (oido|oreja|nariz|agujero de la nariz)|(astilla|pincho*|espina|pua|puas|erizo|cristalito) _ (pie|dedo|mano|planta|clavad*|dentro)',
    '(quedat|ficat|entrat|dins|clavat|te|hi ha) _ (coto|bastonet|auricular|silicona|boleta|insecte|formiga|mosca|bestiola|esponja|paper|cigro|llentia|blat|pedreta|plastilina|peca|perla|pila|llavor) _ (orella|oida|nas|forat)|(coto|bastonet|auricular|silicona|boleta|insecte|formiga|bestiola|esponja|cigro|llentia|plastilina|peca|lego|pila) __ (orella|oida|nas|forat del nas)|(estella|punxa|punxes|espina|pua|eri|vidret) _ (peu|dit|ma|planta|clavad*|dins)',
    '(cotton bud|bud|earbud|bead|insect|bug|fly|ant|spider|sponge|paper|pea|sweetcorn|corn|kernel|stone|plasticine|playdough|lego|toy|battery|seed|peanut) __ (ear|nose|nostril)|(up|in|inside) (his|her|my|a|the) (nose|nostril|ear) _ (stuck|wont come)|(splinter|spine|spines|urchin|thorn|shard|bit of glass) _ (foot|finger|hand|sole|heel|toe|still in|stuck)',
  ),
  finding(
    'sore-throat',
    '(garganta) _ (irritad*|raspa|rasposa|seca|rascad*|carraspera|placas|pica|ardor|roj*)|placas en la garganta|carraspera|anginas|(pica|duele|raspa) _ (al )?tragar',
    '(gola|coll) _ (irritada|rasca|rascada|rasquera|seca|plaques|pica|vermella|ple de plaques)|plaques (a|al) (la gola|coll)|rasquera|angines|la gola em rasca',
    '(throat) _ (scratchy|dry|raw|irritated|tickly|killing|on fire|like glass|burning|spots)|(scratchy|raw|irritated|tickly) throat|swallow* _ (hurt*|like (razor|glass)|killing|agony)|tonsillitis|quinsy',
  ),
  finding(
    'hard-to-swallow',
    '(trago|traga|tragar|pasar la comida) (mal|cada vez peor|me cuesta|con dolor|a duras penas)|(cuesta|duele|no me pasa) _ (tragar|pasar (la comida|la saliva))|al tragar (se|me|le)|no me pasa ni',
    '(empasso|empassa|passar el menjar) (malament|cada cop pitjor|em costa|amb mal)|(costa|fa mal) _ (empassar|passar (el menjar|la saliva))|(en|quan) (empassar|empasso) (se|em|fa)|no s ho empassa',
    '(struggle|struggling|hard|painful|hurts|cant|difficult|trouble|refus*|agony) (to |with )?swallow*|swallow* (is |s )?(hurts|painful|hard|difficult|agony)|(food|water) (gets|getting|got) stuck (going|halfway|on the way)|lodged halfway',
  ),
  finding(
    'cannot-swallow',
    'no (le|me) pasa ni (la saliva|el agua)|escup* la saliva|(babea|babeando|se le cae la baba) (y|,|porque) (no|fiebre)|no (se )?lo traga',
    'no (li|em) passa ni (la saliva|l aigua)|escup* la saliva|(baveja|bavejant) (i|,|perque) (no|febre)|no s ho empassa',
    '(cant|wont|refuses to|refusing to|unable to) swallow (at all|anything|his|her|own|even|water|spit)?|(spit|saliva) (comes|come|coming) (straight )?back up|(dribbl*|drool*) (running|out|everywhere|because|and (wont|cant|refus*|fever))|dribble running',
  ),
] as const;
