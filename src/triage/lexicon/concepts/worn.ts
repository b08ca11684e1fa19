import { finding } from '../words/finding-words.ts';

/** How a limb, a back or a throat is told to be troublesome, without a word of pain: never said of chest or head. */
export const WORN = [
  finding(
    'worn',
    'tont*|cargad*|sobrecargad*|fastidi*|dando guerra|da guerra|dan guerra|gastad*|desgastad*|fatal|regular|cruj*|doblad*|baldad*|molid*|hech* polvo|resient*|tocad*|delicad*|(cuesta|cuestan|costando|cuesta mucho) (bajar|subir|agachar*|arrodillar*|girar*)|(por|de|con|en) las escaleras',
    'carregad*|carregat|carregats|sobrecarregat*|fastigue*|donant guerra|dona guerra|donen guerra|gastat*|gastad*|fatal|regular|cruix*|doblegad*|doblegat|baldat|baldada|fet* pols|ressent*|tocat|tocada|delicat*|(costa|costen|costant) (baixar|pujar|ajupir*|agenollar*|girar*)|(per|de|amb|a) les escales',
    'bad|dodgy|gammy|worn|shot|knackered|creak*|grumbl*|iffy|wrecked|rusty|dicky|wear and tear|(up|down|on|with) (the )?stairs|stairs (are|is)|hard on',
  ),
  finding(
    'scratchy',
    'rasp*|rasc*|carrasp*|irritad*|cosquill*|seca|picor',
    'rasp*|rasc*|irritad*|pessigoll*|seca|picor',
    'scratch*|tickl*|raw|dry|irritat*|croaky|rough',
  ),
] as const;
