import { finding } from './finding-words.ts';

/** What people live with, and teeth, bites and lumps that can wait, as callers tell them. */
export const CALLERS_DAILY = [
  finding(
    'everyday-complaint',
    '(piel|codos|talones|labios|manos|pelo) (sequisim*|muy sec*|resec*|aspera*|agrietad*|cortad*)|(labios|talones) (agrietad*|cortad*|pelad*)|(pies|piernas) _ (cansad*|cansan|hinchan un poco|sudan|huelen|pesan) |(se me caen|caida (de|del)|caen) (el |los )?(pelo|cabello*)|(se me )?(parten|rompen) las unas|(ponerme|hacer|empezar) a? ?(dieta|regimen)|(cogido|engordado|ganado|perder|bajar) (unos |cinco |[a-z]* )?(kilos|peso) (desde|que|de mas|por)|adelgazar (un poco|unos)|(babea|inquieto) _ dientes|dientes (saliendo|le salen)|le (estan saliendo|salen) los dientes|granos (en la (cara|espalda))|espalda _ granos|ombligo _ (cordon|costra|recien)|cordon umbilical|costra lactea|gases del bebe|sudo mucho|sudoracion|aftas|ojeras|(pegar|coger|conciliar) (el )?sueno|me desvelo|unero|padrastro|callo|juanete|picor de cabeza|caspa|(ronca|ronco|ronquidos)|dejar de fumar|vista cansada|piernas inquietas|tic en el (ojo|parpado)|parpado (me )?tiembla|(sudan|huelen) (mucho )?los pies|(agrietan|cortan|pelan) los labios|pies _ (sudan|huelen)|perder (los |unos )?kilos',
    '(pell|colzes|talons|llavis|mans|cabell) (sequissim*|molt sec*|ressec*|aspr*|clivellad*|talla*)|(llavis|talons) (clivella*|talla*|pelats)|(peus|cames) _ (cansa*|suen|fan pudor|pesen) |(em cauen|caiguda (de|dels)|cauen) (els )?(cabell*)|(se m )?(parteixen|trenquen) les ungles|(posar me|fer|comencar) (a )?(dieta|regim)|(agafat|engreixat|guanyat|perdre) (uns |cinc |[a-z]* )?(quilos|pes) (des|que|de mes)|perdre pes|(baveja|inquiet) _ dents|dents (sortint|li surten)|li (surten|estan sortint) les dents|grans a (la (cara)|l esquena)|esquena _ grans|melic _ (cordo|crosta|raja)|cordo umbilical|crosta lactia|suo molt|suor (als|a les)|ulleres negres|agafar (el )?son|em desvetllo|unglero|ull de poll|galindo|picor al cap|caspa|(ronca|ronco|roncs)|deixar de fumar|vista cansada|cames inquietes|parpella (em )?tremola|els peus (em )?(suen|fan pudor)|em suen els peus|perdre (els |uns )?quilos',
    '(dry|cracked|chapped|flaky) (elbows|heels|lips|hands|skin|scalp)|(elbows|heels|lips) _ (dry|cracked|chapped)|(feet|legs) (ache|are tired|get tired|swell a bit|sweat|smell) |hair (is )?(falling out|thinning|coming out)|nails (keep )?(splitting|breaking|brittle)|(lose|losing|shift|shed) _ (weight|pounds|stone|kilos) (ive|i have|since|for|before)|(put on|gained) (weight|a few|five|half|some)|go on a diet|dieting advice|teething|(dribbl*|drool*) _ teeth|spots on my (face|back)|(belly button|cord) (stump)?|umbilical|cradle cap|sweat (a lot|too much)|sweaty (feet|hands)|(get|drop|nod) off to sleep|(cant|trouble|struggle to) (get off to |get to |drop off to )?sleep|bunion|ingrown|dandruff|itchy scalp|snor*|(quit|give up|stop) smoking|eyelid (twitch*|flicker*)|dark circles|feet (get |are )?(sweaty|smelly)|(corn|callus) on my',
  ),
  finding(
    'tooth-sensitivity',
    '(calambr*|corriente|latigazo|pinchazo|dentera|cosquill*|repelus|chispazo*) _ (diente*|muela*|colmillo) |(diente*|muela*) _ (calambr*|dentera|corriente|electric*) |(helado|frio|hielo|dulce*|citric*|caliente|te|cafe|agua fria|agua de la nevera) _ (diente*|muela*)|(diente*|muela*) _ (helado|frio|hielo|dulce*|caliente|agua fria|nevera|sensib*)|sensib* dental|dientes sensibles',
    '(rampa|corrent|punxad*|esgarrifanc*|pessigoll*|dentera|espurn*) _ (dent|dents|queixal*) |(dent|dents|queixal*) _ (rampa|corrent|electric*|esgarrif*) |(gelat|fred|gel|dolc*|acid*|calent|te|cafe|aigua freda|aigua de la nevera) _ (dent|dents|queixal*)|(dent|dents|queixal*) _ (gelat|fred|gel|dolc*|calent|aigua freda|nevera|sensib*)|sensib* dental|dents sensibles',
    '(twinge*|zing*|jolt|shock*|sensitiv*|shiver*) _ (tooth|teeth|molar) |(tooth|teeth|molar) _ (twinge*|zing*|sensitiv*|tingle*)|(ice cream|cold|hot|sweet*|ice|fizzy|iced) (drinks |things |water |tea |stuff )?_ (tooth|teeth)|(tooth|teeth) _ (ice cream|cold (drink*|water|air|things)|sweet (thing*|stuff)|hot drink*)|sensitive (tooth|teeth)|(cold|hot) (air|water|drinks|food) __ (goes right through|through me|makes me jump|kills)',
  ),
  finding(
    'cavity',
    '(caries|picad*|agujero*|hueco|carie*) _ (diente*|muela*)|(diente*|muela*) _ (picad*|caries|agujero*|podrid*|negr*)|(dos|tres|unas|varias) (picadas|caries)|(salt*|cay*|caid*) (el|un) empaste|empast* _ (agujero|hueco)|me (dijeron|han dicho) _ (caries|picad*)|(puntos|manchas) (negr*|marron*) _ (muela*|diente*)|(mancha|punto) (negr*|marron) _ (muela|diente)',
    '(carie*|corca*|forat*) _ (dent|dents|queixal*)|(dent|dents|queixal*) _ (corca*|carie*|forat*|podrid*|negr*)|(dues|tres|unes) (carie*|corcad*)|(salta*|caigu*) (l )?empast*|empast* _ forat|em van dir _ (carie*|corca*)|(punts|taques) (negr*|marron*) _ (queixal*|dent*)|(taca|punt) (negr*|marro) _ (queixal|dent)|(queixal|dent) _ (taca|punt) negr*',
    '(filling) (fell|fallen|came|has come) out|(hole|crater|cavity|cavities|decay|caries) _ (tooth|teeth|filling)?|(tooth|teeth) _ (decay*|rotten|hole|cavity|brown|black spot*)|(brown|black) (spot*|bit*|mark*) _ (tooth|teeth)|looks like decay',
  ),
  finding(
    'jaw-clicks',
    '(mandibula|quijada|articulacion de la boca|al (masticar|abrir la boca|bostezar)) _ (suena|sonido|chasqu*|clic|clec|crac|cruj*|bisagra|ruido)|(suena|clic|clec|chasqu*|cruj*|ruido) _ (mandibula|quijada|al masticar|al abrir la boca|al lado de la oreja|al bostezar)|(rechino|aprieto|rechina) (los|mucho los) dientes|ferula de descarga|bruxismo',
    '(mandibula|barra|en (mastegar|obrir la boca|badallar)|mastegant) _ (sona|soroll|clec|clic|crec|cruix*|frontissa)|(sona|clic|clec|crec|cruix*|soroll|frontissa) _ (mandibula|barra|mastegar|obrir la boca|al costat de l orella|badallar)|(serro|estrenyo|frego) (les|molt les) dents|ferula de descarrega|bruxisme',
    '(jaw) _ (clunk*|click*|pop*|crack*|creak*|grind*|noise*)|(clunk*|click*|pop*|creak*|noise) _ (jaw|chew*|yawn*)|(grind|clench) my teeth|night guard|mouth guard|bruxism|tmj',
  ),
  finding(
    'mouth-ulcer',
    '(pup*|llag*|llaguit*|aft*|calentura*|boquera*|herid*|ampoll*|ulcer*) _ (boca|lengua|labio*|encia|mejilla|paladar|carrillo)|(boca|lengua|labio*|encia|paladar) _ (pup*|llag*|llaguit*|aft*|herid*|ampoll*|ulcer*)|mano boca pie|boca (llena|plagada) de|(dentadura|protesis|aparato) _ (herida|roz*|llaga*)',
    '(pup*|llag*|llaguet*|nafr*|aft*|pansa|boquer*|ferid*|butllof*|ulcer*) _ (boca|llengua|llavi*|geniva|galta|paladar)|(boca|llengua|llavi*|geniva|paladar) _ (pup*|llag*|llaguet*|nafr*|aft*|ferid*|butllof*|ulcer*)|ma boca peu|boca (plena|farcida) de|(dentadura|protesi|aparell) _ (ferida|rascada|freg*|nafra)',
    '(sore*|ulcer*|blister*|spot*|canker) _ (mouth|tongue|lip|lips|gum|gums|cheek|palate)|(mouth|tongue|gum|gums|palate) _ (sore*|ulcer*|blister*|canker*)|hand foot and mouth|sore spots|mouth full of (sores|ulcers)|cold sore|(denture|plate|brace) _ (rubb*|sore|raw)',
  ),
  finding(
    'milk-tooth',
    '(diente|dientes|muela|muelas) de leche|(es|era|son|eran|uno|el|los) de leche|(se le mueve|mueve|flojo) (un|el|ya el|su primer) diente|el raton perez|ratoncito perez|como los tiburones|el definitivo (por|detras|ya)|(cambio|muda) de (los )?dientes|tiburon*',
    '(dent|dents|queixal|queixals|queixalet) de llet|(es|era|son|eren|una|la|les) de llet|(se li mou|es mou|fluixa) (una|la|ja la|la primera) dent|ratolinet perez|angelet de les dents|com els taurons|la definitiva (per|darrere|ja)|canvi de (les )?dents|tauro*',
    '(milk|baby) (tooth|teeth)|(wobbly|loose|first) (milk |baby )?tooth|tooth fairy|shark teeth|adult tooth (behind|coming)|(lost|losing|lose) (a |a single |his first |her first |any )?(milk|baby) (tooth|teeth)|(her|his) baby one|like a shark',
  ),
  finding(
    'broken-prosthesis',
    '(parti*|rompi*|rot*|cay*|caid*|solt*|suelt*|despeg*|baila*|perdi*|salt*|mueve*|roza*|rozand*|clava*|pincha*|afloj*) _ (dentadura|puente|corona|funda|protesis|bracket*|alambre|aparato|retenedor|ferula|implante|postizo*|carilla|diente postizo)|(dentadura|puente|corona|funda|protesis|bracket*|alambre|aparato|retenedor|ferula|implante|postizo*|carilla) _ (parti*|rompi*|rot*|cay*|caid*|solt*|suelt*|despeg*|baila*|perdi*|salt*|mueve|roza*|rozand*|clava*|pincha*|afloj*)|se (le|me) cayo el puente',
    '(parti*|trenca*|caigu*|caure|solt*|desenganx*|balla*|perdu*|salta*|mou|frega*|fregant|clava*|punxa*|fluix*) _ (dentadura|pont|corona|funda|protesi|bracket*|filferro|aparell|retenidor|ferula|implant|postis*|careta)|(dentadura|pont|corona|funda|protesi|bracket*|filferro|aparell|retenidor|ferula|implant|postis*|careta) __ (parti*|trenca*|esquerd*|caigu*|solt*|desenganx*|balla*|perdu*|salta*|es mou|frega*|fregant|clava*|punxa*|fluix*)|(filferro|ferros) _ (rasca|frega|punxa|clava)',
    '(snapped|broke|broken|cracked|fell|come|came|loose|wobbl*|lost|rubbing|poking|digging|scratching|dropped) _ (denture*|bridge|crown|cap|brace*|bracket|wire|retainer|splint|implant|plate|veneer|false tooth|false teeth)|(denture*|bridge|crown|cap|brace*|bracket|wire|retainer|implant|plate|veneer|false tooth|false teeth) __ (snapped|broke*|crack*|fell|fallen|unstuck|unglued|come|came|loose|wobbl*|lost|rubbing|poking|digging|scratching|split)',
  ),
  finding(
    'broken-tooth',
    '(roto|rompi*|parti*|astill*|saltad*|desconch*|melladad*|quebr*) _ (diente|muela|paleta|colmillo|pala) |(trozo|trocito|cacho|pico|esquirla|esquina) (de|del) (un |una |la |el |mi )?(diente|muela|paleta|colmillo|pala)|(diente|muela|paleta|colmillo|pala) _ (rot*|parti*|astill*|por la mitad|mellad*)',
    '(trenca*|parti*|esberla*|estella*|salta*|esquerda*|escantell*) _ (dent|queixal|pala|ullal) |(tros|trosset|punta) (de|d) (una |un |la |el )?(dent|queixal|pala|ullal)|(dent|queixal|pala|ullal) _ (trenca*|parti*|esberla*|estella*|esquerda*|escantell*)|escrostona* _ (dent|queixal)|(dent|queixal) _ escrostona*',
    '(chipped|cracked|broke|broken|snapped|split|bit) _ (tooth|molar|incisor) |(bit|piece|chunk|corner|chip|half) (of|off) (my |a |his |her |the )?(back |front )?(tooth|molar)|(tooth|molar) _ (chipped|cracked|broke*|snapped|split|in half|crumbl*)',
  ),
  finding(
    'insect-bite',
    '(pic*|picad*|pique*) _ (avispa|abeja|abejorro|mosquito*|tabano|arana|bicho*|chinche*|pulga*|hormiga*|medusa|avispon|oruga|garrapata)|(avispa|abeja|abejorro|mosquito*|tabano|arana|bicho|chinche*|pulga*|hormiga*|medusa|avispon|oruga) _ (pic*|mord*)|picad* por (un|una)|picadura*',
    '(pica*|picad*|picat) _ (vespa|abella|borinot|mosquit*|tavan|aranya|bestiola|bitxo*|xinx*|puc*|formig*|medusa|eruga)|(vespa|abella|borinot|mosquit*|tavan|aranya|bestiola|xinx*|medusa|eruga) _ (pica*|mosseg*)|picada*',
    '(stung|bitten|bit|sting|bite*) _ (wasp|bee|hornet|mosquito*|horsefly|spider|insect|bug*|flea*|ant*|jellyfish|caterpillar|midge*|something)|(wasp|bee|hornet|mosquito*|horsefly|spider|something|bug*|jellyfish) _ (stung|bit|bite|sting)|bed bugs|bites all over',
  ),
  finding(
    'lump',
    '(bulto|nodulo|bultito|quiste|ganglio) (duro |blando |raro )?(en|encima|debajo|detras|que|del)|me (ha salido|sale|viene) (como )?(un|una) (bulto|bola|nudo|quiste)|(bultito|bulto) en la (ingle|muneca|nuca|axila)',
    '(bony|nodul|bonyet|quist|gangli|bultet) (dur |tou |estrany )?(a|al|damunt|sota|darrere|que|del)|nus dur|(m ha sortit|em surt|em ve) (com )?(un|una) (bony|bola|nus|quist)',
    '(lump|bump|nodule|knot|cyst|growth) (in|on|under|behind|above|that|near|the size)|(found|noticed|felt|got) (a|this) (small |hard |little |soft )?(lump|bump|knot|cyst)|(hard )?(pea sized|marble sized) (bump|lump)|(bump|lump) has come up',
  ),
  finding(
    'breast-lump',
    '(bulto|bultito|dureza|bola|garbanzo|nodulo|quiste) _ (mama|pecho|teta|seno)|(mama|pecho|teta|seno) _ (bulto|bultito|dureza|bola|garbanzo|nodulo)|(pezon) _ (hundido|sangra|sale|liquido)',
    '(bony|bonyet|bultet|duresa|bola|cigro|nodul|quist) _ (mama|pit|teta|mamella)|(mama|pit|teta|mamella) _ (bony|bonyet|duresa|bola|cigro|nodul)|(mugro) _ (enfonsat|sagna|surt|liquid)',
    '(lump|bump|hard (bit|patch|spot)|pea|nodule|thickening) _ (breast|boob|nipple)|(breast|boob) _ (lump|bump|hard bit|pea|nodule)|nipple _ (inverted|bleed*|discharge|pulled)|(pea|something) (hard|thing) _ (breast|boob)|hard (pea )?(thing|lump|bit) in my _ (breast|boob)|something hard in my',
  ),
  finding(
    'weight-loss',
    '(perd*|adelgaz*|bajado|bajando|quitado) _ (kilos|peso)|(quedandose|quedando) en (los huesos|nada)|ropa se (le|me) cae|(dejado|perdido) _ kilos|en los huesos|sin (dieta|querer|regimen) _ (kilos|peso)|(kilos|peso) _ (sin (querer|dieta|hacer|regimen))',
    '(perd*|aprim*|baix*) _ (quilos|pes)|(quedantse|quedant) en (els ossos|res)|roba (se )?(li|em) cau|en els ossos|(quilos|pes) _ (menys|sense (voler|dieta|fer|regim))|s ha aprimat|m he aprimat',
    '(dropped|lost|losing|shed) _ (kilos|kilo|stone|pounds|weight|lbs)|weight (is |keeps )?(dropping|falling|coming off)|clothes (are )?(hanging|falling) off|skin and bone|belt is gone in|shrinking away|wasting away|without (trying|dieting)',
  ),
  finding(
    'heartburn',
    '(acid*|ardor*|quem*|reflujo) _ (garganta|boca|estomago|esofago|tumb*|acost*|noche*)|(sube*|llega) _ (acido|acidez|comida|ardor)|ardor que (me )?(sube|llega)',
    '(acid*|cremor|reflux|ardor) _ (gola|boca|estomac|esofag|estir*|ajec*|nit*)|(puja*|arriba) _ (acid|acidesa|menjar|cremor)|em puja l acid',
    'acid (comes|coming|reflux|in my|into)|(food|acid) (comes|coming|repeating) (back )?up|(heartburn|indigestion|reflux|gaviscon|rennie)|burning after (eating|food|meals)',
  ),
] as const;
