import type { Language } from '../../../platform/i18n/language.ts';
import type { WordClasses } from '../patterns.ts';

/** Words that stand for one another in the patterns. */
export const WORD_CLASSES: Readonly<Record<Language, WordClasses>> = {
  es: {
    pain: 'duele|duelen|duelan|dolia|dolian|doliendo|dolido|dolor|dolores|dolorcillo|molestia|molestias|molesta|molestan|pinchazo|pinchazos|punzada|punzadas|pincha|pinchan|daño|dano|me mata|me matan|me muero de|mal de|escozor|llorando del|llorando de|llora del|se queja del|se queja de|quejandose del|quejandose de|rabiando de|rabiando del',
    hurts: 'duele|duelen|duelan|dolia|dolorido|dolorida|doloridos|doloridas|molesta|molestan|me mata|me pincha|fatal',
    swollen:
      '(muy|mas|tan|super|puesto|puesta|pone|poniendo|esta|estan|bastante) (gordo|gorda|gordos|gordas)|enorme|hincha|hinchan|hinchada|hinchado|hinchadas|hinchados|hinchando|hinchazon|inflama|inflamada|inflamado|inflamacion|inflamando|bulto|inchado|inchada|inchazon|deformado|deformada',
    hit: 'golpe*|dado en|dado un|di en|dio en|me di|traumatismo|trompazo|porrazo|golpetazo|castanazo|pelotazo|codazo|punetazo|coscorron|me cai|se cayo|se ha caido|me he caido|caida|accidente',
    blood: 'sangre|sangra|sangro|sangrado|sangrando|sangrados|sangrar|hemorragia|coagulos',
    child:
      'bebe|nene|nena|hijo|hija|hijito|hijita|nino|nina|niño|crio|cria|peque|pequeno|pequena|nieto|nieta|recien nacido|recien nacida|lactante|chiquitin|guagua',
    very: 'muy|mucho|mucha|bastante|super|demasiado|tan|muchisimo|muchisima|tanto|tanta',
    cannot:
      'sin poder|sin conseguir|incapaz de|no pude|no pudo|no he podido|no ha podido|no puedo|no puede|no podia|no consigo|no consigue|no logro|no logra|soy incapaz de|es incapaz de|no soy capaz de|no es capaz de|no me deja|imposible|no podemos|no (me|se|le|lo|la) (puedo|puede|podia|deja)',
    sudden:
      'de repente|repentino|repentina|de golpe|subito|subita|de pronto|de un momento a otro|repentinamente|en segundos',
    belly: 'barriga|tripa|tripas|vientre|estomago|abdomen|panza|guata|abdominal|abdominales|bajo vientre',
    press:
      'peso|pesadez|presion|opresion|apreton|apretazon|apretuje|aplast*|oprim*|apriet*|apret*|estruj*|losa|elefante|yunque|ladrillo|piedra|plancha|tirantez|ardor|quemazon|ahogo',
    pregnant: 'embarazada|embarazo|gestante|encinta|en estado|semanas de gestacion|preñada',
  },
  ca: {
    pain: 'mal|fa mal|fan mal|fa molt mal|dolor|dolors|em dol|molestia|molesties|molesta|punxada|punxades|punxa|punxen|fiblada|fiblades|coissor|plorant del|plorant de|plora del|es queixa del|es queixa de|em mata|em moro de',
    hurts:
      'fa mal|em fa mal|fan mal|li fa mal|fa molt mal|em fa molt mal|dolor|adolorit|adolorida|em mata|molesta|punxa',
    swollen:
      '(molt|mes|tan|posat|posada|posa|esta|fet|feta|forca) (gros|grossa|grossos)|enorme|inflor|inflat|inflada|inflats|inflades|infla|inflant|inflen|inflamat|inflamada|inflamacio|botit|botida|bony|deformat|deformada',
    hit: 'cop|cops|colpe*|trompada|pilotada|patacada|castanya|traumatisme|vaig donar|donat un|m he donat|s ha donat|he caigut|ha caigut (de|d|del|per|a|al|en|sobre|damunt|contra|i|,|.|jugant|corrent|patinant|amb|avui|ahir)|vaig caure|va caure|caiguda|accident',
    blood: 'sang|sagna|sagno|sagnat|sagnant|sagnar|sangna|sangnar|sagnia|hemorragia|coaguls',
    child: 'bebe|nado|nadons|nen|nena|fill|filla|fillet|petit|petita|nadona|criatura|net|neta|menut|menuda|lactant',
    very: 'molt|molta|forca|massa|tant|tan|moltissim|super|bastant',
    cannot:
      'sense poder|incapac de|no he pogut|no ha pogut|no vaig poder|no va poder|no puc|no pot|no podia|no aconsegueixo|no aconsegueix|soc incapac de|es incapac de|no em deixa|impossible|no podem|no (em|es|li|ho|hi) (puc|pot|podia|deixa)',
    sudden: 'de cop|de sobte|sobtat|sobtada|de cop i volta|de repent|sobtadament|tot d una',
    belly: 'panxa|ventre|estomac|abdomen|budells|tripa|abdominal|baix ventre',
    press:
      'pes|pesadesa|pressio|opressio|aixaf*|esclaf*|oprim*|apret*|estreny*|llosa|elefant|enclusa|totxo|pedra|tibantor|cremor|prem',
    pregnant: 'embarassada|embaras|gestant|prenyada|en estat|setmanes de gestacio',
  },
  en: {
    pain: 'pain|pains|painful|ache|aches|aching|hurts|hurt|hurting|sore|soreness|discomfort|stabbing|throbbing|cramp|cramps|agony|killing me|complains of|complaining of|crying with|screaming with',
    hurts:
      'bothers|bothering|hurts|hurt|hurting|aches|aching|ache|is sore|are sore|sore|pain|pains|is killing me|are killing me|painful|killing me|throbbing|cramps',
    swollen:
      'thick|fat|huge|twice the size|swollen|swelling|swelled|swells|swell|puffy|puffed|lump|inflamed|ballooned|blown up|deformed|bent',
    hit: 'hit|hits|bang|banged|bumped|bump|knock|knocked|blow|whacked|smacked|fell|fallen|fall|injured|injury|hurt|accident|bashed',
    blood: 'blood|bleeding|bleeds|bleed|bled|haemorrhage|hemorrhage|haemorrhaging|hemorrhaging|bloody|clots',
    child:
      'baby|son|daughter|child|kid|toddler|newborn|infant|little one|little boy|little girl|grandson|granddaughter|boy|girl',
    very: 'very|really|so|extremely|badly|severely|terribly|lots|too|much|loads',
    cannot:
      'cant|havent been able to|hasnt been able to|wasnt able to|isnt able to|can not|could not|not able to|wont|barely able to|cant even|unable to',
    sudden: 'sudden|suddenly|out of nowhere|all at once|out of the blue|instantly|came on fast|abrupt',
    belly: 'belly|tummy|stomach|abdomen|abdominal|gut|guts|stomack|lower belly|pelvis|pelvic',
    press:
      'pressure|weight|heaviness|heavy|tightness|tight|crushing|crushed|squeezing|squeeze|squashing|elephant|brick|band|vice|gripping|burning',
    pregnant: 'pregnant|pregnancy|expecting|weeks gestation|im due|gestation',
  },
};
