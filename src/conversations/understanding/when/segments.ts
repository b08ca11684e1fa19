import type { Item } from './item.ts';

/** What is said between two marks. */
export interface Segment {
  readonly items: readonly Item[];
  readonly opener: 'start' | 'mark' | 'but' | 'correct';
  readonly question: boolean;
  /** "sino el martes" comes next: what was said here is a no. */
  readonly replaced: boolean;
}

export type Turn = 'no' | 'yes' | undefined;

/** Which way what is said turns a day: "no puedo" and "me va bien". */
export function turnOf(item: Item): Turn {
  if (item.kind === 'no' || item.kind === 'cannot' || item.kind === 'nor') return 'no';
  return item.kind === 'can' ? 'yes' : undefined;
}

/** What one has then ("trabajo"). */
export const isReason = (item: Item): boolean => item.kind === 'cannot' && item.reason;

export function withoutTurns(segment: Segment): boolean {
  return !segment.items.some((item) => turnOf(item) !== undefined || item.kind === 'except' || item.kind === 'rather');
}

/** An utterance, part by part. */
export function segmentsOf(items: readonly Item[]): readonly Segment[] {
  const segments: Segment[] = [];
  let current: Item[] = [];
  let opener: Segment['opener'] = 'start';
  const close = (question: boolean, replaced = false): void => {
    if (current.some((item) => item.kind !== 'word') || opener === 'correct')
      segments.push({ items: current, opener, question, replaced });
    else if (replaced) {
      const last = segments.pop();
      if (last) segments.push({ ...last, replaced });
    }
    current = [];
  };
  for (const item of items) {
    if (item.kind !== 'mark' && item.kind !== 'but' && item.kind !== 'correct') {
      current.push(item);
      continue;
    }
    const isEmpty = !current.some((one) => one.kind !== 'word');
    const keeps = isEmpty && opener === 'correct' && item.kind === 'mark';
    if (keeps) continue;
    close(item.kind === 'mark' && item.question, item.kind === 'but' && item.instead);
    opener = item.kind === 'mark' && item.ends ? 'start' : item.kind;
  }
  close(false);
  return segments;
}

/** "…, pero por la tarde" limits what was said; "…, pero el jueves también" adds to it. */
export function isLimit({ opener, items }: Segment): boolean {
  return opener === 'but' && !items.some(({ kind }) => kind === 'joint');
}
