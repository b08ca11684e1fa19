import type { Json } from './fhir-server.ts';

function practitionerOf(offer: Json): string | undefined {
  const actors: readonly string[] = offer['participant'].map((one: Json) => String(one['actor'].reference));
  return actors.find((reference) => reference.startsWith('Practitioner/'));
}

/** Of what `$find` offers those that can all be taken: a time that is free for several services stands among them once. */
export function offersApart(offers: readonly Json[]): Json[] {
  const kept: Json[] = [];
  for (const offer of offers) {
    const [start, end] = [Date.parse(offer['start']), Date.parse(offer['end'])];
    const isFree = kept.every(
      (other) =>
        practitionerOf(other) !== practitionerOf(offer) ||
        end <= Date.parse(other['start']) ||
        Date.parse(other['end']) <= start,
    );
    if (isFree) kept.push(offer);
  }
  return kept;
}
