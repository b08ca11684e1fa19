/** What can be made to go wrong. `auto-answer` is no fault, yet it is set in the same place: the patient picks up unasked. */
export const FAULTS = [
  'busy',
  'no-answer',
  'answering-machine',
  'auto-answer',
  'unreachable',
  'undeliverable',
  'landline',
  'filtered',
  'carrier-down',
  'carrier-reset',
  'carrier-silent',
  'rate-limited',
  'not-authorised',
  'slow',
  'answer-lost',
  'answer-garbled',
  'duplicate-callbacks',
] as const;
/** The carrier refuses, or does not deliver, for a reason of its own: `code-63013`, by Twilio's numbers. */
export type CodeFault = `code-${number}`;
export type Fault = (typeof FAULTS)[number] | CodeFault;

const CODE = /^code-(\d{5})$/;

export function isFault(text: string): text is Fault {
  return CODE.test(text) || FAULTS.some((fault) => fault === text);
}

/** The scope that covers every number. */
export const EVERY_NUMBER = '*';
const MAX_SCOPES = 200;

export interface Faults {
  /** True where the fault is set for everybody or for one of these addresses ("whatsapp:" in front is ignored). */
  has(fault: Fault, ...addresses: readonly string[]): boolean;
  /** The code that is set for everybody or for one of these addresses. */
  codeFor(...addresses: readonly string[]): number | undefined;
  /** Replaces what is set for a number, or for everybody. An empty list clears it. False where there are too many numbers. */
  set(scope: string, faults: readonly Fault[]): boolean;
  clear(): void;
  all(): Readonly<Record<string, readonly Fault[]>>;
}

export function createFaults(changed: () => void): Faults {
  const scopes = new Map<string, ReadonlySet<Fault>>();
  const scopesOf = (addresses: readonly string[]): readonly string[] => [EVERY_NUMBER, ...addresses.map(numberOf)];
  return {
    has: (fault, ...addresses) => scopesOf(addresses).some((scope) => scopes.get(scope)?.has(fault) ?? false),
    codeFor(...addresses) {
      const set = scopesOf(addresses).flatMap((scope) => [...(scopes.get(scope) ?? [])]);
      const code = set.map((fault) => CODE.exec(fault)?.[1]).find((found) => found !== undefined);
      return code === undefined ? undefined : Number(code);
    },
    set(scope, faults) {
      if (faults.length === 0) scopes.delete(scope);
      else if (scopes.size >= MAX_SCOPES && !scopes.has(scope)) return false;
      else scopes.set(scope, new Set(faults));
      changed();
      return true;
    },
    clear() {
      scopes.clear();
      changed();
    },
    all: () => Object.fromEntries([...scopes].map(([scope, faults]) => [scope, [...faults]])),
  };
}

/** The phone number inside a carrier address: "whatsapp:+34600…" is "+34600…". */
export function numberOf(address: string): string {
  return address.replace(/^[a-z]+:/, '');
}
