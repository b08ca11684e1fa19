import { useCallback, useEffect, useRef, useState } from 'react';
import type { Call } from './live-state.ts';

/** Reads aloud what the clinic says from now on, in its language; a key, a word or the end of the call cuts it short. */
export function useSpokenCall(call: Call | undefined, muted: boolean): void {
  const spoken = useRef<{ readonly sid: string; readonly line: number }>({ sid: '', line: 0 });
  useEffect(() => {
    if (!call || !('speechSynthesis' in window)) return;
    const from = spoken.current.sid === call.sid ? spoken.current.line : call.phase === 'over' ? Infinity : 0;
    const fresh = call.transcript.filter(({ id }) => id > from);
    spoken.current = { sid: call.sid, line: call.transcript.at(-1)?.id ?? 0 };
    if (muted || call.phase === 'over' || fresh.some(({ who }) => who === 'patient')) speechSynthesis.cancel();
    if (muted) return;
    for (const line of fresh) {
      if (line.kind !== 'say') continue;
      const utterance = new SpeechSynthesisUtterance(line.text);
      utterance.lang = line.language ?? 'es-ES';
      speechSynthesis.speak(utterance);
    }
  }, [call, muted]);
  useEffect(
    () => () => {
      if ('speechSynthesis' in window) speechSynthesis.cancel();
    },
    [],
  );
}

/** As much of the browser's SpeechRecognition as is used; TypeScript's library does not have it. */
interface Recognition {
  lang: string;
  onresult: ((event: { readonly results: ArrayLike<ArrayLike<{ readonly transcript: string }>> }) => void) | null;
  onend: (() => void) | null;
  start(): void;
  stop(): void;
}

function recognitionClass(): (new () => Recognition) | undefined {
  const browser: Window & {
    SpeechRecognition?: new () => Recognition;
    webkitSpeechRecognition?: new () => Recognition;
  } = window;
  return browser.SpeechRecognition ?? browser.webkitSpeechRecognition;
}

export interface Microphone {
  readonly available: boolean;
  readonly listening: boolean;
  toggle(): void;
}

/** One sentence by microphone, where the browser can recognise speech. */
export function useMicrophone(locale: string, heard: (text: string) => void): Microphone {
  const [listening, setListening] = useState(false);
  const current = useRef<Recognition | undefined>(undefined);
  const Recogniser = recognitionClass();
  const toggle = useCallback(() => {
    if (current.current) return current.current.stop();
    if (!Recogniser) return;
    const recognition = new Recogniser();
    recognition.lang = locale;
    recognition.onresult = ({ results }) => {
      const text = results[0]?.[0]?.transcript;
      if (text) heard(text);
    };
    recognition.onend = () => {
      current.current = undefined;
      setListening(false);
    };
    current.current = recognition;
    setListening(true);
    recognition.start();
  }, [Recogniser, heard, locale]);
  return { available: Recogniser !== undefined, listening, toggle };
}
