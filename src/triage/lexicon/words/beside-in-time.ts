import { finding } from './finding-words.ts';

/** As `beside.ts`: what tells that something is known, slow, or only a chore. See `domain/told-long-ago.ts`. */
export const BESIDE_IN_TIME = [
  finding(
    'by-cold',
    '(con|por|al|del) (el |tocar )?(frio|agua fria)',
    '(amb|pel|per|del) (el |tocar )?(l )?(fred|aigua freda)',
    '(from|in|with|by) (the )?(cold|cold weather|cold water)',
  ),
  finding(
    'since-a-season',
    'desde (el |la )?(invierno|verano|otono|primavera|ano) pasad*|desde hace (anos|un ano|meses|muchos meses)|todos los inviernos|cada invierno',
    'des de (l |la )?(hivern|estiu|tardor|primavera|any) passa*|des de fa (anys|un any|mesos|molts mesos)|tots els hiverns|cada hivern',
    'since last (winter|summer|autumn|spring|year)|for (years|months|a year)|every winter',
  ),
  finding(
    'stammers',
    'tartamud*|tartaj*|se (encalla|atasca|traba) (un poco |mucho )?(al hablar|hablando|con las palabras)',
    'quequej*|tartamud*|s encalla (una mica |molt )?(parlant|en parlar|amb les paraules)',
    'stammer*|stutter*|(stuck|gets stuck) on (his|her|some) words',
  ),
  finding(
    'dresses-or-combs',
    '(peinar*|abrochar*|sujetador|vestir*|poner* (la camisa|el abrigo|la chaqueta|la camiseta)|rascar* la espalda|tender|colgar la ropa|estanteria|armario)|hombro',
    '(pentinar*|cordar*|sostenidor*|vestir*|posar* (la camisa|l abric|la jaqueta|la samarreta)|gratar* l esquena|estendre|penjar la roba|prestatge|armari)|espatlla',
    '(do|comb|brush|wash) (my|her|his) hair|(do up|fasten) (my|her) bra|(get|getting) dressed|(put on|pull on) (my|his|her) (shirt|coat|jacket|jumper)|hang* (out )?(the )?washing|(top )?shel*|shoulder',
  ),
  finding(
    'stooped',
    '(de|por|al|tras|despues de) (tanto )?(agachar*|cargar|plantar|podar|cavar|fregar|barrer|cocinar|conducir|estar (sentad*|de pie|agachad*)|coger (peso|cajas|al nino|a la nina))|(trabajo en el|del|en el) (huerto|jardin|campo)',
    '(de|d|per|en|despres de) (tant d |tant de )?(ajupir*|carregar|plantar|podar|cavar|fregar|escombrar|cuinar|conduir|estar (assegut|asseguda|dret|dreta|ajupit|ajupida)|agafar (pes|caixes|el nen|la nena))|(a l|de l|al) (hort|jardi|camp)',
    '(from|after|with) (all the |all that )?(bending|lifting|digging|gardening|planting|weeding|sweeping|mopping|driving|sitting|standing|carrying)',
  ),
  finding(
    'heart-looked-at',
    'extrasistole*|latidos extra|cardiolog* (ya )?(me )?(dijo|miro|vio|hizo|lo miro|lo vio)|(ya )?(me )?lo (miraron|han mirado|vieron|vio|miro) (el |un )?(cardiolog*)?|(holter|electro|ecocardio*) (normal|bien|salio bien|todo bien)',
    'extrasistole*|batecs extra|cardioleg* (ja )?(em )?(va dir|va mirar|va veure)|(ja )?(m )?ho (van mirar|han mirat|van veure|va mirar)|(holter|electro|ecocardio*) (normal|be|va sortir be|tot be)',
    'ectopic*|extra beats|cardiologist (already )?(said|looked|checked|saw)|(already|been) (been )?(checked|looked at|seen|investigated)|(holter|ecg|echo) (was |is |came back )?(normal|fine|clear|ok)',
  ),
  finding(
    'change-due',
    '(toca|tienen que|tengo que|hay que|tendrian que|tendria que|para|pedir hora para|caduca) (cambiar*|el cambio|recambi*) _ sonda|(cambio|recambio) de (la )?sonda',
    '(toca|han de|he de|cal|haurien de|per|demanar hora per) (canviar*|el canvi|recanvi*) _ sonda|(canvi|recanvi) de (la )?sonda',
    'catheter (is |s )?(due|change|changing|changed)|(change|changing) (of |my |his |her |the )(catheter)|(due|needs|need) (a|his|her|my) catheter chang*',
  ),
] as const;
