/**
 * Words that, as a whole message, ask for silence or take it back, in Spanish, Catalan and English. "CANCELAR" alone is not
 * among them though the carrier's English list has CANCEL: in answer to a reminder it means the appointment.
 */
const STOP = new Set([
  'BAJA',
  'DAR DE BAJA',
  'DARME DE BAJA',
  'QUIERO DARME DE BAJA',
  'ALTO',
  'STOP',
  'PARAR',
  'NO MAS',
  'NO MAS MENSAJES',
  'NO MAS SMS',
  'CANCELAR SUSCRIPCION',
  'BAIXA',
  'DONAR DE BAIXA',
  'DONAR-ME DE BAIXA',
  'ATURAR',
  'ATUREU',
  'PROU',
  'PROU MISSATGES',
  'NO MES',
  'NO MES MISSATGES',
  'STOPALL',
  'STOP ALL',
  'UNSUBSCRIBE',
  'OPTOUT',
  'OPT OUT',
  'REVOKE',
  'STOP MESSAGES',
  'NO MORE',
  'NO MORE MESSAGES',
]);
/** Who writes more than that says something else too. */
const LONGEST = 60;
const START = new Set(['ALTA', 'START', 'UNSTOP', 'ACTIVAR', 'SUBSCRIBE']);

/** Around the word. "No más, gracias" is no more polite for it. */
const POLITE = /^(?:POR FAVOR|SI US PLAU|PLEASE) | (?:POR FAVOR|SI US PLAU|PLEASE)$/g;

export type OptOutWord = 'stop' | 'start';

/**
 * Whole sentences that ask for it in other words. They begin and end the message: "estoy de baja" is something else. Those
 * about calls are read in `conversations`, as they are in a call.
 */
const ASKS_NO_MESSAGES =
  /^(?:(?:POR FAVOR|SI US PLAU|PLEASE) )?(?:NO (?:ME|NOS) (?:ESCRIB(?:AN|AIS)|ENVI(?:EN|EIS)|MAND(?:EN|EIS)|MOLEST(?:EN|EIS))(?: MAS)?(?: (?:MENSAJES|SMS|AVISOS|WHATSAPPS?|NADA))?(?: MAS)?|NO QUIERO (?:RECIBIR )?(?:MAS )?(?:MENSAJES|SMS|AVISOS|PUBLICIDAD)(?: SUYOS| VUESTROS)?|DEJ(?:EN|AD) DE (?:ESCRIBIR|ENVIAR|MANDAR|MOLESTAR)(?:ME|NOS)?(?: (?:MENSAJES|SMS|AVISOS))?|(?:BORREN|BORRAD|QUITEN|QUITAD) MI NUMERO|NO (?:M |EM |ENS )(?:ENVI(?:IN|EU)|ESCRI(?:GUIN|VIU)|MOLESTI?N|MOLESTEU)(?: MES)?(?: (?:MISSATGES|SMS|AVISOS|RES))?(?: MES)?|NO VULL (?:REBRE )?(?:MES )?(?:MISSATGES|SMS|AVISOS|PUBLICITAT)|DEIX(?:IN|EU) D (?:ENVIAR|ESCRIURE)(?:-ME| ME)?(?: (?:MISSATGES|SMS))?|(?:ESBORRIN|ESBORREU) EL MEU NUMERO|(?:DO NOT|DON T|STOP) (?:TEXT|MESSAG|WRIT|SEND|CONTACT)(?:E|ING)?(?: TO)?(?: ME| US)?(?: (?:MORE )?(?:MESSAGES|TEXTS))?(?: AGAIN| ANY MORE| ANYMORE)?|(?:REMOVE|DELETE) MY NUMBER|TAKE ME OFF (?:YOUR|THE) LIST|LEAVE ME ALONE)(?: (?:POR FAVOR|GRACIAS|SI US PLAU|GRACIES|PLEASE|THANKS))?$/;

/** What a whole message says about being written to at all; undefined for everything else. */
export function optOutWordOf(text: string): OptOutWord | undefined {
  if (text.length > LONGEST) return undefined;
  const plain = plainOf(text).replace(POLITE, '');
  if (STOP.has(plain) || ASKS_NO_MESSAGES.test(plain)) return 'stop';
  return START.has(plain) ? 'start' : undefined;
}

function plainOf(text: string): string {
  return text
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toUpperCase()
    .replace(/[^A-Z-]+/g, ' ')
    .trim();
}
