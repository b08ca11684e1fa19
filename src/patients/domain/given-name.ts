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
