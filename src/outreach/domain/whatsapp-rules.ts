const PARAMETER = /\{[a-z][A-Za-z0-9]*\}/g;

/** Why WhatsApp (Twilio "Content template requirements", read 2026-11; its 1,024 characters are more than `word-faults.ts` allows) would not approve a body as it is written. Empty: nothing is known against it. */
export function whatsappFaults(
  body: string,
): readonly (
  | 'whatsapp-begins-with-variable'
  | 'whatsapp-ends-with-variable'
  | 'whatsapp-variables-adjacent'
  | 'whatsapp-has-choice'
)[] {
  const text = body.trim();
  return [
    ...(/^\{[a-z]/.test(text) ? (['whatsapp-begins-with-variable'] as const) : []),
    ...(text.endsWith('}') ? (['whatsapp-ends-with-variable'] as const) : []),
    ...(/\}\s*\{/.test(text) ? (['whatsapp-variables-adjacent'] as const) : []),
    ...(/, *(?:select|plural|selectordinal) *,/.test(text) ? (['whatsapp-has-choice'] as const) : []),
  ];
}

/** The body as it is handed in for approval, `{{1}}` for the first variable, and which of ours each number is. */
export function whatsappBody(body: string): { readonly text: string; readonly variables: readonly string[] } {
  const variables = [...new Set([...body.matchAll(PARAMETER)].map(([match]) => match.slice(1, -1)))];
  const text = body.replaceAll(PARAMETER, (match) => `{{${variables.indexOf(match.slice(1, -1)) + 1}}}`);
  return { text, variables };
}
