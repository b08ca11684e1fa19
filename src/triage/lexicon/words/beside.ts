import { finding } from './finding-words.ts';

/** How something came about, or what is still possible with it. It tells no complaint; see `domain/told-beside.ts`. */
export const BESIDE_WORDS = [
  finding(
    'strained',
    'flexiones|pesas|mancuernas|press de banca|dominadas|crossfit|gimnasio|gym|mudanza|(levante|levantar|levantando|levantado|cargue|cargar|cargando|cargado|movi|moviendo|mover) _ (peso|pesos|pesas|caja*|mueble*|saco*|sofa|armario*)',
    'flexions|peses|manuelles|press banca|dominades|crossfit|gimnas|gym|mudanca|(aixecar|aixecant|aixecat|carregar|carregant|carregat|moure|movent|mogut) _ (pes|pesos|peses|capsa|capses|caixa|caixes|moble*|sac|sacs|sofa|armari*)',
    'push ups|pushups|press ups|pressups|pull ups|pullups|bench press*|weights|dumbbell*|crossfit|(at|in|from|to) the gym|gym session|moving house|(lift*|carr*|mov*|shift*) _ (box|boxes|furniture|sofa|wardrobe|sacks|heavy|weights)',
  ),
  finding(
    'by-touch-or-move',
    '(si|cuando|al) (me |lo |la |le |los )?(aprieto|aprietas|apretar*|toco|tocas|tocar*|presiono|presionar|palpo|palpar|muevo|mueve|mover*|giro|girar*|agacho|agachar*|estiro|estirar*|hundo el dedo)|con (el dedo|los dedos|ciertos movimientos|el movimiento)',
    '(si|quan|en) (m |em |ho |l |la |me |m ho |m hi )?(apreto|apretar*|toco|tocar*|premo|prem|premer|palpo|moc|moure*|giro|girar*|ajupo|ajupir*|estiro|estirar*|poso el dit)|amb (el dit|els dits|el moviment|certs moviments)',
    '(if|when|when i|if i|on) (i )?(press*|touch*|push on|poke|prod|move|moving|movement|twist*|turn*|bend*|stretch*|reach*|lift my arm)|(press*|push*|touch*|poke*|prod*) (on )?(it|the spot|there)|tender to (the )?touch|(move|moving|movement) or (press*|touch*|push*)|worse (with|on) (movement|moving|touch)',
  ),
  finding(
    'faint-trigger',
    'de pie|(mucho|mucha|tanto|tanta|un) (calor|bochorno)|misa|iglesia|procesion|concierto|en (la|una) cola|haciendo cola|(saca*|sacar*|sacado) _ sangre|analisis de sangre|analitica|extraccion de sangre|(ver|vi|vio) (la |mi )?sangre|vacuna*|aguja*|sin (desayunar|comer)|en ayunas|(levantar*|levante|levanto) _ (de golpe|rapido|deprisa)',
    'dret|dreta|(molta|tanta|una) (calor|xafogor)|missa|esglesia|processo|concert|fent cua|a la cua|(treu*|trei*|treure|tret) _ sang|analisi de sang|analitica|extraccio|(veure|vaig veure|va veure) (la )?sang|vacuna*|agulla|agulles|sense (esmorzar|menjar)|en deju|(aixecar*|aixecat|llevat) _ (de cop|rapid|de pressa)',
    'standing|stood|hot|stuffy|heat|warm|church|mass|concert|(in|standing in) (a|the) (queue|line)|queueing|blood (test|taken|drawn|sample)|(sight of|saw|seeing) (the |my |some )?blood|jab|injection|needle*|vaccin*|(no|skipped|missed) breakfast|(got|get|stood|standing) up (too )?(fast|quick*)',
  ),
  finding(
    'came-round',
    '(recuper*|volvi*|vuelvo|desperte|desperto|despierta|paso) _ (enseguida|en seguida|al momento|al instante|segundos|rapido|rapidamente|un minuto|un minutito)|(enseguida|en seguida|al momento|al instante|en segundos|en un minuto) _ (bien|recuper*|volvi*|desperte|desperto|en mi|en si)',
    '(recuper*|torna*|torn*|despert*|passat) _ (de seguida|desseguida|a l instant|al moment|segons|rapid|un minut)|(de seguida|desseguida|a l instant|al moment|en segons|en un minut) _ (be|recuper*|torna*|torn*|despert*)',
    '(came|come|coming) (round|around|to) _ (quick*|straight away|right away|seconds|a minute|at once|immediately|fast)|(fine|ok|okay|better|normal|myself) (again )?(within|in|after) (a |a few |few |ten |twenty )?(seconds|minute)|out for (only )?(a few |a couple of |ten |five |twenty )?seconds|(straight|right) away _ (fine|ok|came)|recovered _ (quick*|straight away|seconds|minute)',
  ),
  finding(
    'bears-weight',
    '(puedo|puede|pude) (andar|caminar|apoyar*|pisar|bajar|subir|ponerlo|cargar)|(piso|ando|camino|apoyo|anda|camina|apoya|pisa) (y|bien|sin|normal|mas o menos|con cuidado|el pie)|(y|pero) (ando|camino|piso|apoyo|anda|camina)',
    '(puc|pot|vaig poder) (caminar|recolzar*|trepitjar|posar|baixar|pujar|carregar)|(camino|recolzo|trepitjo|camina|recolza|trepitja) (i|be|sense|normal|mes o menys|amb compte|el peu)|(i|pero) (camino|recolzo|trepitjo|camina)',
    '(can|could|able to) (still |just about |just )?(walk*|weight bear|bear weight|put (my |his |her |some |full )?weight|stand)|(walking|weight bearing|bearing weight) (on it|fine|ok|okay|normally)|(walks|walk|walked) on it|walked home',
  ),
  finding(
    'hardly',
    'apenas|casi no|a duras penas|cojea*',
    'amb prou feines|gairebe no|quasi no|a penes|coixe*',
    'barely|hardly|scarcely|limp*|hobbl*',
  ),
  finding(
    'leg-part',
    'tobillo*|pie|pies|rodilla*|pierna*|empeine|dedo del pie|dedo gordo',
    'turmell*|peu|peus|genoll*|cama|cames|dit del peu|dit gros',
    'ankle*|foot|feet|knee*|leg|legs|toe|toes',
  ),
  finding(
    'arm-part',
    'muneca*|mano*|brazo*|codo*|hombro*|clavicula',
    'canell*|ma|mans|brac|bracos|colze*|espatlla*|clavicula',
    'wrist*|hand|hands|arm|arms|elbow*|shoulder*|collarbone',
  ),
  finding('digit', 'dedo|dedos|pulgar', 'dit|dits|ungla|ungles|polze', 'toe|toes|finger|fingers|nail|toenail|thumb'),
  finding(
    'bruised',
    'morad*|negr*|amoratad*|moraton*|cardenal*|lila|azul',
    'morat|morats|morad*|negr*|blau|blava|lila',
    'bruis*|black|purple|blue',
  ),
  finding(
    'no-blood-there',
    'fri*|helad*|congelad*|blanc*|palid*|dormid*|hormig*|adormec*|acorch*|pulso|gris|insensib*|(siento|noto) (el|los) dedo*',
    'fred*|gelad*|gelat*|congelad*|blanc*|pal lid*|adorm*|formig*|enrampa*|pols|gris|insensib*|(sento|noto) (el|els) dit*',
    'cold|icy|freezing|frozen|white|pale|numb*|tingl*|pulse|grey|gray|cant feel|no feeling',
  ),
  finding('ear-wax', 'cera|tapon|tapones', 'cera|tap|taps', 'wax|earwax'),
  finding(
    'hay-fever',
    'polen|primavera|primaveral|rinitis|fiebre del heno|gramineas|olivo|estornud*',
    'pol len|polen|primavera|primaveral|rinitis|febre del fenc|gramin*|olivera|esternud*',
    'pollen|hay fever|hayfever|spring|rhinitis|grass|sneez*',
  ),
  finding(
    'nursing',
    '(dando|doy|dar) (de mamar|el pecho|pecho)|lactancia|amamant*',
    '(donant|dono|donar) (de mamar|el pit|pit)|lactancia|alleta*',
    'breastfeed*|breast feed*|nursing|breastfed',
  ),
  finding(
    'breast-sign',
    'dur*|bulto*|pezon*|grieta*|leche|roj*',
    'dur|dura|bony*|mugro*|clivell*|llet|vermell*',
    'hard|lump*|engorged|nipple*|cracked|milk|red',
  ),
  finding('mosquito', 'mosquito*|zancudo*', 'mosquit*', 'mosquito*|midge*|gnat*'),
  finding(
    'teething',
    '(salen|saliendo|salir) _ dientes|denticion|dientes de leche',
    '(surten|sortint|sortir) _ dents|denticio',
    'teething|cutting (a |his |her )?(tooth|teeth)|teeth coming (in|through)',
  ),
  finding('sun', 'sol|playa|piscina|solarium', 'sol|platja|piscina|solarium', 'sun|sunburn*|beach|sunbed|sunbath*'),
  finding('blistered', 'ampolla*|vejiga*', 'butllof*|bombolles', 'blister*'),
  finding(
    'opens-mouth',
    '(puedo|puede) abrir (bien )?la boca|(abro|abre) (bien )?la boca (bien|normal)?',
    '(puc|pot) obrir (be )?la boca|(obro|obre) (be )?la boca (be|normal)?',
    '(can|able to) open (my|his|her) mouth',
  ),
  finding(
    'breathes-well',
    '(respiro|respira|respirando) (muy )?(bien|normal*|perfect*)',
    '(respiro|respira|respirant) (molt )?(be|normal*|perfecta*)',
    'breathing (is )?(fine|ok|okay|normal*|well)',
  ),
  finding(
    'swallows-well',
    '(trago|traga|bebo|bebe) (bien|normal*)|puedo tragar',
    '(empasso|empassa|bec|beu) (be|normal*)|puc empassar',
    '(swallowing|drinking) (is )?(fine|ok|okay|normal*|well)|can swallow',
  ),
  finding(
    'sees-well',
    '(veo|ve) (bien|perfect*|normal*)',
    '(hi )?(veig|veu) (be|perfect*|normal*)',
    '(vision|sight|eyesight) (is )?(fine|ok|okay|normal)|(see|seeing) fine',
  ),
  finding('stye', 'orzuelo*|chalazion', 'mussol*|chalazi*|calazi*', 'stye|styes|sty|chalazion'),
] as const;
