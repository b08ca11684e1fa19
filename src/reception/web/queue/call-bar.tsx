import { useEffect, useRef } from 'react';
import { openPanel, usePanel } from '../shell/open-panel.ts';
import { CallStrip } from './call-strip.tsx';
import { useMyCall } from './queue-queries.ts';

/** When a call begins to ring for me, who it may be is shown by itself. */
export default function CallBar() {
  const panel = usePanel();
  const shown = useRef<string | undefined>(undefined);
  const id = useMyCall()?.callId;
  useEffect(() => {
    if (id === undefined || shown.current === id) return;
    shown.current = id;
    // Whoever is in the middle of something finds the button in the bar.
    if (panel === undefined) openPanel({ kind: 'pop', call: id });
  }, [id, panel]);
  return <CallStrip />;
}
