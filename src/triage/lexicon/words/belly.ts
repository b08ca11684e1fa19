import { ache, finding, injury, swelling } from './finding-words.ts';

export const BELLY = [
  ache(
    'abdominal-pain',
    [
      'barriga|tripa|tripas|vientre|estomago|abdomen|panza|abdominal|abdominales|bajo vientre|apendice|barriguita|tripita|ombligo',
      'panxa|ventre|estomac|abdomen|abdominal|budells|tripa|baix ventre|apendix|panxeta|melic|mal de panxa|mal de ventre',
      'belly|tummy|stomach|abdomen|abdominal|gut|guts|stomack|appendix|belly button',
    ],
    [
      'retortijon*|colico|colicos|apendicitis|gastritis|dolor abdominal',
      'recargolament|retorcons|colic|colics|apendicitis|gastritis|mal de ventre|mal de panxa',
      'stomach ache|stomachache|bellyache|tummyache|stomach cramps|appendicitis|tummy ache|colic',
    ],
  ),
  finding(
    'rigid-belly',
    '(barriga|tripa|vientre|abdomen|estomago) _ (dura|duro|como una tabla|como una piedra|rigid*|tieso)|(dura|duro|rigid*) _ (barriga|tripa|vientre|abdomen)|no (puedo|puede) (ni )?tocar* la (barriga|tripa)',
    '(panxa|ventre|abdomen|estomac) _ (dura|dur|com una taula|com una pedra|rigid*)|(dura|dur|rigid*) _ (panxa|ventre|abdomen)',
    '(belly|stomach|tummy|abdomen) _ (hard|rigid|like a board|like a rock|board like|rock hard|cant be touched)|(belly|stomach|tummy|abdomen) __ (hard as|hard like|rock hard)|(rigid|hard|board like) _ (belly|stomach|tummy|abdomen)',
  ),
  finding(
    'right-lower-pain',
    '(baja|bajo|inferior) derech* _ (tripa|barriga|abdomen|vientre)?|(dolor|duele) __ (abajo a la derecha|lado derecho|parte derecha|fosa iliaca derecha|ingle derecha)|apendicitis|(barriga|tripa|abdomen|vientre) __ derecho|(barriga|tripa|abdomen|vientre) __ derecha',
    '(baixa|baix|inferior) dret* _ (panxa|ventre|abdomen)?|(dolor|mal) __ (a baix a la dreta|costat dret|part dreta|banda dreta|engonal dreta)|apendicitis|(panxa|ventre|abdomen) __ (dreta|dret)',
    '(pain|hurts) __ (lower right|right side|right lower|bottom right)|(lower right|right lower) _ (side|belly|stomach|tummy|abdomen)|appendicitis|(belly|stomach|tummy) __ right (side|hand)',
  ),
  finding(
    'vomiting',
    'vomit*|devuelv*|devolver|devolviendo|devuelto|arrojando|arroja|arrojar|echando la comida|echa todo|nauseas|ganas de vomitar|gomit*|bomit*|ganas de devolver',
    'vomit*|treu tot|tret tot|trec tot|perboc*|treure el menjar|nausees|ganes de vomitar|basques|treient tot|ganes de treure',
    'vomit*|throwing up|throw up|threw up|thrown up|puking|puke|puked|being sick|been sick|sick to my stomach|nausea|nauseous|nauseated|feel sick|feeling sick|keeps being sick',
  ),
  finding(
    'vomits-everything',
    '(vomit*|devuelv*|echa) _ (todo|cada vez|sin parar|todas las tomas|hasta el agua|agua|nada le aguanta|nada me aguanta)|no (retiene|retengo|tolera|tolero|aguanta|aguanto) _ (nada|agua|liquidos|comida|en el estomago)|no para de vomitar|no paro de vomitar|no deja de vomitar|no deja de devolver|vomitando _ (horas|toda la noche|todo el dia|sin parar)',
    '(vomit*|treu|trec) _ (tot|cada vegada|sense parar|totes les preses|fins i tot l aigua|aigua)|no (rete|retinc|tolera|tolero|aguanta|aguanto) _ (res|aigua|liquids|menjar)|no para de vomitar|no paro de vomitar|no deixa de vomitar|vomitant _ (hores|tota la nit|tot el dia|sense parar)',
    '(vomit*|throw* up|sick|bring* up) _ (everything|constantly|non stop|all day|all night|every time|even water|all feeds)|cant keep _ (down|anything)|cant hold _ down|keep nothing down|(cant|wont|doesnt) stop (vomiting|throwing up|being sick)|not keeping (anything|fluids) down',
  ),
  finding(
    'vomiting-green',
    '(vomit*|devuelv*) _ (verde|bilis|amarillo|bilioso)',
    '(vomit*|treu) _ (verd|bilis|groc|bilios)',
    '(vomit*|throw* up|sick) _ (green|bile|yellow|bilious)|green vomit',
  ),
  finding(
    'projectile-vomiting',
    'vomit* _ (chorro|proyectil|a chorros)',
    'vomit* _ (raig|projectil|dojo)',
    'projectile vomit*|vomit* _ projectile',
  ),
  finding(
    'diarrhoea',
    '(voy|va|vamos|yendo|ir|hago|hace|haciendo) (al bano|de vientre|caca) (muy |bastante )?(suelt*|liquid*|bland*|deshech*)|(heces|caca) (muy )?(suelta*|blanda*)|(vientre|barriga|tripa) (suelt*|descompuest*)|diarrea*|descomposicion|cagalera|descompuesto|descompuesta|suelto de tripas|ir al baño (cada|muchas|mil)|heces liquidas|gastroenteritis|caca liquida|cagueta|colitis',
    '(fa|fer|faig|fent|vaig|va|anar|anant) de ventre (molt |forca )?(tou|tova|liquid|solt|desfet)|(caca|femta|femtes) (molt )?(tova|toves|liquida)|(panxa|ventre) (regirada|regirat|descompost*)|diarrea*|descomposicio|cagarrines|caguera|femtes liquides|gastroenteritis|caca liquida|anar de ventre (cada|moltes)|descompost',
    '(poo|poos|bowels|motions|nappies) (is|are|been|have been)? ?(very |really )?(loose|runny|watery)|(runny|loose) (poo|poos|tummy|bowels|nappies)|(been|going) loose|diarrhoea|diarrhea|diarrea|the runs|loose stools|loose motions|watery stools|watery poo|upset stomach|gastroenteritis|stomach bug|tummy bug|food poisoning',
  ),
  finding(
    'dehydrated',
    'deshidrat*|boca (muy )?seca|lengua seca|llora sin lagrimas|sin lagrimas|ojos hundidos|ojeras hundidas|muy decaido y no bebe|no (ha bebido|bebe) nada',
    'deshidrat*|boca (molt )?seca|llengua seca|plora sense llagrimes|sense llagrimes|ulls enfonsats|no (ha begut|beu) res',
    'dehydrat*|dry mouth|mouth _ very dry|no tears|sunken eyes|hasnt drunk anything|not drunk anything',
  ),
  finding(
    'constipation',
    'estrenid*|estreñid*|estrenimiento|no (va|voy) al bano desde|no hago de vientre|sin ir al bano|no hace caca|no puede hacer caca',
    'restret|restreta|restreny*|no (va|vaig) de ventre|no fa caca|sense anar de ventre',
    'constipat*|havent been to the toilet|cant poo|no bowel movement|hard stools|blocked up',
  ),
  finding(
    'no-gas',
    '(no|ni) _ (gases|tirarme pedos|tirar pedos|expulsar gases|pedos)|obstruccion intestinal',
    '(no|ni) _ (gasos|pets)|obstruccio intestinal',
    '(not|cant|no) _ (pass gas|passing gas|passing wind|pass wind|fart)|bowel obstruction|blocked bowel',
  ),
  finding(
    'jaundice',
    '(piel|ojos|esta) _ (amarillo|amarilla|amarillos)|ictericia',
    '(pell|ulls|esta) _ (groc|groga|grocs|grogues)|icterici*',
    '(skin|eyes|looks) _ yellow|yellow (skin|eyes)|jaundice*',
  ),
  finding(
    'heartburn',
    '(ardor|quema|quemazon|arde) _ (estomago|boca del estomago)|repito la comida|digestion*|eructos|hinchad* despues de (comer|cenar)|me sientan mal (los|las|la|el)|acidez|ardor de estomago|ardores|reflujo|acido|indigestion|empacho|gases|hinchazon de tripa|digestiones pesadas|pesadez',
    '(crema|cremor|ardor) _ (estomac|boca de l estomac)|digestio|rots|inflat despres de (menjar|dinar|sopar)|em senten malament (els|les|la|el)|acidesa|cremor d estomac|cremors|reflux|indigestio|empatx|gasos|digestions pesades',
    'burping|belching|acid (in|coming)|burning after (eating|meals|food)|trapped wind|heartburn|acid reflux|reflux|indigestion|bloating|bloated|gas|gassy|wind',
  ),
  ache('epigastric-pain', [
    'boca del estomago|epigastrio',
    'boca de l estomac|epigastri',
    'pit of _ stomach|upper stomach|upper abdomen|epigastric',
  ]),
  finding(
    'haemorrhoids',
    'hemorroide*|almorrana*|sangre __ papel|al limpiarme __ sangre|sangre __ al limpiarme',
    'hemorroide*|morenes|sang __ paper|(en|quan) (eixugar me|netejar me|m eixugo|em netejo) __ sang|sang __ (en|quan) (eixugar me|netejar me|m eixugo|em netejo)',
    'haemorrhoid*|hemorrhoid*|piles|blood __ (paper|tissue)|blood __ when i wipe|when i wipe __ blood',
  ),
  finding('hernia', 'hernia', 'hernia', 'hernia'),
  swelling(
    'hernia-stuck',
    ['hernia', 'hernia', 'hernia'],
    [
      'hernia _ (dura|no entra|no se mete|duele mucho|estrangulada|morada)',
      'hernia _ (dura|no entra|fa molt mal|estrangulada|morada)',
      'hernia _ (hard|stuck|wont go back|very painful|strangulated|purple)',
    ],
  ),
  injury('belly-injury', [
    'barriga|tripa|abdomen|vientre|costillas|costado',
    'panxa|ventre|abdomen|costelles|costat',
    'belly|stomach|tummy|abdomen|ribs',
  ]),
  finding(
    'weight-loss',
    '(perdido|pierdo|adelgazado|bajado) _ (peso|kilos)|adelgaz*',
    '(perdut|perdo|aprimat|baixat) _ (pes|quilos)|aprim*',
    '(lost|losing) _ (weight|kilos|pounds|stone)|weight loss',
  ),
] as const;
