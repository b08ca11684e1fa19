import { finding } from './finding-words.ts';

const PRODUCT_ES =
  'lejia|salfuman|amoniaco|aguafuerte|detergente|lavavajillas|matarratas|raticida|insecticida|veneno|cloro|desinfectante|gel hidroalcoholico|colonia|enjuague bucal|liquido (de|del|para) (lentillas|lentes|vapear|frenos|cigarrillo*|limpiar*|radiador)|adelfa|bayas|frutos rojos|hojas|planta|pesticida|herbicida|abono|fitosanitario*|anticongelante|quitaesmalte|acetona|ambientador|pastilla de (la )?(lavadora|lavavajillas)|cigarrillo*|colilla*|nicotina';
const PRODUCT_CA =
  'lleixiu|salfumant|amoniac|detergent|rentaplats|matarates|raticida|insecticida|veri|clor|desinfectant|gel hidroalcoholic|colonia|col lutori|collutori|liquid (de|del|per) (les )?(lents|lentilles|vapejar|frens|netejar*|radiador)|baladre|baies|fruits vermells|fulles|planta|pesticida|herbicida|adob|fitosanitari*|anticongelant|acetona|ambientador|pastilla (de la|del|de) (rentadora|rentaplats)|cigarret*|burilla|burilles|nicotina';
const PRODUCT_EN =
  'bleach|detergent|washing up liquid|fairy liquid|dishwasher|laundry (pod|capsule|liquid)|rat poison|ant poison|slug pellets|weedkiller|weed killer|insecticide|pesticide|disinfectant|hand gel|sanitiser|sanitizer|mouthwash|perfume|aftershave|contact lens (solution|fluid)|vape (juice|liquid)|brake fluid|screenwash|oleander|berries|leaves|plant|fertiliser|fertilizer|antifreeze|acetone|nail (varnish|polish) remover|air freshener|drain cleaner|toilet cleaner|cigarette*|nicotine|white spirit|turps|lighter fluid|essential oil*';

