import { finding } from './finding-words.ts';

/** As `missed-emergencies.ts`, of the batch after it: what was told in passing, and what was taken for something worse. */
export const MISSED_AGAIN = [
  // More than four grams within a day, told as a number of tablets (NPIS: staggered overdose).
  finding(
    'overdose',
    '(paracetamol*|gelocatil*|termalgin*|efferalgan) (, (yo )?(creo|calculo|diria|seran|igual|unos|a lo mejor))? _ (nueve|diez|once|doce|trece|catorce|quince|dieciseis|diecisiete|dieciocho|diecinueve|veinte|veintitantos|9|1[0-9]|2[0-9]|3[0-9]) (de (un|1) gramo|de (gramo|mil|1000)|(pastillas |comprimidos )?(desde (ayer|anoche|esta)|hoy|esta noche|entre ayer|en (un|dos|todo el) dia))|(he tomado|llevo|me he tomado|me tome|lleva|ha tomado|llevare|habre tomado) _ (nueve|diez|once|doce|trece|catorce|quince|dieciseis|diecisiete|dieciocho|diecinueve|veinte|veintitantos|9|1[0-9]|2[0-9]|3[0-9]) _ (paracetamol*|gelocatil*|termalgin*|efferalgan)',
    '(paracetamol*|gelocatil*|termalgin*|efferalgan) (, (jo )?(crec|calculo|diria|seran|potser|uns))? _ (nou|deu|onze|dotze|tretze|catorze|quinze|setze|disset|divuit|dinou|vint|9|1[0-9]|2[0-9]|3[0-9]) (d (un|1) gram|de (gram|mil|1000)|(pastilles |comprimits )?(des d (ahir|anit|aquest)|avui|aquesta nit|entre ahir|en (un|dos|tot el) dia))|(he pres|porto|m he pres|em vaig prendre|porta|ha pres|dec portar) _ (nou|deu|onze|dotze|tretze|catorze|quinze|setze|disset|divuit|dinou|vint|9|1[0-9]|2[0-9]|3[0-9]) _ (paracetamol*|gelocatil*|termalgin*|efferalgan)',
    '(paracetamol*|panadol|tylenol|acetaminophen) (, (i )?(reckon|think|guess|suppose|must be|maybe|about|probably))? _ (nine|ten|eleven|twelve|thirteen|fourteen|fifteen|sixteen|seventeen|eighteen|nineteen|twenty|9|1[0-9]|2[0-9]|3[0-9]) _ (since (yesterday|last|this)|today|tonight|in (a|one|two) day*|one gram|1 gram|1g|so far)|(taken|popped|popping|had|swallowed|necked|took|taking) _ (nine|ten|eleven|twelve|thirteen|fourteen|fifteen|sixteen|seventeen|eighteen|nineteen|twenty|9|1[0-9]|2[0-9]|3[0-9]) _ (paracetamol*|panadol|tylenol|acetaminophen)',
  ),
  finding(
    'violence',
    '(me|nos|la|le|les) (ha |han |a )?vuelto a (pegar|agredir|zurrar|empujar|amenazar|maltratar)|(me|nos|la|le) (ha |han )?(dado|dio|pego|pegado) (una|otra) (paliza|somanta)|(me|nos|la|le) (ha |han )?(agredi*|maltrat*)|(marido|pareja|novio|novia|mujer|ex|padrastro|padre|hijo|hermano) (que )?(me|nos|la|le) (pega|pego|pegaba|ha pegado) (esta (noche|manana|tarde)|otra vez|anoche|ayer|hoy|de nuevo|con (el|la|un|una)|delante|y|,|cuando|desde)|va a volver a pegar*',
    '(m|em|ens|la|li|l) (ha |han )?(tornat|torna) a (pegar|agredir|empenyer|amenacar|maltractar)|(m|em|ens|la|li) (ha |han |va )?(donat|donar|clavat|clavar) (una|altra) pallissa|(m|em|ens|l|la) (ha |han |va )?(agredi*|maltract*)|(marit|parella|xicot|xicota|dona|ex|padrastre|pare|fill|germa) (que )?(m|em|ens|la|li) (pega|ha pegat|va pegar) (aquesta (nit|tarda)|aquest mati|altra vegada|altre cop|anit|ahir|avui|de nou|amb (el|la|un|una|l)|davant|i|,|quan|des)',
    '(he|she|husband|wife|partner|boyfriend|girlfriend|ex|dad|son|brother) (has |s |is )?(hit|beaten|hurt|attacked|kicked|punched|slapped|thumped|hitting|beating|laid into) (me|us|her|him) (again|up|last|this|tonight|in front|with|and|,|when|before)|(laid|put) (his|her) hands on me|knocked me about|beat me up',
  ),
  finding(
    'blood-in-urine',
    '(mee|meado|meando|meaba|orine|orinado|orinando|orinaba) _ (sangre|rojo|coagulos)|(pis|mear|pipi|orina|orinar) __ (rosita|rosado|rosada|rosadit*|rojizo|rojiza|color vino|de coca cola)|(escuece|escozor) __ (rosita|rosado|rosada|rosadit*)',
    '(pixat|pixant|pixava|orinat|orinant|orinava) _ (sang|vermell|coaguls)|(pipi|pixar|orina|orinar) __ (rosadet|rosat|rosada|rosadeta|rogenc|rogenca|color vi)|(cou|coissor) __ (rosadet|rosat|rosada|rosadeta)',
    '(peed|weed|pissed|pissing|urinated) _ (blood|red|clots)|(pee|wee|urine|loo|stings) __ (pinkish|pinky|reddish|rusty|cola colou*red)',
  ),
  finding(
    'skin-infection',
    '(espinilla|tobillo|pantorrilla|gemelo|brazo|mano|codo|pie|muslo|cara|oreja|barriga|pecho|rodilla|antebrazo|nalga|parpado) _ (roj*|enrojecid*|colorad*) (y (muy )?|, )?(caliente|calent*)|(roj*|colorad*) y (muy )?calient* __ (arane|aranazo|zarza|corte|picadura|herida|pincho|espina|mordis*)|(arane|aranazo|zarza|corte|picadura|herida|pincho|espina) __ (roj*|colorad*) (y (muy )?|, )?calient*',
    '(canyella|turmell|panxell|besso|brac|ma|colze|peu|cuixa|cara|orella|panxa|pit|genoll|avantbrac|natja|parpella) _ (vermell*|envermelli*) (i (molt )?|, )?(calen*|calent)|(esgarrapada|esbarzer|tall|picada|ferida|punxa|espina) __ vermell* (i (molt )?|, )?(calen*|calent)',
    '(shin|ankle|calf|arm|hand|elbow|foot|thigh|face|ear|belly|knee|forearm|buttock|cheek) _ (red and (very |really )?hot|hot and (very |really )?red|red hot|red , hot)|(scratch|scratched|thorn|bramble|cut|bite|sting|graze) __ (red and hot|hot and red|red hot|red , hot)',
  ),
  // By what they take against it.
  finding(
    'epileptic',
    'keppra|depakine|tegretol|lamictal|valproato|levetiracetam|lamotrigina|carbamazepina|sabril|zonegran|vimpat|briviact|fenitoina',
    'keppra|depakine|tegretol|lamictal|valproat|levetiracetam|lamotrigina|carbamazepina|sabril|zonegran|vimpat|briviact|fenitoina',
    'keppra|epilim|tegretol|lamictal|valproate|levetiracetam|lamotrigine|carbamazepine|vimpat|phenytoin',
  ),
  finding(
    'out-of-medication',
    '(me|le|nos) (queda|quedan) (solo |nada mas )?(una|dos|tres|un par de) (pastilla|pastillas|comprimido|comprimidos|dosis) de (keppra|depakine|tegretol|lamictal|valproato|levetiracetam|lamotrigina|carbamazepina|sintrom|insulina)',
    '(em|li|ens) (queda|quedan) (nomes )?(una|dues|tres|un parell de) (pastilla|pastilles|comprimit|comprimits|dosi|dosis) (de |d )(keppra|depakine|tegretol|lamictal|valproat|levetiracetam|lamotrigina|carbamazepina|sintrom|insulina)',
    '(only |just )?(one|two|three|a couple of|couple of) (keppra|epilim|tegretol|lamictal|valproate|levetiracetam|lamotrigine|carbamazepine|warfarin) (tablets |pills )?(left|to go)|(one|two|three|couple) (tablets|pills) of (keppra|epilim|tegretol|lamictal|valproate|levetiracetam|lamotrigine|carbamazepine|warfarin) left',
  ),
  finding(
    'said-otherwise',
    'embarazada (yo )?no (estoy|esta|creo|soy)|(perro|perra|perrita|perrito|gato|gata|gatito|conejo|mascota) (se |me |se me )?(ha |a )?(comido|tragado|bebido|zampado) (un |una |el |la |los |las |algo de |mi |mis )?(veneno|raticida|matarratas|chocolate|planta|pastilla|pastillas|anticongelante|uvas|medicina)|(mi |el |la |su )?(marido|mujer|pareja|novio|novia|hijo|hija|nino|nina|hermano|hermana|companero|nieto|nieta) (me|nos) (ha |han )?(pegado|pego) (el |la |un |una |su |los )?(catarro|resfriado|constipado|gripe|virus|tos|covid|piojos|gastroenteritis|trancazo)',
    'embarassada (jo )?no (estic|esta|crec|ho estic|ho esta)|(gos|gossa|gat|gata|conill|mascota) (s |se m |m )?(ha )?(menjat|empassat|begut|cruspit) (un |una |el |la |els |les |una mica de )?(veri|raticida|mata rates|xocolata|planta|pastilla|pastilles|anticongelant|raim|medicina)|(el |la |l )?(meu |meva )?(marit|dona|parella|xicot|xicota|fill|filla|nen|nena|germa|germana|net|neta) (m|em|ens) (ha |han )?(encomanat|enganxat|pegat) (el |la |l |un |una |els )?(refredat|constipat|grip|virus|tos|covid|polls|gastroenteritis)',
    '(dog|puppy|cat|kitten|rabbit|pet) (has |s )?(eaten|swallowed|ate|drunk|drank|got into) (some |the |a |my |our )?(slug pellets|rat poison|poison|chocolate|plant|tablets|pills|antifreeze|grapes|medicine)|hard on (one|both|the|my|her|top) (side|sides|left|right|breast)',
  ),
] as const;
