import { finding } from './finding-words.ts';

/** Alarms that sentences of danger told beside a phrase of calm, and that no list knew. */
export const ALARMS_ATTACKED = [
  finding(
    'overdose',
    '(me he|se ha|me|se) (tomado|tragado|tome|trague|tomo|trago) (todas )?(las|los) (otras|otros|demas|restantes) (diez|doce|quince|veinte|treinta|cuarenta|cincuenta|pastillas|[0-9]*)?',
    '(m he|s ha|em vaig|es va) (pres|empassat|prendre|empassar) (totes )?(les|els) (altres|que quedaven) (deu|dotze|quinze|vint|trenta|quaranta|cinquanta|pastilles|[0-9]*)?',
    '(i have|ive) (taken|swallowed) (thirty|forty|fifty|sixty|a hundred|[3-9]0)( of them)?|(took|taken|swallowed) (all )?the other (ten|twelve|fifteen|twenty|thirty|forty|fifty|[0-9]*|ones|tablets|pills)',
  ),
  finding(
    'breathless',
    '(me )?(despierto|desperte|he despertado) (a las (una|dos|tres|cuatro|cinco) )?(ahogad*|sin aire|asfixiad*)',
    '(em )?(desperto|vaig despertar|he despertat) (a les (una|dues|tres|quatre|cinc) )?(ofega*|sense aire|asfixia*)',
    '(wake|woke|waking) (up )?(at (one|two|three|four|five) )?(and )?(gasping|breathless|fighting for breath|short of breath)',
  ),
  finding(
    'suicidal',
    '(si no|o) me mato( hoy)?|me mato hoy|(murio|muerto|fallecio|fallecido) , (y |ahora )?(yo )?(solo )?(quiero|querria) (irme|estar|reunirme) con (ella|el)|(murio|muerto|fallecio|fallecido) __ (quiero|querria) (irme|estar|reunirme) con (ella|el)',
    '(si no|o) em mato( avui)?|em mato avui|(va morir|mort) , (i |ara )?(jo )?(nomes )?(vull|voldria) (anar me n|anar|estar|reunir me) amb (ella|ell)|(va morir|mort) __ (vull|voldria) (anar me n|anar|estar|reunir me) amb (ella|ell)',
    '(died|passed away|passed) , (and |now )?i (just )?(want|wanna) to (go|be|be back) with (her|him)|(died|passed away|passed) __ want to (go|be|be back) with (her|him)|or ill kill myself',
  ),
  finding(
    'confusion',
    '(estoy|me noto|me siento) (muy |un poco |algo )?confus*',
    '(estic|em noto|em sento) (molt |una mica )?confos*',
    '(im|i am|i feel) (very |a bit |really )?confused',
  ),
  finding(
    'eye-injury',
    '(en|al|el) ojo (y |que )?(me |le )?sangra*|sangra* (por )?(el|del|un) ojo',
    '(a|al|el|l) (l )?ull (i |que )?(em |m |li )?sagn*|sagn* (per )?(l|de l|un) ull',
    'eye (and |that )?(is |its |it is )?bleeding|bleeding (from )?(my|his|her|the) eye',
  ),
  finding(
    'serious-burn',
    '(quem*|quemadura) _ (enchufe|corriente|electric*|cable|calambrazo)|(ampolla|quemadura|piel|zona) (blanca|negra|carbonizad*) (que )?(y )?no (la |lo |me )?(siento|noto|duele)',
    '(crem*|cremada) _ (endoll|corrent|electric*|cable|enrampada)|(butllofa|cremada|pell|zona) (blanca|negra|carbonitzad*) (que )?(i )?no (la |el |em )?(sento|noto|fa mal)',
    '(burn|burnt|burned) _ (socket|plug|electric*|cable|live wire)|(white|black|charred) (blister|burn|skin|patch) (that |which |and )?(i )?(cant feel|doesnt hurt)',
  ),
  finding(
    'sudden-vision-loss',
    '(veia|vi|veo|ve|visto) (todo )?(gris|negro|nublado|a oscuras) (por|con|de|en) (un|el|mi) ojo|(un|el) ojo (lo )?(veia|veo|ve) (gris|negro|a oscuras)',
    '(veia|vaig veure|veig|veu|vist) (tot )?(gris|negre|ennuvolat|a les fosques) (per|amb|d|en) (un|l|el meu) ull|(un|l) ull (hi )?(veia|veig|veu) (gris|negre)',
    '(sight|vision) (in (my|his|her|one) (left |right )?eye )?(went|goes|going|keeps going|turned) (grey|gray|black|dark)|(grey|gray|black) (in|out of) one eye',
  ),
  finding(
    'severe',
    '(al|cuando|si) (toser|toso|saltar|salto|andar|ando|caminar|camino|moverme|me muevo) (es que )?veo las estrellas|veo las estrellas (al|cuando|si) (toser|toso|saltar|andar|caminar|moverme|me muevo)',
    '(en|quan|si) (tossir|tusso|saltar|salto|caminar|camino|moure m|em moc) veig les estrelles|veig les estrelles (en|quan|si) (tossir|tusso|saltar|caminar|moure m)',
    '(coughing|when i cough|when i jump|when i walk|moving) (makes me |i )?see stars|see stars when i (cough|jump|walk|move)',
  ),
  finding(
    'retained-tampon',
    'tampon __ (demasiado|mucho tiempo|olvid*|dias|dentro todavia)|(olvid*|dejado) _ tampon',
    'tampo __ (massa|molt temps|oblida*|dies)|(oblida*|deixat) _ tampo',
    'tampon __ (too long|for days|forgot*|found it today|still in)|(forgot*|left) _ tampon',
  ),
] as const;
