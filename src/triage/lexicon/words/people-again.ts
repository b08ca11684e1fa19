import { finding } from './finding-words.ts';

const SMALL_ES = 'un|dos|tres|cuatro|cinco|seis|siete|ocho|nueve|diez|once|doce|2|3|4|5|6|7|8|9|10|11|12';
const SMALL_CA = 'un|dos|tres|quatre|cinc|sis|set|vuit|nou|deu|onze|dotze|2|3|4|5|6|7|8|9|10|11|12';
const SMALL_EN = 'one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|2|3|4|5|6|7|8|9|10|11|12';
const MONTHS_ES =
  'un|dos|tres|cuatro|cinco|seis|siete|ocho|nueve|diez|once|doce|trece|catorce|quince|1|2|3|4|5|6|7|8|9|1[0-8]';
const MONTHS_CA =
  'un|dos|tres|quatre|cinc|sis|set|vuit|nou|deu|onze|dotze|tretze|catorze|quinze|1|2|3|4|5|6|7|8|9|1[0-8]';
const MONTHS_EN =
  'one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|thirteen|fourteen|1|2|3|4|5|6|7|8|9|1[0-8]';

/** More ways to tell who it is, when it began and how it goes. */
export const PEOPLE_AGAIN = [
  finding(
    'child-said',
    `(de|tiene|con|tenia|cumplido) (${SMALL_ES}) (anos|anitos)|mi sobrin*|sobrinit*|peque|pequenaj*|chiquitin*|crio|cria|crios|los ninos|los nenes|nene|nena|nenita|chaval de (${SMALL_ES})|el (nino|colegio|cole) |la profe|la maestra`,
    `(de|te|amb|tenia|fet) (${SMALL_CA}) (anys|anyets)|(el )?meu nebot|(la )?meva neboda|canalla|criatura|el petit|la petita|el menut|la menuda|els nens|la mestra|el marrec|la marreca`,
    `(${SMALL_EN}) (year|yr) old|(${SMALL_EN}) year olds|(hes|shes|hes only|shes only|he is|she is|aged|age) (two|three|four|five|six|seven|eight|nine|ten|eleven|[2-9]|1[0-2])|(my|our|the) (lad|little one|wee one|little fella|little girl|little boy|kids|youngest|nephew|niece)|wee one|little one|both kids|the kids|kid|kids|toddler*|our lad|teacher says`,
  ),
  finding(
    'infant-said',
    `(de|con|tiene) (${MONTHS_ES}) (mes|meses)|(nacio|nacido) hace (${MONTHS_ES}) mes*|bebe|bebita|bebito|bibe|biberon|(nina|nino|nena|nene) de un ano|prematur*|sietemesin*|mamar|toma el pecho|(cuatro|seis|ocho|diez|[4-9]) semanas (de vida)?|lactante`,
    `(de|amb|te) (${MONTHS_CA}) (mes|mesos)|(nascut|va neixer) fa (${MONTHS_CA}) mes*|bebe|bebes|bibero|(nena|nen) d un any|prematur*|setmeso|mamar|pren el pit|(quatre|sis|vuit|deu|[4-9]) setmanes (de vida)?|lactant`,
    `(${MONTHS_EN}) (month|months|mth|mths|mo) old|(${MONTHS_EN}) months|(six|seven|eight|nine|ten|four|five|[4-9]) week old|(hes|shes) (six|seven|eight|nine|ten|[4-9]) weeks|baby|babys|bottle feed*|prem|preemie|premature|newborn|infant|bub`,
  ),
  finding(
    'newborn-said',
    '(nacio|nacido|nacida|nacer|parto) hace (un|dos|tres|cuatro|cinco|seis|siete|ocho|nueve|diez|once|doce|quince|veinte|[1-9]|1[0-9]|2[0-8]) dias|(tiene|con|de) (un|dos|tres|cuatro|cinco|seis|siete|ocho|nueve|diez|once|doce|quince|veinte|[1-9]|1[0-9]|2[0-8]) dias (de vida|de nacid*|y (lo|la|esta|no|tiene|ha|fiebre))|(a los )?(ocho|diez|quince|veinte) dias de (nacer|vida)|(nino|nina|bebe|hijo|hija) de (una|dos|tres) semanas|recien nacid*|neonat*|(nacio|nacido) (antes de tiempo )?hace (una|dos|tres) semanas|ombligo _ (huele|supura|sangra)',
    '(nascut|nascuda|va neixer|neixer|part) (abans d hora )?fa (un|dos|tres|quatre|cinc|sis|set|vuit|nou|deu|onze|dotze|quinze|vint|[1-9]|1[0-9]|2[0-8]) dies|fa (un|dos|tres|quatre|cinc|sis|set|vuit|nou|deu|quinze|vint) dies que (ha nascut|va neixer)|(te|amb|de) (un|dos|tres|quatre|cinc|sis|set|vuit|nou|deu|onze|dotze|quinze|vint|[1-9]|1[0-9]|2[0-8]) dies (de vida|i (el|la|esta|no|te|ha|febre))|nado de (un|dos|tres|quatre|cinc|sis|set|vuit|nou|deu|dotze) dies|(nen|nena|bebe|fill|filla) de (una|dues|tres) setmanes|te (una|dues|tres) setmanes|acabat de neixer|neonat*|nounat',
    '(two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|fourteen|twenty|[1-9]|1[0-9]|2[0-8]) (day|days) old|(one|two|three|[1-3]) (week|weeks) old|(hes|shes) (only )?(five|six|seven|eight|nine|ten|[1-9]|1[0-9]) days|gave birth (two|three|four|five|six|seven|eight|nine|ten|[1-9]|1[0-9]) days|newborn|just born|cord stump|umbilical',
  ),
  finding(
    'elderly-said',
    '(7[5-9]|8[0-9]|9[0-9]|10[0-9]) (anos|tacos|ya)|(setenta y (cinco|seis|siete|ocho|nueve)|ochenta|noventa) (y (un|uno|una|dos|tres|cuatro|cinco|seis|siete|ocho|nueve|tantos|pico) )?(anos|tacos)|noventa y tantos|ochenta y tantos|(de|tiene|madre|padre|tia|tio|suegr*|,) (7[5-9]|8[0-9]|9[0-9]) (,|y)|(senora|senor|persona|mujer|hombre) (muy )?(mayor|anciana|anciano)|muy mayor|anciano|anciana|abuelo|abuela|yayo|yaya|residente|residencia|suegr* de (ochenta|noventa|8[0-9])|bisabuel*',
    '(7[5-9]|8[0-9]|9[0-9]|10[0-9]) anys|(setanta (cinc|sis|set|vuit|nou)|vuitanta|noranta) (i )?(un |una |dos |dues |tres |quatre |cinc |sis |set |vuit |nou )?anys|(en te|te|de) (vuitanta|noranta)|(vuitanta|noranta) i (tants|escaig|pico)|(senyora|senyor|persona|dona|home) (molt )?(gran|vell|vella|anciana)|molt gran|padri|padrina|jaio|jaia|iaia|iaio|avi|avia|resident|residencia|(tieta|tiet) (vella|vell)|besavi*',
    '(7[5-9]|8[0-9]|9[0-9]|10[0-9]) (year|years|yr|now|and|odd|old)|(is|whos|hes|shes|s|mums|dads|aunties|grans|nans|mothers|fathers) (7[5-9]|8[0-9]|9[0-9]|eighty*|ninety*)|(aged|age) (7[5-9]|8[0-9]|9[0-9])|(man|lady|woman|resident|gentleman|mum|dad|mother|father|neighbour|aunt|uncle) (of |is |, )?(7[5-9]|8[0-9]|9[0-9]|eighty|ninety)|(eighty|ninety) (one|two|three|four|five|six|seven|eight|nine|odd)|(old|elderly) (man|lady|woman|gentleman|chap|neighbour|guest|resident|father|mother|aunt|person)|elderly|gran|granny|grandma|grandad|granddad|grandpa|nan|nana|in law, (7[5-9]|8[0-9]|9[0-9])|care home|mother in law',
  ),
  finding(
    'frail',
    '(muy )?(delicad*|fragil*|dependiente|encamad*)|silla de ruedas|(esta|estoy) muy debil (y|,)|sin fuerzas desde',
    '(molt )?(delicad*|delicat|fragil*|dependent|enllitad*|enllitat)|cadira de rodes',
    '(ever so |very )?frail|bedbound|bedridden|wheelchair',
  ),
  finding(
    'sudden',
    '(de un momento (para|a) otro|de buenas a primeras|en (un|cuestion de) segundo*|de sopeton|de la nada|sin aviso|de la noche a la manana|como un (mazazo|trueno|rayo))',
    '(d un moment a l altre|tot d una|en (un|questio de) segon*|de sopte|del no res|sense avis)',
    '(without (any )?warning|in seconds|within (seconds|a minute|minutes)|just like that|out of nowhere|all at once|came on in|from one moment to the next)',
  ),
  finding(
    'severe',
    'me (estoy )?muriendo de dolor|dolor (tremendo|bestial|brutal|horroroso|espantoso|de caballo|inaguantable)|(no|ni) (lo|la|le|se) (puedo |puede )?(aguantar|soportar|aguanto)|rabio de dolor|(dolor|duele) _ (horrores|muchisimo|lo que no esta escrito)|llorando del dolor',
    '(em )?(moro|morint me) de (dolor|mal)|(dolor|mal) (tremend|bestial|brutal|horroros|espantos|inaguantable|terrible|de mil dimonis)|(no|ni) (el|la|l|ho) (puc |pot )?(aguantar|suportar|aguanto)|plorant de mal',
    'more than i can (stand|bear|take)|beyond anything|(pain|agony) _ (unreal|indescribable|off the scale|ten out of ten|10 out of 10)|curled up (on|in|with)|rolling (around|about)|writhing|crippling|hurts like (hell|mad)|cant move an inch',
  ),
  finding(
    'worsening',
    '(va|voy|esta|estoy|se pone) (cada (dia|minuto|vez|hora) )?(peor|a peor)|(cada (dia|minuto|hora)) _ peor|(esta|estoy|va) peor que',
    '(va|vaig|esta|estic|es posa) (cada (dia|minut|cop|hora) )?pitjor|(cada (dia|minut|hora)) _ pitjor|va a pitjor',
    '(worse|sicker|weaker) (than (when|yesterday|before)|by the (minute|hour|day)|every (day|hour))|(going|gone) downhill|feel worse every',
  ),
  finding(
    'resolved',
    '(paro|para|se corto|dejo de sangrar) (sola|solo|hace)|se (me|le) (fue|ha ido|paso|ha pasado|quito|ha quitado) (sol*|del todo|ya|al|en)|ya no (le|me) duele|ya no (tiene|tengo) (fiebre|dolor|mareo|nada)|ya esta corriendo|(fiebre|dolor|mareo) (ya )?(se (le|me) )?(ha )?(ido|bajado|quitado|pasado) (del todo|ya|y)',
    '(va parar|ha parat|s ha tallat) (sol|sola|fa)|se (m|li|n) (va anar|ha anat|va passar|ha passat|ha tret) (sol*|del tot|ja|al)|ja no (hi es|li fa mal|em fa mal)|ja no (te|tinc) (febre|mal|mareig|res)|(febre|mal|mareig) (ja )?(se (li|m|n) )?(ha )?(anat|baixat|tret|passat|va anar) (del tot|ja|i|sol)|li ha baixat del tot',
    '(fever|pain|nosebleed|dizziness|rash|swelling|headache|ache) (is |has |s |its |have )?(completely |all )?(gone|stopped|passed|cleared|settled|disappeared)|(stopped|settled|cleared up) (ages|hours|by|on its) |im (fine|ok|alright|much better) (today|now)|completely (gone|better|fine)|all good (now)?|running around (again|like)|right as rain',
  ),
  finding(
    'emergency-said',
    '(es|esto es) una emergencia|(vengan|venid|manden|manda|envien|enviad) (ya|rapido|una ambulancia|a alguien|corriendo|deprisa)|dense prisa|(ayudenme|ayudame por favor|socorro)|(corran|corred)',
    '(es|aixo es) una emergencia|(vinguin|veniu|enviin|envieu|envia) (ja|rapid|una ambulancia|algu|corrents|de pressa)|afanyi*|(ajudeu me|ajudin me|socors)',
    '(its|this is|is|as) an emergency|send (an ambulance|someone|help)|(need|get) an ambulance|please hurry|come (quick|quickly)',
  ),
  finding(
    'urgent-said',
    '(vengan|venid) (rapido|de prisa)|(corre|corriendo|mucha) prisa|me urge|lo antes posible|cuanto antes|no (puede|puedo) esperar|con alguien ya',
    '(vinguin|veniu) (de seguida|rapid|de pressa)|(corre|molta) pressa|em corre|al mes aviat possible|de seguida que|no (es pot|pot|puc) esperar|amb algu ja',
    '(as soon as|asap|straight away|right away|cant wait|immediately|quickly|urgent*|hurry|this minute)',
  ),
  finding(
    'second-call',
    '(la (segunda|tercera) vez|otra vez|ya) (que )?(llam*|escrib*)|soy (la|el) (de antes|mism*|del otro dia|de (esta manana|ayer))|(os|les) (escribi|llame|mande) (ayer|el|un|antes|dos)|ya (llame|os llame|escribi|les llame)|se (ha )?cortado la llamada',
    '(la (segona|tercera) vegada|un altre cop|ja) (que )?(truc*|escri*)|soc (la|el) (d abans|mateix*|de l altre dia|d aquest mati|d ahir)|(us|els) (vaig )?(escri*|truc*|envia*) (ahir|dilluns|un|abans|dos)|ja (us )?(he|vaig) (truc*|escri*)|segona vegada que truco',
    '(second|third) time (ive|i have|im|today) ?(called|rung|phoned|emailed|messaged)?|me again|(called|rang|messaged|emailed|wrote|phoned) (you |the )?(earlier|yesterday|on|twice|before|already)|(we )?got cut off|still no (answer|reply)',
  ),
  finding(
    'minor',
    '(nada grave|poca cosa|de nada|no es (gran cosa|nada|para tanto)|flojito|flojita|ampollita|cortecito|rojito|seguramente de|no me (molesta|duele) (nada|apenas))',
    '(res greu|poca cosa|de res|no es (gran cosa|res|per tant)|fluixet|fluixeta|butllofeta|tallet|vermellet|no te importancia|no em (molesta|fa mal) (gens|res))',
    '(nothing serious|no big deal|tiny|just a (small|little|tiny|bit)|only a (small|little|tiny|bit)|doesnt bother|small burn|a bit (itchy|sore|red)|probably nothing)',
  ),
  finding(
    'preterm',
    'prematur*|sietemesin*|nacio (antes de (tiempo|hora)|a las (2|3)[0-9])|neonatos',
    'prematur*|setmes*|(va neixer|nascut) (abans d hora|a les (2|3)[0-9])|neonats',
    'prem|preemie|premature|(weeks|born) early|born at (2|3)[0-9] weeks',
  ),
  finding(
    'postpartum',
    '(pari|parido|di a luz|dado a luz|cesarea|parto) _ (dias|semana*|mes|lunes|martes|miercoles|jueves|viernes|sabado|domingo|epidural)|(tuve|tuvo|nacio|he tenido) (el|la|al|a la|mi|un|una)? ?(nino|nina|bebe|hijo|hija|nene|nena|criatura) _ (dias|semana*|lunes|martes|miercoles|jueves|viernes|sabado|domingo|epidural|mes)|desde que nacio (el|la|mi)|(nino|nina|bebe) (de|tiene) (una|dos|tres|cuatro) semanas y (tengo|me)',
    '(vaig parir|parit|cesaria|(el|del|meu|un) part) _ (dies|setman*|mes|dilluns|dimarts|dimecres|dijous|divendres|dissabte|diumenge|epidural)|(vaig tenir|va tenir|va neixer|he tingut) (el|la|un|una|l)? ?(nen|nena|bebe|fill|filla|criatura) _ (dies|setman*|dilluns|dimarts|dimecres|dijous|divendres|dissabte|diumenge|epidural|mes)|des que va neixer (el|la)',
    '(gave birth|had (the|my|our) baby|c section|caesarean|had twins|baby (came|was born|arrived)|(daughter|son) was born) _ (days|day|week*|monday|tuesday|wednesday|thursday|friday|saturday|sunday|month)|home from maternity|(after|since) (the birth|giving birth|having the baby|the baby)|postnatal|(two|three|four|five|six) weeks after the birth',
  ),
  finding(
    'night-pain',
    '(dolor|duele|espalda|cadera|rodilla|hombro|cabeza|espalda fatal) __ (me despierta|no me deja dormir|por las noches|todas las noches|de madrugada|acostad* es peor)|(me despierto|despierta) _ (madrugada|noche|tres|cuatro) _ (dolor|cabeza|espalda)',
    '(dolor|mal|esquena|maluc|genoll|espatlla|cap) __ (em desperta|no em deixa dormir|a les nits|cada nit|de matinada|estirat es pitjor)|(em (desperto|llevo)) _ (matinada|nit|tres|quatre) _ (dolor|mal|cap|esquena)',
    '(pain|ache*|aching|hip|back|knee|head|spine) __ (wakes me|wakes him|wakes her|gets me up|keeps me awake|every night|at night|in bed|small hours|most nights|cant sleep)|(wake|waking|woken) (up )?(in the small hours|at (two|three|four)|every night) (with|by)',
  ),
  finding(
    'said-otherwise',
    'sepais|sepan|(mi|su|tu|una|la|de) tia|tia (mia|abuela)|(he|ha|has|han|hemos|va|van) ido (muy |bastante |mas o menos )?(bien|mal|mejor|peor)|(no )?(me|nos) (contesta|responde|coge|contestan|responden|cogen) (nadie|el telefono nadie)|nadie (me |nos )?(contesta|responde|coge|ha contestado)|no (me|nos) (contestasteis|habeis (contestado|respondido|llamado)|han (contestado|respondido|llamado))|(tengo|debo|puedo|hay) (que )?(tomar|tomarme) (el )?doble|(pegado|pego|contagiado) (el|la|un|una|los) (gripe|resfriado|catarro|constipado|virus|covid|piojos|tos|conjuntivitis|varicela|gastroenteritis)|abrir las persianas|(la|una|esta|mi) crema|crema (que|hidratante|de|para|con)|(no (me|le) va bien) la crema',
    '(doctor|doctora|dr|dra) serra|de part (de|d|del|meva|seva|nostra|teva)|amb la bufeta (ben )?plena|(no )?(em|ens) (contesta|respon|agafa) (ningu|el telefon ningu)|ningu (em |ens |m ha |ens ha )?(contesta|respon|agafa|contestat|respost)|no (m|ens) (heu|han) (contestat|respost|trucat)|(haig|he|puc|cal) (de |que )?prendre (el )?doble|(encomanat|passat) (el|la|un|una|els) (grip|refredat|constipat|virus|covid|polls|tos|conjuntivitis|varicela)|(la|una|aquesta) crema|crema (que|hidratant|de|per|amb)',
    '(cant|cannot|wont|not|didnt|couldnt|unable to|able to) (be able to )?come to (his|her|their) (appointment|appt|slot|visit|check*|clinic|session|review)|(driving|in a meeting|on the bus|on the train|at work) (,|so|and|but) (i )?(really )?cant (talk|speak)|i cant talk (right now|now|just now|at the moment)|cant talk (right now|now|just now|at the moment) (,|because|as|cos)? (im |i m |i am |were |we re |we are )?(driving|at work|working|on the bus|on the train|in a meeting|in class|busy)|cant hear (you|a thing you)|(put|putting|stick) the kettle on|(i have|ive|i) confused (myself|you|it|the)|i (was |am |got )?(a bit |a little )?confused (about|with) the (time|date|day|dates|times|appointment)|confused (about|with) the appointment|mistake on _ prescription _ wrong dose|(cant|cannot|wont|not|didnt|couldnt|unable to|able to) (be able to )?come to (the|my|our|this|that|your|a|an|see|clinic|physio|it|mondays|tuesdays|wednesdays|thursdays|fridays)|(rang|rung|called|phoned|ringing|line|call|we|i) (and )?(i )?(just )?(got|get|was|were|been|keep getting) cut off|(no one|nobody) (answers|answered|picks up|replied|replies|has (answered|replied))|(should|do|can) i (take|need|have) (a )?double|(blinds|curtains) down|fit (for|to|note)|fitness to|coil fitted|(had|getting|have|want|get) (a |my |the |some )?(new |hearing |copper |contraceptive )?(coil|crown|pacemaker|stent|aid|aids|brace|braces|implant|cap|catheter|denture|dentures|splint|insoles|glasses|retainer|iud|bridge) fitted|as if (someone|somebody)|in a band|like (someone|somebody) (had|has) (kicked|hit) me in the (back|leg|knee|ankle|calf)',
  ),
] as const;
