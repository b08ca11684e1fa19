import type { Language } from '../../../platform/i18n/language.ts';
import type { AnswerWords } from './answer-words.ts';
import { ca } from './ca.ts';
import { en } from './en.ts';
import { es } from './es.ts';

export const ANSWER_WORDS: Readonly<Record<Language, AnswerWords>> = { es, ca, en };
