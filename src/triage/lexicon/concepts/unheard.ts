import { finding } from '../words/finding-words.ts';

/** What is told of emergencies whose name hardly anybody knows: a muscle that breaks down, a sheath of a tendon, a drinker who stopped. */
export const UNHEARD_CONCEPTS = [
  finding(
    'hard-exercise',
    'gimnasio|gym|crossfit|spinning|maraton|media maraton|triatlon|ironman|entren*|pesas|sentadillas|flexiones|dominadas|body pump|hyrox|ejercicio|carrera|corriendo|correr',
    'gimnas|gym|crossfit|spinning|marato|mitja marato|triatlo|ironman|entren*|peses|flexions|dominades|body pump|hyrox|exercici|cursa|corrent|correr',
    'gym|crossfit|spin class|spinning|marathon|triathlon|ironman|workout|work out|training|weights|squats|press ups|push ups|hyrox|bootcamp|exercise|running|long run|race',
  ),
  finding(
    'dark-colour',
    'oscur*|marron*|negr*|coca cola|cocacola|te cargado',
    'fosc*|fosques|marro*|negr*|coca cola|cocacola|te carregat',
    'dark|brown*|black|cola|coke|coca cola|tea colou*red|like tea',
  ),
  finding(
    'passes-urine',
    'orin*|pis|pipi|meo|mear|meada|meando',
    'orin*|pipi|pixo|pixar|pixum|pixant',
    'pee|wee|urine|peeing|weeing|pees|urinating',
  ),
  finding(
    'stopped-drinking',
    '(deje|dejo|dejado|dejar|dejando|corte|cortado|quitado) (de )?(el |la |las )?(beber|alcohol|bebida|vino|cerveza|copas|trago)|sin (probar )?(el |ni gota de |una gota de |nada de )?alcohol',
    '(vaig deixar|va deixar|deixat|deixar|deixant) (de )?(l |el |la |les )?(beure|alcohol|beguda|vi|cervesa|copes)|sense (tastar )?(l |ni gota de |gens de |gota de )?alcohol',
    '(stopped|quit|quitting|gave up|given up|came off|off) (the |all )?(drinking|drink|booze|alcohol|beer|vodka|wine)|(went|gone|going) cold turkey|(since|last) (my |his |her )?(last )?drink',
  ),
  finding(
    'days-since',
    'ayer|anteayer|antes de ayer|anoche|hoy|de golpe|de repente|(hace|llevo|lleva|desde hace) (un|uno|dos|tres|cuatro|cinco|unos|pocos|1|2|3|4|5) (dia|dias)|(hace|llevo|lleva) _ horas|(el|desde el|este) (lunes|martes|miercoles|jueves|viernes|sabado|domingo)',
    'ahir|abans d ahir|anit|avui|de cop|(fa|porto|porta|des de fa) (un|dos|tres|quatre|cinc|uns|pocs|1|2|3|4|5) (dia|dies)|(fa|porto|porta) _ hores|(des de |aquest )?(dilluns|dimarts|dimecres|dijous|divendres|dissabte|diumenge)',
    'yesterday|last night|today|suddenly|cold turkey|(one|two|three|four|five|a couple of|couple|few|1|2|3|4|5) days|hours ago|(on|since) (monday|tuesday|wednesday|thursday|friday|saturday|sunday)',
  ),
  finding(
    'withdrawal-sign',
    'tiembl*|tembl*|suda|sudo|sudando|sudores|bichos|bicho|alucin*|(veo|ve|viendo) (cosas|aranas|ratas|gente)|convuls*',
    'tremol*|suo|sua|suant|suors|bestioles|bitxos|al lucin*|(veig|veu|veient) (coses|aranyes|rates|gent)|convuls*',
    'shak*|tremb*|tremor*|sweat*|the shakes|bugs|spiders|insects|hallucinat*|seeing things|fitting|fitted|seizure*',
  ),
  finding(
    'like-a-sausage',
    'como (una |un )?(morcilla|morcillas|chorizo|salchicha|longaniza|butifarra|porra)',
    'com (una |un )?(botifarra|salsitxa|llonganissa|morcilla|xorico)',
    '(like a|sausage like|a proper|big as a) ?(sausage|hot dog)|sausage finger|sausage like',
  ),
  finding(
    'hurts-to-straighten',
    'doblado|doblada|encogido|encogida|encorvado|(si|cuando|al) (me |se |le )?(lo |la )?(estir*|enderez*)|no (lo |la |me |se )?(lo |la )?(puedo|puede|consigo|deja|dejo) (ni )?(estirar*|enderezar*|tocar)',
    'doblegat|doblegada|encongit|encongida|corbat|(si|quan|en) (me |m |se |li |el )?(l |el |la )?(estir*|redrec*)|no (el |la |me |se )?(el |la |l )?(puc|pot|aconsegueixo) (ni )?(estirar*|redrecar*)',
    '(stuck |held |all )bent|curled|bent over|(cant|cannot|wont|not able to|unable to) (straighten|unbend|extend)|(straighten|straightening|straightened) (it|out)? ?(is |really |kills|hurts|agony)',
  ),
  finding(
    'fevered',
    'fiebre|febricula|escalofri*|tirit*',
    'febre|febreta|calfred*|esgarrif*|tremolor de fred|tirito',
    'fever|feverish|temperature|shivering|shivers|chills|rigors',
  ),
  finding(
    'pressure-gun',
    '(pistola|pulverizador*|maquina|compresor|rociador*|lanza) (de |a )?(pintura|pintar|grasa|engrasar|engrase|engrasadora|alta presion|presion|airless)|engrasadora|hidrolimpiadora|karcher|agua a presion|pintura a presion|inyector (de )?(gasoil|diesel)|latiguillo hidraulico',
    '(pistola|polvoritzador*|maquina|compressor|llanca) (de |d |a )?(pintura|pintar|greix|engreixar|engreixadora|alta pressio|pressio|airless)|engreixadora|hidronetejadora|karcher|aigua a pressio|pintura a pressio|injector (de )?(gasoil|diesel)',
    '(grease|paint|airless|spray|pressure) (gun|paint sprayer|sprayer|spray|washer|washer jet|jet)|paint (spray|sprayer) gun|(pressure|power|jet) (washer|paint)|(diesel|fuel) injector|hydraulic (hose|line|fluid)',
  ),
  finding(
    'went-in',
    'dispar*|inyect*|entrado|metido|metio|entro|atraves*|alcanz*|agujer*|pinchado|pincho|dado (en|de lleno)|perfor*',
    'dispar*|inject*|entrat|va entrar|ficat|va ficar|travess*|tocat|forat*|forad*|punxat|punxar|perfor*',
    'inject*|went (in|into|through|off)|gone (in|into|through)|caught|shot|hit|hole|pierc*|puncture*|(sprayed|squirted) (into|in|my)|penetrat*|blasted',
  ),
  finding(
    'sleepless-days',
    '(dias|noches) (enteros |enteras |casi )?(sin (dormir|pegar ojo)|que no (duermo|duerme|pego ojo)|(duermo|durmiendo) (una|dos|tres|nada|apenas|poco|fatal))|(sin dormir|sin pegar ojo|no (duermo|pego ojo|he dormido|he pegado ojo)) (nada )?(desde hace|desde|hace) (el |dos |tres |cuatro |varios |varias )?(dias|noches|lunes|martes|miercoles|jueves|viernes|sabado|domingo)',
    '(dies|nits) (sencers |senceres |quasi )?(sense (dormir|aclucar l ull)|que no (dormo|dorm|aclu* l ull)|(dormo|dormint) (una|dues|tres|gens|poc|fatal))|(sense dormir|no (dormo|aclueixo l ull|he dormit|he aclucat l ull)) (gens )?(des de fa|des de|fa) (dos |dues |tres |quatre |uns )?(dies|nits|dilluns|dimarts|dimecres|dijous|divendres)',
    '(not|havent|hasnt|no|barely|hardly) (really )?(slept|sleep|sleeping) (properly |at all |a wink )?(for|in|since) (two |three |four |several |a few |days |the )?(days|nights|monday|tuesday|wednesday|thursday|friday|weekend)?|(days|nights) (without|with no|of no) sleep',
  ),
  finding(
    'trembles',
    'me tiembl*|temblando|temblores|temblor|tembloros*',
    '(em|me) tremol*|tremolant|tremolors|tremolor|tremolos*',
    'shaking|shaky|trembling|tremors|the shakes',
  ),
  finding('honey-crust', 'costr*|impetigo', 'crost*|impetig*', 'crust*|scabs|impetigo'),
  finding(
    'bladder-antibiotic',
    'antibiotic* (por|para) (la |el |una |mi )?(vejiga|cistitis|orina|infeccion de orina|infeccion urinaria|pis)|(cistitis|infeccion de orina|infeccion urinaria|vejiga) _ antibiotic*|(monurol|fosfomicina|furantoina)',
    'antibiotic* (per|per a|pel) (la |el |una |l )?(bufeta|cistitis|orina|infeccio de orina|infeccio urinaria|pipi)|(cistitis|infeccio de orina|infeccio urinaria|bufeta) _ antibiotic*|(monurol|fosfomicina|furantoina)',
    'antibiotic* for (my |a |the |her |his )?(bladder|bladder infection|uti|water infection|cystitis|urine infection|waterworks)|(uti|cystitis|water infection|bladder infection) _ antibiotic*|(nitrofurantoin|fosfomycin|trimethoprim)',
  ),
  finding(
    'no-better',
    '(sigo|sigue|estoy|voy|va) (igual|peor|lo mismo|fatal|sin mejorar)|no (me |le )?(hace|hacen|ha hecho) (nada|efecto)|no (mejoro|mejora|se me quita|se me pasa|noto mejoria|funciona)|(escuece|duele) (lo mismo|igual)|(sigo|sigue) con (el |la |las )?(escozor|molestias|dolor|ganas)|sigue escociendo',
    '(segueixo|segueix|continuo|estic|vaig|va) (igual|pitjor|fatal|sense millorar)|no (em |li |m )?(fa|fan|ha fet) (res|efecte)|no (milloro|millora|se m en va|em passa|noto millora|funciona)|(cou|fa mal) (igual|el mateix)|(segueixo|segueix|continuo) amb (la |les |el )?(coissor|molesties|mal|ganes)|segueix coent',
    '(no|not|isnt|aint|any) (any )?(better|improvement|different|improving)|(not|isnt|arent|not been) (working|helping|shifting it|doing anything)|(still|just) (as bad|the same|stings|burns|hurts)|hasnt (worked|helped|shifted|cleared)|havent (worked|helped|shifted|cleared)',
  ),
] as const;
