import { finding } from './finding-words.ts';

/** How parents tell of a child: who it is, and what frightens them. */
export const CALLERS_CHILDREN = [
  finding(
    'child-said',
    '(mi|el|al|la|nuestro|nuestra|un|una|del|su|mis) (enano|enana|pequenajo|pequenaja|mayor de|mediano|mediana|chaval|chavala|zagal|zagala|mocoso|bichito|criatura|sobrino|sobrina|hijo mayor|hijo pequeno|alumno|alumna|cole)|del cole|el colegio|guarderia|la guarde|columpio*|tobogan|de (dos|tres|cuatro|cinco|seis|siete|ocho|nueve|diez|once|doce|trece|catorce|[2-9]|1[0-4]) (anitos|anos) |(tiene|con|cumple) (solo )?(dos|tres|cuatro|cinco|seis|siete|ocho|nueve|diez|once|doce|trece|catorce|[2-9]|1[0-4]) (anitos|anos) ',
    '(el|la|al|un|una|del|meu|meva|nostre|nostra) (nano|nana|marrec|marreca|xiquet|xiqueta|mainada|canalla|criatura|mitjana|mitja|nebot|neboda|gran de|noi de|noia de|alumne|alumna)|a l escola|la llar d infants|escola bressol|gronxador|te (nomes )?(dos|tres|quatre|cinc|sis|set|vuit|nou|deu|onze|dotze|tretze|catorze|[2-9]|1[0-4]) (anyets|anys) |(dos|tres|quatre|cinc|sis|set|vuit|nou|deu|onze|dotze|tretze|catorze) anyets',
    '(my|our|the|her|his) (youngest|eldest|oldest|middle one|nephew|niece|pupil|lad|lass|bairn|kiddo|wee one|twins|toddlers|teenager|teen|eleven year old|[2-9] year old|1[0-4] year old)|(two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|thirteen|fourteen|[2-9]|1[0-4]) year old|(hes|shes|whos) (only |just |nearly )?(two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|[2-9]|1[0-2]) |aged (two|three|four|five|six|seven|eight|nine|ten)|(at|in|from) (nursery|playgroup|preschool)|school rang|playground|climbing frame',
  ),
  finding(
    'infant-said',
    '(un|dos|tres|cuatro|cinco|seis|siete|ocho|nueve|diez|once|[1-9]|1[01]) (mesecito*|mesesito*|mesitos|meses de (vida|edad))|(tiene|con|cumple|de) (un mes|dos meses|tres meses|cuatro meses|cinco meses|seis meses|siete meses|ocho meses|nueve meses|diez meses|once meses|[1-9] meses|1[01] meses) (y|,|.)|medio anito|las tomas|una toma|la toma|gemelito*|fontanela|mollera|panalito|el bibe|lactancia|culete',
    '(un|dos|tres|quatre|cinc|sis|set|vuit|nou|deu|onze|[1-9]|1[01]) (mesets|mesos de (vida|edat))|(te|de) (un mes|dos mesos|tres mesos|quatre mesos|cinc mesos|sis mesos|set mesos|vuit mesos|nou mesos|deu mesos|onze mesos|[1-9] mesos|1[01] mesos) (i|,|.)|la presa|les preses|una presa|mamada|mamades|fontanella|mollera|bolquers|s enganxi al pit',
    '(one|two|three|four|five|six|seven|eight|nine|ten|eleven|[1-9]|1[01]) (month|months) old|(hes|shes|whos) (only |just |nearly )?(one|two|three|four|five|six|seven|eight|nine|ten|eleven|[1-9]|1[01]) months|our (one|two|three|four|five|six|seven|eight|nine) month old|my (one|two|three|four|five|six|seven|eight|nine|ten|eleven) (month|week) old|wet nappies|a feed|her feeds|his feeds|fontanelle|soft spot|weaning',
  ),
  finding(
    'newborn-said',
    '(tiene|con|de) (solo )?(un|dos|tres|cuatro|cinco|seis|siete|ocho|nueve|diez|once|doce|trece|catorce|quince|veinte|veinti*|[1-9]|[12][0-9]) dias (y|,|.|de vida|de nacid*)|(una|dos|tres|1|2|3) semanas (tiene|de nacid*)|(tiene|de) (una semana|dos semanas|tres semanas) (de vida|y|,|.|de nacid*)|nacio (ayer|hace (poco|dias|una semana|[a-z]* dias)|el (lunes|martes|miercoles|jueves|viernes|sabado|domingo))|de nacid*|recien nacid*',
    'te (nomes )?(un|dos|tres|quatre|cinc|sis|set|vuit|nou|deu|onze|dotze|tretze|catorze|quinze|vint|[1-9]|[12][0-9]) dies|nado|acabat de neixer|acabada de neixer|(te|de) (una setmana|dues setmanes|tres setmanes) (de vida|i|,|.)|va neixer (ahir|fa|dilluns|dimarts|dimecres|dijous|divendres|dissabte|diumenge)|nadona|nado de (vint|[1-9]) dies',
    '(hes|shes|only|is|just) (only |just )?(two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|[1-9]|[12][0-9]) days|(one|two|three|[1-3]) (week|weeks) old|born (yesterday|on (monday|tuesday|wednesday|thursday|friday|saturday|sunday)|(two|three|four|five|six|ten|[1-9]) days ago|last week)|newborn*|new born',
  ),
  finding(
    'elderly-said',
    'abuelit*|(mi|el|la|su|mis) (suegr* de|padre mayor|madre mayor|yayo|yaya)|(padre|madre|papa|mama|suegro|suegra|tio|tia|vecina|vecino|senora|marido|mujer) (mayor|ancian*|ya mayor|de (7[0-9]|8[0-9]|9[0-9]|setenta*|ochenta*|noventa*))|tiene (ya )?(7[0-9]|8[0-9]|9[0-9]|ochenta*|noventa*) anos|(7[5-9]|8[0-9]|9[0-9]) anos|nonagenari*|geriatric*',
    'padri|padrina|padrins|iaies|avis|(pare|mare|sogre|sogra|oncle|tieta|veina|vei) (gran|ja gran|de (7[0-9]|8[0-9]|9[0-9]|setanta*|vuitanta*|noranta*))|te (ja )?(7[0-9]|8[0-9]|9[0-9]|vuitanta*|noranta*) anys|(7[5-9]|8[0-9]|9[0-9]) anys|geriatric*',
    'nana|nanna|nans|gramps|grandads|grannys|granda|grandmothers|(mum|dad|mother|father|mother in law|father in law|auntie|uncle|neighbour|husband|wife) (is |whos |who is |aged )(7[0-9]|8[0-9]|9[0-9]|eighty|ninety|seventy)|(7[0-9]|8[0-9]|9[0-9]) year old|shes (7[5-9]|8[0-9]|9[0-9])|hes (7[5-9]|8[0-9]|9[0-9])|in (her|his) (eighties|nineties|seventies)|residential home',
  ),
  finding(
    'parental-worry',
    'nunca (lo|le|la|los) (habia|he) visto|(jamas|nunca) (habia|ha) estado (asi|tan)|peor que nunca|no es (un|como) (catarro|otras veces|las otras|los otros|siempre)|algo (grave|malo|gordo) (le )?(pasa|tiene)|(me|nos) (da|tiene) (mucho )?miedo (verl*|como)|llameme exagerad*|instinto (de madre|de padre)|se que algo (va|esta)|(estoy|estamos) (muy )?asustad* (de|por|con)|no parece (el|ella|mi)|mala (espina|impresion)|(le|la|lo) (veo|noto|encuentro) (muy )?(mal|fatal|raro|peor)',
    'mai (l|la|el|no l|l havia|no la|no havia) (havia |he )?(vist|estat) (aixi|tan)|mai m havia fet|no (l|la) havia vist mai|pitjor que mai|no es (un|com) (refredat|les altres|altres vegades|sempre)|alguna cosa (greu|dolenta) (li )?(passa|te)|(em|ens) fa (molta |tanta )?por (com|veure)|instint de mare|se que alguna cosa (va|no)|(estic|estem) (molt )?espanta* (de|per|amb)|no sembla (ell|ella)|mala espina|no us trucaria si no|(la|el) (veig|trobo) (molt )?(malament|fatal|pitjor)|esta molt pitjor',
    'never (seen|been|known|had) _ (like this|so|this (bad|ill|poorly)|as bad)|worst (hes|shes|he has|she has|night|weve) (ever )?(been|had)?|(frighten*|scar*|terrif*) (how|me|by how|at how)|look of (him|her)|(my|a) (gut|instinct) (says|tells|feeling)|mothers instinct|(know|sure|certain) something (is|isnt)|something (isnt|is not|is really|is seriously|is badly|badly) (right|wrong)|not like (him|her|the other|before)|(im|were) (really |so |very )?(frightened|scared|terrified)|not (him|her)self at all|never complains',
  ),
  finding(
    'not-feeding',
    '(ni una|ninguna|no (quiere|ha querido) (ni )?(una|ninguna)?) ?(toma|tomas|leche|bibe)|gira la cara (al|a la) (pecho|bibe|teta)|(lleva|dos|un) (dia|dias) sin (querer )?(comer|mamar|tomar|beber)|sin (querer )?(comer|mamar|tomar) (ni|nada|desde)|ni come ni|rechaza* (el |la |los |las )?(pecho|bibe*|toma*|leche|agua|comida|biberon*)|se salta las tomas|no (quiere|coge) (ni )?(el |la |su )?(leche|agua|pecho|bibe|teta)|deja las tomas|no mama|no hace caso al pecho',
    '(ni una|cap|no (vol|ha volgut) (ni )?(una|cap)?) ?(presa|preses|llet|bibe)|gira la cara (al|a la) (pit|bibe|teta)|(porta|dos|un) (dia|dies) sense (voler )?(menjar|mamar|prendre|beure)|sense (voler )?(menjar|mamar|prendre) (ni|res|des)|ni menja ni|rebutj* (el |la |l |les )?(pit|bibe*|presa|preses|llet|aigua|menjar|bibero)|deixa les preses|no (vol|agafa) (ni )?(el |la |l )?(llet|aigua|pit|bibe|teta)|no s enganx*|no hi ha manera que (s enganxi|mami|prengui|mengi)|avui ja no en vol|no en vol cap',
    '(refus*|turn* away from|wont touch|wont have|pushes away|not interested in) _ (milk|water|bottle*|breast|feed*|cup|food|everything|yoghurt|juice)|(slept|sleeping|sleeps) through _ feed*|(wake|rouse) (him|her) to (eat|feed)|(isnt|not|hasnt been|wont be) (eating|feeding|drinking|nursing|sucking)|(missed|skipped) _ feeds|wont (take|have|accept) (a |the |any |his |her )?(bottle|breast|milk|feed|fluids)|wont wake for (milk|feeds)|no interest in (milk|feeding|food)|hes not eating|shes not eating',
  ),
  finding(
    'weak-cry',
    '(se queja|gime|solloza) (muy )?(bajito|flojito|debil)|como un (quejido|lamento)|hace como un quejido|ni llora (casi|con ganas|con fuerza)|ya (casi )?no llora|no tiene fuerzas ni para llorar|llanto (raro|agudo|apagado|debil|flojo|como)|este llanto|no (hay|tengo) (quien|manera de) (lo |la )?(consuele|consolar*)|no hay consuelo',
    '(es queixa|gemega|somica) (molt )?(baixet|fluixet|feble)|ploriqueig|com un (gemec|lament)|ni plora (gairebe|amb forca)|ja (gairebe )?no plora|no te forces ni per plorar|plor (estrany|agut|apagat|feble|fluix|com)|aquest plor|no hi ha qui (el |la )?consoli|nomes gemega|no para de cridar|xiscla sense parar',
    '(whiny|whimpering|feeble|faint|strange|odd|mewling|shrill|screechy) (little )?cry|(just|only) (whimper*|moan*|grizzl*)|(hes|shes|keeps) (shrieking|screaming)( and)?|too weak to cry|(hardly|barely) (crying|cries)|screaming for hours|nothing (settles|comforts|consoles)|cant (settle|comfort|console) (him|her)|cry isnt (right|normal|hers|his)',
  ),
  finding(
    'dehydrated',
    '(panal|panales) sec*|(boca|lengua|labios) (muy |bien |toda |la )?(sec*|sequita|sequito*|como un esparto|como (un )?estropajo|pastos*|de trapo|agrietad*)|(tiene|con) (la|los) (boca|lengua|labios) (muy |bien )?sec*|sin lagrimas|ni (una )?lagrima*|(ojos|ojitos) hundidos|(ojos|ojitos) (muy )?hundid*|pellizc* _ (piel|queda)|piel _ (arrugad*|pellizco)',
    '(bolquer|bolquers) sec*|(boca|llengua|llavis) (molt |ben |tota )?(sec*|seca|ressec*|com (un )?espart|pastos*|de drap|clivellad*)|sense llagrimes|ni (una )?llagrima|(ulls|ullets) enfonsa*|pessig* _ (pell|queda)|pell _ (arrugada|pessic)|deshidratat|deshidratada',
    '(dry|no wet) (nappy|nappies|nappie)|(mouth|tongue|lips) _ (dry|parched|cracked|like sandpaper|like a flip flop)|bone dry|parched|no tears|hollow eyes|eyes (are |look |have )?(sunken|hollow|sunk)|skin (is )?(all )?(wrinkly|stays up|tents)|not a tear',
  ),
] as const;
