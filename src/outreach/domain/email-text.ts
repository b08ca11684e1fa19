/** An email as a template has it: the subject is the first line, the body comes after an empty one. */
export function emailIn(text: string): { readonly subject: string; readonly body: string } {
  const [subject = '', ...rest] = text.split('\n');
  return { subject: subject.trim(), body: rest.join('\n').trim() };
}
