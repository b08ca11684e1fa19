import { finding } from './finding-words.ts';

/** What callers tell in passing of others, of long ago and in jest, and what they have that no older list knew. */
export const CALLERS_TOLD = [
  finding(
    'said-otherwise',
    '(da|dan|daba) (mucho |un poco de )?corte|(deje|dejado|dejar|dejo|deja|quite|quitado) de golpe|no (me )?(recuerdo|acuerdo|se|sabemos) _ (vacuna|tetanos)|(murio|fallecio|murieron|muerto de|muerta de) __ (infarto|ictus|derrame|embolia|aneurisma|sepsis|meningitis)|lengua _ (como|de) (una )?(fresa|frambuesa)|(dar|da|dara) un (infarto|ictus|ataque|patatus) (con (vosotros|ustedes)|de (risa|la risa|verguenza|rabia))|se (suicido|ahorco)|se quito la vida|(hermano|hermana|padre|madre|abuelo|abuela|tio|tia|primo|prima|suegro|suegra) (le dio|tuvo|sufrio) (un |una )?(infarto|ictus|derrame|embolia) (el (mes|ano|verano|invierno) pasado|hace (un|dos|tres|cuatro|cinco|seis|unos|varios|[0-9]+) (meses|anos)|de joven|con [0-9]+ anos|a los [0-9]+)|(fin|finales|principio|principios|mediados|antes|despues) de mes',
    'em fa (molta )?vergonya|cada cop|(un )?altre cop|algun cop|primer cop|aquest cop|(deixar|deixat|deixo) de cop|no (me n |m en )?(recordo|se|sabem) _ (vacuna|tetanus)|(va morir|van morir|morir|mort de) __ (infart|ictus|embolia|aneurisma|sepsia|meningitis)|llengua _ (com|de) (una )?(maduixa|gerd)|(agafar|agafara) un (infart|ictus|atac) (amb vosaltres|de (riure|rialles|vergonya|rabia))|(es|se|s) (va|ha) (penjar|suicidar)|es va treure la vida|(germa|germana|pare|mare|avi|avia|oncle|tia|cosi|cosina|sogre|sogra) (li va (donar|agafar)|va (tenir|patir)) (un |una )?(infart|ictus|embolia) (el (mes|estiu|hivern) passat|l any passat|fa (un|dos|tres|quatre|cinc|sis|uns|[0-9]+) (mesos|anys)|de jove|amb [0-9]+ anys|als [0-9]+)|(fi|final|finals|principi|principis|mitjan|abans|despres|fin|finales|principio|principios|mediados|antes|despues) de mes|(m he|s ha|m havia|em vaig|es va) (torcat|torcer)|torcar me',
    'cant remember _ (tetanus|jab|vaccin*)|died (of|from) __ (heart attack|stroke|aneurysm|sepsis|meningitis)|(took|taken) (his|her|their) own life|killed (himself|herself|themselves)|died by suicide|(lost|lose) _ to suicide|(brother|sister|dad|father|mum|mother|grandad|grandma|uncle|aunt|cousin) had (a|his|her) (heart attack|stroke) (last (month|year|summer|winter)|(a|two|three|four|five|six|[0-9]+) (months|years) ago|at [0-9]+|in (his|her))|(give|gave|giving|having) (me )?a heart attack (laughing|with you lot|when i saw|at the price|when i read)|cancer scare|strawberry tongue',
  ),
  finding(
    'warm-said',
    'esta (muy )?caliente|muy caliente',
    'esta (molt )?calent|esta (molt )?calenta|molt calent|molt calenta',
    '(is|feels|looks) (very |really |quite )?warm',
  ),
  finding(
    'barking-cough',
    'tos (de perro|perruna|de foca)|tose como (un perro|una foca)|croup|crup|laringitis',
    'tos (de gos|de foca)|(tus|tos) com (un gos|una foca)|croup|crup|laringitis',
    'barking cough|barky cough|croup*|barking (like )?(cough|seal|dog)|coughs like a (seal|dog)|seal like cough',
  ),
  finding(
    'tropical-travel',
    '(vuelto|volvi|volvimos|vuelta|vino|viaje|viajado|vine|venido|llegue|llegado|llego|llegamos|estuve|estuvimos|estado|vacaciones|safari) __ (africa|ghana|nigeria|senegal|kenia|tanzania|camerun|guinea|mali|gambia|congo|uganda|mozambique|angola|etiopia|costa de marfil|burkina|india|pakistan|bangladesh|tailandia|vietnam|camboya|indonesia|filipinas|amazonas|amazonia|selva|tropico*)|malaria|paludismo',
    '(tornat|torno|tornem|tornar|viatge|viatjat|vingut|arribat|arribar|estat|vacances|safari) __ (africa|ghana|nigeria|senegal|kenya|tanzania|camerun|guinea|mali|gambia|congo|uganda|mocambic|angola|etiopia|costa d ivori|burkina|india|pakistan|bangla desh|tailandia|vietnam|cambodja|indonesia|filipines|amazones|selva|tropic*)|malaria|paludisme',
    '(back|returned|came home|flew (in|back)|got home|trip|travel*|holiday|safari|been|visit*) __ (africa|ghana|nigeria|senegal|kenya|tanzania|cameroon|guinea|mali|gambia|congo|uganda|mozambique|angola|ethiopia|ivory coast|burkina|sierra leone|malawi|zambia|india|pakistan|bangladesh|thailand|vietnam|cambodia|indonesia|philippines|amazon|jungle|tropics)|malaria',
  ),
  finding(
    'hot-joint',
    '(ataque|brote|crisis) de gota|(era|es|sera|tengo|tuve|otra vez) (la )?gota (,|.|y|pero|otra|en|desde|sin|con)?|gota en el (pie|dedo)',
    '(atac|brot|crisi) de gota|(era|es|sera|tinc|vaig tenir|altre cop) (la )?gota|gota al (peu|dit)',
    'gout',
  ),
  finding(
    'cold-limb',
    '(dedo|dedos) __ (puesto|puestos|quedado|vuelto) (negr*|azul*|morad*)',
    '(dit|dits) __ (posat|posats|quedat|tornat) (negre*|blau*|morat*)',
    '(toe|toes|finger|fingers) __ (gone|turned|went) (black|blue|purple)',
  ),
  finding(
    'gynae-bleeding',
    'no (tengo|tenia|me viene|me baja) (la |el )?(regla|periodo) __ (manche|manchado|mancha|manchita*|sangrado|sangre)|(regla|menopausia|menopausic*|periodo) __ (manche|manchado|mancha|manchar|manchita*|sangrado|sangre)',
    'no (tinc|tenia|em ve|em baixa) (la |el )?(regla|periode) __ (taca|tacat|taques|sagnat|sang)|(regla|menopausa|periode) __ (taca|tacat|tacar|sagnat|sang)',
    'no (period|periods) (for|in) __ (spot*|bleed*|bled|blood)|(menopause|menopausal|last period|stopped having periods) __ (spot*|bleed*|bled|blood)',
  ),
  finding(
    'out-of-medication',
    '(deje|dejado|dejar|quite|quitado) (de (golpe|repente) )?(de tomar )?(la |el |las |los |mi |mis )?(paroxetina|sertralina|venlafaxina|fluoxetina|escitalopram|citalopram|duloxetina|mirtazapina|lorazepam|alprazolam|diazepam|orfidal|trankimazin|lexatin|antidepresiv*|ansiolitic*)|(me he quedado|me quede) sin (las |mis |la |el )?(pastillas|medicacion|antiepileptic*|insulina|inhalador)|(perdi|perdido|robado|robaron) _ (pastillas|medicacion|medicinas)|no me quedan (pastillas|para)',
    '(deixat|deixar|deixo) (de cop )?(de prendre )?(la |el |les |l )?(paroxetina|sertralina|venlafaxina|fluoxetina|escitalopram|citalopram|duloxetina|mirtazapina|lorazepam|alprazolam|diazepam|orfidal|trankimazin|antidepressi*|ansiolitic*)|m he quedat sense (les |la |el |l )?(pastilles|medicacio|antiepileptic*|insulina|inhalador)|(perdut|robat) _ (pastilles|medicacio|medicines)|no em queden (pastilles|per)',
    '(stopped|quit|came off|come off|off) (taking )?(my |the )?(paroxetine|sertraline|venlafaxine|fluoxetine|escitalopram|citalopram|duloxetine|mirtazapine|lorazepam|alprazolam|diazepam|antidepressant*|ssri*) (suddenly|cold turkey|overnight|two|three|a|last|because)?|(ive |i have )?(none|nothing) (left )?for (tonight|tomorrow|today)|(lost|stolen) my __ (tablets|pills|medication|meds|inhaler|insulin)',
  ),
  finding(
    'everyday-complaint',
    '(gusan*|lombri*) _ (caca|culo|culete|ano|heces|popo)|oxiuros|lombrices|molusc*|pesadillas|(pavor|miedo|panico) (a |de )?(conducir|coger el coche|volar|los aviones)|(orzuelo|chalazion)',
    '(cuc|cucs) _ (caca|cul|anus|femta)|oxiurs|mol luscs|moluscs|molluscs?|malsons|(por|panic) (a |de )?(conduir|agafar el cotxe|volar|els avions)|mussol (a|al|d)',
    '(worm|worms) _ (poo|bottom|stool|nappy|bum)|threadworm*|pinworm*|molluscum|nightmares|(scared|terrified|afraid) (of|to) (driv*|fly*)|(stye|chalazion)',
  ),
  finding(
    'rash',
    'impetigo|costra* (amarill*|como miel|de miel)|escarlatina',
    'impetigen|impetigo|crost* (grog*|com mel|de mel)|escarlatina',
    'impetigo|(honey|yellow|golden) _ crust*|crust* _ (honey|yellow)|scarlet fever',
  ),
] as const;
