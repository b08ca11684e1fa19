import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';
import { AssertionFailed, required } from '../platform/kernel/assert.ts';
import { createCatalog, type MessageValues } from '../platform/i18n/catalog.ts';
import { LANGUAGES, type Language } from '../platform/i18n/language.ts';

const TEMPLATE_CHANNELS = ['sms'] as const;
type TemplateChannel = (typeof TEMPLATE_CHANNELS)[number];
type TemplatePurpose = 'care' | 'administrative' | 'commercial';

export interface Templates {
  readonly names: readonly string[];
  purposeOf(name: string): TemplatePurpose;
  /** The text with its values. A missing value or an unknown template is a bug of ours, found at start. */
  render(
    name: string,
    where: { readonly channel: TemplateChannel; readonly language: Language },
    values: MessageValues,
  ): string;
}

/** What a template may say about a visit. No specialty, practitioner or reason: whoever holds the phone may read it. */
const VARIABLES = ['clinic', 'day', 'time', 'site'] as const;

const descriptionSchema = z.strictObject({
  purpose: z.enum(['care', 'administrative', 'commercial']),
  variables: z.array(z.enum(VARIABLES)).min(1),
});

/** The folder of the product: `templates/<name>/<channel>.<language>.txt` with a `template.json` beside them. */
export const TEMPLATES_FOLDER = join(import.meta.dirname, '../../templates');

/** Reads every template and proves it: each channel in all languages, exactly the declared variables. Throws otherwise. */
export function loadTemplates(folder: string): Templates {
  const names = readdirSync(folder, { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map((entry) => entry.name)
    .toSorted();
  const descriptions = new Map(names.map((name) => [name, describe(join(folder, name, 'template.json'))]));
  const keys = names.flatMap((name) => TEMPLATE_CHANNELS.map((channel) => `${name}/${channel}`));
  const textsOf = (language: Language) =>
    Object.fromEntries(keys.map((key) => [key, readFileSync(join(folder, `${key}.${language}.txt`), 'utf8').trim()]));
  const catalog = createCatalog<string>({ es: textsOf('es'), ca: textsOf('ca'), en: textsOf('en') });
  for (const key of keys) {
    const declared = required(descriptions.get(key.split('/')[0] ?? ''), key).variables;
    for (const language of LANGUAGES) proveVariables(key, declared, (values) => catalog.format(language, key, values));
  }
  return {
    names,
    purposeOf: (name) => required(descriptions.get(name), `template ${name}`).purpose,
    render: (name, { channel, language }, values) => catalog.format(language, `${name}/${channel}`, values),
  };
}

function describe(path: string): z.infer<typeof descriptionSchema> {
  const parsed = descriptionSchema.safeParse(JSON.parse(readFileSync(path, 'utf8')));
  if (!parsed.success) throw new AssertionFailed(`${path}: ${z.prettifyError(parsed.error)}`);
  return parsed.data;
}

/** Formats with a mark for each declared variable: an undeclared one has no value and throws, an unused one leaves no mark. */
function proveVariables(key: string, declared: readonly string[], format: (values: MessageValues) => string): void {
  const marks = Object.fromEntries(declared.map((name) => [name, `«${name}»`]));
  let text: string;
  try {
    text = format(marks);
  } catch (error) {
    throw new AssertionFailed(`template ${key} uses a variable that template.json does not declare: ${String(error)}`);
  }
  const unused = declared.filter((name) => !text.includes(`«${name}»`));
  if (unused.length > 0) throw new AssertionFailed(`template ${key} does not use ${unused.join(', ')}`);
}
