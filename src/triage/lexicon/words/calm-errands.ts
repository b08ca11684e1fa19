import { finding } from './finding-words.ts';

/** Errands and old troubles that were taken for worse, by whole phrases; as `calm-figures.ts`. */
export const CALM_ERRANDS = [
  finding(
    'said-otherwise',
    [
      '(clase|clases|curso|cursos|taller) (de )?(preparacion )?(al|para el|de|del) parto|preparacion al parto|clases de preparto',
      '(me voy|nos vamos|voy|vamos|viajo|viajamos|viajare|ire) a (tailandia|vietnam|(la )?india|kenia|tanzania|senegal|gambia|brasil|indonesia|bali|camboya|filipinas|colombia) (en|por|para) (enero|febrero|marzo|abril|mayo|junio|julio|agosto|septiembre|octubre|noviembre|diciembre|navidad|navidades|verano|semana santa)|(lo|pastilla*|profilaxis|vacuna*|prevencion) (de|para|contra) la malaria',
      '(para |a )?(donar|dar) sangre (tengo que|tendre que|hay que|he de|se tiene que|cuanto hay que) esperar (mucho|mucho tiempo|cuanto)?( despues de un (tatuaje|piercing|viaje|resfriado))?',
      '(la )?ambulancia (ya )?(se (la|lo|le|los) (llevo|ha llevado)) (ya|anoche|ayer|antes de ayer|el (lunes|martes|miercoles|jueves|viernes|sabado|domingo))|(la )?ambulancia ya se (la|lo|le) (llevo|ha llevado)',
    ].join('|'),
    [
      '(classe|classes|curs|cursos|taller) (de )?(preparacio )?(al|per al|de|del) part|preparacio al part|classes de prepart',
      '(me n vaig|ens n anem|vaig|anem|viatjo|viatgem|anire|viatjare) a (tailandia|vietnam|l india|kenya|tanzania|senegal|gambia|brasil|indonesia|bali|cambodja|filipines|colombia) (al|per|el|a l) ?(gener|febrer|marc|abril|maig|juny|juliol|agost|setembre|octubre|novembre|desembre|nadal|estiu|setmana santa)|(allo|pastill*|profilaxi|vacun*|prevencio) (de|per a|contra) la malaria',
      '(per |a )?(donar|dar) sang (haig de|hauria de|cal|he de|s ha de|quant cal) esperar (molt|molt de temps|gaire|quant)?( despres d un (tatuatge|pircing|viatge|refredat))?',
      '(l )?ambulancia (ja )?(se (la|el|l) va (endur|emportar)|se l ha (endut|emportat)) (ja|anit|ahir|abans d ahir|(dilluns|dimarts|dimecres|dijous|divendres|dissabte|diumenge))|(l )?ambulancia ja se (la|el|l) va (endur|emportar)',
    ].join('|'),
    [
      '(im|were|i am|we are) (going|off|travelling|flying) to (thailand|vietnam|india|kenya|tanzania|senegal|the gambia|gambia|brazil|indonesia|bali|cambodia|philippines|colombia) (in|for|at) (january|february|march|april|may|june|july|august|september|october|november|december|christmas|the summer|easter)|(malaria (tablets|pills|prophylaxis|prevention|jab)|something for malaria)',
      '(birth|birthing|antenatal|prenatal|childbirth|nct|parentcraft|labour) (preparation )?(class|classes|course|courses)',
      'the ambulance (has )?(already )?(took|taken) (him|her|them) (in )?(last night|yesterday|on (monday|tuesday|wednesday|thursday|friday|saturday|sunday))|the ambulance (has )?already (took|taken) (him|her|them)',
    ].join('|'),
  ),
  finding(
    'admin-checkup',
    '(a que edad|con que edad|cuando) (se |hay que |tengo que |debo |puedo )?(lleva*|llevo|ir|va*|toca) (a )?(un |una |el |la |al |mi |los |las )?(nino*|nina*|bebe*|hijo*|hija*|crio*|peque*)? ?(al|a la|a el) (dentista|oculista|odontologo|odontopediatra)|primera visita al (dentista|odontopediatra)',
    '(a quina edat|amb quina edat|quan) (se |es |s |cal |haig de |puc )?(porta*|porto|dur|anar|va*|toca) (a )?(un |una |el |la |al |els |les )?(nen*|nena*|nado*|fill*|filla*|criatur*|petit*)? ?(al|a la) (dentista|oculista|odontoleg|odontopediatra)|primera visita al (dentista|odontopediatra)',
    '(what age|how old|when) (should|do|does|can|must|to) (i |we |a |my |the |you )?(take |bring )?(a |my |the )?(child|baby|toddler|kid|children|babies|kids|son|daughter) (first )?(go |to |see |be )*(to )?(the |a )?(dentist|optician)|first (dentist|dental) (visit|appointment)',
  ),
  finding(
    'admin-hours',
    'farmacia* de guardia',
    'farmacia de guardia|farmacies de guardia',
    '(duty|late night|out of hours|on call) (pharmacy|chemist|pharmacies)|(pharmacy|chemist) (that is |thats )?(on duty|open (late|tonight|now))',
  ),
  finding(
    'admin-paperwork',
    '(parte|partes|comunicado|papel|papeles) (de |del )?(confirmacion|baja|la baja|mi baja) (de |de la |de mi )?(baja )?(del|de la|de mi|por el|por la) (hombro|rodilla|espalda|pie|brazo|mano|tobillo|cadera|muneca|codo|operacion)|(parte|partes) de confirmacion',
    '(part|parts|comunicat|paper|papers) (de |del )?(confirmacio|baixa|la baixa|la meva baixa) (de |de la |de la meva )?(baixa )?(del|de la|de l|pel|per la|per l) (espatlla|genoll|esquena|peu|brac|ma|turmell|maluc|canell|colze|operacio)|(part|parts) de confirmacio',
    '(sick|fit) (note|notes) (renewed |extended |renewal )?(for (my|the)) (shoulder|knee|back|foot|arm|hand|ankle|hip|wrist|elbow|operation)',
  ),
  finding(
    'admin-appointment',
    '(cita|hora|visita|sesion) _ (me|nos) (viene|va|queda|cae) (mal|fatal|regular)',
    '(cita|hora|visita|sessio) _ (em|ens) (va|ve|queda|cau) (malament|fatal|mal)',
    '(appointment|appt|session|slot) _ (is )?(no good|awkward|doesnt suit|does not suit|doesnt work)',
  ),
  finding(
    'everyday-told',
    '(pitido|pitidos|silbido|silbidos|zumbido|zumbidos) (en|de|dentro de) (el |los |ambos |un |mi |mis |los dos )?(oido|oidos)',
    '(xiulet|xiulets|brunzit|brunzits) (a|en|dins) (l |la |les |totes dues |les dues |una )?(dues )?(orella|orelles|oida|oides)',
    '(whistling|ringing|buzzing|humming) (noise |sound )?in (my|his|her|both|one|the) (ear|ears)',
  ),
  finding(
    'everyday-complaint',
    '(la regla|las reglas|el periodo) (me |le )?(viene|vienen|baja|bajan) cada (quince|dieciocho|veinte|veintiun|veintidos|15|18|20|21|22|40|cuarenta) dias',
    '(la regla|les regles|el periode) (em |li )?(ve|venen|baixa|baixen) cada (quinze|divuit|vint|vint i un|vint i dos|15|18|20|21|22|40|quaranta) dies',
    '(my|her) periods? (comes|come|are coming|is coming) every (fifteen|eighteen|twenty|twenty one|15|18|20|21|22|forty|40) days',
  ),
] as const;
