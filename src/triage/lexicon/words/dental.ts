import { ache, finding, injury, swelling } from './finding-words.ts';

const TEETH = [
  'diente|dientes|muela|muelas|colmillo|premolar|molar|encia|encias|muela del juicio|boca|paleta|paletas|incisivo|dentadura|implante|empaste|corona|mandibula|dental|dentales',
  'dent|dents|queixal|queixals|ullal|geniva|genives|queixal del seny|boca|incisiu|implant|empastament|corona|mandibula|barra|dental',
  'tooth|teeth|molar|molars|gum|gums|wisdom tooth|wisdom teeth|mouth|incisor|implant|filling|crown|jaw|dental',
] as const;
const JUST_TEETH = [
  'diente|dientes|muela|muelas|colmillo|paleta|paletas|incisivo|piño|pieza dental',
  'dent|dents|queixal|queixals|ullal|incisiu|incisius',
  'tooth|teeth|molar|incisor',
] as const;

export const DENTAL = [
  ache('dental-pain', TEETH, [
    'flemon|dolor de muelas|(nervio|raiz) de la muela|muela picada|postemilla|pulpitis|muela _ (mata|picada)',
    'flegmo|mal de queixal|mal de dents|queixal corcat|pulpitis',
    'toothache|tooth ache|tooth pain|dental pain|teething|tooth killing me',
  ]),
  finding(
    'dental-pain-uncontrolled',
    '(diente|dientes|muela|muelas|encia|flemon|boca|dental) __ (no (me )?(duermo|puedo dormir|he dormido|pegado ojo|se (me )?(quita|pasa|calma)|aguanto|soporto|hace nada)|insoportable|ni con|no (me )?(hace|hacen) (efecto|nada)|rabiar|horrible|brutal|toda la noche)|(no (he dormido|duermo|puedo dormir|aguanto|soporto)|insoportable|ni con (ibuprofeno|nolotil|paracetamol)) __ (diente|dientes|muela|muelas|encia)|dolor de muelas (insoportable|horrible)|alveolitis|alveolo seco',
    '(dent|dents|queixal|queixals|geniva|flegmo|boca|dental) __ (no (dormo|puc dormir|he dormit|aclucat l ull|s em passa|se m passa|aguanto|suporto)|insuportable|ni amb|no em (fa|fan) (efecte|res)|horrible|brutal|tota la nit)|(no (he dormit|dormo|puc dormir|aguanto|suporto)|insuportable|ni amb (ibuprofe|nolotil|paracetamol)) __ (dent|dents|queixal|queixals)|alveolitis|alveol sec',
    '(tooth|teeth|gum|toothache|molar|dental) __ (cant sleep|havent slept|unbearable|nothing helps|painkillers (dont|not|arent)|not touching|keeping me awake|awake all night|excruciating|agony|wont go)|(cant sleep|unbearable|excruciating|painkillers (dont|not|arent)|agony|up all night) __ (tooth|teeth|toothache|molar)|dry socket',
  ),
  swelling('dental-swelling', TEETH, [
    'flemon|flemones|absceso (dental|en la boca|en la encia)|(cara|mejilla|carrillo|moflete|mandibula) __ @swollen __ (muela|diente|flemon)|@swollen _ (carrillo|moflete|mejilla)|(muela|diente|flemon|endodoncia|empaste|implante|extraccion|dentista) __ (cara|mejilla|carrillo|moflete|@swollen) _ (@swollen|cara)',
    'flegmo|flegmons|(abces|acces) (dental|a la boca|a la geniva)|(cara|galta|mandibula) __ @swollen __ (queixal|dent|flegmo)|@swollen _ galta|(queixal|dent|flegmo|endodoncia|empastament|implant|extraccio|dentista) __ (cara|galta|@swollen) _ (@swollen|cara)',
    'dental abscess|tooth abscess|gum abscess|abscess _ (tooth|gum|mouth)|abscessed tooth|(face|cheek|jaw) __ @swollen __ (tooth|abscess)|(tooth|toothache|abscess|root canal|filling|implant|extraction|dentist) __ (face|cheek|jaw|eye|@swollen) _ (@swollen|face)|@swollen _ (cheek|jaw)|gumboil',
  ]),
  finding(
    'dental-swelling-spreading',
    '(flemon|muela|diente|absceso) __ (ojo|ojos|cuello|debajo de la lengua|suelo de la boca|garganta|parpado)|(cara|mejilla|mandibula|encia|carrillo) __ @swollen __ (ojo|ojos|cuello|garganta)|@swollen __ (cara|mejilla|mandibula|encia|carrillo) __ (ojo|ojos|cuello|garganta)|@swollen __ (debajo de la lengua|suelo de la boca)|(ojo|parpado|cuello) __ @swollen __ (muela|diente|flemon)|debajo de la (lengua|mandibula) _ (@swollen|duro)|flemon _ (creciendo|se extiende|enorme)',
    '(flegmo|queixal|dent|abces) __ (ull|ulls|coll|sota la llengua|gola|parpella)|(cara|galta|mandibula|geniva) __ @swollen __ (ull|ulls|coll|gola)|@swollen __ (cara|galta|mandibula|geniva) __ (ull|ulls|coll|gola)|@swollen __ (sota la llengua)|(ull|parpella|coll) __ @swollen __ (queixal|dent|flegmo)|sota la llengua _ (@swollen|dur)|flegmo _ (creixent|s esten|enorme)',
    '(abscess|tooth|toothache|gum|jaw|cheek) __ (to|towards|into|near|up to|under|spread*) _ (eye|eyes|neck|tongue|throat|eyelid)|@swollen __ (towards|into|up to|spread*) _ (eye|eyes|neck|tongue|throat|eyelid)|(eye|neck) __ @swollen __ (tooth|abscess)|swelling _ under _ tongue|swollen _ (jaw|cheek|face) __ (eye|neck|throat)|spreading _ (eye|neck)',
  ),
  finding(
    'trismus',
    '@cannot _ abrir _ boca|boca _ no (se )?abre|no abre la boca|no me abre la boca|trismus|casi no abro la boca|me cuesta abrir la boca',
    '@cannot _ obrir _ boca|no obre la boca|trisme|gairebe no obro la boca|em costa obrir la boca',
    '@cannot _ open _ mouth|trismus|lockjaw|jaw _ locked|mouth wont open|hard to open my mouth',
  ),
  finding(
    'avulsed-tooth',
    '(diente|dientes|muela|paleta|paletas|colmillo|incisivo) __ (salido entero|saltado|salto|arrancad*|fuera|entero en la mano|en la mano|caido de (un|una)|ha caido del golpe|caido entero)|(salido|saltado|salto|arrancado|caido|perdido|volado) __ (diente|dientes|muela|paleta|paletas|incisivo) __ (golpe|caida|caer|entero|raiz|pelea|bici|jugando|balonazo)|(golpe|caida|caido|caer|balonazo|punetazo|bici) __ (caido|saltado|perdido|salido|arrancado|salto|volado) __ (diente|dientes|paleta|paletas)|diente arrancado|avulsi*|(se (me|le) ha|le ha) (saltado|arrancado) _ (diente|paleta)',
    '(dent|dents|queixal|ullal|incisiu) __ (sortida sencera|saltat|arrencad*|fora|sencera a la ma|a la ma|caigut d un|sencera)|(sortit|saltat|arrencat|caigut|perdut) __ (dent|dents|queixal|incisiu) __ (cop|caiguda|caure|sencera|arrel|baralla|bici|jugant)|(cop|caiguda|caigut|caure|pilotada|bici) __ (caigut|saltat|perdut|sortit|arrencat) __ (dent|dents)|dent arrencada|avulsi*|(se (m|li) ha) (saltat|arrencat) _ dent',
    '(knocked|knock|came|fell|popped|punched|lost|kicked) __ (tooth|teeth) __ (out|hand|milk|root|whole|fall|fell|hit|accident|playing|bike|football)|(tooth|teeth) __ (knocked out|came out whole|fell out (after|from|when)|knocked|out completely|in my hand|in his hand|in her hand|in milk|been knocked)|knocked out (a|his|her|my|two|the) _ (tooth|teeth)|avuls*',
  ),
  injury('dental-trauma', JUST_TEETH, [
    '(diente|dientes|muela) __ (golpe|caida|balonazo)|(diente|dientes|paleta|paletas|muela) _ (roto|rotos|partido|partidos|mueve|moviendo|flojo|torcido|desplazado|astillado|metido) __ (golpe|caida|caer|caido)|(golpe|caido|caida|balonazo) __ (diente|dientes|paleta|boca) _ (roto|partido|mueve|flojo|torcido|sangra)|golpe en la boca|(diente|paleta) _ (mueve|torcido|metido) _ golpe',
    '(dent|dents) __ (cop|caiguda|pilotada)|(dent|dents|queixal) _ (trencad*|es mou|torta|desplacada|fluixa|esberlada) __ (cop|caiguda|caure)|(cop|caigut|caiguda|pilotada) __ (dent|dents|boca) _ (trencad*|es mou|fluixa|torta|sagna)|cop a la boca',
    '(tooth|teeth) _ (chipped|broken|loose|wobbly|moved|pushed|cracked) __ (fall|fell|hit|accident)|(fell|hit|accident|punched) __ (tooth|teeth|mouth) _ (chipped|broken|loose|wobbly|bleeding)|hit in the mouth',
  ]),
  finding(
    'bite-changed',
    '(no (me )?encajan los dientes|no (me )?cierra bien la boca|mordida _ (cambiado|rara)|mandibula _ (rota|desencajad*|salida|fuera|torcida|partida)|fractura de mandibula|no puedo cerrar la boca|desencajado la mandibula)',
    '(no (m )?encaixen les dents|no (em )?tanca be la boca|mossegada _ (canviat|estranya)|mandibula _ (trencada|desencaixad*|sortida|torta)|no puc tancar la boca)',
    'bite (feels |is )?(changed|different|off)|teeth dont (meet|fit)|jaw _ (broken|dislocated|out of place|crooked|fractured)|broken jaw|cant close my mouth',
  ),
  finding(
    'milk-tooth',
    '(diente|dientes|muela|muelas) de leche|(es|era|son|eran|uno) de leche',
    '(dent|dents|queixal|queixals) de llet|(es|era|son|eren|una) de llet',
    'milk tooth|baby tooth|milk teeth|baby teeth',
  ),
  finding(
    'bleeding-after-extraction',
    '(@blood) __ (extraccion|sacado|sacaron|quitado|quitaron|muela|diente|alveolo|encia operada|arrancado)|(extraccion|sacado|sacaron|quitado|quitaron|sacar|quitar|arrancado) __ (@blood)',
    '(@blood) __ (extraccio|tret|treure|arrencat|queixal|dent)|(extraccio|tret|treure|arrencat|van treure) __ (@blood)',
    '(@blood) __ (extraction|pulled|removed|taken out|wisdom|tooth out|socket)|(extraction|pulled|removed|taken out|tooth out) __ (@blood)',
  ),
  finding(
    'extraction',
    'extraccion|(sacado|sacaron|quitado|quitaron|sacar|arrancado) _ (muela|diente|juicio|muelas|cordal)',
    'extraccio|(tret|van treure|arrencat|treure) _ (queixal|dent|seny|queixals)',
    'extraction|(tooth|teeth|wisdom) _ (out|removed|pulled|extracted)|(pulled|removed|extracted|took out) _ (tooth|teeth)',
  ),
  finding(
    'gum-bleeding',
    '(encia|encias) _ (sangra*|sangran|sangre)|(sangra*|sangran|sangre) _ (encia|encias|cepillar*)|gingivitis|piorrea|periodontitis',
    '(geniva|genives) _ (sagn*|sang)|(sagn*|sang) _ (geniva|genives|raspallar*)|gingivitis|piorrea|periodontitis',
    '(gum|gums) _ (bleed*|blood)|(bleed*|blood) _ (gum|gums|brush*)|gingivitis|gum disease|periodontitis',
  ),
  finding(
    'broken-tooth',
    '(diente|muela|paleta|colmillo|empaste) _ (roto|rota|partido|partida|astillad*|rompio|roto un trozo|se ha roto|mellad*)|(roto|partido|rompio|rompido|trozo de|astillado) _ (diente|muela|paleta|colmillo)',
    '(dent|queixal|ullal) _ (trencad*|trencat|partid*|esberlad*|esquerdad*)|(trencat|partit|tros de|esberlat) _ (dent|queixal|ullal)',
    '(tooth|molar) _ (broke|broken|chipped|cracked|snapped|split|fractured)|(broke|broken|chipped|cracked|snapped|split) _ (tooth|molar|bit of)',
  ),
  finding(
    'broken-prosthesis',
    '(corona|funda|puente|protesis|dentadura|placa|ferula|bracket*|brackets|aparato|ortodoncia|alambre|arco|carilla|implante|provisional|empaste|retenedor|pieza|tornillo del implante) _ (caido|caida|rota|roto|suelt*|despegad*|mueve|pincha|clava|partid*|flojo|floja|salido|soltado|se me ha ido|desgastado|agriet*|rajad*|baila|cascad*)|(caido|roto|rota|despegad*|soltado|suelto|perdido|salido|partido|clava|pincha) _ (corona|funda|puente|protesis|dentadura|placa|ferula|bracket*|brackets|aparato|alambre|arco|carilla|empaste|provisional|retenedor)',
    '(corona|funda|pont|protesi|dentadura|placa|ferula|bracket*|brackets|aparell|ortodoncia|filferro|arc|implant|provisional|empastament|retenidor) _ (caigut|caiguda|trencad*|trencat|deixat anar|desenganxa*|es mou|punxa|clava|fluix*|sortit|solt|esquerda*|balla|partit|partida|saltat)|(caigut|trencat|desenganxat|perdut|sortit|solt|punxa|clava) _ (corona|funda|pont|protesi|dentadura|placa|ferula|bracket*|brackets|aparell|filferro|arc|empastament|provisional|retenidor)',
    '(crown|bridge|denture|dentures|brace|braces|bracket|wire|retainer|veneer|implant|filling|cap|temporary|aligner) _ (fell|fallen|broke|broken|loose|came (off|out)|come (off|out)|poking|snapped|cracked|lost|off|out|digging|popped|unstuck|undone|rocking)|(lost|broke|broken|loose|cracked|snapped) _ (crown|bridge|denture|dentures|brace|braces|bracket|wire|retainer|veneer|filling)',
  ),
  finding(
    'inhaled-dental-part',
    '(tragad*|tragar|trago|aspirad*) _ (corona|funda|diente|muela|protesis|bracket*|empaste)',
    '(empassat|empassar|aspirat) _ (corona|funda|dent|queixal|protesi|bracket*)',
    '(swallowed|inhaled|choked on) _ (crown|tooth|bracket|denture|filling)',
  ),
  finding(
    'tooth-sensitivity',
    'sensibilidad (dental)?|dientes sensibles|(frio|calor|dulce) _ (diente*|muela*)|(diente*|muela*) _ (frio|calor|sensibl*)',
    'sensibilitat|dents sensibles|(fred|calor|dolc) _ (dent|dents|queixal)|(dent|dents|queixal) _ (fred|calor|sensibl*)',
    'sensitiv*|(cold|hot|sweet) _ (tooth|teeth)|(tooth|teeth) _ (cold|hot|sensitive)',
  ),
  finding(
    'mouth-ulcer',
    'llaga*|afta*|ulcera _ boca|pupa en la boca|herida en la boca',
    'nafra*|afta|aftes|llaga*|ulcera _ boca|butllofa a la boca',
    'mouth ulcer*|canker sore*|ulcer* _ (mouth|tongue)|cold sore',
  ),
  finding(
    'jaw-clicks',
    '(crujid*|chasquid*|clic|cruje) _ mandibula|mal aliento|halitosis|(mandibula|atm) _ (chasquid*|cruje|cruj*|clic)|bruxismo|aprieto los dientes|rechino',
    '(cruixit|clic|cruix) _ mandibula|mal ale|halitosi|(mandibula|atm) _ (cruix|clic)|bruxisme|estrenyo les dents',
    'bad breath|halitosis|(click*|pop*|crack*) _ jaw|jaw _ (clicks|clicking|pops|popping)|tmj|grind* _ teeth|bruxism',
  ),
  finding(
    'cavity',
    'caries|muela picada|diente picado|agujero en (la muela|el diente)',
    'carie*|queixal corcat|dent corcada|forat (al queixal|a la dent)',
    'cavity|cavities|tooth decay|hole in _ tooth|caries',
  ),
] as const;
