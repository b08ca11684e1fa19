/**
 * Twilio's own stop words, as Advanced Opt-Out is set up for a clinic: CANCEL, END and QUIT are taken off the default list,
 * because "cancel" in answer to a reminder means the appointment.
 */
const STOP = new Set(['STOP', 'STOPALL', 'UNSUBSCRIBE', 'OPTOUT', 'REVOKE']);
const START = new Set(['START', 'UNSTOP']);
const MAX_PAIRS = 2_000;

export interface OptOuts {
  /** Reads an inbound text and remembers what it says; the value is that of the webhook's OptOutType. */
  read(patient: string, line: string, body: string): 'STOP' | 'START' | undefined;
  has(patient: string, line: string): boolean;
}

export function createOptOuts(): OptOuts {
  const pairs = new Set<string>();
  const key = (patient: string, line: string): string => `${patient} ${line}`;
  return {
    read(patient, line, body) {
      const word = body.trim().toUpperCase();
      if (STOP.has(word) && pairs.size < MAX_PAIRS) {
        pairs.add(key(patient, line));
        return 'STOP';
      }
      if (!START.has(word)) return undefined;
      pairs.delete(key(patient, line));
      return 'START';
    },
    has: (patient, line) => pairs.has(key(patient, line)),
  };
}
