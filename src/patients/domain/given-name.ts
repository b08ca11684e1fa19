/** Accents, case and hyphens do not tell two people apart. */
function plain(name: string): string {
  return name
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}

/** Whether what was said contains the whole first name, or the name begins with it: "soy María José", "Maria". */
export function namesSame(givenName: string, said: string): boolean {
  const [name, text] = [plain(givenName), plain(said)];
  if (name === '' || text === '') return false;
  return ` ${text} `.includes(` ${name} `) || `${name} `.startsWith(`${text} `);
}

interface Named {
  readonly givenName: string;
  readonly familyName: string;
}

function says(text: string, name: string): boolean {
  return ` ${plain(text)} `.includes(` ${plain(name)} `);
}

/**
 * Who of these is named. `whole`: the name was asked for in full, so "María" is María and no longer María José, and the family name
 * decides between two of one first name.
 */
export function namedAmong<T extends Named>(people: readonly T[], said: string, whole: boolean): readonly T[] {
  const alike = people.filter(({ givenName }) => namesSame(givenName, said));
  if (!whole || alike.length < 2) return alike;
  const full = alike.filter(({ givenName }) => says(said, givenName));
  const longest = Math.max(0, ...full.map(({ givenName }) => plain(givenName).length));
  const closest = full.length === 0 ? alike : full.filter(({ givenName }) => plain(givenName).length === longest);
  const byFamily = closest.filter(({ familyName }) => familyName !== '' && says(said, familyName));
  return byFamily.length === 0 ? closest : byFamily;
}
