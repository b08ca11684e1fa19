import { UnusableSearchValue, type SearchParameter } from './search-parameter.ts';

/** Kilometres of a unit. UCUM spells the mile `[mi_us]` or `[mi_i]`. */
const KILOMETRES: Readonly<Record<string, number>> = { km: 1, mi: 1.609344, '[mi_i]': 1.609344, '[mi_us]': 1.609347 };
/** R4 leaves it to the server what is near where no distance is said. */
const USUAL_KM = 10;
/** Half of the way around the earth: nothing is farther. */
const FARTHEST_KM = 20_016;

interface Circle {
  readonly latitude: number;
  readonly longitude: number;
  readonly km: number;
}

function decimal(text: string | undefined, most: number): number | undefined {
  if (text === undefined || !/^[+-]?\d{1,6}(\.\d{1,15})?$/.test(text)) return undefined;
  const value = Number(text);
  return Math.abs(value) <= most ? value : undefined;
}

/** `[latitude]|[longitude]|[distance]|[units]`: the distance may be left out, and the units are kilometres where they are. */
function readCircle(value: string): Circle {
  const [north, east, far = '', units = '', ...more] = value.split('|');
  const [latitude, longitude] = [decimal(north, 90), decimal(east, 180)];
  if (latitude === undefined || longitude === undefined || more.length > 0)
    throw new UnusableSearchValue(
      'expected latitude|longitude|distance|units, with a latitude to 90 and a longitude to 180',
    );
  const unit = Object.hasOwn(KILOMETRES, units || 'km') ? KILOMETRES[units || 'km'] : undefined;
  if (unit === undefined) throw new UnusableSearchValue(`expected a distance in ${Object.keys(KILOMETRES).join(', ')}`);
  const distance = far === '' ? USUAL_KM / unit : decimal(far, 999_999);
  if (distance === undefined || distance < 0) throw new UnusableSearchValue('expected a distance from 0');
  return { latitude, longitude, km: Math.min(distance * unit, FARTHEST_KM) };
}

/** Places within a distance by air, over the columns `latitude` and `longitude`. */
export const nearParameter: SearchParameter = {
  type: 'special',
  documentation: `As latitude|longitude|distance|units: by air, in km or mi; ${USUAL_KM} km where no distance is said`,
  modifiers: [],
  absent: '(v.latitude is null or v.longitude is null)',
  condition: (value, { bind }) => {
    const { latitude, longitude, km } = readCircle(value);
    const [north, east, far] = [latitude, longitude, km].map((number) => `${bind(number)}::double precision`);
    return `coalesce(distance_km(v.latitude, v.longitude, ${north}, ${east}) <= ${far}, false)`;
  },
};
