import { z } from 'zod';

/** Where somebody lives, as far as the source says so. */
export interface HomePlace {
  readonly municipality?: string;
  /** Province, county or the like, by name. */
  readonly provinces: readonly string[];
  readonly postalCode?: string;
}

const shape = z.object({
  address: z
    .array(
      z.object({
        use: z.string().optional(),
        city: z.string().optional(),
        district: z.string().optional(),
        state: z.string().optional(),
        postalCode: z.string().optional(),
      }),
    )
    .optional(),
});

/** The home address of the source's own Patient, else the first that is not an old one. */
export function homePlace(fhir: object | undefined): HomePlace {
  const current = (shape.safeParse(fhir ?? {}).data?.address ?? []).filter(({ use }) => use !== 'old');
  const address = current.find(({ use }) => use === 'home') ?? current[0];
  const { city, district, state, postalCode } = address ?? {};
  return {
    ...(city === undefined ? {} : { municipality: city }),
    provinces: [district, state].filter((name): name is string => name !== undefined && name !== ''),
    ...(postalCode === undefined ? {} : { postalCode: postalCode.trim() }),
  };
}
