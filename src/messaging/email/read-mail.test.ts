import { describe, expect, test } from '@jest/globals';
import PostalMime from 'postal-mime';
import { readMail, type WrittenMail } from './read-mail.ts';

const ENVELOPE = { from: 'ana@example.com', fallbackId: '<session@nameless>' };

async function read(headers: readonly string[], body: string, envelope = ENVELOPE) {
  const raw = ['From: Ana Vega <Ana@Example.com>', 'Message-ID: <1@example.com>', ...headers, '', body].join('\r\n');
  return readMail(await PostalMime.parse(raw), envelope);
}

async function textOf(body: string, headers: readonly string[] = []): Promise<string> {
  return ((await read(headers, body)) as WrittenMail).text;
}

describe('a mail', () => {
  test('is read with its sender, subject and thread', async () => {
    const headers = ['Subject: Una  pregunta', 'In-Reply-To: <b@x>', 'References: <a@x> <b@x>'];
    expect(await read(headers, 'Hola')).toEqual({
      messageId: '<1@example.com>',
      from: 'ana@example.com',
      subject: 'Una pregunta',
      text: 'Hola',
      hasAttachments: false,
      refersTo: ['<b@x>', '<a@x>'],
    });
  });

  test('is kept whatever its bytes are: what cannot be stored is left out', async () => {
    const mail = await read(['Subject: a\u0000b', 'In-Reply-To: <b\u0000@x>'], 'Hola\u0000, quiero cita');
    expect(JSON.stringify(mail)).not.toContain('\\u0000');
    expect(mail).toMatchObject({ text: 'Hola , quiero cita' });
  });

  test.each<[string, readonly string[], string, typeof ENVELOPE?]>([
    ['automatic', ['Auto-Submitted: auto-replied'], 'Estoy de vacaciones'],
    ['automatic', ['Auto-Submitted: auto-generated'], 'Informe'],
    ['automatic', ['X-Auto-Response-Suppress: All'], 'Fuera'],
    ['list', ['Precedence: bulk'], 'Ofertas'],
    ['list', ['List-Id: <news.example.com>'], 'Noticias'],
    ['list', ['List-Unsubscribe: <mailto:x@example.com>'], 'Noticias'],
    ['bounce', [], 'Delivery failed', { ...ENVELOPE, from: '' }],
    ['bounce', ['Content-Type: multipart/report; boundary=x'], '--x\r\n\r\nfailed\r\n--x--'],
  ])('that is %s is left: %j', async (...[why, headers, body, envelope]) => {
    expect(await read(headers, body, envelope)).toBe(why);
  });

  test('from a machine that does not say so is left by its name', async () => {
    for (const from of ['MAILER-DAEMON@example.com', 'no-reply@example.com', 'noreply+x@example.com']) {
      expect(readMail(await PostalMime.parse(`From: ${from}\r\n\r\nx`), ENVELOPE)).toBe('automatic');
    }
    expect(readMail(await PostalMime.parse('Subject: x\r\n\r\nx'), ENVELOPE)).toBe('unanswerable');
  });
});

describe('the words of a mail', () => {
  test.each([
    [
      'Quería una cita.\r\n\r\nEl lun, 23 nov 2026 a las 10:00, Clínica escribió:\r\n> ¿Qué necesita?',
      'Quería una cita.',
    ],
    ['Vull hora\r\n-- \r\nAna Vega\r\nTel. 600', 'Vull hora'],
    ['Yes please\r\n\r\nOn Mon, 23 Nov 2026 at 10:00, Clinic wrote:\r\n\r\n> ok', 'Yes please'],
    ['> lo de antes\r\nLo nuevo\r\n> más de antes', 'Lo nuevo'],
    ['Sí\r\n\r\nEnviado desde mi iPhone', 'Sí'],
    ['Hola\r\n\r\n-----Mensaje original-----\r\nDe: Clínica', 'Hola'],
    ['De: mi madre le duele\r\nla rodilla', 'De: mi madre le duele\nla rodilla'],
    ['', ''],
  ])('%j are %j', async (body, words) => {
    expect(await textOf(body)).toBe(words);
  });

  test('of a page alone are read without its marks, scripts and quotes', async () => {
    const html =
      '<style>p{}</style><p>Quer&iacute;a <b>cita</b></p><script>alert("x")</script><div>ma&ntilde;ana&nbsp;&#58;)</div><blockquote>lo de antes';
    expect(await textOf(html, ['Content-Type: text/html; charset=utf-8'])).toBe('Quería cita\nmañana :)');
  });

  test('of a mail without end are cut, in a time that does not grow with what it nests', async () => {
    expect((await textOf('cita '.repeat(100_000))).length).toBeLessThanOrEqual(12_000);
    const started = performance.now();
    await textOf(`${'<div>'.repeat(30_000)}x`, ['Content-Type: text/html']);
    expect(performance.now() - started).toBeLessThan(3_000);
  });
});
