import { z } from 'zod';
import type { LivesAt } from '../domain/patient-zone.ts';

/** As people write it where a code belongs. */
const NAMES: Readonly<Record<string, string>> = {
  ESP: 'ES',
  ESPAÑA: 'ES',
  ESPANYA: 'ES',
  SPAIN: 'ES',
  PORTUGAL: 'PT',
  PRT: 'PT',
};

const TIMEZONE = 'http://hl7.org/fhir/StructureDefinition/timezone';
const extension = z.array(z.object({ url: z.string(), valueCode: z.string().optional() })).optional();
const addressesIn = z.object({
  address: z
    .array(
      z.object({
        use: z.string().optional(),
        country: z.string().optional(),
        postalCode: z.string().optional(),
        extension,
      }),
    )
    .optional(),
});

/** Where the source's own Patient says that somebody lives; its home address, else the first that is not an old one. */
export function livesAt(fhir: object | undefined, phones: readonly string[]): LivesAt {
  const parsed = addressesIn.safeParse(fhir ?? {});
  const current = (parsed.data?.address ?? []).filter(({ use }) => use !== 'old');
  const address = current.find(({ use }) => use === 'home') ?? current[0];
  if (!address) return { phones };
  const country = address.country?.trim().toUpperCase();
  return {
    phones,
    // A country of which we have no clock is another one than the house's: its postal codes say nothing here.
    ...(country ? { country: NAMES[country] ?? country } : {}),
    ...(address.postalCode === undefined ? {} : { postalCode: address.postalCode.trim() }),
    ...timezoneIn(address.extension),
  };
}

function timezoneIn(extensions: z.infer<typeof extension>): Pick<LivesAt, 'timezone'> {
  const timezone = extensions?.find(({ url }) => url === TIMEZONE)?.valueCode;
  return timezone === undefined ? {} : { timezone };
}