/** More ways to tell of what was taken, swallowed, breathed and drunk. */
export const POISON_AGAIN = [
  finding(
    'poisoning',
    `(bebid*|bebio|bebi|bebe|tragad*|trago|comid*|comio|chup*|lam*|mordid*|mordio|tomad*|tomo|prob*|sorb*|ingeri*|metid* en la boca|sorbo*|trag*) __ (${PRODUCT_ES})|(${PRODUCT_ES}) __ (bebid*|bebio|se lo (ha )?beb*|tragad*|trago|comid*|se (las|los) ha comido|chup*|lamid*|mordid*|boca|a propos*|a probar)|(mezcl*|juntado) _ (lejia|amoniaco|salfuman|productos)|(fumig*|sulfat*|rociando|tratando) _ (vina|olivos|campo|naranjos|huerto|arboles|almendros)|(vapores|gases) _ (lejia|productos|limpi*)`,
    `(begut|beure|beu|empassat|empassa|menjat|menjar|xuclat|xucl*|llepat|mossegat|pres|tast*|ingerit|glop*) __ (${PRODUCT_CA})|(${PRODUCT_CA}) __ (begut|s ho ha begut|empassat|menjat|se (ls|les) ha menjat|xucl*|llepat|mossegat|boca|a proposit)|(barrej*|ajuntat) _ (lleixiu|amoniac|salfumant|productes)|(fumig*|ensulfat*|sulfat*|ruixant|tractant) _ (vinya|oliver*|camp|tarongers|hort|arbres|ametllers)|(vapors|gasos) _ (lleixiu|productes|netej*)`,
    `(drank|drunk|drinking|drinks|swallowed|swallow|ate|eaten|eating|licked|sucked|chewed|bitten|bit|bites|sipped|tasted|had|has had|got into|mouthful of) __ (${PRODUCT_EN})|(${PRODUCT_EN}) __ (drank|drunk|swallowed|ate|eaten|licked|mouth|on purpose|for a dare)|(mixed|mixing) _ (bleach|cleaning|cleaners|ammonia|products)|(spraying|sprayed) (the |his |her |my |our )?(vines|trees|crops|olives|orange|orchard|weeds|fields|orange trees)|(bleach|ammonia|cleaning|chemical|chlorine) fumes|fumes (have|got|from) _ (chest|throat|bleach|clean*)|it the pesticide`,
  ),
  finding(
    'overdose',
    '(caja*|blister*|bote*|frasco*) _ (vaci*|enter*)|(vaci*) _ (blister*|bote*|caja*) (de pastillas)?|(medio|media|todo|toda|casi tod*) (el |la )?(bote|frasco|blister|jarabe|caja|botella de (jarabe|dalsy|apiretal))|(pastilla*|medicina*|medicacion) __ (caramelos|golosinas|chuches)|(dos|tres|cuatro) (pastillas|comprimidos|parches|sobres) (de mas|a la vez|juntas|en vez|de golpe|seguidas)|me he pasado (con|de) (la |las |el )?(dosis|pastillas|medicacion|insulina|paracetamol|ibuprofeno)|le (he|hemos) dado (de mas|el doble|el triple|doble)|(doble|triple) (dosis|toma|cantidad|racion)|(tomado|tomo|tome|zampado) (todas|toda) (las|la) (pastillas|medicacion)|tomado demasiad*|(demasiad*|muchas|muchisim*) (trankimazin*|orfidal*|pastillas|valium|lorazepam|diazepam)',
    '(capsa|capses|blister*|pot|pots|flasco*) _ (buid*|senc*)|(buit|buida|buides) _ (blister*|pot|capsa) (de pastilles)?|(mig|mitja|tot|tota|gairebe tot*) (el |la )?(pot|flasco|blister|xarop|capsa|ampolla de (xarop|dalsy|apiretal))|(pastill*|medicin*|medicacio) __ (caramels|llaminadures|llepolies)|(dos|dues|tres|quatre) (pastilles|comprimits|pegats|sobres) (de mes|alhora|juntes|en comptes|de cop|seguides)|m he passat (amb|de) (la |les |el )?(dosi|pastilles|medicacio|insulina|paracetamol|ibuprofe)|(li|els) hem donat (de mes|el doble|el triple|doble)|(doble|triple) (dosi|presa|quantitat)|(pres|prengut) (totes|tota) (les|la) (pastilles|medicacio)|pres massa|(massa|moltes|moltissim*) (trankimazin*|orfidal*|pastilles|valium|lorazepam|diazepam)|(caixes|capses) son buides',
    '(empty|emptied) _ (packet*|pack|packs|box|boxes|blister*|bottle*|strips)|(packet*|boxes|bottles|strips) _ empty|(half|most|all|whole|rest) of the (bottle|box|packet|pack|tablets|pills|calpol)|(pill*|tablet*|medicine|medication) __ (sweets|smarties|candy|skittles)|(two|three|four|extra) (tablets|pills|patches|sachets|doses) (by|instead|at once|together|too many|in one go)|(double|triple|twice the|ten times the|wrong) (dose|amount|dosage)|(taken|took|had|swallowed) (the lot|all of them|all her|all his|all my|loads of|lots of|a load of|handfuls of)|a load of (tablets|pills)|(must have|mustve) had (about |around )?(ten|twelve|fifteen|twenty|thirty|[1-9][0-9])|(tablet|pill|dose|it) (three|two|four) times (by mistake|today by|in one)|(twice|two|three times) by (mistake|accident)',
  ),
  finding(
    'wrong-dose-risky',
    '(insulina|sintrom|eliquis|xarelto|warfarina|morfina|fentanilo|metotrexato|parche*) __ (doble|triple|de mas|por error|equivocad*|dos veces|en vez de|confundid*|juntos por)|(doble|triple|de mas|dos dosis|equivocad* de) __ (insulina|sintrom|eliquis|xarelto|warfarina|morfina|fentanilo|metotrexato)|(dos|tres) (parches|sintrom*|eliquis|xarelto)',
    '(insulina|sintrom|eliquis|xarelto|warfarina|morfina|fentanil|metotrexat|pegat*) __ (doble|triple|de mes|per error|equivoca*|dues vegades|en comptes de|confos)|(doble|triple|de mes|dues dosis|equivoca* de) __ (insulina|sintrom|eliquis|xarelto|warfarina|morfina|fentanil|metotrexat)|equivocat de ploma|(dos|dues|tres) (pegats|sintrom*|eliquis|xarelto)',
    '(insulin|warfarin|sintrom|apixaban|eliquis|xarelto|rivaroxaban|morphine|fentanyl|methotrexate|patch) __ (double|triple|twice by|by mistake|too much|wrong|instead of the|second one|extra dose|without taking)|(double|triple|wrong|second|extra|too much|fast) __ (insulin instead|dose of (insulin|warfarin|morphine)|fentanyl patch|morphine patch)|double dose of|wrong (insulin|pen)',
  ),
  finding(
    'carbon-monoxide',
    'monoxido|(mucho|bastante|respirado|respirando|inhalado|tragado) humo|(respir*|inhal*|trag*) _ (humo|humos) _ (incendio|fuego|cocina|vecino)|(garaje|coche|local) (cerrad* )?_ (motor|coche) (en marcha|encendido|arrancado)',
    'monoxid|(molt|forca|respirat|respirant|inhalat|empassat) fum|(respir*|inhal*|empass*) _ (fum|fums) _ (incendi|foc|cuina|vei)|(garatge|cotxe|local) (tancat )?_ (motor|cotxe) (en marxa|ences|engegat)',
    'carbon monoxide|co alarm|(breathed|inhaled|swallowed|lot of|full of) (in )?(a lot of |loads of )?smoke|smoke inhalation|garage _ engine|engine running _ garage',
  ),
  finding(
    'alcohol-coma',
    '(coma|intoxicacion) etilic*|borrach* __ (no (responde|reacciona|despierta|se mueve)|inconsciente|tirad*|helad*)|(inconsciente|no (responde|reacciona|despierta)) __ (borrach*|alcohol|botellon|bebido|vodka)|sin moverse _ (borrachera|alcohol)',
    '(coma|intoxicacio) etilic*|borratx* __ (no (respon|reacciona|desperta|es mou)|inconscient|tirat|tirada|gelat)|(inconscient|no (respon|reacciona|desperta)) __ (borratx*|alcohol|botellot|begut|vodka)|sense moure s _ (borratxera|alcohol)',
    'alcohol poisoning|(drunk|drink|drinking) __ (unconscious|passed out|wont wake|not responding|not answering)|(unconscious|passed out|wont wake) __ (drunk|drink|drinking|alcohol|vodka)|blind drunk _ (cold|not)',
  ),
  finding(
    'drugs-alcohol',
    '(borrach*|borrachera|resaca|botellon|cubata*|coma etilico|intoxicacion etilica|embriagad*|ebri*)|(beb*|bebid*) (mucho|muchisimo|demasiado|alcohol|de mas|como (un|una)|todos los dias|a diario|cada dia|una barbaridad)|(dej*|dejado) de beber|(botella|litro) de (ron|ginebra|vodka|whisky|tequila|vino)|(cuando|si) bebe|(coca|cocaina|rayas|porro*|hachis|marihuana|extasis|mdma|speed|anfetamina*|ketamina|heroina|tripi*|lsd|popper*|cristal y)|(se )?(met*|fum*|tom*|pinch*|esnif*) (algo|alguna cosa|cosas|una raya|eso) (raro|rara|en|y)|fumad* (algo|eso|hierba|porro*)|(met* algo) _ (festival|fiesta|discoteca)|(droga|drogas|drogad*|colocad*|colgad* de)',
    '(borratx*|borratxera|ressaca|botellot|cubat*|coma etilic|intoxicacio etilica|embriaga*|ebri)|(beu|begut|bec) (molt|moltissim|massa|alcohol|de mes|com (un|una)|cada dia|una barbaritat)|(va|anava|vaig) (tan |molt )?begu*|(deix*) de beure|(ampolla|litre) de (rom|ginebra|vodka|whisky|tequila|vi)|(quan|si) beu|(coca|cocaina|ratlles|porro*|haixix|marihuana|extasi|mdma|speed|amfetamin*|ketamina|heroina|lsd|popper*)|(s ha )?(fic*|fum*|pres*|punxat|esnif*) (alguna cosa|coses|una ratlla|aixo) (rar*|estrany*|,|i|a)|(droga|drogues|droga*|col locat)',
    '(drunk|hungover|hangover|hammered|plastered|legless|paralytic|wasted|tipsy)|(drank|drunk|drinking|drinks) (too much|so much|a lot|heavily|all (day|night|weekend)|a (whole |full )?bottle|every day|alcohol|loads|vodka|spirits)|been drinking|(much|lot|lots) to drink|(quit|stopped|gave up|off) (the )?(drink|drinking|booze|alcohol)|bottle of (vodka|rum|gin|whisky|tequila|wine)|(coke|cocaine|a few lines|lines of|weed|spliff|cannabis|ecstasy|mdma|speed|ketamine|heroin|acid tab|magic mushrooms|pills at|molly)|(took|taken|smoked|snorted|popped|dropped|injected|shot up) (something|some|a pill|an e|stuff)|(off|out of) (his|her) (head|face) on|(he|she|hes|shes|they) (is |was )?(high|stoned|on drugs|on something|withdrawal)|withdrawal (seizure|symptom*|fit)|(doing|did) shots',
  ),
  finding(
    'button-battery',
    '(pila|pilas|pilita|pilitas|bateria|baterias) (de boton|boton|de reloj|redonda*|plana*|peque*|diminut*|de litio|de esas|del (mando|reloj|juguete|audifono))? ?__ (nariz|oreja|oido|boca|trag*|comid*|falta|no (la|las) (encontr*|vemos|veo|esta)|no esta|chup*)|(trag*|trago|comid*|comio|chup*|metid*|metio|boca|nariz|oreja) __ (pila|pilas|pilita|pilitas|pila boton|bateria)|pila* (de )?boton|(dado|dio) una (pila|pilita)|jugaba* con (pilas|la pila|una pila)|(no (tiene|esta|hay|encontramos)|falta) (la|una) (pila|pilita|bateria) (redonda|de|y)',
    '(pila|piles|pileta|piletes|bateria) (de boto|boto|de rellotge|rodon*|plana|petit*|de liti|d aquelles|del (comandament|rellotge|audiofon))? ?__ (nas|orella|oida|boca|empass*|menja*|falta|no (la|les) (trob*|veiem|veig)|no hi es|xucl*)|(empass*|menja*|xucl*|fica*|posat|boca|nas|orella) __ (pila|piles|pileta|piletes|bateria)|pila de boto|piles de boto|(donat|dona) una (pila|pileta)|jugava amb (piles|la pila|una pila)|(no (te|hi ha|trobem)|li falta) (la|una) (pila|pileta|bateria) ?(rodona|de|i)?',
    '(battery|batteries|lithium cell|coin cell|button cell) __ (nose|ear|mouth|swallow*|ate|eaten|missing|gone|cant find|tummy|teeth|sucked|chok*)|(swallow*|ate|eaten|nose|ear|mouth|sucked|missing|cant find|lost) __ (battery|batteries|lithium cell|coin cell|button cell)|(button|coin|watch|round|flat|tiny|2032) (battery|batteries|cell)',
  ),
  finding(
    'swallowed-object',
    '(trag*|trago) _ (boton|pendiente|chapa|chapita|tornillo|clip|aguja|alfiler|cristal|vidrio|trozo de (cristal|plastico|vidrio)|palillo|escarbadientes|hueso|cosas|tapon|canica|moneda|bolita|iman*|anillo|clavo|pieza|grapa)|(moneda|iman|imanes|boton|pendiente|tornillo|canica|aguja) __ (trag*|se (lo|la|los|las) ha (comido|tragado))|bolita* de iman',
    '(empass*) _ (boto|arracada|xapa|cargol|clip|agulla|vidre|tros de (vidre|plastic)|escuradents|os|coses|tap|bala|moneda|boleta|imant*|anell|clau|peca|grapa)|(moneda|imant|imants|boto|arracada|cargol|bala|agulla) __ (empass*|se (l|la|ls|les) ha (menjat|empassat))|bola d imant',
    '(swallow*|ate|eaten|gulped) _ (button|earring|screw|clip|needle|pin|glass|plastic|toothpick|bone|things|cap|lid|marble|coin|bead|magnet*|ring|nail|piece|staple|tooth|foil)|(coin|magnet|magnets|button|earring|marble|bead) __ swallow*',
  ),
  finding(
    'wild-mushrooms',
    '(setas|seta|hongos|hongo|niscalos|robellones|boletus|champinones) _ (campo|monte|bosque|parque|jardin|recogi*|cogi*|silvestres|vecino|buenas|malas|venenosas)|(comi*|mord*|tom*|cen*) _ (setas|seta|hongos|hongo|niscalos|boletus)',
    '(bolets|bolet|rovellons|ceps) _ (bosc|muntanya|parc|jardi|collit*|collir|silvestres|vei|bons|dolents|verinosos)|(menj*|mosseg*|pres*|sop*) _ (bolets|bolet|rovellons|ceps)',
    '(mushroom*|toadstool*|chanterelle*|fungi) _ (wild|woods|forest|picked|foraged|garden|lawn|field|park|neighbour|safe)|(picked|foraged|ate|eaten|took|had) __ (mushroom*|toadstool*|chanterelle*|fungi)',
  ),
  finding(
    'out-of-medication',
    '(quede|quedado|estoy|esta|lleva*) sin (el |la |las |mi |los )?(keppra|medicacion|pastillas|insulina|antidepresivo*|tratamiento|sintrom|inhalador|ventolin)|(dejado|deje|abandono|abandonado) (el |la |las )?(tratamiento|medicacion|pastillas|antidepresivo*|litio)|(se me|se le) (ha |han )?(acab*|termin*|gast*) (la |las |el )?(medicacion|pastillas|insulina|antidepresivo*|tratamiento|inhalador)',
    '(quedat|vaig quedar|estic|esta|porta) sense (el |la |les |els )?(keppra|medicacio|pastilles|insulina|antidepressiu*|tractament|sintrom|inhalador|ventolin)|(deixat|vaig deixar|abandonat) (el |la |les |l )?(tractament|medicacio|pastilles|antidepressiu*|liti)|(se m|se li) (ha |han )?(acab*|gast*) (la |les |el |l )?(medicacio|pastilles|insulina|antidepressiu*|tractament|inhalador)|no es pren la (injeccio|medicacio)',
    '(ran|run|running) out of (my |his |her |the )?(sertraline|medication|tablets|pills|insulin|keppra|antidepressants|warfarin|inhaler*|meds)|(left|forgot|lost) (my|his|her) (keppra|tablets|pills|insulin|meds|medication|inhaler) (at|in|on)|(off|stopped|no|not had|without|havent had) (my|his|her|any|a)? ?(tablets|meds|medication|dose|insulin) (since|for)|finished my (thyroxine|tablets|pills)',
  ),
] as const;
