import { z } from 'zod';

/** A quick reply under a message: what is read on it, and what the webhook says when it is pressed. */
export interface Button {
  readonly id: string;
  readonly title: string;
}

/** A template of the Content API, with its numbered variables: `{{1}}`. */
export interface Content {
  readonly sid: string;
  readonly friendlyName: string;
  readonly language: string;
  readonly body: string;
  readonly buttons: readonly Button[];
}

const button = z.object({ id: z.string().min(1).max(200), title: z.string().min(1).max(20) });
const body = z.string().min(1).max(1_024);

/** What is handed in: a text, or one with quick replies. Other types of Twilio are not simulated. */
export const newContent = z.object({
  friendly_name: z.string().max(450).default(''),
  language: z.string().min(2).max(10),
  types: z
    .object({
      'twilio/quick-reply': z.object({ body, actions: z.array(button).min(1).max(10) }).optional(),
      'twilio/text': z.object({ body }).optional(),
    })
    .refine((types) => Boolean(types['twilio/quick-reply'] ?? types['twilio/text']), 'a text or quick replies'),
});

export function contentOf(sid: string, given: z.infer<typeof newContent>): Content {
  const { 'twilio/quick-reply': quick, 'twilio/text': text } = given.types;
  return {
    sid,
    friendlyName: given.friendly_name,
    language: given.language,
    body: quick?.body ?? text?.body ?? '',
    buttons: quick?.actions ?? [],
  };
}

/** The words as the patient reads them; a variable that was not given stays as it is written. */
export function renderContent(content: Content, variables: string | null): string {
  const values = parseVariables(variables);
  return content.body.replaceAll(/\{\{(\w+)\}\}/g, (mark, name: string) =>
    Object.hasOwn(values, name) ? String(values[name]) : mark,
  );
}

function parseVariables(text: string | null): Readonly<Record<string, unknown>> {
  try {
    const parsed: unknown = JSON.parse(text ?? '{}');
    return typeof parsed === 'object' && parsed !== null ? (parsed as Record<string, unknown>) : {};
  } catch {
    return {};
  }
}
