import { ache, finding, swelling } from './finding-words.ts';

export const EYE_EAR_SKIN = [
  finding(
    'sudden-vision-loss',
    'no veo (nada|por|de|con)|no ve (nada|por|de|con)|(perdido|perdio|perdi|pierdo|pierde|perdida) _ (la )?(vision|vista)|(quedado|quedo|quede) _ cieg*|ciego de repente|dejado de ver|no veo bien de repente|se me ha ido la vista|(veo|ve) (todo )?(negro|oscuro)|vision negra|cieg* de un ojo|no veo|(vision|vista) (se )?(va|fue|apaga)|me he quedado sin (vista|ver)',
    'no (hi )?veig (res|per|d|de|amb)|no (hi )?veu (res|per|d|de|amb)|(perdut|perdo|perd|perdua) _ (la )?(visio|vista)|(quedat|quedo) _ cec|cega de cop|cec de cop|deixat de veure|se m ha n anat la vista|ho veig tot negre|no hi veig|m he quedat sense (vista|veure)',
    '(cant|could not|cannot) see (anything|out of|from|in|through|at all)|(lost|losing|loss of|no) _ (vision|sight|eyesight)|gone blind|went blind|going blind|blind in one|vision _ (gone|went black|black|disappeared)|sight _ gone|cant see|dark shadow|vision (going|went)|everything went (dark|black)',
  ),
  finding(
    'blurred-vision',
    '(vision|veo|ve|vista) _ (borros*|nublad*|turbia|empañad*|empanad*|mal)|borroso|lucecitas|veo luces|veo estrellas|veo chiribitas|moscas volantes',
    '(visio|veig|veu|vista) _ (borros*|ennuvolad*|terbola|entelad*|malament)|borros|llumetes|veig llums|veig estrelles|mosques volants',
    '(vision|sight|see|seeing|eyesight) _ (blurred|blurry|cloudy|hazy|fuzzy)|blurr*|spots in (my|his|her) vision|seeing (spots|stars|lights)|floaters|visual disturbance*',
  ),
  finding(
    'flashes-curtain',
    'cortina|telon|sombra en (el ojo|la vista|la vision)|(destellos|flashes|relampagos|fogonazos|rayos) _ (ojo|luz|vista)?|lluvia de (moscas|puntos)|muchas moscas|moscas _ de repente',
    'cortina|telo|ombra a (l ull|la vista|la visio)|(flaixos|llampecs|espurnes|guspires) _ (ull|llum)?|pluja de (mosques|punts)|moltes mosques|mosques _ de cop',
    'curtain|shadow (over|across|in) _ (eye|vision)|flashes of light|flashing lights|flashes in|(lots of|sudden|new|shower of) floaters',
  ),
  finding(
    'chemical-in-eye',
    '(lejia|amoniaco|acido|sosa|cal|cemento|producto*|quimico*|detergente|salfuman|pegamento|desengrasante|disolvente|spray|liquido|suavizante|desinfectante|alcohol|yeso) __ (ojo|ojos)|(ojo|ojos) __ (lejia|amoniaco|acido|sosa|cal|cemento|quimico*|salfuman|detergente|pegamento|disolvente|desengrasante)',
    '(lleixiu|amoniac|acid|sosa|calc|ciment|producte*|quimic*|detergent|salfumant|cola|dissolvent|esprai|suavitzant|desinfectant|alcohol) __ (ull|ulls)|(ull|ulls) __ (lleixiu|amoniac|acid|sosa|calc|ciment|quimic*|salfumant|detergent|dissolvent)',
    '(bleach|ammonia|acid|lye|caustic|cement|lime|chemical*|cleaner|cleaning|detergent|glue|solvent|drain) __ (eye|eyes)|(eye|eyes) __ (bleach|ammonia|acid|cement|chemical*|detergent|glue|solvent)',
  ),
  finding(
    'eye-injury',
    '(golpe|pelotazo|codazo|punetazo|clavado|clavo|cortado|arañazo|esquirla|metal|dado) __ (ojo|ojos)|(ojo|ojos) __ (golpe|pelotazo|clavado|esquirla|metal)',
    '(cop|pilotada|cop de puny|clavat|tallat|esgarrapada|estella|ferritja|metall) __ (ull|ulls)|(ull|ulls) __ (cop|pilotada|clavat|estella|metall)',
    '(hit|punched|poked|scratched|metal|stick|splinter|ball|elbow|cut|glass|stuck|blow) __ (eye|eyes)|eye injury',
  ),
  ache('eye-pain', ['ojo|ojos', 'ull|ulls', 'eye|eyes']),
  finding(
    'red-eye',
    '(ojo|ojos) _ (rojo|rojos|rojizo|colorado|irritado|irritados|legañ*|lagan*|lloroso*|pica*|pegados|pus)|(rojo|rojos|irritado|leganas) _ (ojo|ojos)|leganas|conjuntivitis|orzuelo',
    '(ull|ulls) _ (vermell|vermells|irritat|irritats|lleganyos*|plorosos|pica|piquen|enganxats|pus)|conjuntivitis|mussol|lleganyes',
    '(eye|eyes) _ (red|pink|bloodshot|itchy|gunky|sticky|crusty|watering|irritated)|(red|pink|sticky|itchy) eye*|conjunctivitis|stye',
  ),
  finding(
    'contact-lens',
    'lentilla*|lentes de contacto',
    'lentilla*|lentilles|lents de contacte',
    'contact lens*|contacts',
  ),
  ache(
    'ear-pain',
    ['oido|oidos|oreja|orejas', 'orella|orelles|oida|oides', 'ear|ears'],
    [
      '(oido|oidos) _ (agua|tapad*|taponad*|zumb*|pitid*)|acufenos|tinnitus|otitis|oido (tapado|taponado)|tapon (de cera|en el oido)|supura el oido',
      '(orella|orelles) _ (aigua|tapad*|zumz*|xiul*)|acufens|tinnitus|otitis|orella tapada|tap de cera|supura l orella',
      '(ear|ears) _ (blocked|full|water|ringing|buzzing|popping)|tinnitus|earache|ear infection|blocked ear|ear wax',
    ],
  ),
  finding(
    'mastoid',
    '(hinchad*|bulto|roja|duele|dolor|hueso) _ detras _ (oreja|orejas)|detras _ (oreja|orejas) _ (hinchad*|bulto|roj*|duele|calient*)|oreja _ (salida|despegada|hinchada)',
    '(inflad*|inflat|bony|vermella|mal|dolor|os) _ darrere _ orella|darrere _ orella _ (inflad*|inflat|bony|vermell*|mal|calent*)|orella _ (sortida|inflada)',
    '(swelling|swollen|lump|pain|hurts|sore|red|puffy|tender) _ behind _ ear|behind _ (ear|ears) _ (swollen|swelling|lump|hurts|sore|red|puffy|tender|pain)|ear _ sticking out',
  ),
  finding(
    'sudden-deafness',
    '(no oigo|sordo|sorda|sordera|dejado de oir|perdido _ audicion) _ (de repente|de golpe|de un oido|oido|nada)?|no oigo (nada|por|de)',
    '(no hi sento|sord|sorda|sordesa|deixat de sentir|perdut _ audicio) _ (de cop|orella|res)?',
    '(cant hear|deaf|lost _ hearing|hearing loss|gone deaf) _ (suddenly|one ear|sudden)?',
  ),
  ache(
    'sore-throat',
    ['garganta|anginas|amigdalas', 'gola|coll|angines|amigdales', 'throat|tonsils'],
    [
      'anginas|amigdalitis|faringitis|placas en la garganta|afonic*|ronquera|ronco|ronca',
      'angines|amigdalitis|faringitis|plaques a la gola|afonic*|ronquera|mal de coll',
      'sore throat|tonsillitis|strep|laryngitis|hoarse|lost my voice|pharyngitis',
    ],
  ),
  finding(
    'cannot-swallow',
    '@cannot _ (tragar|tragarme|tragarse|pasar _ saliva|beber)|no (traga|trago)|ni (la )?saliva|(babea|se le cae la baba|babeando)|no le pasa (la saliva|ni el agua)|duele tanto _ no (trago|traga)|no puedo ni tragar',
    '@cannot _ (empassar|engolir|empassar me|empassar se|beure)|no (empassa|empasso|engoleix)|ni (la )?saliva|(baveja|bavejant|li cau la bava)|no puc ni empassar',
    '@cannot _ (swallow|swallowing|swallow _ (saliva|spit|water))|not able to swallow|unable to swallow|drooling|dribbling (a lot|constantly)|wont swallow',
  ),
  finding(
    'hard-to-swallow',
    '(cuesta|duele|dificultad|dolor) _ tragar',
    '(costa|dolor|dificultat|mal) _ empassar',
    '(hard|hurts|painful|difficult|trouble|difficulty) _ swallow*',
  ),
  finding(
    'muffled-voice',
    'voz de patata|voz (gangosa|apagada|tomada de repente)|habla como con una patata',
    'veu de patata|veu (apagada|de nas)',
    'muffled voice|hot potato voice|voice (muffled|thick)',
  ),
  finding(
    'rash',
    '(mancha|manchas|placa|placas) en la piel|granit*|sudamina|piel (seca|irritada|roja|escamada)|pie de atleta|sarpullido|erupcion|salpullido|rash|grano|granos|granitos|eccema|eczema|dermatitis|ronchas|manchas|mancha|picor|picores|pica|pican|psoriasis|acne|hongos|verruga*|lunar|lunares|herpes|culebrilla|piojos|sarna|impetigo|varicela|sarampion|escarlatina|boca mano pie|rozadura|ampolla*|(las|mis|sus) unas',
    '(taca|taques|placa|plaques) a la pell|granell*|pell (seca|irritada|vermella)|peu d atleta|ull de poll|erupcio|rash|gra|grans|granets|ecema|eczema|dermatitis|taques|taca|picor|picors|pica|piquen|psoriasi|acne|fongs|berruga|berrugues|piga|pigues|herpes|polls|sarna|impetigen|varicel la|xarampio|escarlatina|boca ma peu|butllofa|butllofes|ungles',
    'athletes foot|athlete s foot|dry skin|skin (dry|irritated|flaky|peeling)|cold sore|rash|spots|eczema|dermatitis|itchy|itch|itching|blotches|psoriasis|acne|fungal|wart|warts|verruca|mole|moles|shingles|scabies|head lice|nits|impetigo|ringworm|pimple*|chickenpox|chicken pox|measles|scarlet fever|hand foot and mouth|blister*|nail',
  ),
  finding(
    'skin-infection',
    '(redond*|circulo|anillo|diana|cerco) _ roj*|roj* _ (circulo|anillo|diana|redond*)|(roja|rojo|enrojecid*) alrededor|(herida|piel|pierna|grano|dedo|una|picadura|zona|uñero|unero) _ (infectad*|con pus|supura|roja y caliente|caliente y roja)|celulitis|absceso|pus|flemon en la piel|se extiende _ (rojo|roja|rojez)|uñero|infectad*|rojez _ extiende',
    '(rodon*|cercle|anella|diana) _ vermell*|vermell* _ (cercle|anella|diana|rodon*)|(vermell|vermella) al voltant|(ferida|pell|cama|gra|dit|ungla|picada|zona) _ (infectad*|infectat|amb pus|supura|vermella i calenta)|cel lulitis|celulitis|acces|abces|pus|s esten _ (vermell|vermellor)|ungla encarnada|infectat|infectada',
    'bullseye|bull s eye|red ring|red circle|weeping pus|(wound|skin|leg|spot|finger|toe|bite) _ (infected|pus|oozing|red and hot|hot and red)|cellulitis|abscess|pus|red (streak|line|area) _ spread*|redness _ spread*|infected|ingrown toenail|boil',
  ),
  finding(
    'skin-spreading-fast',
    '(rojez|infeccion|mancha|roja|rojo) _ (extiende|extendiendo|sube|crece) _ (rapido|horas|por momentos)|linea roja|piel (negra|se desprende|se cae a tiras)|ampollas _ (todo el cuerpo|boca y)',
    '(vermellor|infeccio|taca|vermell) _ (s esten|estenent|puja|creix) _ (rapid|hores)|linia vermella|pell (negra|es despren)|butllofes _ tot el cos',
    '(redness|infection|red|rash) _ spread* _ (fast|quickly|rapidly|hours)|red line|skin _ (black|peeling off|dying)|blisters _ (all over|mouth and)',
  ),
  finding(
    'burn',
    'quemad*|quemadura|quemaduras|quemo|escaldad*|abrasad*',
    'cremat|cremada|cremades|cremadura|escaldat|escaldada|em vaig cremar',
    'burn|burned|burnt|burns|scald|scalded',
  ),
  finding(
    'serious-burn',
    '(quemad*|quemadura|escaldad*) __ (grande|grave|cara|manos|genitales|ampollas|todo el|electric*|acido|quimic*|enorme|medio|espalda entera|profunda|pecho|via aerea|cuello)|electrocut*|descarga electrica|calambrazo fuerte|corriente _ (dado|pasado)|incendio|humo _ respirado|inhalado humo|(quemad*|quemadura|escaldad*) __ (agua hirviendo|aceite|medio brazo|hirviendo|brazo entero|pierna entera|barriga|espalda)|(agua|aceite|cafe|sopa|caldo|te|olla|sarten) _ (hirviendo|encima|caliente)|(tirado|echado|caido|volcado|derramado) _ encima _ (agua|cafe|olla|sarten|aceite|sopa|caldo)',
    '(cremat|cremada|cremadura|escaldat|escaldada) __ (gran|greu|cara|mans|genitals|butllofes|tot el|electric*|acid|quimic*|enorme|profunda|pit|coll)|electrocut*|descarrega electrica|enrampada|incendi|inhalat fum|(cremat|cremada|cremadura|escaldat|escaldada) __ (aigua bullint|oli|bullint|mig brac)|(aigua|oli|cafe|sopa|brou|olla) _ (bullint|a sobre|calent)',
    '(burn|burned|burnt|scald|scalded) __ (large|big|bad|severe|face|hands|genitals|blister*|all over|electric*|acid|chemical|huge|deep|chest|neck)|electrocut*|electric shock|house fire|smoke inhalation|inhaled smoke|(burn|burned|burnt|scald|scalded) __ (boiling|hot oil|whole arm|whole leg|kettle)|(kettle|boiling water|hot water|hot oil|hot tea|hot coffee|boiling) _ (over|on|onto)|pulled _ (kettle|pan|pot)',
  ),
  finding(
    'animal-bite',
    '(mordi*|mordedura|mordisco|aranado) _ (perro|gato|serpiente|vibora|animal|mono|rata|murcielago)|mordedura',
    '(mossega*|mossegada|esgarrapat) _ (gos|gat|serp|escurco|animal|rata|ratpenat)|mossegada',
    '(bitten|bite|bit) _ (dog|cat|snake|animal|bat|rat|fox)|(dog|cat|snake|animal) bite',
  ),
  finding('snake-bite', 'serpiente|vibora|escorpion|alacran', 'serp|escurco|escorpi', 'snake|adder|scorpion|viper'),
  finding('tick-bite', 'garrapata', 'paparra', 'tick bite|tick on|a tick|tick'),
  finding(
    'insect-bite',
    'picadura*|mosquito*|picado _ (mosquito|bicho|insecto|arana)|me ha picado un bicho',
    'picada*|picades|mosquit*|picat _ (mosquit|bitxo|insecte|aranya)',
    'insect bite*|mosquito bite*|bug bite*|bitten by (a bug|an insect|mosquito*|spider)|insect sting',
  ),
  swelling(
    'lump',
    ['bulto|quiste|ganglio|ganglios|nodulo', 'bony|quist|gangli|ganglis|nodul', 'lump|cyst|glands|gland|nodule|bump'],
    [
      'bulto|bultito|quiste|ganglio*|me he (notado|encontrado) un bulto',
      'bony|bonyet|quist|gangli*',
      'a lump|cyst|swollen glands|new lump',
    ],
  ),
  finding(
    'foreign-body',
    '(metido|tiene|clavado|introducido) _ (nariz|oido|oreja) _ (bolita|cuenta|trozo|pieza|legumbre)?|cuerpo extrano|(metido|mete) algo en (la nariz|el oido)|espina _ (garganta|clavada)',
    '(posat|ficat|te|clavat) _ (nas|orella|oida)|cos estrany|espina _ (gola|clavada)',
    '(put|stuck|pushed|shoved) _ (up|in|into) _ (nose|ear|nostril)|foreign body|fishbone|fish bone|splinter',
  ),
] as const;
