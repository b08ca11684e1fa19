import { useSyncExternalStore } from 'react';
import { flushSync } from 'react-dom';
import { clinicNow } from '../api/clinic-clock.ts';
import type { Column } from './columns.ts';
import { DaySheet } from './day-sheet.tsx';

const paper = window.matchMedia('print');
let printing = paper.matches;

function subscribe(changed: () => void): () => void {
  // The browser takes its picture as soon as its listeners are done: the sheet stands by then.
  const set = (next: boolean) => {
    printing = next;
    flushSync(changed);
  };
  const before = () => set(true);
  const after = () => set(false);
  const media = ({ matches }: MediaQueryListEvent) => set(matches);
  window.addEventListener('beforeprint', before);
  window.addEventListener('afterprint', after);
  paper.addEventListener('change', media);
  return () => {
    window.removeEventListener('beforeprint', before);
    window.removeEventListener('afterprint', after);
    paper.removeEventListener('change', media);
  };
}

/** The paper of the day, made when it is printed: a thousand lines that nobody sees on the screen would slow every step down. */
export function PrintedDay({
  columns,
  clinicName,
  zone,
}: {
  readonly columns: readonly Column[];
  readonly clinicName: string;
  readonly zone: string;
}) {
  const isPrinting = useSyncExternalStore(subscribe, () => printing);
  if (!isPrinting) return null;
  return <DaySheet columns={columns} clinicName={clinicName} printedAt={clinicNow()} zone={zone} />;
}
