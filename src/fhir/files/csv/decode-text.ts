import { isUtf8 } from 'node:buffer';

export type Encoding = 'utf-8' | 'utf-16le' | 'windows-1252';

export interface DecodedText {
  readonly text: string;
  /** What it was taken for. */
  readonly encoding: Encoding;
}

/** What spreadsheets write: UTF-8 with or without a mark, UTF-16 with one ("Unicode text"), else the old Western Windows code page. */
export function decodeText(bytes: Uint8Array): DecodedText {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return decoded(bytes, 'utf-16le');
  return decoded(bytes, isUtf8(bytes) ? 'utf-8' : 'windows-1252');
}

/** The decoder leaves a byte order mark out. */
function decoded(bytes: Uint8Array, encoding: Encoding): DecodedText {
  return { text: new TextDecoder(encoding).decode(bytes), encoding };
}
