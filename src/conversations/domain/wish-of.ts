import type { Meaning } from './heard.ts';
import type { Wish } from './wish.ts';

/** The wish with what was just said about service, practitioner and time. */
export function wishOf(wish: Wish, meaning: Meaning): Wish {
  const service = meaning.names.find((name) => name.kind === 'service');
  const practitioner = meaning.names.find((name) => name.kind === 'practitioner');
  const { near: _past, ...rest } = wish;
  return {
    ...(meaning.when ? rest : wish),
    // The ids are those of the catalogue that the understanding was given.
    ...(service ? { serviceId: service.id as NonNullable<Wish['serviceId']> } : {}),
    ...(practitioner ? { practitionerId: practitioner.id as NonNullable<Wish['practitionerId']> } : {}),
    ...(meaning.when ? { when: meaning.when } : {}),
  };
}
