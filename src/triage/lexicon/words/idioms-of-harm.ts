import { finding } from './finding-words.ts';

/** As `idioms.ts`: bleeding, poison, children, pregnancy, nerves, violence. */
export const IDIOMS_OF_HARM = [
  finding(
    'vomiting-blood',
    '(vomit*|devuel*|devolv*|arroj*|echa*) __ (poso* de cafe|posos|negro|sangre|coagulos|cuajaron*)|(poso* de cafe|cuajaron*) __ (vomit*|devuel*|arroj*)',
    '(vomit*|treu|tret|trec|treient|gita*|torna*) __ (posit* de cafe|marro de cafe|negre|sang|coaguls)|(posit* de cafe) __ vomit*',
    '(vomit*|throw*|threw|sick|bring*|brought|puk*|retch*) __ (coffee grounds|coffee ground|blood|bloody|clots)|coffee grounds',
  ),
  finding(
    'black-stool',
    '(de vientre|caca*|heces|deposicion*|vater|bano|diarrea|popo) __ (negr*|alquitran|betun|brea|petroleo)|(negr*|alquitran|brea|betun) __ (de vientre|caca*|heces|deposicion*|vater)|melena*',
    '(de ventre|caca*|femt*|deposicion*|vater|diarrea) __ (negr*|quitra|betum|petroli)|(negr*|quitra) __ (de ventre|caca*|femt*|deposicion*|vater)|melena*',
    '(poo*|stool*|bowels|motions|toilet|diarrh*|number two*) __ (black|tar*|treacle|liquorice)|(black|tarry|tar) __ (poo*|stool*|motions|toilet)|melaena|melena',
  ),
  finding(
    'heavy-bleeding',
    '(chorro|chorros|borboton*|manantial|grifo|chorrea*|a mares) _ (sangr*)|(sangr*) _ (chorro|chorros|borboton*|grifo|a mares)|(empapad*|empapa|empapo|calad*|cala) _ (toalla*|sabana*|gasa*|venda*|panuelo*|camiseta|trapo*)|(toalla*|sabana*|gasa*|trapo*) _ (empapad*|llen*|chorreando|roja*)|perd* mucha sangre',
    '(raig|raigs|borboll*|aixeta|rajant|a doll) _ (sang*)|(sang*) _ (raig|raigs|borboll*|aixeta|a doll)|(xop*|amarad*|calad*) _ (tovallol*|llencol*|gas*|ben*|mocador*|samarreta|drap*)|(tovallol*|llencol*|drap*) _ (xop*|ple*|amarad*|vermell*)|perd* molta sang',
    '(gush*|pouring|spurt*|squirt*|pump*|streaming|like a tap) _ (blood*|bleed*)|(blood*|bleed*) _ (gush*|pouring|spurt*|squirt*|pump*|like a tap)|(soak*|drench*|saturat*) _ (towel*|sheet*|gauze|bandage*|tissue*|tea towel|cloth*)|(towel*|sheet*|bandage*|cloth*) _ (soak*|drench*|full of|red)',
  ),
  finding(
    'poisoning',
    '(bebid*|bebio|bebi|bebiendo|trag*|comi*|chup*|ingeri*|tomad*|metid* _ boca|sorb*) __ (lejia|sosa|amoniaco|detergente|capsula de (la )?lavadora|pastilla de (la )?lavadora|matarrat*|raticida|insecticida|anticongelante|disolvente|aguarras|gasolina|salfuman|desatascador|lavavajillas|suavizante|colonia|alcohol de quemar|esmalte|quitaesmalte|bayas|planta|setas|seta|nicotina|liquido de vapear|veneno)|(lejia|detergente|raticida|matarrat*|insecticida|anticongelante|disolvente|setas|seta|bayas|veneno|nicotina) __ (bebid*|bebio|trag*|comi*|chup*|ingeri*|boca)|(setas|seta|hongos) __ (vomit*|diarrea|de vientre|mal*|devuel*|cogid*|monte)',
    '(begut|beure|bevent|empass*|menjat|menjar|xucl*|ingeri*|pres|ficat _ boca) __ (lleixiu|sosa|amoniac|detergent|capsula de (la )?rentadora|pastilla de (la )?rentadora|mata rates|raticida|insecticida|anticongelant|dissolvent|aiguarras|gasolina|salfumant|desembussador|rentaplats|suavitzant|colonia|alcohol de cremar|esmalt|baies|planta|bolets|bolet|nicotina|veri)|(lleixiu|detergent|raticida|insecticida|anticongelant|dissolvent|bolets|bolet|baies|veri) __ (begut|empass*|menjat|xucl*|ingeri*|boca)|(bolets|bolet) __ (vomit*|diarrea|de ventre|malament|treure)',
    '(drank|drunk|drinking|swallow*|ate|eaten|eating|suck*|ingest*|licked|bit into|in (his|her) mouth) __ (bleach|caustic|ammonia|detergent|laundry (pod|capsule|tablet)|dishwasher (tablet|pod)|rat poison|slug pellets|weedkiller|insecticide|antifreeze|white spirit|turps|petrol|drain cleaner|fabric softener|perfume|methylated|nail varnish remover|berries|plant|mushroom*|toadstool*|nicotine|vape (juice|liquid)|poison)|(bleach|detergent|laundry pod|rat poison|weedkiller|antifreeze|mushroom*|toadstool*|berries|poison) __ (drank|swallow*|ate|eaten|mouth|ingest*|sick|vomit*|runs)|(foraged|wild|picked) _ mushroom*',
  ),
  finding(
    'overdose',
    '(tomad*|tome|tomo|tomarme|trag*|bebid*|metid*|ingeri*) __ (bote|caja|cajas|frasco|blister|tableta|tira|punado|monton|(veinte|treinta|cuarenta|cincuenta|quince|diez|doce|20|30|40|50|15|10|12) (pastillas|comprimidos|capsulas)) _ (pastilla*|comprimido*|paracetamol|ibuprofeno|lorazepam|diazepam|trankimazin|orfidal|valium|medic*|insulina)?|(bote|caja|frasco|blister) (entero|entera) _ (pastilla*|paracetamol|ibuprofeno|lorazepam|diazepam|medic*|orfidal)|sobredosis|todas las (pastillas|medicinas)|(pastillas|paracetamol|medicacion) __ (de golpe|de una vez|a la vez|todo el bote|toda la caja)',
    '(pres|prendre|prenc|empass*|begut|ficat|ingeri*) __ (pot|capsa|capses|flasco|blister|tira|grapat|munt|(vint|trenta|quaranta|cinquanta|quinze|deu|dotze|20|30|40|50|15|10|12) (pastilles|comprimits|capsules)) _ (pastill*|comprimit*|paracetamol|ibuprofe|lorazepam|diazepam|orfidal|valium|medic*|insulina)?|(pot|capsa|flasco|blister) (sencer|sencera) _ (pastill*|paracetamol|ibuprofe|lorazepam|diazepam|medic*)|sobredosi|totes les (pastilles|medicines)|(pastilles|paracetamol|medicacio) __ (de cop|d un cop|alhora|tot el pot|tota la capsa)',
    '(took|taken|taking|swallow*|had|necked|downed) __ (whole|entire|full|all) _ (packet|pack|bottle|box|strip|blister|tub|tablets|pills|paracetamol|ibuprofen|medication)|(took|taken|swallow*|had|downed) _ (ten|twelve|fifteen|sixteen|twenty|thirty|forty|fifty|10|12|15|16|20|24|30|32|40|50) _ (tablets|pills|paracetamol|ibuprofen|capsules|diazepam|codeine)|overdose*|(tablets|pills|paracetamol) __ (all at once|in one go|all of them|whole (lot|packet|box))|too many (tablets|pills|paracetamol)',
  ),
  finding(
    'carbon-monoxide',
    '(brasero|estufa|caldera|calentador|chimenea|barbacoa|generador|butano) __ (maread*|mareo|dolor de cabeza|duele la cabeza|todos|vomit*|desmay*|nauseas|sueno)|(todos|toda la familia|los dos|los tres) __ (maread*|dolor de cabeza|duele la cabeza|vomit*) __ (brasero|estufa|caldera|calentador|chimenea)|huele a gas',
    '(braser|estufa|caldera|escalfador|llar de foc|barbacoa|generador|buta) __ (marej*|mal de cap|tots|vomit*|desmai*|nausees|son)|(tots|tota la familia|els dos|els tres) __ (marej*|mal de cap|vomit*) __ (braser|estufa|caldera|escalfador|llar)|fa olor de gas',
    '(boiler|heater|stove|fireplace|brazier|barbecue|bbq|generator|gas fire|log burner) __ (dizzy|headache*|all of us|everyone|vomit*|sick|faint*|sleepy|drowsy)|(everyone|all of us|whole family|both of us) __ (dizzy|headache*|sick|drowsy) __ (boiler|heater|stove|fire)|(co|carbon monoxide) alarm|smell (of )?gas',
  ),
  finding(
    'not-feeding',
    '(mitad|menos|apenas|casi nada|casi no|rechaza*|no quiere|no coge|no se agarra|se duerme|no acaba) _ (biber*|toma|tomas|pecho|teta|mamar|leche)|(biber*|toma|tomas|mama|mamar|leche|mamando) _ (mitad|menos|apenas|casi nada|rechaza*|no quiere|nada|no (la |lo )?(coge|acaba))|(no (ha )?(querido|quiere|come|comido|mama|mamado)) _ (nada|desde)',
    '(meitat|menys|amb prou feines|gairebe res|rebutja*|no vol|no agafa|no s agafa|s adorm|no acaba) _ (bibero*|presa|pit|mamar|llet|teta)|(bibero*|presa|preses|mama|mamar|llet) _ (meitat|menys|gairebe res|rebutja*|no vol|res|no (l |la |el )?(agafa|acaba))|(no (ha )?(volgut|vol|menja|menjat|mama|mamat)) _ (res|des)',
    '(half|less|hardly|barely|refus*|wont|not|isnt|off) _ (bottle*|feed|feeds|feeding|breast|milk|nurs*|latch*)|(bottle*|feed|feeds|milk) _ (half|less|hardly|barely|refus*|leaving|left)|(hasnt|not|wont) (eaten|eating|eat|fed|feed|drinking|drink) (anything|at all|since|properly|well)',
  ),
  finding(
    'no-urine',
    '(ni|ni una|ni una sola) gota|gotas y (nada|duele|no)|(panal|panales) _ (sec*|igual|limpio desde)|(horas|desde (ayer|anoche|esta manana|ayer tarde)) (que no|sin) (mea*|orin*|hac* pis|mojar|moja|hacer pis)|sin (mojar|mear|orinar|hacer pis)|no (ha |he )?(mojad*|moja|meado|meo|mea|orinado|orina|hecho pis|puedo mear|puede mear|puedo orinar|puede orinar|sale el pis|sale la orina)|retencion de orina|(vejiga|ganas) _ (reventar|a punto de explotar)|(quiero|ganas de) (mear|orinar|hacer pis) y no (puedo|sale)',
    '(ni|ni una|ni una sola) gota|(bolquer|bolquers) _ (sec*|igual)|(hores|des d (ahir|anit|aquest mati)) (que no|sense) (pix*|orin*|fer pipi|fa pipi|mullar|mulla)|sense (mullar|pixar|orinar|fer pipi)|no (ha |he )?(mullat|mulla|pixat|pixa|pixo|orinat|orina|fet pipi|puc pixar|pot pixar|puc orinar|pot orinar|surt el pipi|surt l orina)|retencio d orina|(bufeta|ganes) _ (rebentar|esclatar)|(vull|ganes de) (pixar|orinar|fer pipi) i no (puc|surt)',
    '(not|no|without|hasnt had) (a )?(single )?(drop|wet nappy|wet nappies)|(nappy|nappies) _ (dry|bone dry)|(hasnt|havent|not|hadnt|wont|cant|unable to) _ (peed|wee|weed|pee|passed (water|urine)|pass (water|urine)|urinate*|wet (a|his|her) nappy)|(hours|since (yesterday|last night|this morning)) (since|without) _ (wee|weed|pee|peed|water|wet)|urinary retention|bladder _ (burst*|bursting|explode)|(want|need|bursting|desperate) to (go|wee|pee) (but|and) (cant|nothing)|dry nappy',
  ),
  finding(
    'waters-broken',
    '(rot*|romp*) _ (aguas|bolsa)|(mojad*|empapad*|charco|liquido|agua|chorrito|chorro|fuga) _ (bragas|cama|piernas|entre las piernas|abajo|sillon)|(pierdo|sale|salido|saliendo|baja|bajado|cae|noto) _ (liquido|agua|aguita) _ (abajo|vagina|piernas|transparente|clar*|caliente)',
    '(trenc*|romp*) _ (aigues|bossa)|(mull*|xop*|bassal|liquid|aigua|rajolí|rajoli|fuita) _ (calces|llit|cames|entre les cames|a baix|sofa)|(perdo|surt|sortit|sortint|baixa|cau|noto) _ (liquid|aigua|aigueta) _ (baix|vagina|cames|transparent|clar*|calent*)',
    '(water|waters|bag) _ (broke*|broken|burst|gone|leak*|popped)|(leak*|trickl*|gush*|soaked|puddle|wet) _ (fluid|water|knickers|pants|bed|legs|down below|down there|watery|waters)|(fluid|water|liquid) _ (leaking|coming out|running|trickl*|dripping) _ (down|legs|below|me)?',
  ),
  finding(
    'psychosis',
    '(oye|oigo|oyendo|escucha|escucho) _ voces|voces _ (dicen|mandan|ordenan|hablan|en la cabeza)|(me|le|la|nos|lo) (persiguen|persigue|espian|vigilan|siguen|quieren envenenar|envenenan|leen el pensamiento|controlan la mente|han puesto un chip)|(convencid*|cree|creo|dice|jura) que (le|la|me|lo|los|el|todos|las) _ (persig*|espi*|vigil*|envenen*|camaras|micro*|siguen|cambiado|cambiaron|demonio|diablo|dios|mesias|enviad*|mision|micros)|(ve|veo|viendo) (bichos|sombras|gente|cosas|caras) que no|no duerme __ (habla sin parar|no para de hablar|gast*|comprad*|mision|eufori*|acelerad*)|(habla sin parar|no para de hablar|eufori*|gastad*|compr* _ (coche*|moto*|barco)) __ (no duerme|sin dormir|noches)|brote psicotico|alucina*|delirio*|paranoi*',
    '(sent|sento|sentint|escolta|escolto) _ veus|veus _ (diuen|manen|ordenen|parlen|al cap)|(em|el|la|ens) (persegueixen|persegueix|espien|vigilen|segueixen|volen enverinar|enverinen|llegeixen el pensament|han posat un xip)|(convencu*|creu|crec|diu|jura) que (li|la|em|el|els|tots|les) _ (persegu*|espi*|vigil*|enverin*|cameres|micro*|segueixen|canviat|canviaren|dimoni|diable|deu|messies|enviat|missio)|(veu|veig|veient) (bestioles|ombres|gent|coses|cares) que no|no dorm __ (parla sense parar|no para de parlar|gast*|comprat|missio|eufori*|accelera*)|(parla sense parar|no para de parlar|eufori*|gastat|compr* _ (cotxe*|moto*|barca)) __ (no dorm|sense dormir|nits)|brot psicotic|al lucina*|allucina*|deliri*|paranoi*',
    '(hear*|listening to) _ voices|voices _ (tell*|say*|said|command*|order*|talk*|in (my|his|her) head)|(following|spying on|poisoning|bugging|out to get) (me|him|her|us) |(convinced|believes|thinks|swears|sure|says|insists) _ (swapped|following|watching|poison*|spying|bugged|chip|cameras|listening|plotting|devil|demon|god|messiah|chosen|mission|possessed|aliens|microphones|implant*)|(seeing|sees|see) (things|people|shadows|faces|insects) _ (not|arent|isnt|no one)|(hasnt|not|havent) slept _ (nights|days) __ (talk*|convinced|spend*|bought|voices|mission|wired|racing)|(talk* (nonstop|non stop|nineteen|a mile)|spend* (money|thousands)|bought _ (boat|car|cars|motorbike*|house)) __ (slept|sleep|mission|invincible)|hallucinat*|delusion*|paranoi*|psychotic|manic',
  ),
  finding(
    'violence',
    '(me|la|nos) (empuja|empujo|ha empujado|agarr* del cuello|estrangul*|tiro al suelo|ha tirado al suelo|zarande*|abofete*|encierra|tiene encerrad*|no deja salir|ha puesto la mano encima|ha levantado la mano)|(marido|pareja|novio|ex|mujer) __ (me (pega*|pego|ha pegado|empuj*|estrangul*|golpe*|amenaz*)|amenaz* (con|de muerte)|punetazo*)|(miedo|panico|terror) __ (mi marido|mi pareja|mi novio|mi ex|que me haga algo|volver a casa)|me pegan en casa',
    '(em|m ha|ens) (empeny*|empentat|agafa* pel coll|escanya*|tirat a terra|sacseja|bufeteja|te tancada|no em deixa sortir|posat la ma a sobre)|(marit|parella|xicot|ex) __ (em (pega*|empeny*|escany*|colpe*|amenac*)|m ha (pegat|empes|escanyat|colpejat|amenacat)|amenac* (amb|de mort)|cop de puny)|(por|panic|terror) __ (el meu marit|la meva parella|el meu xicot|el meu ex|que em faci|tornar a casa)|em peguen a casa',
    '(strangl*|chok*|slapp*|punch*|shov*|beat*|beaten) (me|her) |(husband|partner|boyfriend|wife|ex) (has |has been |keeps |just |keeps on )?(hit|hits|hitting|punch*|push*|shov*|kick*|strangl*|chok*|threat*|beat*|slap*|hurt*) (me|us|my)|(husband|partner|boyfriend|ex) __ (violent|a knife to me|threatened me)|(scared|afraid|frightened|terrified) _ (my husband|my partner|my boyfriend|my ex|of going home|to go home|hell (kill|find) )|not safe at home|unsafe at home',
  ),
  finding(
    'sexual-assault',
    '(forz*|abus*|viol*|toc*|drog*|echaron algo) _ (sexual*|anoche|sin (mi|su) (permiso|consentimiento)|fiesta|copa|bebida)|(me|la|le) (ha |han )?(violado|violaron|violo|forzado|forzo|forzaron)|abuso sexual|agresion sexual|sin mi consentimiento|relaciones contra mi voluntad',
    '(forc*|abus*|viol*|toc*|drog*|van posar alguna cosa) _ (sexual*|anit|sense (el meu|el seu) (permis|consentiment)|festa|copa|beguda)|(m han|m ha|l han|l ha) (violat|violada|forcat|forcada)|abus sexual|agressio sexual|sense el meu consentiment|relacions contra la meva voluntat',
    '(rap(e|ed|ing|ist)|sexually assault*|sexual assault|molest(ed|ing)|abused me|forced (himself|me|her) _|spiked|drugged) |(without my consent|against my will)|touched _ (without|inappropriately)|forced (me|her) to (have )?sex|date rape',
  ),
  finding(
    'both-legs-weak',
    '(las dos|ambas|las|mis) piernas _ (flaque*|fallan|no me (sostienen|sujetan|aguantan|responden)|doblan|de (gelatina|trapo|goma|chicle)|sin fuerza*|no (las )?(siento|muevo|noto)|no me sujetan)|(flaque*|fallan|doblan|sin fuerza*) _ (las dos|ambas|las|mis) piernas|(no (puedo|puede)) _ (mover|levantar) (las|ambas) piernas',
    '(les dues|ambdues|les) cames _ (flaque*|fallen|no (em|m) (sostenen|aguanten|responen)|dobleguen|de (gelatina|drap|goma)|sense forca|no (les )?(sento|moc|noto)|figa)|(flaque*|fallen|sense forca) _ (les dues|ambdues|les) cames|(no (puc|pot)) _ (moure|aixecar) les (dues )?cames',
    '(both|my|his|her|two) legs _ (gave way|giving way|buckl*|weak|jelly|rubber|wont (hold|work|move)|not holding|cant (feel|move)|like lead|gone dead|numb)|(cant|couldnt) (move|lift|feel) (both|my|his|her) legs|(weak*|numb*) _ (both|my|his|her) legs|legs _ (turned|gone|like) (to )?(jelly|rubber|lead)',
  ),
  finding(
    'lost-bladder-control',
    '(se me|se le) (escapa*|ha escapado|escapo|sale|ha salido|salio|va) _ (pis|pipi|orina|caca|heces)|(meado|meada|orinado|orinada|pis) (encima|sin (enterarme|darme cuenta|notarlo))|sin (enterarme|darme cuenta|notarlo) _ (pis|orin*|meo)|no (controlo|controla|noto cuando) _ (pis|orin*|esfinter*|vejiga|caca)|incontinencia',
    '(se m|se li) (escapa*|ha escapat|va escapar|surt|ha sortit) _ (pis|pipi|orina|caca)|(pixat|pixada|orinat|pipi) (a sobre|damunt|sense (adonar|assabentar|notar))|sense (adonar me|assabentar me|notar ho) _ (pis|pipi|orin*|pix*)|no (controlo|controla|noto quan) _ (pipi|orin*|esfinter*|bufeta|caca)|incontinencia',
    '(wet|peed|weed|soiled|pooed) (myself|himself|herself|my pants|without)|(leak*|los*|lost|no) _ (control of|control over) _ (bladder|bowel*|wee|pee)|(without (knowing|feeling|noticing|realising)) _ (wee*|pee*|wet)|(wee|pee|urine) (just )?(came|comes|coming|come) out (without|on its own)|incontinen*',
  ),
  finding(
    'saddle-numbness',
    'no (noto|siento|nota|siente) _ (papel|limpi*|cuando (orino|hago pis|me siento|cago)|entrepierna|culo|genitales|nalgas|partes|ahi abajo)|(papel) _ (no (lo )?(noto|siento))|(anestesi*|dormid*|acorchad*) _ (entre las piernas|culo|nalga*|entrepierna|ahi abajo|zona de sentar*|genital*|partes)',
    'no (noto|sento|nota|sent) _ (paper|eixug*|netej*|quan (orino|pixo|faig pipi|sec)|entrecuix|cul|genitals|natges|parts|alla baix)|(paper) _ (no (el )?(noto|sento))|(anestesi*|adormi*) _ (entre les cames|cul|natg*|entrecuix|alla baix|d asseure*|genital*|parts)',
    '(cant|dont|couldnt) feel _ (paper|wip*|when i (wee|pee|sit|go)|between my legs|bum|bottom|genital*|down (there|below)|seat|toilet)|(numb*|anaesth*|dead|no feeling) _ (between (my|the) legs|bum|bottom|buttock*|genital*|down (there|below)|where i sit|saddle|undercarriage|crotch)',
  ),
] as const;
