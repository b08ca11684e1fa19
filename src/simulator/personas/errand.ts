import type { HeardOption, HeardWords } from './listen.ts';

export type Errand = 'book' | 'move' | 'cancel' | 'person';

/** Who calls, about whom. */
export interface Caller {
  readonly givenName: string;
  /** `YYYY-MM-DD`, of the patient. */
  readonly birthDate: string;
  readonly phone: string;
}

/** What a caller does with the telephone. */
export type Act =
  | { readonly kind: 'keys'; readonly keys: string }
  | { readonly kind: 'speech'; readonly text: string }
  | { readonly kind: 'silence' };

/** Labels of what brings an errand on, the surest first. What is read back is agreed to; a time or a service is as good as another. */
const WANTED: Readonly<Record<Errand, readonly RegExp[]>> = {
  book: [/pedir una cita|demanar una cita|(?:make|book) an appointment/iu, /^(?:confirmar|confirm)/iu],
  move: [
    /cambiar o anular|canviar o anul·lar|change or cancel/iu,
    /^(?:cambiarla|canviar-la|change it|move it)/iu,
    /^(?:confirmar|confirm)/iu,
    /^(?:buscar otro|buscar un altre|find another)/iu,
  ],
  cancel: [/cambiar o anular|canviar o anul·lar|change or cancel/iu, /^(?:anular|anul·lar|cancel)/iu],
  person: [/hablar con una persona|parlar amb una persona|speak to a person/iu],
};
/** Never chosen because nothing better is heard. */
const NOT_BY_CHANCE =
  /otras|altres|other|more|más|més|persona|person|anular|anul·lar|cancel|terminar|acabar|finish|end/iu;

function wantedOption(errand: Errand, { options }: HeardWords): HeardOption | undefined {
  for (const label of WANTED[errand]) {
    const found = options.find((option) => label.test(option.label));
    if (found) return found;
  }
  return options.find((option) => !NOT_BY_CHANCE.test(option.label)) ?? options[0];
}

/** The clinic reads back what it is about to do, and waits for a yes. */
export function isReadBack({ options }: HeardWords): boolean {
  return options.some(({ label }) => /^(?:confirmar|confirm)/iu.test(label));
}

/** What is read back is a new appointment, not one that is changed. */
export function isNew({ text }: HeardWords): boolean {
  return /su cita (?:de .{1,80} )?sería|la seva cita (?:per a .{1,80} )?seria|your appointment (?:for .{1,80} )?would be/iu.test(
    text,
  );
}

/** What kind of appointment is to be made. */
export function asksForService({ text }: HeardWords): boolean {
  return /tipo de cita necesita|tipus de visita necessita|kind of appointment/iu.test(text);
}

/** Times are read out to be chosen from. */
export function isOffer({ text }: HeardWords): boolean {
  return /otras horas, pulse|altres hores, premi|other times, press/iu.test(text);
}

/** What somebody who makes no mistake presses. */
export function rightKeys(errand: Errand, caller: Caller, heard: HeardWords): Act {
  if (heard.asks === 'birth-date') return { kind: 'keys', keys: caller.birthDate.split('-').toReversed().join('') };
  if (heard.asks === 'first-name') return { kind: 'speech', text: caller.givenName };
  return { kind: 'keys', keys: errand === 'person' ? '0' : (wantedOption(errand, heard)?.key ?? '0') };
}
