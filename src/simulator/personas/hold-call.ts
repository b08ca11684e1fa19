import { isReadBack, type Act, type Caller, type Errand } from './errand.ts';
import { listen, type HeardWords } from './listen.ts';
import type { CallerPersona } from './personas.ts';

/** A telephone: what is done with it, and what is heard until the clinic waits again or the call is over. */
export interface Telephone {
  dial(): Promise<Said>;
  act(act: Act): Promise<Said>;
}

export interface Said {
  readonly text: string;
  readonly over: boolean;
}

export interface HeldCall {
  /** All that was heard, in order. */
  readonly heard: readonly string[];
  /** The last thing that was read back and agreed to. */
  readonly agreed?: string;
  readonly turns: number;
  /** The clinic brought the call to its end. */
  readonly ended: boolean;
}

/** Nobody stays longer on the telephone than this. */
const MOST_TURNS = 45;

function kindOf({ asks, options }: HeardWords): string {
  return `${asks} ${options.map(({ key }) => key).join('')} ${options[0]?.label.slice(0, 12) ?? ''}`;
}

/** One call of a persona on one errand, to its end. */
export async function holdCall(
  phone: Telephone,
  persona: CallerPersona,
  about: { readonly errand: Errand; readonly caller: Caller; readonly seed?: number },
): Promise<HeldCall> {
  const times = new Map<string, number>();
  let said = await phone.dial();
  const heard = [said.text];
  let agreed: string | undefined;
  let declined = 0;
  let turn = 0;
  let asked: HeardWords | undefined;
  for (; turn < MOST_TURNS && !said.over; turn += 1) {
    const now = listen(said.text);
    // Nothing new is asked ("le espero"): what was asked before still stands.
    const words = asked && now.asks === 'options' && now.options.length === 0 ? asked : now;
    asked = words;
    const kind = kindOf(words);
    const before = times.get(kind) ?? 0;
    const act = persona.answer({ seed: 0, ...about, heard: words, turn, times: before, declined });
    times.set(kind, before + 1);
    if (isReadBack(words) && act.kind === 'keys' && act.keys === '2') declined += 1;
    else if (isReadBack(words)) agreed = words.text;
    said = await phone.act(act);
    heard.push(said.text);
  }
  return { heard, ...(agreed === undefined ? {} : { agreed }), turns: turn, ended: said.over };
}
