import { describe, expect, test } from '@jest/globals';
import { parseTwiml, wordsOf } from './document.ts';
import { parseXml } from './xml.ts';

describe('the XML reader', () => {
  test('reads elements, attributes, entities, comments and CDATA', () => {
    const read = parseXml(
      '\uFEFF<?xml version="1.0"?><!-- a --><a b="1 &lt; 2" c=\'d\'>x &amp; y<!-- no --> <e/><![CDATA[<raw>]]>&#xE9;&#225;</a> <!-- end -->',
    );
    expect(read).toEqual({
      ok: true,
      value: {
        name: 'a',
        attributes: { b: '1 < 2', c: 'd' },
        children: ['x & y', ' ', { name: 'e', attributes: {}, children: [] }, '<raw>', 'éá'],
      },
    });
  });

  test.each([
    ['', 'no root'],
    ['text', 'no root'],
    ['<a>', 'ends inside'],
    ['<a></b>', 'closes'],
    ['<a/><b/>', 'after the root'],
    ['<a b=1/>', 'quoted'],
    ['<a b="1"c="2"/>', 'space is missing'],
    ['<a b="1" b="2"/>', 'twice'],
    ['<a>one & two</a>', 'bare &'],
    ['<a>&nbsp;</a>', 'entity'],
    ['<a>&#0;</a>', 'entity'],
    ['<!DOCTYPE a [<!ENTITY x "y">]><a>&x;</a>', 'name is expected'],
    ['<a><!ELEMENT b></a>', 'declarations'],
    ['<a b="<"/>', 'holds <'],
    [`${'<a>'.repeat(30)}${'</a>'.repeat(30)}`, 'deeper'],
    [`<a>${'x'.repeat(70_000)}</a>`, '64 KB'],
  ])('refuses %j', (text, why) => {
    const read = parseXml(text);
    expect(read).toMatchObject({ ok: false, error: { code: 'xml-invalid', why: expect.stringContaining(why) } });
  });
});

describe('TwiML', () => {
  test('gives the words of nested prosody with single spaces', () => {
    const read = parseTwiml(
      '<Response>\n <Say>Hola, <prosody rate="90%">  buenos\n días</prosody>.<break time="1s"/>¿Qué desea?</Say>\n</Response>',
    );
    expect(read.ok && read.value.map(wordsOf)).toEqual(['Hola, buenos días. ¿Qué desea?']);
  });

  test.each([
    ['<Reply/>', 12102],
    ['<Response>hola</Response>', 12200],
    ['<Response', 12100],
  ])('refuses %j with Twilio’s code %i', (text, twilioCode) => {
    expect(parseTwiml(text)).toMatchObject({ ok: false, error: { twilioCode } });
  });
});
