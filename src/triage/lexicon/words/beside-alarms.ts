import { finding } from './finding-words.ts';

/** As `beside.ts`: what takes back that something is milder, though no finding tells it. See `domain/told-beside.ts`. */
export const BESIDE_ALARMS = [
  // What was so for long is otherwise now.
  finding(
    'just-now',
    'hoy|ahora|ayer|anoche|anteayer|esta (manana|noche|tarde|madrugada|semana)|de (repente|golpe|pronto|sopeton)|hace (un rato|poco|nada|minutos|(una|dos|tres|pocas|unas) hora*|(un|dos|tres|cuatro|cinco) dia*)|otra vez|de nuevo|ha vuelto',
    'avui|ara|ahir|anit|abans d ahir|aquest (mati|vespre|migdia)|aquesta (tarda|nit|matinada|setmana)|de (cop|sobte|repent)|fa (una estona|poc|no res|minuts|(una|dues|tres|unes) hor*|(un|dos|tres|quatre|cinc) di*)|un altre cop|ha tornat',
    'today|now|yesterday|tonight|last night|this (morning|evening|afternoon|week)|sudden*|all of a sudden|(an|one|two|three|few|couple of) (hours|hour|minutes|days) ago|again|come back',
  ),
  // Of the heart, the great vessel or the lung, and not of the wall or the breast.
  finding(
    'deep-in-chest',
    '(a|en|hacia|hasta|por) (la |mi )?(espalda|mandibula|cuello|garganta)|desgarr*|opresion|opresiv*|presion|como un (peso|ladrillo)|un peso (encima|en)|(me|lo) aprieta|faja|tenaza*|marfan|(medio|centro|mitad) del pecho|dura (ya )?(media|una|unos|unas|dos|tres|cinco|diez|mucho|un|toda|todo)|durante|me dura',
    '(a|cap a|fins a|per) (l |la |el )?(esquena|mandibula|coll|gola)|esquinc*|opressio|pressio|com un (pes|totxo)|un pes (a|al) (sobre|pit|damunt)|(m|em) prem|m apreta el|faixa|tenall*|marfan|(mig|centre) del pit|dura (ja )?(mitja|una|uns|unes|dos|dues|tres|cinc|deu|molta|tota)|durant',
    '(to|into|through to|through|in) my (back|jaw|neck|throat|shoulder blades)|between (my|the) shoulder blades|tear|tearing|ripping|tight*|pressure|squeez*|crush*|like a (band|weight|vice|brick)|marfan*|(middle|centre|center) of (my|the) chest|chest pain in the (middle|centre|center)|in the middle|lasts|lasting',
  ),
  // A faint of the heart, a fit, or one that comes again (NICE CG109).
  finding(
    'faint-alarm',
    'corriendo|corria|jugando|entrenando|nadando|pedaleando|bailando|(haciendo|hacia|durante el) (deporte|ejercicio|footing|esfuerzo)|en (el|un|una|la) (partido|carrera|entreno|entrenamiento)|(dos|tres|cuatro|varias|muchas) veces|cada dia|otra vez|de nuevo|la lengua|me (orine|mee|hice pis)|(se )?(murio|fallecio) (de )?(golpe|repente|joven|subit*|del corazon|a los)|muerte subita|marcapasos|(soplo|estenosis|sindrome)',
    'corrent|corria|jugant|entrenant|nedant|pedalant|ballant|(fent|feia|durant l) (esport|exercici|esforc)|en (el|un|una|la|plena) (partit|cursa|entrenament)|al partit|(dos|tres|quatre|molts) cops|(dues|tres|unes quantes) vegades|cada dia|un altre cop|la llengua|em vaig (orinar|pixar|fer pipi)|(es )?va morir (de )?(cop|sobte|jove|del cor|als)|mort sobtada|marcapassos|(buf|estenosi|sindrome)',
    'running|jogging|playing|training|swimming|cycling|dancing|exercis*|(in|during) (a|the) (game|race|workout|match)|twice|(two|three|several|many) times|every day|again|(my|bit) tongue|wet myself|(died|dead) (suddenly|young|at|of (his|her|a) heart)|sudden death|pacemaker|murmur|syndrome',
  ),
  finding(
    'hot-thing',
    'brasa*|ascua*|barbacoa|parrilla|aceite|fuego|hoguera|hirviendo|agua caliente|acido|cloro|lejia|petardo*|cohete*|mechero|gasolina|motor|tubo de escape',
    'brases|brasa|barbacoa|graella|oli|foc|foguera|bullint|aigua calenta|acid|clor|lleixiu|petard*|coet*|encenedor|benzina|motor|tub d escapament',
    'coal*|embers|barbecue|bbq|grill|oil|fire|bonfire|boiling|hot water|acid|chlorine|bleach|firework*|lighter|petrol|engine|exhaust',
  ),
  // Of which a second dose is too much (poison service).
  finding(
    'risky-medicine',
    'flecainida|apocard|amiodarona|digoxina|litio|plenur|metotrexato|bisoprolol|atenolol|propranolol|sumial|verapamilo|diltiazem|amlodipin*|nifedipin*|insulina|morfina|metadona|fentanil*|tramadol|oxicodona|codeina|colchicina|teofilina|clonazepam|rivotril|valproat*|depakine|carbamazepina|fenitoina|amitriptilina|venlafaxina|quetiapina|clozapina|(pastilla|medicina|medicacion) (del|para el) (corazon|azucar|sintrom)|metformina|gliclazida|sintrom|parche*|(tomado|tome|tragado) (unos |unas |como )?(cuatro|cinco|seis|siete|ocho|nueve|diez|doce|quince|veinte|treinta|4|5|6|7|8|9|10|12|15|20|30)',
    'flecainida|apocard|amiodarona|digoxina|liti|plenur|metotrexat|bisoprolol|atenolol|propranolol|sumial|verapamil|diltiazem|amlodipin*|nifedipin*|insulina|morfina|metadona|fentanil*|tramadol|oxicodona|codeina|colquicina|teofil lina|clonazepam|rivotril|valproat*|depakine|carbamazepina|fenitoina|amitriptilina|venlafaxina|quetiapina|clozapina|(pastilla|medicina|medicacio) (del|per al|per a l) (cor|sucre|sintrom)|metformina|gliclazida|sintrom|pegat*|(pres|prenc|empassat) (uns |unes |com )?(quatre|cinc|sis|set|vuit|nou|deu|dotze|quinze|vint|trenta|4|5|6|7|8|9|10|12|15|20|30)',
    'flecainide|amiodarone|digoxin|lithium|methotrexate|bisoprolol|atenolol|propranolol|verapamil|diltiazem|amlodipine|nifedipine|insulin|morphine|oramorph|methadone|fentanyl|tramadol|oxycodone|codeine|colchicine|theophylline|clonazepam|valproate|carbamazepine|phenytoin|amitriptyline|venlafaxine|quetiapine|clozapine|heart (tablet*|pill*|medicine)|metformin|gliclazide|warfarin|patch*|(took|taken|swallowed) (about )?(four|five|six|seven|eight|nine|ten|twelve|fifteen|twenty|thirty|4|5|6|7|8|9|10|12|15|20|30)',
  ),
  // Asleep, in the nights, by who tells it of himself: nobody is found so now.
  finding(
    'of-the-nights',
    '(dejo|paro) de respirar|no respiro|me (ahogo|quedo sin)|ronco|(por|todas|en) las noches|cada noche|por la noche|de noche|noches',
    '(deixo|paro) de respirar|no respiro|m ofego|em quedo sense|ronco|(a|totes) les nits|cada nit|a la nit|de nit|nits',
    'i (snore|stop|keep stopping|stopped|quit|hold)|im (snoring|stopping)|my snoring|(at|every|most|all) night*|nights|in my sleep',
  ),
  // What happens under one's eyes, and what would be done if it did.
  finding(
    'happens-now',
    'se (me |le |nos )?(atraganta|ahoga|desmaya|asfixia)|convulsiona*',
    's (ennuega|ofega|asfixia)|es desmaia|convulsiona*',
    '(is|are|hes|shes) (choking|fitting|fainting|collaps*|unconscious)',
  ),
  finding(
    'what-if',
    '(que hacer|por si|en caso|actuar) __ (atraganta|ahoga|desmaya|asfixia|convulsiona*)',
    '(que fer|per si|en cas|actuar) __ (ennuega|ofega|desmaia|asfixia|convulsiona*)',
    '(what to do|how to act|in case) __ (choking|fitting|fainting|collaps*|unconscious)',
  ),
  // To die by one's own hand, as the subject of a talk.
  finding(
    'subject-of',
    '(charla|curso|taller|jornada*|formacion|protocolo) (de|del|sobre) (la |el )?(prevencion|suicidio|autolesion*|conducta*)|prevencion (de|del) (el |la )?(suicidio|conducta*)',
    '(xerrada|curs|taller|jornad*|formacio|protocol) (de|del|sobre) (la |el )?(prevencio|suicidi|autolesion*|conduct*)|prevencio (de|del) (el |la )?(suicidi|conduct*)',
    '(talk|course|workshop|training) (on|about) (the )?(suicide|self harm|prevent*)|suicide (prevention|awareness)',
  ),
  // Late to speak, as a parent tells it.
  finding(
    'speaks-late',
    '(aun|todavia) no (habla|dice)|no habla _ (todavia|aun)',
    'encara no (parla|diu)|no parla _ encara',
    '(isnt|is not|not|hes not|shes not|hardly|barely) (really )?(talking|speaking) (properly |clearly |right )?(yet|for)',
  ),
] as const;
