/** Meta's limits for the body of a template (Twilio "Content template requirements", read 2026-11). */
const LONGEST_BODY = 1_024;
const PARAMETER = /\{[a-z][A-Za-z0-9]*\}/g;

/** Why WhatsApp would not approve a body as it is written. Empty: nothing is known against it. */
export function whatsappFaults(body: string): readonly string[] {
  const text = body.trim();
  return [
    ...(text.length > LONGEST_BODY ? [`longer than ${LONGEST_BODY} characters`] : []),
    ...(/^\{[a-z]/.test(text) ? ['begins with a variable'] : []),
    ...(text.endsWith('}') ? ['ends with a variable'] : []),
    ...(/\}\s*\{/.test(text) ? ['two variables stand side by side'] : []),
    ...(/, *(?:select|plural|selectordinal) *,/.test(text) ? ['has a choice, which an approved text cannot have'] : []),
  ];
}

/** The body as it is handed in for approval, `{{1}}` for the first variable, and which of ours each number is. */
export function whatsappBody(body: string): { readonly text: string; readonly variables: readonly string[] } {
  const variables = [...new Set([...body.matchAll(PARAMETER)].map(([match]) => match.slice(1, -1)))];
  const text = body.replaceAll(PARAMETER, (match) => `{{${variables.indexOf(match.slice(1, -1)) + 1}}}`);
  return { text, variables };
}
