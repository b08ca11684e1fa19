import { languageAt } from '../../patients/index.ts';
import type { Language } from '../../platform/i18n/language.ts';
import type { ClinicContext } from '../../platform/kernel/context.ts';
import type { Line } from '../queries/line-directory.ts';

/** More calls than one process answers at once. */
const MOST_CALLS = 5_000;

interface Who {
  readonly callSid: string;
  /** E.164 or `anonymous`. */
  readonly from: string;
}

/**
 * In which language a call is spoken to outside of its talk: that of the record before the first words, then that of the talk.
 * Remembered by this process, so that one look-up is made in a call; a webhook that another process gets asks once more.
 */
export class CallLanguages {
  readonly #known = new Map<string, Language>();

  /** A hidden number, and one whose records do not agree, is spoken to as the line is. */
  async of(ctx: ClinicContext, who: Who, line: Line): Promise<Language> {
    const known = this.#known.get(who.callSid);
    if (known) return known;
    if (!who.from.startsWith('+')) return line.language;
    const own = await languageAt(ctx, { channel: 'phone', address: who.from });
    const language = own && line.languages.includes(own) ? own : line.language;
    this.note(who.callSid, language);
    return language;
  }

  /** Without any look-up: for when nothing else works. */
  known(callSid: string): Language | undefined {
    return this.#known.get(callSid);
  }

  note(callSid: string, language: Language): void {
    if (this.#known.size >= MOST_CALLS) this.#known.clear();
    this.#known.set(callSid, language);
  }

  forget(callSid: string): void {
    this.#known.delete(callSid);
  }
}
