import { finding } from './finding-words.ts';

/** Alarms that begin or end beside a phrase of calm, and are told by both together: what hides the one does not hide the other. */
export const ALARMS_BESIDE_CALM = [
  finding(
    'flashes-curtain',
    '(moscas|moscas volantes|moscas volando) __ ,? (pero|y|aunque) _ (hoy|ahora|ayer|de golpe|de repente|velo|cortina|destello*|muchisimas|muchas mas)',
    '(mosques|mosques volants) __ ,? (pero|i|tot i que) _ (avui|ara|ahir|de cop|de sobte|vel|cortina|espurne*|moltes mes)',
    '(sudden*|new|loads of|lots of|a shower of|shower of|hundreds of) (have |had |got |ive )?(got |had )?floaters|floaters __ (today|this morning|suddenly|an hour|hours|since last night|since yesterday|out of nowhere|dark patch)',
  ),
  finding(
    'sudden-vision-loss',
    '(de (golpe|repente|pronto)|hoy|ahora|desde (hoy|ayer)|esta manana) (ya )?(mi hijo |mi hija )?no ve (bien )?la pizarra|(dejo|ha dejado) de (golpe|repente) de ver',
    '(de (cop|sobte|repent)|avui|ara|des d (avui|ahir)|aquest mati) (ja )?no (hi )?veu (be )?la pissarra|(va deixar|ha deixat) de cop de veure hi',
    '(suddenly|today|now|since yesterday) (he |she )?cant see (the )?(board|whiteboard)',
  ),
  finding(
    'stroke-speech',
    '(aun|todavia) no (habla|dice) (bien|claro|nada claro|palabras)|no habla (bien|claro) (todavia|aun)|(desde (hoy|esta (manana|tarde|noche)|anoche|ayer|hace)|de (golpe|repente|pronto)) __ no (habla|dice) (bien|claro|nada claro)|(dejo|ha dejado) de (golpe|repente) de hablar',
    '(encara) no parla (gaire )?(be|clar)|no parla (gaire )?(be|clar) encara|(des d (avui|ahir|anit|aquest mati|aquesta (tarda|nit))|des de fa|de (cop|sobte|repent)|avui) __ no parla (gaire )?(be|clar)|(marit|dona|pare|mare|avi|avia|sogre|sogra|home) (ja )?no parla (gaire )?(be|clar)',
    '(isnt|is not|not|hes not|shes not|cant) (really )?(talk|talking|speak|speaking) (properly|right|clearly) (yet|since|after|now|again|,)|(hardly|barely) (talking|speaking) (yet|since|after)',
  ),
  finding(
    'both-legs-weak',
    'no (siento|noto) nada _ (cintura|rodillas)|no (puedo|puede) mover (los dos pies|las dos piernas|ambas piernas|ambos pies)|no (me )?(noto|siento) (las|mis) (dos )?piernas',
    'no (sento|noto) res _ (cintura|genolls)|no (puc|pot) moure (els dos peus|les dues cames)|no (em )?(noto|sento) (les|les meves) (dues )?cames',
    'cant feel anything _ (waist|knees)|cant move (both|either|my|her|his) (feet|legs)',
  ),
  finding(
    'numbness',
    'no (siento|noto) nada _ (cintura|rodillas)',
    'no (sento|noto) res _ (cintura|genolls)',
    'cant feel anything _ (waist|knees)',
  ),
  finding(
    'stroke-face',
    '(dormid*|adormecid*|acorchad*) __ (la )?(mitad|lado) de la cara|media cara (dormida|acorchada)',
    '(adormid*|adormit*|enrampad*) __ (la )?(meitat|banda) de la cara|mitja cara (adormida|enrampada)',
    'half (of )?(my|his|her) face (is |has gone |went )?(numb|dead|asleep)|numb __ half (of )?(my|his|her) face',
  ),
  finding(
    'confusion',
    'ni (se )?donde estoy|ni sabe (donde esta|que dia es|quien soy|quien es)|memoria (,)? (desde|empezo) (hoy|ayer|esta manana)',
    'ni (se )?on soc|ni sap (on es|quin dia es|qui soc|qui es)|memoria (,)? (des d|va comencar) (avui|ahir|aquest mati)',
    '(memory|confusion) (is |has |s )?(going |gone |bad )?(,)? (it )?(started|since|from|came on) (today|yesterday|this morning|last night)',
  ),
  finding(
    'amnesia',
    'no se acuerda (de )?(como se llama*|del nombre de) (mi|mis|su|sus|las cosas|el|ella)|no (me )?acuerdo (de )?(como se llama*|del nombre de) (mi|mis|las cosas)',
    'no (em |se n |me n )?(recordo|recorda) (de )?(com es diu*|del nom de|el nom de) (el meu|la meva|els meus|les coses|els seus)',
    'cant remember (my|his|her|the) (own name|kids names|childrens names|wifes name|husbands name|names of things)',
  ),
  finding(
    'heat-stroke',
    '(calor|sol|obra|campo|fiebre|40) __ no (sudo|suda)|no (sudo|suda) __ calor',
    '(calor|sol|obra|camp|febre|40) __ no (suo|sua)|no (suo|sua) __ calor',
    '(heat|sun|hot|site|field|fever|40) __ (not sweating|stopped sweating|no sweat)',
  ),
  finding(
    'face-swelling',
    '(hinchado|hinchada|hincho|hinche|inflado|inflada) (todo |toda |entero |entera |mucho )?(despues de|al|tras|por) (comer|tomar|probar) (unas |unos |el |la |las |los )?(gamba*|marisco*|nuec*|cacahuet*|frutos secos|almendra*|kiwi|langostino*|melocoton*)',
    '(inflat|inflada|inflar) (tot |tota |molt )?(despres de|en|per) (menjar|prendre|tastar) (unes |uns |el |la |les |els )?(gambes|gamba|marisc|nous|cacauets|fruits secs|ametlles|kiwi|pressec)',
    '(swelled|swollen|swelling|puffed) (all )?up (after|from|when) (eating|having|he ate|she ate|i ate) (some |a |the )?(nut*|peanut*|prawn*|shellfish|seafood|kiwi|sesame)',
  ),
  finding(
    'labour',
    '(veo|asoma|asomando|bajado|sale|saliendo) el cordon|prolapso (de|del) cordon',
    '(veig|surt|sortint|baixat) el cordo|prolapse (de|del) cordo',
    'cord prolapse|prolapsed cord|(see|feel) the cord|the cord (is |s )?(out|coming|hanging)',
  ),
  finding(
    'waters-broken',
    '(es|parece) (como )?agua , no (es )?(pis|orina)|se me escapa (un poco de |algo de )?liquido',
    '(es|sembla) (com )?aigua , no (es )?(pipi|orina)|se m escapa (una mica de )?liquid',
    '(its|is|like|more like) water , not (wee|pee|urine)|leaking (clear )?fluid',
  ),
  finding(
    'violence',
    '(marido|novio|pareja|padre|ex|hermano|hijo|jefe|mujer|novia|madre) (me ha|me|le ha|la ha) (dejado|dejo) (marcas|la cara|el ojo|moratones|senales|inconsciente|llena de|toda morada)|(cogido|agarrado|apretado|manos|marcas) (del|en el|por el|al) cuello|(machacad*|molid*|frit*) a (golpes|palos|hostias)',
    '(marit|xicot|nuvi|parella|pare|ex|germa|fill|cap|dona|xicota|mare) (m ha|em va|l ha) (deixat|deixar) (marques|la cara|l ull|blaus|senyals|inconscient|plena de)|(agafat|apretat|mans|marques) (del|al|pel) coll|(masegad*|estomacad*) a (cops|hosties)',
    'left me (with |covered in )?(bruises|bruised|marks|unconscious|a black eye)|(hands|hand) (round|around|on) my (neck|throat)|bruis* (round|around|on) my (neck|throat)|grabbed (me by )?(my|the) (neck|throat)',
  ),
  finding(
    'suicidal',
    '(acabar|terminar) con (el |este |mi )?dolor y (con )?todo|(pastillas|cuchillo|cuerda|cuchilla) en la mano|(guardado|juntado) (pastillas|un monton de pastillas)|comprado una cuerda|(me ha dejado|he roto con) __ (pastillas|cuerda)|(me he|estoy) subid* (al alfeizar|a la ventana|a la barandilla)|llevo (pensando|pensandolo) (en )?(tirarme|saltar)',
    '(acabar) amb (el |aquest |el meu )?(mal|dolor) i (amb )?tot|(pastilles|ganivet|corda) a la ma|guardat pastilles|comprat una corda|(m ha deixat|he trencat amb) __ (pastilles|corda)|m he enfilat (a la finestra|a l ampit|a la barana)',
    '(im|i am|hes|shes|he is|she is) going to jump|cant live with (the|this|my) (guilt|shame|voices|thought*|grief|pain (any|anymore))|(dumped me|left me|broke up|broken up) __ (tablets|pills|rope)|(everyone|everybody|they|you)( would|d)? (all )?(be|are) better off|dont want to (see|wake up) (tomorrow|another (day|morning)|the (morning|sun))|(tablets|pills|knife|rope|blade) in my hands?',
  ),
  finding(
    'vomiting-blood',
    '(saca|sacar|sacando|sacado|echa|echando) (mucha |mas )?sangre por la boca',
    '(treu|treure|treient|tret) (molta |mes )?sang per la boca',
    '(bringing|brought|throwing) up (fresh |lots of )?blood|blood (is )?(pouring|coming|running) (out of|from) (my|his|her) mouth',
  ),
  finding(
    'not-breathing',
    '(dejo|ha dejado) de (golpe|repente) de respirar',
    '(va deixar|ha deixat) de cop de respirar',
    '(has|hes|shes|he|she) suddenly stopped breathing',
  ),
  finding(
    'less-movement',
    '(bebe|nino|nina|feto) _ (movia|mueve) (normal|como siempre) hasta (ayer|anoche|hoy|esta manana)',
    '(bebe|nen|nena|fetus) _ (movia|mou) (normal|com sempre) fins (ahir|anit|avui|aquest mati)',
    '(baby|she|he) (was |has been )?(moving|kicking) (normally|as (normal|usual)|fine) (until|till|up to|,) (yesterday|last night|nothing|this morning|today)|(moving|kicking) (normally|as usual|fine) , nothing since',
  ),
  finding(
    'anticoagulated',
    '(tomo|toma|tomando|tomaba|con|por) (la |las |unas |una |sus )?pastilla* (nueva* )?(para|de) la sangre',
    '(prenc|pren|prenent|amb|per) (la |les |unes |una )?pastill* (nov* )?(per a|per|de) la sang',
    '(on|take|takes|taking|with) (my |his |her |some )?blood (thinner |thinning )?(tablets|pills)',
  ),
  finding(
    'child-said',
    'pediatra __ colico* (, )?(pero|y|esta|no|llora|vomita|lleva)',
    'pediatre __ colic* (, )?(pero|i|esta|no|plora|vomita|porta)',
    '(health visitor|midwife) __ colic (, )?(but|and|he|she)',
  ),
  finding(
    'infant-said',
    '(mi|el|al|del|nuestro|su|tu|un) bebe',
    '(el meu|el|al|del|el nostre|un) bebe|(el meu|el|al|del|un) nado',
    '(we|i) have a baby',
  ),
  finding(
    'seizure',
    'ha convulsionado|(convulsion|convulsiones) __ (y|,|pero) (hoy|ahora|ayer|anoche|esta manana) _ (otra|repet*)|(se puso|se quedo) (rigido|rigida|tieso|tiesa) y (temblaba|temblo|tembl*|se sacudia|sacudidas)',
    'ha convulsionat|(convulsio|convulsions) __ (i|,|pero) (avui|ara|ahir|anit|aquest mati) _ (una altra|un altre|repet*)|(es va quedar|es va posar) (rigid|rigida|encarcarat|encarcarada) i (tremol*|es sacsejava)',
    '(went|gone|goes|going) (all )?stiff and (he |she )?(shook|shak*|jerk*|twitch*)|who (just )?fitted|(he|she|baby|son|daughter) (has )?(just )?fitted (this morning|today|again|twice|for|and)',
  ),
] as const;
