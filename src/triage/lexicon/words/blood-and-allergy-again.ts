import { finding } from './finding-words.ts';

const FOOD_ES =
  'cacahuete*|nuez|nueces|avellana*|almendra*|pistacho*|anacardo*|frutos secos|marisco|gamba*|langostino*|mejillon*|sepia|calamar*|pescado|atun|huevo*|tortilla|flan|leche|yogur|queso|batido|kiwi|melocoton|fresa*|mango|pina|platano|sesamo|soja|trigo|turron|pastel|helado|restaurante|chino|sushi|mostaza|higo*';
const FOOD_CA =
  'cacauet*|nou|nous|avellan*|ametll*|pistatx*|anacard*|fruits secs|marisc|gamb*|llagosti*|muscl*|sepia|calamar*|peix|tonyina|ou|ous|truita|flam|llet|iogurt|formatge|batut|kiwi|pressec|maduix*|mango|pinya|platan|sesam|soja|blat|torro|pastis|gelat|restaurant|xines|sushi|mostassa|figa|figues';
const FOOD_EN =
  'peanut*|nut|nuts|walnut*|hazelnut*|almond*|cashew*|pistachio*|shellfish|prawn*|shrimp|mussel*|squid|cuttlefish|fish|tuna|egg|eggs|milk|dairy|yoghurt|yogurt|cheese|ice cream|kiwi|peach|strawberr*|mango|sesame|soy|wheat|satay|curry|cake|nougat|sushi|mustard|fig|figs|tapas|paella';
const STING_ES = 'abeja*|avispa*|avispon|abejorro|tabano|medusa*|escorpion|alacran|arana';
const STING_CA = 'abell*|vesp*|borinot|tavec|tavan|medus*|escorpi|aranya';
const STING_EN = 'wasp*|bee|bees|hornet*|bumblebee|horsefly|jellyfish|scorpion|spider';

