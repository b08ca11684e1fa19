import type { Purpose } from '../../patients/index.ts';
import { LANGUAGES } from '../../platform/i18n/language.ts';
import type { ClinicContext } from '../../platform/kernel/context.ts';
import { templates, type Where } from '../templates.ts';
import { wordsDrafts } from './draft-words.ts';
import { isEditable, newestWords, type WordsOf, type WordsVersion } from './own-words.ts';

export interface EditableTemplate {
  readonly template: string;
  readonly purpose: Purpose;
  /** Says more than that there is a visit: for patients who agreed to it. */
  readonly detailed: boolean;
  readonly required: readonly string[];
  readonly optional: readonly string[];
  readonly words: readonly (Where & {
    /** Of the product. */
    readonly shipped: string;
    /** What can be pressed instead of answering; the words name the key of each. */
    readonly buttons: readonly string[];
    /** The newest of the clinic's own. */
    readonly own?: WordsVersion | undefined;
    /** What is being written; nothing is sent by it yet. */
    readonly draft?: WordsVersion | undefined;
  })[];
}

/** Every message whose words a clinic may write itself, as it is, as it was shipped and as it is being written. One round trip. */
export async function editableWords(ctx: ClinicContext): Promise<readonly EditableTemplate[]> {
  const byPlace = (all: readonly (WordsOf & WordsVersion)[]) =>
    new Map(all.map((one) => [`${one.template}.${one.channel}.${one.language}`, one] as const));
  const [newest, drafts] = (await Promise.all([newestWords(ctx), wordsDrafts(ctx)])).map(byPlace);
  return templates.names.flatMap((template) => {
    const channels = templates.channelsOf(template).filter((channel) => isEditable({ template, channel }));
    if (channels.length === 0) return [];
    const words = channels.flatMap((channel) =>
      LANGUAGES.map((language) => ({
        channel,
        language,
        shipped: templates.sourceOf(template, { channel, language }),
        buttons: templates.buttonsOf(template, language),
        own: newest?.get(`${template}.${channel}.${language}`),
        draft: drafts?.get(`${template}.${channel}.${language}`),
      })),
    );
    const purpose = templates.purposeOf(template);
    return [{ template, purpose, detailed: templates.isDetailed(template), ...templates.variablesOf(template), words }];
  });
}
