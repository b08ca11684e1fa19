import type { Language } from '../../../platform/i18n/language.ts';
import { ca } from './ca.ts';
import { en } from './en.ts';
import { es } from './es.ts';
import type { TalkWords } from './talk-words.ts';

export const TALK_WORDS: Readonly<Record<Language, TalkWords>> = { es, ca, en };
