import { finding } from './finding-words.ts';

/** Operations, medicines, sugar, teeth, fevers and numbers, as callers tell them. */
export const CALLERS_CARE_WORDS = [
  finding(
    'recent-surgery',
    '(me|le|la|lo) (operaron|han operado|pusieron (un|una|la|el) (stent|protesis|placa|marcapasos)|quitaron (un lunar|la vesicula|el apendice|la matriz|un quiste)|hicieron (un|una) (cesarea|raspado|legrado|endoscopia|biopsia|artroscopia))|(recien|acaban de) oper*|(operad*|intervenid*) (de|del|hace|ayer|el|la)|(tras|despues de|desde) (la |mi |una |el )?(operacion|cirugia|protesis|intervencion|quirofano|cesarea)|descosid*|drenaje|postoperatorio|(dia|dias|semana*) (de )?operad*',
    '(em|li|la|el) (van operar|han operat|van posar (un|una|la|el) (stent|protesi|placa|marcapas|genoll|maluc)|van treure (una piga|la vesicula|l apendix|la matriu|un quist)|van fer (un|una) (cesaria|raspat|llegrat|endoscopia|biopsia|artroscopia))|(acaben|acabat) d oper*|(operat|operada|intervingu*) (de|del|d|fa|ahir|la|el)|(despres de|des de|d enca) (la |l |una |el )?(operacio|cirurgia|protesi|intervencio|quirofan|cesaria)|descosi*|drenatge|postoperatori|m han tret (la|l|el|un|una) (vesicula|apendix|piga|quist|matriu|tiroide*|bony)',
    '(had|have|got) (my|his|her|the) (gallbladder|thyroid|appendix|hernia|cataract*|prostate|tonsils|veins|knee|hip|womb|hysterectomy|bowel|spleen|mole) (out|removed|done|stripped|replaced|operated|op)|(mole|cyst|lump|gallbladder|appendix|thyroid) (was |been )?(removed|taken out)|new (knee|hip) (put in|in)|op was|(since|after) (my|his|her|the) (op|operation|surgery|section|hip|knee)|veins stripped|they did a (d|c|biopsy|scope)|cataract done|(knee|hip|bowel|prostate|hernia|heart|back) (op|operation|surgery|replacement)',
  ),
  finding(
    'worse-after-surgery',
    '(operad*|operacion|cirugia) __ (en vez de|en lugar de) (ir a mejor|mejorar)',
    '(operat|operada|operacio|cirurgia|tret la vesicula) __ (en comptes d|en lloc de|en comptes de) (anar millor|anar be|millorar|minvar)|van passar _ dies de (l operacio|les morenes|la hernia)',
    '(said|told) (i|id|he|hed|she|shed) _ (be )?fine by (day|now|the)|worse state than day|in a (much )?worse state',
  ),
  finding(
    'low-sugar',
    '(azucar|glucosa|glucemia|medidor|sensor|aparato|dedo) __ (3[0-9]|4[0-9]|5[0-9]|6[0-9]) |(3[0-9]|4[0-9]|5[0-9]|6[0-9]) de (azucar|glucosa)|marca (low|lo) |(azucar|glucosa) (por los suelos|muy baj*|baj*)|bajado el azucar|bajando el azucar|bajon de azucar|hipoglucemi*|sensor _ (pita|low|bajo)|(diabet*) _ (4[0-9]|5[0-9]|3[0-9]) (,|y|.)',
    '(sucre|glucosa|glucemia|mesurador|sensor|aparell|dit i em surt|insulina i surto) __ (3[0-9]|4[0-9]|5[0-9]|6[0-9]) |(3[0-9]|4[0-9]|5[0-9]|6[0-9]) de (sucre|glucosa)|marca (low|lo) |(sucre|glucosa) (per terra|molt baix*|baix*)|baixat (molt )?el sucre|baixada de sucre|hipoglucemi*|sensor _ (pita|low|baix)',
    '(sugar|sugars|glucose|reading|monitor|sensor|meter|bm|levels) _ (2.[0-9]|3.[0-9]|3[0-9]|4[0-9]|5[0-9]|6[0-9]) |(sugar|glucose|sugars) _ (crash*|drop*|low|plummet*)|alarming low|sensor _ low|reading (5[0-9]|4[0-9]|6[0-9])|going hypo|having a hypo|hypo*|sugar is (2.[0-9]|3.[0-9])',
  ),
  finding(
    'high-sugar',
    '(azucar|glucosa|glucemia) _ (2[5-9][0-9]|3[0-9][0-9]|hi|high) |(marco|medidor|me sale|me da|aparato) _ (2[5-9][0-9]|[3-6][0-9][0-9]|hi|high) |encima de (2[0-9][0-9]|300)|(azucar|glucosa|glucemia) (por las nubes|disparad*|altisim*|muy alt*|no (me )?baja)|me pone hi|pone hi |hiperglucemi*',
    '(sucre|glucosa|glucemia|marco|mesurador|surto|em surt|em dona|aparell|esta a) _ (2[4-9][0-9]|[3-6][0-9][0-9]|hi|high) |(sucre|glucosa|glucemia) (pels nuvols|disparad*|altissim*|molt alt*|no (em )?baixa)|em posa hi|posa hi |hiperglucemi*|(2[5-9][0-9]|[3-6][0-9][0-9]) de (glucosa|sucre)',
    '(sugar|sugars|glucose|reading|readings|monitor|meter|bm|levels|now|im) _ (2[5-9][0-9]|[3-6][0-9][0-9]|hi) |(sugar|sugars|glucose) _ (sky high|through the roof|very high|wont come down|over (300|400|500)|1[6-9].[0-9]|2[0-9].[0-9]|1[6-9]|2[0-9]) |meter (says|reads) (hi|high)|(2[0-9]|3[0-9]) and climbing|hyperglyc*',
  ),
  finding(
    'very-thirsty',
    '(mucha|muchisima|tanta|una|con|sed) sed (tremenda|exagerada|horrible|terrible|que|y|,)?|(bebe|bebo|bebiendo|se bebe) (y mea |y orina )?(sin parar|litros|cinco|a todas horas|mucha agua|agua a todas horas|botellas)|sedient*|no (se )?(me |le )?(quita|sacia) la sed|muert* de sed|sed tremenda',
    '(molta|moltissima|tanta|una|amb) set (exagerada|tremenda|horrible|terrible|que|i|,)?|(beu|bec|bevent|es beu) (i pixa )?(sense parar|litres|cinc|a totes hores|molta aigua|aigua a totes hores|ampolles)|assedeg*|no (se )?(m |li )?(treu|sacia) la set|mort* de set|set exagerada',
    '(drink*|guzzl*) _ (gallons|litres|pints|constantly|nonstop|non stop|water all|all day|glass after|everything in sight)|cant stop drinking|quench|(so|very|really|dead|always|constantly|terribly|incredibly) thirsty|(raging|terrible|awful|unquenchable) thirst|glass after glass|(always|constantly) drinking and (peeing|weeing)|drinking and (peeing|weeing) (loads|constantly|all|a lot|nonstop|so much)|parched all the time',
  ),
  finding(
    'no-insulin',
    '(deje|dejado|olvid*|perd*|rob*|romp*|roto|acab*|sin) _ insulina|(no|ni) _ (puesto|pongo|pone|pincho|pincha|queda) _ insulina|insulina _ (olvid*|perdid*|rob*|rot*|acab*|casa|caducad*|no (me la|se la|me))|(dias|dia) sin (ponerse|ponerme|pincharse|pincharme) (la )?insulina',
    '(deixar|deixat|oblid*|perd*|rob*|trenc*|acab*|sense) _ insulina|(no|ni) _ (posat|poso|posa|punxo|punxa|queda|trobo) _ insulina|insulina _ (oblid*|perdu*|rob*|trenc*|acab*|casa|caduca*|enlloc|no (me la|se la|em))|(dies|dia) sense (posar se|posar me|punxar se|punxar me) (la )?insulina|no es vol punxar',
    '(left|lost|forgot*|nicked|stolen|broke|broken|run out|ran out|without|missed|no) _ insulin|insulin _ (left|lost|forgot*|nicked|stolen|broke|cooked|frozen|run out|ran out|at home|hotel|none|missed)|(wont|refuses to|hasnt) inject|pump (failed|line|snapped|stopped|came off)|no insulin',
  ),
  finding(
    'rigors',
    'escalofri*|tiriton*|tirit*|castanete*|(temblando|tiemblo|temblores|tembleque) (de|bajo|con|por) (el |la |tres |dos |un )?(frio|fiebre|mantas|escalofrios)|temblores de frio|no (entro|entra) en calor|dando diente con diente',
    'calfred*|esgarrifanc*|tirit*|petar de dents|petant de dents|(tremolant|tremolo|tremola|tremolors) (de|sota|amb|per) (el |la |tres |dues )?(fred|febre|mantes|calfreds)|es desfa de fred|li van les mans de|no (entro|entra) en calor',
    'shiver|shivers|shivered|shivering|(got |with |started with )?the shakes|chills|shaking (with|under|from) (cold|the cold|blankets|fever)|teeth (are )?(chatter*|rattl*)|rattle the bed|cant get warm|rigor*|shaking like a leaf',
  ),
  finding(
    'fever',
    '3[89].[0-9] |4[0-1].[0-9] |(3[89]|4[01]|treinta y (ocho|nueve)|cuarenta) (de fiebre|grados|y medio|y pico)|(a|con|tiene|tengo) (3[89]|4[01]) (,|y|.|sin|de)|(esta|estoy) a (cuarenta|treinta y (ocho|nueve)|3[89]|4[01])|(esta|estoy) (calentit*|ardiendo|hirviendo|febril)|calentur*|destempl*|decim*|le ha subido la fiebre',
    '3[89].[0-9] |4[0-1].[0-9] |(3[89]|4[01]|trenta (vuit|nou)|quaranta) (de febre|graus|i mig|i escaig)|(a|amb|te|tinc) (3[89]|4[01]) (,|i|.|sense|de)|(esta|estic|es) a (quaranta|trenta (vuit|nou)|3[89]|4[01])|(esta|estic|es) (calentet*|bullint|febros*)|(i|que|amb|ara|li) crema ,?|crema (,|molt|,)|decim*|trenta nou|trenta vuit',
    '3[89].[0-9] |4[0-1].[0-9] |(3[89]|4[01]|thirty (eight|nine)|forty) (degrees|of fever|and a half|temp|temperature)|(with|hes|shes|is|its|a) (3[89]|40|41) (,|and|.|degrees|temp)|forty point|temperature (of|is|was) (3[89]|40|41)|(boiling|burning) (hot|up)|feverish|(hes|shes|is|feels) (really |very |so )?(boiling|burning|roasting)|hot to (the )?touch|fever is (3[89]|40|41)',
  ),
  finding(
    'high-fever',
    '39.[5-9] |4[0-1].[0-9] |(40|41|cuarenta|cuarenta y uno) (de fiebre|grados|y pico)|(a|con|tiene|tengo) (40|41) (,|y|.|sin|de|grados)|(esta|estoy|a) (a )?cuarenta (y|,|.|de|con|tiritando)|fiebre _ (40|41|cuarenta)|39 y (medio|pico)',
    '39.[5-9] |4[0-1].[0-9] |(40|41|quaranta|quaranta u) (de febre|graus|i escaig)|(a|amb|te|tinc) (40|41) (,|i|.|sense|de|graus)|(esta|estic|a) (a )?quaranta (i|,|.|de|amb)|febre _ (40|41|quaranta)|quaranta de febre|39 i (mig|escaig)',
    '39.[5-9] |4[0-1].[0-9] |(40|41|forty) (degrees|of fever|point|temp|temperature)|(fever|temperature|temp) _ (40|41|forty|104|105)|(is|hes|shes|its) 40 |fever is 40|hits (40|41)',
  ),
  finding(
    'worsening',
    '(cada|va) (dia|semana|hora|vez|noche) (que pasa )?(mas|peor|va|me duele mas|esta peor)|va (a|para) (peor|mas)|a peor|(peor|mas) que (ayer|el|hace|la semana|anteayer)|me duele cada (dia|semana|hora|vez) mas|(crece|creciendo|aumenta|sube) (de un dia|cada|por)|en aumento|(en vez|en lugar) de (mejorar|ir)|no (hace|para) mas que empeorar|cada (dia|vez) (abro|puedo|ando) menos|ahora (es|esta|estoy) peor',
    '(cada|va) (dia|setmana|hora|cop|nit) (que passa )?(mes|pitjor|va|em fa mes)|va (a|cap a) (pitjor|mes|avall)|(vaig|esta|estic|es) pitjor|(pitjor|mes) que (ahir|no pas|la setmana)|(creix|augmenta|puja) (cada|per|d un dia)|en augment|(en comptes|en lloc) de (millorar|anar|minvar)|empitjora*|cada (dia|cop) (mes|em fa)|mes gros cada dia|creix i no|ara es pitjor|(el|la) (mal|dolor) (creix|augmenta)',
    '(worse|bigger|stronger) (today|than|every|each|now|this|since)|(every|each) (day|morning|week|hour) (is |its |it )?(worse|bigger|getting|gets)|(going|gone) downhill|keeps (building|getting worse|growing)|building (all day|up)|more than (before|yesterday)|(im|hes|shes|its|been|gets|getting|steadily) (a lot |much |far |steadily |any )?worse|only got (bigger|worse)|each days worse|each day worse|not getting better',
  ),
  finding(
    'dental-pain-uncontrolled',
    '(muela|diente|flemon|endodoncia|dolor de muelas|boca) __ (ni con|como si nada|no (me )?(hace|hacen|quita|calma|alivia)|sigo rabiando|matando|no para|no se me va)|(ni con|nada me) __ (muela|diente)|ya no me hacen nada',
    '(queixal|dent|flegmo|endodoncia|mal de (queixal|dents|boca)) __ (ni amb|com si res|no (em |m |li )?(fa|fan|treu|calma|alleuja)|segueix fent de les seves|no em dona treva|no para)|(ni amb|res em) __ (queixal|dent)|no em dona treva|no calma cap',
    '(tooth|toothache|molar|gum|abscess|root canal) __ (still (just )?as bad|isnt (doing|touching|working)|doesnt (shift|touch|work)|stopped working|nothing (helps|works|touches))|no painkiller (helps|works|touches)',
  ),
  finding(
    'dental-swelling',
    '(bolita|bolsa|bulto) (de )?(pus )?_ (encia|muela|diente)|encia _ (pus|hinchad*|inflamad*|bola)|pus _ (encia|muela|diente)|papada hinchada _ muela',
    '(boleta|bossa|bony|gra) (de )?(pus )?_ (geniva|queixal|dent)|geniva _ (pus|infla*|botida|bola)|pus _ (geniva|queixal|dent)|(pilota|bony) _ queixal|absces _ (geniva|queixal|dent)',
    '(pus|pimple|boil|bubble|ball|pocket) _ (gum|tooth)|gum _ (pus|swollen|puffed|boil)|(tooth|gum) (abscess|infection)|dental (abscess|infection)',
  ),
  finding(
    'dental-swelling-spreading',
    '(flemon|muela|infeccion|hinchazon|absceso) __ (cerrando el ojo|cierra el ojo|papada|media cara|suelo de la boca|levantado la lengua|bajo la lengua|al cuello)|(papada|cuello|ojo) _ (hinchad*|cerrad*|cierra*|cerrando) _ (muela|flemon|diente)',
    '(flegmo|queixal|infeccio|inflor|abces|dent) __ (tancant l ull|tanca l ull|mig coll|mitja cara|terra de la boca|sota la llengua|sota la barra|al coll|agafa)|(papada|coll|ull) _ (infla*|tanca*) _ (queixal|flegmo|dent)',
    '(swelling|abscess|tooth|infection) __ (into my neck|under (my |his |her )?(chin|jaw|tongue)|closing (my|his|her) eye|half (my|his|her) face|down (my|his|her) neck|creeping)|(eye|neck) _ (closing|swollen shut) _ (tooth|abscess)',
  ),
  finding(
    'trismus',
    '(apenas|casi no) (abro|abre|puedo abrir) (la )?(boca|mandibula)|no puedo bostezar|(solo|ya) (me )?(cabe|entra) un dedo _ boca|boca medio cerrada|no me entra (ni )?(la cuchar*|el cepillo|el tenedor|la hamburguesa)',
    '(amb prou feines|gairebe no) (obro|obre|puc obrir) (la )?boca|no pot fer un badall|no puc badallar|boca mig tancada|no (m |li )?entra (ni )?(la cuiller*|el raspall|la forquilla)|encallat la barra',
    '(barely|hardly|can only) (get |open )?(my|his|her|the)? ?(mouth|jaw) (open|a)|open wide enough|mouth only opens|cant get (a|my) (spoon|fork|toothbrush|finger) (in|between)|cant (even )?yawn|open my jaw|jaw is (stuck|locked)',
  ),
  finding(
    'cannot-swallow',
    '(escup*|babe*|cae*) _ saliva|saliva _ (no (me |le |la )?(pasa|traga|puede)|vaso|cae|escup*)|no (me |le )?pasa (ni )?(la saliva|el agua)|no (me |le )?pasa nada (por|de comida|al tragar)|no (consigo|consigue|puedo|puede) tragar|no traga (ni|nada)',
    '(escup*|bavej*|regalima|cau) _ saliva|saliva _ (no (em |li |la |se la )?(passa|empassa|pot)|got|cau|escup*)|no (em |li )?passa (ni )?(la saliva|l aigua)|no (em |li )?passa res (per|en empassar)|no (aconsegueixo|puc|pot) empassar*|no s empassa (ni|res)|empassar* (ni|res)',
    '(spit*|drool*|dribbl*) _ (saliva|bowl|cup|wont swallow|cant swallow)|saliva _ (cant|wont|running|out)|nothing (goes|will go|is going) down|cant swallow|wont or cant swallow|wont swallow|not swallowing',
  ),
  finding(
    'heart-disease',
    'bisoprolol|atenolol|carvedilol|amiodarona|furosemida|sacubitril|(padece|padezco|enferm*|mal|operad*|operaron) (del|de) corazon|pastillas del corazon|(tiene|tengo|lleva) _ (stent*|marcapasos|valvula)|angina de pecho',
    'bisoprolol|atenolol|carvedilol|amiodarona|furosemida|sacubitril|(pateix|pateixo|malalt*|mal|operat|operada|operar) (del|de) cor|pastilles del cor|(te|tinc|porta) _ (stent*|marcapas|valvula)|angina de pit',
    'bisoprolol|atenolol|carvedilol|amiodarone|furosemide|(bad|weak|dodgy) heart|heart (tablets|pills|op|operation|surgery)|(stent*|pacemaker|valve) _ heart|replaced heart valve|angina',
  ),
] as const;
