import { finding } from './finding-words.ts';

/** Alarms that sentences of danger told beside a phrase of calm, and that no list knew. */
export const ALARMS_ATTACKED = [
  finding(
    'overdose',
    '(me he|se ha|me|se) (tomado|tragado|tome|trague|tomo|trago) (todas )?(las|los) (otras|otros|demas|restantes) (diez|doce|quince|veinte|treinta|cuarenta|cincuenta|pastillas|[0-9]*)?',
    '(m he|s ha|em vaig|es va) (pres|empassat|prendre|empassar) (totes )?(les|els) (altres|que quedaven) (deu|dotze|quinze|vint|trenta|quaranta|cinquanta|pastilles|[0-9]*)?',
    '(took|taken|swallowed) (all )?the other (ten|twelve|fifteen|twenty|thirty|forty|fifty|[0-9]*|ones|tablets|pills)',
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
] as const;
