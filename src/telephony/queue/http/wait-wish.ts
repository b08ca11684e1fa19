import { understand } from '../../../conversations/index.ts';
import { getClinic } from '../../../identity/index.ts';
import type { QueueContext } from '../commands/in-queue.ts';
import type { QueueEntry } from '../domain/queue.ts';
import { WISH_WORDS } from '../words/wishes.ts';
import type { WaitWish } from '../words/wish-words.ts';

/** A key, or what the recogniser heard, while somebody waits. */
export interface WaitInput {
  readonly key?: string | undefined;
  readonly text?: string | undefined;
}

/** 0 asks for what they wait for already; the other keys are those of the menu. */
const KEYS: Readonly<Record<string, WaitWish>> = {
  1: 'callback',
  2: 'message',
  5: 'slower',
  0: 'position',
  '*': 'position',
};

/** What somebody who waits asks for. Words of alarm come before every wish; most of what is heard is no wish at all. */
export async function waitWish(
  ctx: QueueContext,
  { language }: Pick<QueueEntry, 'language'>,
  { key, text }: WaitInput,
): Promise<WaitWish | 'alarm' | undefined> {
  if (key !== undefined) return KEYS[key];
  if (text === undefined || text.trim() === '') return undefined;
  const { zone } = await getClinic(ctx);
  const { redFlags, intents, wantsPerson } = understand({ text, language, now: ctx.clock.now(), zone });
  if (redFlags.length > 0) return 'alarm';
  const said = WISH_WORDS[language].find(([, words]) => words.test(text))?.[0];
  if (said) return said;
  return wantsPerson || intents[0]?.name === 'repeat' ? 'position' : undefined;
}
