/** A line without its end. `undefined` bytes: it was longer than allowed, and what it held is gone. */
export interface Line {
  /** 1 is the first. */
  readonly number: number;
  readonly bytes: Uint8Array | undefined;
}

const LINE_FEED = 0x0a;
const CARRIAGE_RETURN = 0x0d;
const BYTE_ORDER_MARK = [0xef, 0xbb, 0xbf];

function withoutEnd(bytes: Uint8Array): Uint8Array {
  return bytes.at(-1) === CARRIAGE_RETURN ? bytes.subarray(0, -1) : bytes;
}

function withoutMark(bytes: Uint8Array): Uint8Array {
  return BYTE_ORDER_MARK.every((byte, index) => bytes[index] === byte) ? bytes.subarray(3) : bytes;
}

/**
 * The lines of a stream of bytes, however long it is: never more than one line and one chunk are held. A line longer than
 * `longest` bytes is told as such and not kept. Ends with LF or CRLF; a byte order mark at the front is left out.
 */
export async function* readLines(
  chunks: AsyncIterable<Uint8Array> | Iterable<Uint8Array>,
  longest: number,
): AsyncGenerator<Line> {
  let number = 0;
  let parts: Uint8Array[] = [];
  let length = 0;
  const take = (): Line => {
    number += 1;
    const whole = length > longest ? undefined : withoutEnd(Buffer.concat(parts, length));
    [parts, length] = [[], 0];
    return { number, bytes: number === 1 && whole ? withoutMark(whole) : whole };
  };
  const keep = (part: Uint8Array): void => {
    length += part.length;
    // What is too long already is counted and dropped.
    if (length > longest) parts = [];
    else if (part.length > 0) parts.push(part);
  };
  for await (const chunk of chunks) {
    let from = 0;
    for (let end = chunk.indexOf(LINE_FEED); end >= 0; end = chunk.indexOf(LINE_FEED, from)) {
      keep(chunk.subarray(from, end));
      yield take();
      from = end + 1;
    }
    keep(chunk.subarray(from));
  }
  if (length > 0) yield take();
}
