import { finding } from './finding-words.ts';

/** Falls, blows, burns, bites, nerves and limbs, as callers tell them; what is not said otherwise. */
export const CALLERS_ACCIDENTS = [
  finding(
    'big-fall',
    '(cai|caido|caida|cayo|caimos|caerse|caerme|caer|rodado|rodando|rodo|precipit*|volando|tirado|salto|saltado|tiro|empujado) (de|desde|por|del|al|a) _ (escalera|escaleras|escalones|metros|piso|tejado|balcon|andamio|arbol|cerezo|olivo|muro|tapia|puente|acantilado|barranco|caballo|yegua|litera|cambiador|trona|azotea|ventana|terraza|remolque|tractor|altura|grua|ascensor|brazos)|(me|lo|la) tiro (el|un) caballo|(del|desde el|de un|del primer) (cerezo|olivo|caballo|tejado|arbol|balcon|piso|andamio|puente) _ (al suelo|cai|caido|cayo)|salio (volando|despedid*)|accidente (de|con) (la )?(moto|coche|trafico|bici)|(dos|tres|cuatro|cinco|seis|[2-9]) metros _ (caid*|altura|abajo)|vueltas de campana',
    '(caigut|caigui|cau|caure|caiguda|rodolant|rodolat|precipitat|volant|tirat|saltat|saltar|llancat) (de|des|per|del|daltabaix) _ (escala|escales|graons|metres|pis|teulada|balco|bastida|arbre|cirerer|olivera|mur|marge|pont|cingle|barranc|cavall|euga|llitera|canviador|trona|terrat|finestra|terrassa|remolc|tractor|alcada|grua|bracos)|(m|l) ha tirat (el|un) cavall|(del|des del|d un|de l) (cirerer|olivera|cavall|teulada|arbre|balco|pis|bastida|pont) _ (a terra|caigut|va caure)|tota l escala|escales avall|sortit (volant|disparat)|accident (de|amb) (la )?(moto|cotxe|transit|bici)|enlairat _ metres|(dos|tres|quatre|cinc|sis|[2-9]) metres _ (caigut|alcada|avall)|voltes de campana',
    '(fell|fallen|fall|falls|falling|dropped|tumbled|thrown|jumped|pushed|rolled|came|gone|went) (off|from|down|out of|over) _ (ladder|stairs|staircase|steps|roof|balcony|scaffold*|tree|wall|bridge|cliff|horse|pony|bunk|bed onto|changing table|high chair|window|terrace|trailer|tractor|metres|feet|loft|height|storey|floor)|(bucked|thrown) off|horse _ (threw|bucked)|(came|come) off (my|his|her|a|the) (horse|motorbike|moped)|(motorbike|moped|car|road|quad) (accident|crash|smash)|(two|three|four|five|six|ten|[2-9]) (metres|meters|feet) _ (down|drop|fall)|full flight|flight of stairs|rolled the car|fell over a cliff',
  ),
  finding(
    'fall',
    'resbal*|tropec*|tropez*|porrazo|trompazo|batacazo|morrazo|costalazo|culetazo|de bruces|caerme|caerse|cayendo*|al suelo|rodando|derrib*',
    'rellisc*|ensopeg*|trompada|patacada|castanya|culada|de morros|a terra|caure|rodolant|daltabaix',
    'slipped|tripped|tumble*|came off|went over|skidded|landed on|falls|had a fall|took a (fall|tumble)|toppled',
  ),
  finding(
    'amnesia',
    '(tarde|manana|memoria|mente|rato|horas) _ en blanco|en blanco (la|toda|desde)|se (me|le) ha (borrad* (todo|la memoria|de la (mente|cabeza|memoria))|todo borrad*)|laguna* (de|mental*)|perdido (la memoria|unas horas|las ultimas horas|un rato)|(no|ni) (sabe|se) (que|como) (ha (pasado|hecho|llegado)|paso|llego|vino) (hoy|aqui|ni)|no sabe que ha hecho|no recuerda (nada|que|como)|no se acuerda de (nada|la|lo|haber|como)|amnesi*',
    '(tarda|mati|memoria|ment|estona|hores) _ en blanc|se (m|li) ha (esborrat (tot|la memoria|del cap)|tot esborrat)|llacunes|perdut (la memoria|unes hores|les darreres hores|una estona)|(no|ni) (sap|se) (que|com) (ha (passat|fet|arribat)|va passar|va arribar)|no recorda (res|que|com|el|la|ni)|no se n recorda|amnesi*',
    '(memory|mind) _ (blank|wiped|gone)|(evening|night|afternoon|morning) (is |was |all )?(a )?(blur|blank)|(complete|total) blank|its wiped|lost (the |a )?(last few|last couple of|whole) (hours|hour|afternoon|evening)|lost (an hour|the afternoon|the last)|memory (loss|lapse)|no (memory|recollection) of|gap in (his|her|my) memory|(doesnt|cant|didnt|wont) (remember|recall) (anything|the|what|how|falling|getting|coming|lunch|any of)|amnesi*|keeps asking (where|what happened)',
  ),
  finding(
    'animal-bite',
    '(perro|gato|rata|raton|mono|caballo|burro|mastin|murcielago|conejo|hamster|huron|zorro|jabali|mapache|cerdo|loro|gaviota|perra|cachorro) _ (mord*|muerd*|mordisc*|aran*|arranc*|enganch*|dentellad*|diente*|clav* (los|el)|rozado|picotaz*)|(mordedura|mordisco|dentellada|aranazo|marca de los dientes) (de|del)? ?(perro|gato|rata|mono|burro|murcielago|otro|nino|persona|un|una)?|(me|le|lo|la) (mordio|ha mordido|han mordido|muerde) (en|un|una|el|la|mi|su|otro)|(companero|novio|vecino|nino|persona) _ mordi*',
    '(gos|gossa|gat|gata|rata|ratoli|mico|cavall|ase|ruc|masti|ratpenat|conill|hamster|fura|guineu|senglar|porc|lloro|gavina|cadell) _ (mosseg*|esgarrap*|enganx*|dents|clava*|forats|queixalada|fregat)|(mossegada|queixalada|esgarrapada|marques de dents) (de|d|del)? ?(gos|gat|rata|mico|ase|ratpenat|un|una)?|(m|l|li) ha mossegat (el|la|un|una|al|a)|(company|nuvi|vei|nen|persona) _ mosseg*',
    '(dog|cat|rat|mouse|monkey|horse|donkey|mastiff|bat|rabbit|hamster|ferret|fox|boar|pig|parrot|seagull|puppy|kitten|squirrel|camel) _ (bit|bite|bites|bitten|nipped|nip|sank|scratched|got me|teeth|grazed|went for|clawed|savaged|attacked)|(bitten|nipped|scratched|mauled|savaged) by|(dog|cat|human|monkey|rat|animal) bite|teeth marks|rabies',
  ),
  // The sun's burn is a rash: what makes it grave is told beside it.
  finding(
    'rash',
    'quemad* (del|por el|por culpa del) sol|quemadura* (solar|de sol|del sol)|insolacion en (la piel|los hombros)|roj* como (una gamba|un cangrejo)',
    'crema* (del|pel) sol|cremad* (solar|de sol|del sol)|torrad* (de|pel) sol|vermell* com (una gamba|un cranc)',
    'sunburn*|sun burn*|burnt by the sun|red as a lobster',
  ),
  finding(
    'burn',
    '(salpic*|salto|saltado|cayo|caido) _ (aceite|agua hirviendo|grasa|cafe|sopa|caldo)|(aceite|agua) hirviendo|(aceite|cafe|sopa|caldo|plancha|horno|tubo de escape|sarten|olla|vapor|secador|chimenea) _ (quem*|escald*|ampolla*|marca)|quemado con|insolad* la espalda|torrad*',
    '(esquitx*|saltat|caigut) _ (oli|aigua bullint|greix|cafe|sopa|brou)|(oli|aigua) bullint|(oli|cafe|sopa|brou|planxa|forn|tub d escapament|paella|olla|vapor) _ (crem*|escald*|butllof*|marca)|cremat amb',
    '(oil|fat|hot water|boiling water|tea|coffee|soup|iron|oven|exhaust|kettle|pan|steam|grill|hob) _ (burn*|scald*|spat|splash*|blister*|spilt|spilled)|(caught|touched|grabbed) _ (oven|iron|hob|exhaust|pan|kettle|grill)|spat on me|my hand went in the hot',
  ),
  finding(
    'stroke-arm',
    'no (aprieto|agarro|abro|puedo apretar|puedo agarrar|levanto) (con )?(la|el|ni) (mano|brazo|bote)|(fallado|falla|fallo) (el|la) (pierna|brazo|mano) (izquierd*|derech*)|(brazo|mano|pierna) no (me |le )?(sube|responde|obedece|abre|aguanta)',
    'no (apreto|agafo|puc apretar|aixeco) (amb )?(la|el|ni) (ma|brac|pot)|(fallat|falla) (el|la) (cama|brac|ma) (esquerr*|dret*)|(brac|ma|cama) no (em |m |li )?(puja|respon|obeeix|obre|aguanta)|(ma|brac) sense forca',
    '(foot|toes) (slaps|drops|drags|drop)|foot drop|cant pull my toes|no strength in (that|his|her|my|the) (hand|arm|leg)|keeps (letting|dropping) _ (fork|cup|fall|things)|(hand|arm) (wont|cant) (grip|lift|open|close)',
  ),
  finding(
    'lost-bladder-control',
    '(me|se) (he|ha|habia) (cagado|meado|orinado|ensuciado|hecho (caca|pis|pipi|todo)) (encima|sin|en)|(cago|meo|orino|cagado|meado) encima|se me (sale|sale solo|escapa|ha escapado|va) (el |la |todo )?(pis|pipi|caca|orina|solo)|(no (retiene|retengo|controlo|controla|aguanto) (el|la|ni|los|las) (pis|orina|caca|heces|esfinteres|pipi))|(mojo|mojado) (los pantalones|la cama|las sabanas|las bragas)|(mancho|manchado) (los pantalones|las sabanas|la ropa interior)|sin (notarlo|darme cuenta|enterarme) _ (pis|caca|encima|mojad*)|ya no (retiene|retengo)',
    '(m|s) (he|ha|havia) (cagat|pixat|orinat|embrutat|fet (caca|pipi|tot)) (a sobre|sense|a)|(cago|pixo|orino|cagat|pixat) a sobre|es fa (pipi|caca) a sobre|se (m|li) (surt|escapa|ha escapat|en va) (el |la |l |tot )?(pipi|caca|orina|pixum|sol)|no (rete|retinc|controlo|controla|aguanto) (el|la|l|ni|els|les) (pipi|orina|caca|femtes|esfinters)|(mullo|mullat) (els pantalons|el llit|els llencols|les calces)|(embruto|embrutat) (els pantalons|els llencols|la roba interior)|ja no rete|ni m ho puc aturar',
    '(shat|messed|messing|soiled|soiling|wet|wetting|pooed|pooing|peed|peeing|weed) (myself|himself|herself|my pants|the bed|through)|(pee|wee|urine|poo) (just )?(comes out|pours out|runs out|leaks out|comes)|wet patch|had (five|three|four|several|two) accidents|cant hold (my|his|her) (pee|wee|bladder|bowels|water)|doesnt know (shes|hes) going|without (the slightest|any) (urge|warning)|no control (over|of) (my|his|her|when)|keep wetting',
  ),
  finding(
    'snake-bite',
    '(culebra|vibora|serpiente|bicha|vibora) _ (mord*|pic*|atac*)|(mord*|pic*) _ (culebra|vibora|serpiente)',
    '(serp|escurco|colobra|serpent) _ (mosseg*|pic*)|(mosseg*|pica*) _ (serp|escurco|serpent|colobra)',
    '(snake|viper|adder) _ (bit|bitten|bite|got|struck)|(bitten|bit|bite) _ (snake|viper|adder)',
  ),
  finding(
    'neck-injury',
    '(latigazo|envestid* por detras|dado por detras|chocado por detras|alcance por detras)|(golpe|choque|caida|ola|piscina) _ (cuello|nuca|cervicales)',
    '(fuetada|envestit per darrere|encastada per darrere|topada per darrere)|(cop|xoc|topada|caiguda|onada|piscina) _ (coll|clatell|cervicals)',
    'whiplash|rear ended|(shunted|hit) from behind|(scrum|tackle|wave|pool|crash) _ neck',
  ),
  finding(
    'said-otherwise',
    '(tengo que|debo|puedo|hay que|tendria que) (tomar|ponerme|pinchar*) (el |la )?(doble|dos)|no (recuerdo|me acuerdo de) haberme (torcido|hecho|picado)|saltad* (un|una) (trocito|trozo|cacho|pico|esquirla|pedazo|poco)|(doy|dar|dando|da|daba|dar|dado|darle|dandole) (el|de) pecho|(moco|mocos|flema|flemas|caca|cacas|diarrea) verd*|sale* (muy )?dur*|bolitas dur*|(resultado*|prueba*) de (la )?sangre',
    '(haig de|he de|puc|cal|tengo que|puedo|debo) (prendre|posar me|tomar|ponerme) (el |la )?(doble|dues|dos)|no (recordo|me n recordo d) haver me (picat|torcat|fet)|saltat (un|una) (tros|trosset|punta|esquerda)|(dono|donar|donant|dona|donava|donat|donar li) (el pit|de mamar)|(moc|mocs|flegma|flegmes|caca|caques|diarrea) verd*|surt (molt )?dur*|boletes dures|(resultat*|prova) de (la )?sang',
    'i (dont|cant) (remember|recall) (hurting|doing|twisting) (it|my|anything)|(dont|cant) (remember|recall) (hurting|doing|twisting) (it|anything)|green (snot|poo|phlegm|mucus|nappy|nappies|stools)|(snot|phlegm|mucus) _ green|blood (results|group|type|pressure)|my bloods|hard stool*',
  ),
] as const;
