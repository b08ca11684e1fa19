/** GSM 03.38: the basic alphabet, and the characters that take two places. */
const GSM_BASIC = new Set(
  '@£$¥èéùìòÇ\nØø\rÅåΔ_ΦΓΛΩΠΨΣΘΞÆæßÉ !"#¤%&\'()*+,-./0123456789:;<=>?¡ABCDEFGHIJKLMNOPQRSTUVWXYZÄÖÑÜ§¿abcdefghijklmnopqrstuvwxyzäöñüà',
);
const GSM_EXTENDED = new Set('^{}\\[~]|€\f');

/** How many SMS a text is sent as: 160 or 153 places in GSM-7, 70 or 67 UTF-16 units where one character is outside of it. */
export function segmentsOf(text: string): number {
  const characters = [...text];
  const gsm = characters.every((character) => GSM_BASIC.has(character) || GSM_EXTENDED.has(character));
  const length = gsm
    ? characters.reduce((sum, character) => sum + (GSM_EXTENDED.has(character) ? 2 : 1), 0)
    : text.length;
  const [single, joined] = gsm ? [160, 153] : [70, 67];
  return length <= single ? 1 : Math.ceil(length / joined);
}
