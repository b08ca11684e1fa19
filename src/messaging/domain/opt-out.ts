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
const START = new Set(['ALTA', 'START', 'UNSTOP', 'ACTIVAR', 'SUBSCRIBE']);

export type OptOutWord = 'stop' | 'start';

/** What a whole message says about being written to at all; undefined for everything else. */
export function optOutWordOf(text: string): OptOutWord | undefined {
  if (text.length > 60) return undefined;
  const plain = text
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toUpperCase()
    .replace(/[^A-Z-]+/g, ' ')
    .trim();
  if (STOP.has(plain)) return 'stop';
  return START.has(plain) ? 'start' : undefined;
}
