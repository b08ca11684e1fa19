import { fromFiles } from '../../../platform/i18n/from-files.ts';
import type { AnswerWords } from './answer-words.ts';

export const ANSWER_WORDS = await fromFiles<AnswerWords>(import.meta.dirname);
