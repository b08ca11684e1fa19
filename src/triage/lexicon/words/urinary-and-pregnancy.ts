import { ache, finding, injury, swelling } from './finding-words.ts';

export const URINARY_AND_PREGNANCY = [
  finding(
    'urinary-symptoms',
    '(despiert*|levant*) _ (orinar|mear|hacer pis|al bano)|(se hace|hacerse) (pis|pipi) _ cama|(mojo|moja) la cama|se me escapa (el|la) (pis|pipi|orina)|perdidas de orina|gotas de orina|(escozor|escuece|arde|quema|duele|dolor|molestia*|picor|ardor|molesta) _ (orinar|hacer pis|mear|hacer pipi|orino|orina|meo)|(orinar|hacer pis|mear|orino|hago pis|meo|pis) _ (escuece|arde|quema|duele|escozor|dolor|molesta|turbi*|huele)|cistitis|infeccion _ (orina|urinaria)|orino mucho|orina (mucho|turbia|huele)|ganas de orinar|ganas de mear|voy mucho al bano a orinar|infeccion de orina|levantarme mucho a orinar',
    '(despert*|llev*|aixec*) _ (orinar|pixar|fer pipi)|(es fa|fer se) (pipi|pis) _ llit|mulla el llit|se m escapa (el|la|l) (pipi|pixar|orina)|perdues d orina|(coissor|cou|crema|mal|dolor|molestia|picor) _ (orinar|fer pipi|pixar|orino|orina|pixo)|(orinar|fer pipi|pixar|orino|faig pipi|pixo) _ (cou|crema|mal|dolor|coissor|fa mal)|cistitis|infeccio _ (orina|urinaria)|orino molt|orina (molt|terbola)|ganes d orinar|ganes de fer pipi',
    '(wake|waking|getting up|get up|up) _ (to pee|to wee|to urinate)|(wet|wets) the bed|wetting the bed|bed ?wetting|bedwetting|leaking urine|leak when i (cough|sneeze|laugh)|bladder leak*|(burn*|sting*|hurts|pain|painful|sore) _ (pee|peeing|wee|weeing|urinat*|urine|pass water)|(pee|peeing|wee|weeing|urinating) _ (burns|hurts|stings|painful|burning)|cystitis|uti|urine infection|urinary tract infection|water infection|bladder infection|peeing (a lot|all the time)|weeing a lot|cloudy urine|smelly urine',
  ),
  finding(
    'blood-in-urine',
    '(sangr*|rojo|roja|rosa) _ (orina|orinar|pis|mear|pipi)|(orina|orino|meo|pis|hago pis|pipi) _ (sangre|rojo|roja|rosa)|hematuria',
    '(sang|vermell*|rosa) _ (orina|orinar|pipi|pixar)|(orina|orino|pixo|pipi) _ (sang|vermell*|rosa)|hematuria',
    '(blood|red|pink) _ (urine|pee|wee|when i pee)|(pee|peeing|weeing|urinating|urine|wee) _ (blood|red|pink)|haematuria|hematuria',
  ),
  ache(
    'flank-pain',
    ['riñon|rinon|riñones|rinones|costado|flanco', 'ronyo|ronyons|costat|flanc', 'kidney|kidneys|flank|loin'],
    [
      'colico __ rinon|(dolor|duele|pinchazo*) __ (rinon|rinones)|colico (nefritico|renal|de rinon)|piedra* en el rinon|pielonefritis|calculo*',
      'colic __ ronyo|(dolor|mal|punxada) __ (ronyo|ronyons)|colic (nefritic|renal|de ronyo)|pedra al ronyo|pielonefritis|calcul',
      'colic _ kidney|kidney stone*|renal colic|pyelonephritis|kidney infection',
    ],
  ),
  finding(
    'catheter',
    'sonda (urinaria|vesical|tapada|obstruida|no drena|se ha salido)|sonda',
    'sonda (urinaria|vesical|tapada|obstruida)|sonda',
    'catheter',
  ),
  ache(
    'testicular-pain',
    [
      'testiculo|testiculos|cojon|cojones|escroto|bolsa escrotal',
      'testicle|testicles|collo|collons|escrot',
      'testicle|testicles|scrotum|testis|bollock*|(my|his|left|right|one) (ball|balls|nut|nuts)',
    ],
    [
      '(duele|duelen|dolor|dolor fuerte|golpe) (mucho|muchisimo|fuerte|en|de)? (el|los|un|mis|sus|las)? (huevo|huevos|pelotas) |(huevo|huevos) (izquierdo|derecho|hinchado|inflamado)|torsion (de )?testicul*|testiculo _ (hinchad*|duro|inflamado)|(hinchad*|inflamad*|hincha*|inflama*|gord*|hinchazon|inflamacion) _ (testicul*|huevo|escroto)',
      '(mal|dolor|cop|dolor fort|mal molt fort) (a|al|de|als)? (l|els|un|les|la)? (ou|ous|pilotes) |(ou|ous) (esquerre|dret|inflat)|torsio (de )?testicul*|testicle _ (inflat|dur)|(inflad*|inflat|infla*|inflant|inflam*|gros*) _ (testicle*|escrot)',
      'testicular (torsion|pain)|(testicle|ball|scrotum) _ (swollen|hard)|(swollen|swell*|swelling|bigger|puff*) _ (testicle*|scrotum|ball|balls)',
    ],
  ),
  finding(
    'priapism',
    'ereccion _ (horas|no baja|no se baja|dolorosa)|priapismo|(horas|rato) _ ereccion|ereccion _ (duele|dolor)|empalmado _ horas',
    'ereccio _ (hores|no baixa|dolorosa)|priapisme|(hores|estona) _ ereccio',
    'erection _ (hours|wont go|painful)|priapism|hours _ erection|erection _ hurts',
  ),
  finding(
    'penis-problem',
    'fimosis|parafimosis|(pene|glande|prepucio) _',
    'fimosi|parafimosi|(penis|gland|prepuci) _',
    'foreskin|phimosis|(penis|glans) _',
  ),
  finding(
    'paraphimosis',
    'parafimosis|(prepucio|piel del pene|pellejo) _ (no baja|atascad*|no vuelve|estrangul*)',
    'parafimosi|(prepuci|pell del penis) _ (no baixa|encallad*|no torna)',
    'paraphimosis|foreskin _ (stuck|wont go back|trapped)',
  ),
  finding(
    'pregnant',
    '@pregnant|semanas de embarazo|estoy de (dos|tres|cuatro|cinco|seis|siete|ocho|nueve|[0-9]) meses|voy a dar a luz|salgo de cuentas|salir de cuentas|matrona',
    '@pregnant|setmanes d embaras|llevadora|surto de comptes',
    '@pregnant|weeks pregnant|months pregnant|my due date|midwife',
  ),
  finding(
    'pregnancy-bleeding',
    '@pregnant __ (@blood|mancho|manchado|manchando|coagulos)|(@blood|mancho|manchado|manchando) __ @pregnant|aborto|amenaza de aborto',
    '@pregnant __ (@blood|taco|tacat|tacant|coaguls)|(@blood|taco|tacat|tacant) __ @pregnant|avortament',
    '@pregnant __ (@blood|spotting|clots)|(@blood|spotting) __ @pregnant|miscarr*|threatened miscarriage',
  ),
  finding(
    'reduced-fetal-movement',
    '(horas|dias|rato|manana|ayer) _ (no (se mueve|lo noto|le noto|la noto|noto nada|lo siento)|sin (moverse|notarlo|notarle|notarla))|(no|sin|apenas|casi no|menos|hace (horas|rato|dias) que no|dejado de|poco) _ (noto|siento|nota|siente|notar|sentir|mueve|moverse|movimientos|mover|patadas|pataditas) __ (bebe|nino|nina|feto|movimientos|moverse|peque|patadas|barriga)|(bebe|nino|nina|feto|criatura) __ (no (se )?mueve|no se (me )?mueve (nada|apenas|hoy)|no se me mueve|se mueve (menos|poco)|ha dejado de moverse|deja de moverse|no lo noto|no le noto|no la noto|no lo siento|dejado de mover*|movido (hoy|en todo|nada)|no da patadas)|menos movimientos|no (lo|le|la) noto moverse',
    '(hores|dies|estona|mati|ahir) _ (no (es mou|el noto|la noto|noto res|el sento)|sense (moure s|notar lo))|(no|sense|gairebe no|menys|fa (hores|estona|dies) que no|deixat de|poc) _ (noto|sento|nota|sent|notar|sentir|mou|moure s|moviments|puntades) __ (nado|bebe|nen|nena|fetus|moviments|petit|criatura|panxa)|(nado|bebe|nen|nena|fetus|criatura) __ (no es mou|no se (m|em) mou|no em dona puntades|es mou (menys|poc)|ha deixat de moure s|no el noto|no la noto)|menys moviments',
    '(not|less|cant|hasnt|havent|no|reduced|stopped|fewer|decreased|hardly) _ (felt|feel|feeling|moved|moving|movement|movements|kicks|kicking|kicked) __ (baby|bump|bub|movements|kicks)|baby __ (not moving|isnt moving|stopped moving|hasnt moved|moving less|not kicking|stopped kicking|not moved|less than usual)|reduced (fetal |foetal )?movement*|(cant|havent|not) (feel|felt) _ baby',
  ),
  finding(
    'waters-broken',
    '(roto|rompi|rompio|rompido|rotura|romper) _ (aguas|bolsa|fuente)|aguas rotas|perdida de liquido amniotico|pierdo liquido|liquido amniotico',
    '(trencat|trencar|trencament) _ (aigues|bossa)|aigues trencades|perdua de liquid amniotic|perdo liquid|liquid amniotic',
    '(water|waters) _ (broke|broken|breaking|gone|leaking)|leaking (amniotic )?fluid|amniotic fluid|membranes ruptured',
  ),
  finding(
    'labour',
    'contraccion*|de parto|parto|me he puesto de parto|(sale|asoma|saliendo|sale ya) _ (cabeza|bebe|cordon|nino)|ganas de empujar|estoy pariendo|dar a luz ya',
    'contraccio*|contraccions|de part|part imminent|m he posat de part|(surt|treu) _ (cap|nado|cordo|bebe)|ganes d empenyer|estic parint',
    'contraction*|in labour|in labor|going into labou?r|(baby|head|cord) _ (coming|coming out|crowning|out)|need to push|urge to push|giving birth',
  ),
  finding(
    'preterm',
    '(semana|semanas) (2[0-9]|3[0-6])|(2[0-9]|3[0-6]) semanas|(cinco|seis|siete|5|6|7) meses (de embarazo|embarazada)|prematuro',
    '(setmana|setmanes) (2[0-9]|3[0-6])|(2[0-9]|3[0-6]) setmanes|(cinc|sis|set|5|6|7) mesos (d embaras|embarassada)|prematur',
    '(2[0-9]|3[0-6]) weeks|week (2[0-9]|3[0-6])|(five|six|seven|5|6|7) months pregnant|preterm|premature labou?r',
  ),
  finding(
    'late-period',
    'retraso de|(tengo|llevo) _ (retraso|falta)|semanas de retraso|(retraso|falta|no me (ha venido|viene|baja)|sin) _ (regla|periodo|menstruacion)|(regla|periodo) _ (no me ha venido|no me viene|no me baja|retras*|falta|tarde)|retraso|test de embarazo positivo|una falta|embarazo ectopico|(regla|periodo) _ (atras*|atrasad*)|(atraso|atrasada)',
    'retard de|(tinc|porto) _ (retard|falta)|setmanes de retard|(retard|falta|no m (ha vingut|ve|baixa)|sense) _ (regla|periode|menstruacio)|(regla|periode) _ (no m ha vingut|no em ve|retard*|falta|tard)|retard|test d embaras positiu|embaras ectopic|(regla|periode) _ endarrer*|endarreriment',
    '(period|cycle) _ (hasnt come|not come|didnt come|skipped)|skipped _ period|(could|might) be pregnant|(missed|late|havent had|no) _ period|period _ (late|missed|overdue)|positive pregnancy test|ectopic|period _ (delayed|weeks late)',
  ),
  finding(
    'postpartum',
    '(di a luz|he dado a luz|dado a luz|pari|he parido|parto|cesarea|nacio _ (bebe|hijo|hija)) _ (hace|semana*|dias|ayer|mes)|(postparto|posparto|puerperio|cesarea)|recien parida|despues del parto|tras el parto|acabo de dar a luz|(tuve|tuvo|he tenido|tener|ha tenido) _ (bebe|nino|nina|hijo|hija) _ (hace|la semana|el mes)',
    '(vaig parir|he parit|vaig donar a llum|(el|del|meu|un) part|cesaria) _ (fa|setman*|dies|ahir|mes)|(postpart|puerperi|cesaria)|despres del part|acabo de parir|(vaig tenir|he tingut|va tenir) _ (nen|nena|fill|filla|nado|criatura) _ (fa|la setmana)',
    '(gave birth|had (a|my) baby|delivered|c section|caesarean|cesarean) _ (ago|week|weeks|days|yesterday|last)?|postpartum|postnatal|post partum|after (giving birth|the birth|delivery|childbirth)|just had a baby|had (my|the|our) (baby|son|daughter)',
  ),
  finding(
    'gynae-bleeding',
    'estoy manchando|manchando|manchado (de )?(sangre|marron)|(regla|reglas) (muy )?(abundante*|larga*)|(sangr*|regla|periodo|menstruacion|hemorragia|coagulos|mancho|manchado) _ (vaginal|entre reglas|abundante|muy abundante|muchisimo|fuera de la regla|menopausia|compresa*|tampon*|no para|despues de relaciones|mucho)|compresa* _ (hora|empapad*)|empap* _ (compresa*|tampon*)|sangrado vaginal|regla muy abundante|(menopausia|menopausica) _ sangr*',
    'estic tacant|tacant|tacat (de )?(sang|marro)|(regla|regles) (molt )?(abundant*|llarg*)|(sagn*|sang|regla|periode|menstruacio|coaguls|taco|tacat) _ (vaginal|entre regles|abundant|molt abundant|fora de la regla|menopausa|compres*|tampo*|no para)|compres* _ (hora|amarad*)|amar* _ (compres*|tampo*)|regla molt abundant|(menopausa) _ sagn*',
    'spotting|(periods|period) _ (heavier|longer|heavy|lasting)|(bleeding|period|periods|bleed) _ (vaginal|between periods|heavy|very heavy|menopause|pads|pad|tampon*|after sex|flooding)|vaginal bleeding|heavy (period|periods)|soak* _ (pad|pads|tampon*)|(pad|pads) _ (hour|soaked)|flooding',
  ),
  finding(
    'soaking-pads',
    '(compresa*|tampon*) _ (hora|cada hora|en una hora|empapad*)|empap* _ (compresa*|tampon*)',
    '(compres*|tampo*) _ (hora|cada hora|amarad*)|amar* _ (compres*|tampo*)|xop* _ compres*',
    'soak* _ (pad|pads|tampon*)|(pad|pads) _ (an hour|hour|every hour|soaked)|through a pad',
  ),
  finding(
    'period-pain',
    '@pain _ (regla|menstrual|periodo|ovarios|ovario)|dismenorrea|reglas (muy )?dolorosas|la regla _ @hurts',
    '@pain _ (regla|menstrual|periode|ovaris|ovari)|dismenorrea|regles (molt )?doloroses|la regla _ @hurts',
    '(period|menstrual|ovary|ovaries) (pain|pains|cramps)|@pain _ (period|ovary|ovaries)|painful periods|dysmenorrh*',
  ),
  finding(
    'pelvic-pain',
    '(duele|dolor|dolores|duelen) _ (abajo|ahi abajo|por abajo|la parte de abajo)|@pain __ (pelvis|pelvico|bajo vientre|ovario|ovarios|parte baja de la (barriga|tripa)|bajo abdomen)',
    '(fa mal|mal|dolor) _ (a baix|alla baix|la part de baix)|@pain __ (pelvis|pelvic|baix ventre|ovari|ovaris|part baixa de la panxa|baix abdomen)',
    '@pain _ (down below|down there)|@pain __ (pelvis|pelvic|lower belly|lower stomach|lower tummy|lower abdomen|ovary|ovaries)|pelvic pain',
  ),
  finding(
    'vaginal-discharge',
    'flujo|secrecion vaginal|candidiasis|hongos vaginales|picor vaginal|vaginitis',
    'flux|secrecio vaginal|candidiasi|fongs vaginals|picor vaginal|vaginitis',
    'discharge|thrush|yeast infection|vaginal itch*|vaginitis|bv',
  ),
  finding(
    'period-question',
    'regla irregular|reglas irregulares|menopausia|sofocos|anticonceptiv*|pildora|diu|implante anticonceptivo',
    'regla irregular|regles irregulars|menopausa|sufocacions|anticonceptiu*|pindola|diu',
    'irregular periods|menopause|hot flushes|hot flashes|contracepti*|the pill|coil|iud',
  ),
  finding(
    'sexual-assault',
    '(me han|me ha|la han|le han) (violad*|agredid* sexual*|abusad*|forzad*)|me violaron|violacion|agresion sexual|abus* sexual*|abus* de mi|me forzo',
    '(m han|m ha|l han) (violat|violada|agredit|abusat|forcat)|em van violar|violacio|agressio sexual|abus sexual|va abusar',
    'rape|raped|sexual assault|sexually assaulted|sexually abused|forced me to have',
  ),
  swelling(
    'breast-lump',
    ['pecho|mama|teta|seno', 'pit|mama|mamella', 'breast|boob|breasts'],
    [
      'mastitis|bulto _ (pecho|mama|teta|seno)|(pecho|teta|mama) _ (rojo|roja|caliente|dura) _ (dar|fiebre|lactancia)?',
      'mastitis|bony _ (pit|mama|mamella)|(pit|mamella) _ (vermell|calent|dur)',
      'mastitis|lump _ breast|breast _ (red|hot|lump|engorged)',
    ],
  ),
  injury(
    'pregnant-trauma',
    ['embarazada|barriga estando embarazada', 'embarassada', 'pregnant|bump'],
    [
      '@pregnant __ (caido|caida|cai|golpe|accidente|atropell*)',
      '@pregnant __ (caigut|caiguda|cop|accident|atropell*)',
      '@pregnant __ (fell|fall|fallen|accident|crash|hit|kicked)',
    ],
  ),
  finding(
    'morning-after',
    'pastilla del dia (despues|siguiente)|rompio el (condon|preservativo)|roto el (condon|preservativo)|sin proteccion|pildora del dia',
    'pastilla de l endema|trencat el (condo|preservatiu)|sense proteccio|pindola de l endema',
    'morning after pill|condom (broke|split)|unprotected sex|emergency contraception|plan b',
  ),
] as const;
