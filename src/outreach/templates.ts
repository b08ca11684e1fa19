import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';
import { AssertionFailed, assert, required } from '../platform/kernel/assert.ts';
import { createCatalog, formatText, type MessageValues } from '../platform/i18n/catalog.ts';
import { complete, inLanguages, isDemanded } from '../platform/i18n/documents.ts';
import { standIn } from '../platform/i18n/from-files.ts';
import { byLanguage, LANGUAGES, type Language } from '../platform/i18n/language.ts';
import type { Purpose } from '../patients/index.ts';
import { TOUCH_CHANNELS, type TouchChannel } from './domain/plan.ts';
import { NOT_GIVEN, REVEALING, wordFaults, type WordFault, type WordRules } from './domain/word-faults.ts';

/** By which channel, and in which language. */
export interface Where {
  readonly channel: TouchChannel;
  readonly language: Language;
}

export interface Templates {
  readonly names: readonly string[];
  has(name: string): boolean;
  purposeOf(name: string): Purpose;
  /** Those that it has words for, in the order of `TOUCH_CHANNELS`. */
  channelsOf(name: string): readonly TouchChannel[];
  /** What must be given, and what may be. */
  variablesOf(name: string): { readonly required: readonly string[]; readonly optional: readonly string[] };
  /** Says more than that there is a visit: for patients who agreed to it. */
  isDetailed(name: string): boolean;
  /** What can be pressed instead of answering by WhatsApp: the first says the same as the answer 1, and so on. */
  buttonsOf(name: string, language: Language): readonly string[];
  /** As it is written, with its variables. */
  sourceOf(name: string, where: Where): string;
  /** The text with its values. A missing value or an unknown template is a bug of ours, found at start. */
  render(
    name: string,
    where: Where,
    values: MessageValues,
    /** The clinic's own words for it, instead of those of the product. */
    own?: string,
  ): string;
  /** What is wrong with words of a clinic's own for it. */
  faultsIn(name: string, where: Where, text: string): readonly WordFault[];
}

const VARIABLE = /^[a-z][A-Za-z0-9]{0,39}$/;

const variable = z.string().regex(VARIABLE);
/** WhatsApp's limits for quick replies: three are shown on every telephone. */
const buttons = z.array(z.string().min(1).max(20)).min(1).max(3);
const descriptionSchema = z
  .strictObject({
    purpose: z.enum(['care', 'administrative', 'commercial']),
    variables: z.array(variable).min(1).max(20),
    optional: z.array(variable).max(10).default([]),
    detailed: z.boolean().default(false),
    buttons: inLanguages(buttons).optional(),
  })
  .refine(
    ({ variables, optional, detailed }) =>
      detailed || ![...variables, ...optional].some((name) => REVEALING.includes(name)),
    `names ${REVEALING.join(', ')}, but is not "detailed": whoever holds the phone may read it`,
  );
type Description = z.infer<typeof descriptionSchema>;

/** The folder of the product: `templates/<name>/<channel>.<language>.txt` with a `template.json` beside them. */
export const TEMPLATES_FOLDER = join(import.meta.dirname, '../../templates');

/**
 * Reads every template and proves it: each channel that it has in all languages, every variable declared, the required ones
 * used, WhatsApp's own rules. Throws otherwise. A new set of templates is only files.
 */
export function loadTemplates(folder: string): Templates {
  const names = readdirSync(folder, { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map((entry) => entry.name)
    .toSorted();
  const descriptions = new Map(names.map((name) => [name, describe(join(folder, name, 'template.json'))]));
  const channels = new Map(names.map((name) => [name, channelsIn(join(folder, name))]));
  const keys = names.flatMap((name) => (channels.get(name) ?? []).map((channel) => `${name}/${channel}`));
  const textsOf = (language: Language) =>
    Object.fromEntries(
      keys.map((key) => {
        const pathOf = (one: Language) => join(folder, `${key}.${one}.txt`);
        const told = isDemanded(language) ? language : standIn(language, pathOf);
        return [key, readFileSync(pathOf(told), 'utf8').trim()];
      }),
    );
  const texts = byLanguage(textsOf);
  const catalog = createCatalog<string>(texts);
  const of = (name: string) => required(descriptions.get(name), `template ${name}`);
  for (const key of keys) {
    for (const language of LANGUAGES) {
      const [name = '', channel] = key.split('/');
      const [fault] = wordFaults(
        texts[language][key] ?? '',
        rulesOf(of(name), { channel: asChannel(channel), language }),
      );
      if (fault)
        throw new AssertionFailed(`template ${key} in ${language}: ${fault.code} ${fault.detail ?? ''}`.trim());
    }
  }
  return {
    names,
    has: (name) => descriptions.has(name),
    purposeOf: (name) => of(name).purpose,
    channelsOf: (name) => required(channels.get(name), `template ${name}`),
    variablesOf: (name) => ({ required: of(name).variables, optional: of(name).optional }),
    isDetailed: (name) => of(name).detailed,
    buttonsOf: (name, language) => of(name).buttons?.[language] ?? [],
    sourceOf: (name, { channel, language }) => required(texts[language][`${name}/${channel}`], `template ${name}`),
    render(name, { channel, language }, values, own) {
      const none = Object.fromEntries(of(name).optional.map((optional) => [optional, NOT_GIVEN]));
      const all = { ...none, ...values };
      return own === undefined ? catalog.format(language, `${name}/${channel}`, all) : formatText(language, own, all);
    },
    faultsIn: (name, where, text) => wordFaults(text, rulesOf(of(name), where)),
  };
}

/** The templates of the product, read and proved once. */
export const templates = loadTemplates(TEMPLATES_FOLDER);

/** The words that say more, for who agreed to it, by a channel that has them: never spoken, and never to several at one telephone. */
export function wordsFor(
  neutral: string,
  { wantsDetails, channel }: { readonly wantsDetails: boolean; readonly channel: TouchChannel },
): string {
  const detailed = `${neutral}-detailed`;
  const isThere = wantsDetails && templates.has(detailed) && templates.channelsOf(detailed).includes(channel);
  return isThere ? detailed : neutral;
}

function describe(path: string): Description {
  const parsed = descriptionSchema.safeParse(JSON.parse(readFileSync(path, 'utf8')));
  if (!parsed.success) throw new AssertionFailed(`${path}: ${z.prettifyError(parsed.error)}`);
  return complete(parsed.data);
}

/** A channel is there where it has words in any language; that one is missing is then an error of reading, but for a further language. */
function channelsIn(folder: string): readonly TouchChannel[] {
  const files = readdirSync(folder);
  const found = TOUCH_CHANNELS.filter((channel) => files.some((file) => file.startsWith(`${channel}.`)));
  assert(found.length > 0, `${folder} has words for no channel`);
  return found;
}

function asChannel(name: string | undefined): TouchChannel {
  return required(
    TOUCH_CHANNELS.find((channel) => channel === name),
    'channel of a template',
  );
}

function rulesOf({ variables, optional, buttons }: Description, where: Where): WordRules {
  return { ...where, required: variables, optional, keys: buttons?.[where.language].length ?? 0 };
}