/** More ways to tell of blood, wounds and allergy. */
export const BLOOD_AND_ALLERGY_AGAIN = [
  finding(
    'heavy-bleeding',
    '(cocina|suelo|cama|bano|coche|pared|ropa) _ (llen*|perdid*|empapad*|cubiert*|manchad*) _ sangre|(cantidad|barbaridad|monton|litros|cubos|charco*|mares|chorro*|regueros|coagulos (enormes|grandes|como)) _ (de )?sangr*|sangr* _ (una barbaridad|un monton|muchisim*|tanto|a mares|a lo bestia|como un cerdo|por las piernas|a chorro*|como una fuente|como un grifo)|(he|ha) (sangrado|perdido) (tanto|tanta|mucha|muchisima)|(sangre|sangra*) _ (por (las|la) pierna*|al suelo|encharcad*)|(se )?(esta )?desangr*|(perd*|pierd*) (tanta|mucha|muchisima|un monton de|litros de|una barbaridad de) sangre|nunca _ tanta sangre|(raja|corte|tajo|arteria|vena|variz) _ (chorro*|borboton*|salpic*|chorre*|saltando sangre)',
    '(cuina|terra|llit|bany|cotxe|paret|roba) _ (ple*|perdu*|xop*|cobert*|taca*) _ sang|(quantitat|barbaritat|munt|litres|bassal*|mars|raig|coaguls (enormes|grans|com)) _ (de )?sang*|sagn* _ (una barbaritat|un munt|moltissim|tant|a raig|com un porc|per les cames|com una font|com una aixeta)|(he|ha) (sagnat|perdut) (tant|tanta|molta|moltissima)|(sang|sagn*) _ (per (les|la) cam*|a terra)|(s )?(esta )?dessagn*|(perd*) (tanta|molta|moltissima|un munt de|litres de|una barbaritat de) sang|mai _ tanta sang|(tall|trau|arteria|vena|variu) _ (a raig|borboll*|esquitx*)|(li |em )?raja la sang',
    '(floor|kitchen|bed|sheets|bathroom|car|clothes) _ (covered|full|soaked|swimming) _ blood|(so much|masses of|pints of|litres of|buckets of|massive amount of|huge amount of|loads of|tons of|amount of) blood|(huge|massive|big|enormous) clots|(passing|passed|passes) (huge|massive|big) clots|(blood|bleeding|its|it is) _ (spurt*|squirt*|pump*|gush*|fountain|running down|pouring (out|down)|up the wall|everywhere)|(spurting|squirting|pumping|gushing) (out|up|blood|everywhere)|bleeding (so|ever so|very|really|terribly) (heavily|much|badly)|butchers shop|butcher s shop',
  ),
  finding(
    'bleeding-unstoppable',
    'no (le |me |se le |se me )?(para|paran|corta) (de salir )?(la )?(sangre|hemorragia)|no (para|paran|deja) de (sangrar|salir sangre|chorrear|manar)|(aprieto|apretamos|aprieta|presiono|taponamos|apretando) (y|,|pero) (no|sigue|nada|sale)|sangr* (desde hace|hace|lleva|llevo) (mas de )?(media hora|una hora|horas|veinte minutos|un buen rato) _ (no|y|sin)|(los )?puntos (sangran|me sangran) sin parar|(en cuanto|cuando) (suelto|aflojo|quito) _ (vuelve|sale|sangr*|chorre*)|(cambiado|empapad*|calad*) _ (aposito*|gasa*|venda*|toalla*) _ (veces|seguidas|ya)|(desde hace|hace|lleva|llevo) _ (minutos|hora|rato) (apretando|presionando|taponando)',
    'no (li |em |se li |se m )?(para|paren|talla) (de sortir )?(la )?(sang|hemorragia)|no (para|paren|deixa) de (sagnar|sortir sang|rajar|regalimar)|(premo|premem|prem|apreto|apretem|tapem) (i|,|pero) (no|segueix|res|surt)|no s (estronca|atura) |sagn* (des de fa|fa|porta|porto) (mes de )?(mitja hora|una hora|hores|vint minuts|una bona estona) _ (no|i|sense)|(els )?punts (sagnen|em sagnen|no paren)|(quan|en) (deixo|afluixo|trec) _ (torna|surt|sagn*|raja)|(canviat|xop*|amara*) _ (aposit*|gas*|ben*|tovallol*) _ (vegades|cops|seguides|ja)|(des de fa|fa|porta|porto) _ (minuts|hora|estona) (apretant|prement|tapant)|encara raja',
    '(cant|couldnt|wont|not able to|unable to) _ (stem|stanch|stop) (it|the bleeding|the blood|the flow|bleeding)|(cant|wont|not) get it to stop|bleeding _ (exactly the same|just as much|same as)|(soaked|gone|been) through _ (towel*|dressing*|bandage*|gauze|tea towel*|pads)|(third|second|fourth) (dressing|towel|bandage) (soaked|gone)|(used|through) (two|three|four|several) _ (towel*|dressing*|bandage*)|(bleeding|running|dripping|pouring) (for|since) (over )?(half an hour|an hour|hours|ages|twenty|thirty|forty|breakfast|lunch)|still (pouring|going|oozing|dripping) after|(doesnt|wont|not) clot',
  ),
  finding(
    'deep-wound',
    '(corte|herida|agujero|brecha|raja|pinchazo|mordisco|tajo|punalada) _ (bien |muy |super )?(profund*|hond*|fea y abierta|abiert* de)|(clav*|entr*|met*|hundi*) (muy|bien|bastante|mucho|hasta) (adentro|dentro|hondo|profundo|el fondo|el mango)|se (le |me )?ve (lo blanco|el hueso|la grasa|el tendon|el musculo|algo blanco|la carne)|(atraves*|traspas*) _ (mano|pie|brazo|pierna|dedo|muslo)|(clavad*|clavo|clave) _ (cuchillo|hierro|barra|varilla|tenedor|anzuelo|estaca|vidrio grande|destornillador)|(profund*|hond*) _ (herida|corte|brecha)|(abierto|abierta) en canal',
    '(tall|ferida|forat|trau|esvoranc|punxada|mossegada|ganivetada) _ (ben |molt |forca )?(profund*|fond*|fons|oberta de)|(clav*|entrat|entrar|fica*|enfons*) (molt|ben|forca|fins) (endins|fondo|fons|a dins|al manec)|se (li |m )?veu (el blanc|l os|el greix|el tendo|el muscul|una cosa blanca|la carn)|(travess*|traspass*) _ (ma|peu|brac|cama|dit|cuixa)|(clavat|clavada|clavar) _ (ganivet|ferro|barra|forquilla|ham|estaca|tornavis)|es fonda|(profund*|fond*) _ (ferida|tall|trau)',
    '(wound|cut|gash|hole|puncture*|bite|slice*|lid) _ (deep|really deep|to the bone|gaping|goes in|long way|wide open)|(deep|gaping) (cut|gash|wound|puncture*|hole|bite|slice)|(gone|went|go|goes|going) (in )?(really |very |so |quite |pretty )?deep|(gone|went|straight|right) through (the |his |her |my |a )?(muscle|hand|foot|arm|leg|finger|forearm|thigh|wrist)|(see|seeing) (something white|the bone|bone|fat|muscle|tendon|white)|(tore|torn|ripped|sliced|split|laid) _ (wide open|open|to the bone)|proper deep|(buried|embedded|impaled) _ (in|wound|hand|foot|leg)',
  ),
  finding(
    'cut',
    '(se|me) (ha |he )?(cortad*|cortado|abierto) (la |el |un |una |en )?(cabeza|frente|ceja|dedo|mano|pie|labio|barbilla)|cortecito|brecha|(cuchillo|cuchilla|cristal|lata|sierra) _ (mano|dedo|pie|brazo)',
    '(s|m) (ha |he )?(tallat|obert) (el |la |l |un |una )?(cap|front|cella|dit|ma|peu|llavi|barbeta)|tallet|(ganivet|ganiveta|vidre|llauna|serra) _ (ma|dit|peu|brac)',
    '(sliced|nicked|gashed|slashed|ripped|split) (his|her|my|the|open) _|(razor|paper) (nick|cut)|(opened|cut) _ (tin|can|knife|glass) _|nick on (my|his|her)|skin tear',
  ),
  finding(
    'bleeding',
    'desangr*|chorrea sangre|chorreando',
    'rajant sang|regalim*|dessagn*',
    '(spurting|squirting|pouring|oozing|gushing) (out|blood|from)|running red|bloody|nosebleed|(wells|welling) up',
  ),
  finding(
    'nosebleed',
    '(nariz|narices|napia) _ (sangr*|no para|chorre*|sangre)|(sangr*|chorre*) _ (nariz|narices)',
    'nas _ (sagn*|raja*|sang)|(sagn*|raja*) _ nas',
    'nose _ (bleed*|running red|pinched|pouring|dripping blood|blood*|gushing)|bloody nose',
  ),
  finding(
    'sting-or-new-food',
    `(com*|comid*|prob*|tom*|beb*|ceno|cenar|merend*|despues de|tras|dado|dimos|mord*|ha|tragar) _ (un |una |unos |unas |de |el |la |los |las )?(${FOOD_ES}) __ (hinch*|roncha*|labio*|cara|picor|pica|garganta|vomit*|habon*|respir*|alergi*|roj*|manch*|parpado*|ojos|anafila*)|(primera vez|por primera vez) __ (roncha*|hinch*|roj*|vomit*|labio*|pica*|manch*)|(${FOOD_ES}) (por )?primera vez|(alergi*) __ (${FOOD_ES}) __ (com*|prob*|beb*|tom*|tom*)|(pic*|picad*) _ (${STING_ES})|(${STING_ES}) _ (pic*|aguijon*)|anafila* (por|a|con|de) (la |el |las |los )?_`,
    `(menj*|tast*|pres*|beg*|sop*|dina*|beren*|despres de|donat|mosseg*) _ (un |una |uns |unes |de |el |la |els |les |l )?(${FOOD_CA}) __ (infl*|ronx*|llavi*|cara|picor|pica|gola|vomit*|fav*|respir*|allergi*|alergi*|vermell*|taca*|parpell*|ulls|anafila*)|(primera vegada|primer cop) __ (ronx*|infl*|vermell*|vomit*|llavi*|pica*|taca*)|(${FOOD_CA}) (per )?(primera vegada|primer cop)|(allergi*|alergi*) __ (${FOOD_CA}) __ (menj*|tast*|beg*|pres*)|(pic*|picat) _ (${STING_CA})|(${STING_CA}) _ (pic*|fibl*)|una vespa`,
    `(ate|eaten|eating|had|tried|trying|drank|after|bite of|gave|given|tasted) _ (a |an |some |the )?(${FOOD_EN}) __ (swell*|swollen|swelled|hives|lips|face|itch*|throat|sick|vomit*|welts|rash|eyelids|blotch*|breath*|tongue|tingl*|allerg*)|(first time|for the first time) __ (hives|swell*|swollen|blotch*|rash|welts|lips|itch*|lump)|(allerg*) __ (${FOOD_EN}) __ (ate|eaten|had|gave|tried)|(stung|sting|got|bit|bitten) (me |him |her |my |us )?_ (${STING_EN})|(${STING_EN}) _ (stung|sting|got (me|him|her|my)|bit|bitten|in)|weaning`,
  ),
  finding(
    'insect-bite',
    `(pic*|picad*) _ (${STING_ES})|(${STING_ES}) (que )?(me |le |nos )?(ha |han )?pic*`,
    `(pic*|picat) _ (${STING_CA})|(${STING_CA}) (que )?(m |li |em |ens )?(ha |han |va )?pic*`,
    `(stung|bitten) by (a |an )?_|(${STING_EN}) (got|stung|bit) _|gnat bites|mosquito*`,
  ),
  finding(
    'anaphylaxis-said',
    '(choque|shock|reaccion) anafilac*|anafilaxia|anafilac*|(boli|pluma|autoinyector) (de )?adrenalina|epipen',
    '(xoc|reaccio) anafilac*|anafilaxi|anafilac*|(boli|ploma|autoinjector) (d )?adrenalina|epipen|punxar l adrenalina',
    'anaphyla*|epipen*|adrenaline pen|auto injector',
  ),
  finding(
    'allergy',
    'anafilax*|anafilac*|alergi* (a|al|por)|reaccion alergica|(arizonicas|polen|olivo|gramineas) _ (estornud*|lloran|pica*)',
    'anafilax*|anafilac*|(allergi*|alergi*) (a|al|per)|reaccio allergica|(pol len|pollen|xiprers|olivera) _ (esternud*|ploren|pica*)',
    'anaphyla*|allerg*|hay fever',
  ),
  finding(
    'face-swelling',
    '(labio*|morros|parpado*|ojos|cara|frente|mejilla*) _ (como (un |una |unas |unos |dos )?(morcilla*|tomate*|pelota*|globo*|naranja*|botas|pan|calabaza|guante)|el doble|de gord*|gord*|crecid*|inflad*)|(hinch*|inflam*|infl*|gord*) _ (labio*|morros|parpado*|cara|cachete*|mejilla*)|cara (como )?(hinchad*|inflad*|deformad*)',
    '(llavi*|morros|parpell*|ulls|cara|front|galt*) _ (com (un |una |dues |dos )?(botifarr*|tomaquet*|pilot*|globus|taronj*|bot*|pa|carabassa)|el doble|gross*|crescu*|inflat*|inflad*)|(infl*|inflam*) _ (llavi*|morros|parpell*|cara|galt*)|mig rostre inflat',
    '(lip|lips|eyelid*|eyes|face|cheek*|mouth|side of (his|her) face) _ (swell*|swollen|swelled|puff*|balloon*|massive|huge|doubl*|twice|fat|blown up|like (a )?(balloon*|sausage*|golf ball*|tomato*))|(swell*|swollen|puff*) _ (lip|lips|eyelid*|face|cheek*)',
  ),
  finding(
    'medication-problem',
    '(con|por|desde|tomo|tome|tomar|tomando|pincharon|puesto|primera pastilla) _ (nolotil|ibuprofeno|enantyum|amoxicilina|augmentine|clamoxyl|antibiotico|aspirina|naproxeno|enalapril|ramipril|pastilla*|vacuna|inyeccion|contraste|medicamento) __ (hinch*|infl*|roncha*|habon*|sarpullido|alergi*|erupcion|granos|labio*|garganta|mal|vomit*|diarrea|mareo)|(nolotil|ibuprofeno|amoxicilina|clamoxyl|augmentine|antibiotico|aspirina|metformina) (me |le )?(ha )?(hinch*|dado alergia|hecho alergia|sienta* mal|sentado mal|da diarrea|dado diarrea)',
    '(amb|per|des de|des que|prenc|pres|prenent|punxar|primera pastilla) _ (nolotil|ibuprofe|enantyum|amoxicil*|augmentine|clamoxyl|antibiotic|aspirina|naproxe|enalapril|ramipril|pastill*|vacuna|injeccio|contrast|medicament) __ (infl*|ronx*|fav*|granell*|allergi*|alergi*|erupcio|grans|llavi*|gola|malament|vomit*|diarrea|marej*)|(nolotil|ibuprofe|amoxicil*|clamoxyl|augmentine|antibiotic|aspirina|metformina) (m |li |em )?(ha )?(infl*|fet allergia|fet al lergia|fa anar de ventre|senta malament|cau malament)',
    '(new|since|after|started|taking|took|first dose of|given|put on|on) _ (naproxen|ibuprofen|amoxicillin|co amoxiclav|augmentin|antibiotic*|aspirin|ramipril|enalapril|tablet*|pill*|injection|vaccine|jab|contrast|medicine|medication) __ (swell*|swollen|puff*|hives|rash|allerg*|lips|face|throat|itch*|sick|diarrhoea)|(tablet|pill|medicine|antibiotic|injection|metformin|ibuprofen) _ (made|makes|making|given|gave|doesnt agree|disagrees|upset*) _',
  ),
  finding(
    'skin-spreading-fast',
    '(sarpullido|erupcion|roncha*|ampoll*|manch*|granos) __ (llagas|ampollas) _ boca|(llagas|ampollas) _ boca __ (sarpullido|erupcion|ampoll*|manchas)',
    '(granellada|erupcio|butllof*|taques|grans) __ (nafres|butllofes) _ boca|(nafres|butllofes) _ boca __ (granellada|erupcio|butllof*|taques)',
    '(rash|blister*|spots) __ (sores|ulcers|blisters) (in|on|inside|round|around) (my|his|her|the) (mouth|lips)|(sores|ulcers|blisters) (in|on|inside) (my|his|her|the) mouth __ (rash|blister*|spots)',
  ),
  finding(
    'hives',
    'habon*|ronch*|urticaria|(manchas|bultos) _ (elevad*|que pican|por todo el cuerpo)|salpicad* de',
    'fava|faves|ronx*|urticaria|(taques|bonys) _ (elevad*|que piquen|per tot el cos)',
    'hives|welts|weals|wheals|nettle (rash|type)|(raised|itchy|big|pink) (lumps|welts|blotches|weals)|urticaria',
  ),
  finding(
    'non-blanching-rash',
    '(manch*|manchit*|puntit*|puntos|petequia*|granit*|moraton*|cardenal*) __ (no (se )?(van|va|quitan|borran|borra|desaparecen|desaparece|blanquean|aclaran)|se quedan (igual|roj*)|al apretar|con el vaso|con un vaso)|petequia*|(apreto|aprieto|apretar|presion*|vaso) __ (no (se )?(van|va|quitan|borran|desaparecen)|se quedan)|(manch*|puntit*|puntos) (morad*|lila|violet*|granate|purpura|de sangre)',
    '(taqu*|taques|puntet*|punts|petequi*|granet*|blaus|pics) __ (no (se n |s |es )?(van|va|marxen|esborren|esborra|desapareixen|desapareix|blanquegen)|es queden|en apretar|en premer|amb el got|amb un got)|petequi*|(apreto|apretar|premo|premer|got) __ (no (se n |s |es )?(van|marxen|esborren|desapareixen)|es queden)|(taqu*|puntet*|punts|pics) (morad*|morats|lila|liles|violet*|granat*)',
    '(spot*|rash|dots|bruis*|marks|blotch*|freckle*) __ (dont|doesnt|wont|not|no) (go|goes|going|fade|fades|vanish|blanch|disappear|change|turn white)|(spot*|rash|dots|bruis*|marks) __ (press*|glass|tumbler) _ (no difference|stay*|still there|dont|doesnt|same)|stays when (i|you|we) press|(press*|glass) __ (makes no difference|still there|dont fade|doesnt fade|stays)|(purple|dark red|dark) (spots|dots|rash|blotches|marks)|petechia*|(tiny|little) bruises (all|up|on|over)',
  ),
  finding(
    'mottled',
    '(piel|cara|bebe|nino|nina) _ (marmol|marmore*|jaspead*|a manchas|veteada|gris|ceniza|cenicient*|blanc* como|palidisim*|de color raro)|(como|de) marmol|marmore*|(blanc*|blanquisim*|palid*|palidisim*) (, )?(casi )?(gris|como (la cera|el papel|la pared|un muerto))|(quedando|poniendo|puesto|puesta) (muy )?(blanc*|gris|palid*)|palid* (y|,) (fri*|sudor*|manch*)|(mareada|mareado) y (blanca|blanco)',
    '(pell|cara|bebe|nen|nena) _ (marbr*|jaspia*|a taques|tacada|gris|cendros*|blanc* com|pal lidissim*|palidissim*|de color estrany)|(com|de) marbre|marbra*|(blanc|blanca|blanquissim*|pal lid*|pallid*) (, )?(gairebe )?(gris|com (la cera|el paper|la paret|un mort))|(quedant|posant|posat|posada) (molt )?(blanc|blanca|gris|pal lid*|pallid*)|(pal lid*|pallid*) (i|,) (fred*|suor*|taca*)',
    '(skin|legs|arms|face|baby|hes|shes) _ (mottled|marbled|blotchy|corned beef|putty|grey*|gray*|ashen|waxy|deathly white|white as)|(mottled|marbled|blotchy) _ (skin|legs|arms|all over)|all blotchy|(pale|white|grey|gray) as (anything|a sheet|a ghost|death|ash|putty)|(gone|went|going|turned) (a |the |very |really |so |all )?(nasty |awful |horrible )?(colour of|pale|grey|gray|ashen|white)|deathly pale',
  ),
  finding(
    'black-stool',
    '(heces|caca*|deposicion*|de vientre) __ (pez|carbon|alquitran|betun|brea|negr*|petroleo)',
    '(femt*|caca*|deposicion*|de ventre) __ (pega|carbo|quitra|betum|negr*|petroli)',
    '(poo*|stool*|motion*|toilet) __ (coal|tar*|black*|liquorice|treacle)',
  ),
  finding(
    'low-sugar',
    'bajon de azucar|hipoglucemia|hipogluc*',
    'baixada de sucre|hipogluc*',
    'hypo|having a hypo|low sugar',
  ),
  finding(
    'high-sugar',
    '(azucar|glucosa|glucemia|sensor|glucometro) _ (alt*|por las nubes|disparad*)',
    '(sucre|glucosa|glucemia|sensor|glucometre) _ (alt*|tan alt|pels nuvols|disparat)',
    '(sugar|sugars|glucose|bloods|meter) _ (high|sky high|through the roof|crept up)',
  ),
] as const;
