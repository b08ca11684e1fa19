import { registerWhatsappTemplate, whatsappForms, whatsappTemplates } from '../../outreach/index.ts';
import { assert } from '../../platform/kernel/assert.ts';
import type { ClinicContext } from '../../platform/kernel/context.ts';
import { contentSidOf, type SimulatorOptions } from '../../simulator/index.ts';

const nameOf = ({ template, language }: { readonly template: string; readonly language: string }): string =>
  `${template}.${language}`;

/** Our templates of WhatsApp as the simulated carrier has approved them: with the same ids after every start. */
export function demoContents(): NonNullable<SimulatorOptions['contents']> {
  return whatsappForms().map((form) => ({
    sid: contentSidOf(nameOf(form)),
    friendlyName: nameOf(form),
    language: form.language,
    body: form.text,
    buttons: form.buttons,
  }));
}

/** The sample clinic has registered them. What it has already, another id or one that rests, stays. Safe to repeat. */
export async function registerDemoContents(ctx: ClinicContext): Promise<void> {
  const known = new Set((await whatsappTemplates(ctx)).map(nameOf));
  for (const { template, language } of whatsappForms()) {
    const name = nameOf({ template, language });
    if (known.has(name)) continue;
    const done = await registerWhatsappTemplate(ctx, { template, language, contentSid: contentSidOf(name) });
    assert(done.ok, `${name} is a template of ours`);
  }
}
