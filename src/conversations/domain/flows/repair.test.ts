import { describe, expect, test } from '@jest/globals';
import { LANGUAGES, type Language } from '../../../platform/i18n/language.ts';
import { at } from '../../../../test/support/test-context.ts';
import type { Effect } from '../effect.ts';
import { flowTalk, SERVICES, visitAt, type FlowTalk } from '../../test-support/flow-talk.ts';
import { REPAIR_FLOWS, REPAIR_PATTERNS, REPAIR_WORDS, type RepairFlow } from '../../test-support/repair-words.ts';

/** What is told here in their own words is noted as it is said. */
const READ_BACK: ReadonlySet<RepairFlow> = new Set([
  'to wait for something earlier',
  'to be called back',
  'to leave a message',
  'to get results',
  'to get a prescription',
  'to get a certificate',
  'to get an invoice',
  'to complain',
]);
/** It is as good as cancelled: nobody is pressed for a reason. */
const NOT_PRESSED: RepairFlow = 'to say why it is cancelled';
const CANCELS: ReadonlySet<RepairFlow> = new Set(['to cancel', NOT_PRESSED]);
const NO_ANSWER = new Set(['silence', 'a wrong key']);
/** What must not happen unless it was agreed to. */
const DONE: ReadonlySet<Effect['kind']> = new Set([
  'book',
  'reschedule',
  'cancel',
  'confirm-attendance',
  'leave-request',
  'change-phone',
]);

const started = (language: Language, more: Parameters<typeof flowTalk>[0] = {}): FlowTalk =>
  flowTalk({
    language,
    state: { language, languageChosen: true },
    visits: [visitAt('2026-11-20T10:00:00Z')],
    ...more,
  });

const midway = (language: Language, flow: RepairFlow, more: Parameters<typeof flowTalk>[0] = {}): FlowTalk =>
  REPAIR_WORDS[language].flows[flow].way.reduce((talk, text) => talk.say(text), started(language, more));

/** Effects of the way to help itself, not of the flow. */
const asked = ({ effects }: FlowTalk) => effects.map(({ kind }) => kind).filter((kind) => kind !== 'remember-pace');
const since = (before: FlowTalk, after: FlowTalk) => after.effects.slice(before.effects.length);

/** The afternoon begins earlier in English. */
const THURSDAY_AFTERNOON: Readonly<Record<Language, string>> = {
  es: '2026-11-26T15:00:00Z',
  ca: '2026-11-26T15:00:00Z',
  en: '2026-11-26T11:00:00Z',
};
const WORDLESS = { node: { name: 'request', part: 'words' } };
/** Where a correction leads, by what the state or the last effect holds of it. */
const CORRECTED: Readonly<
  Record<RepairFlow, { readonly state?: object; readonly effect?: object; readonly isThursday?: true }>
> = {
  'to be known': { state: { node: { name: 'birth-date' }, wish: { serviceId: SERVICES[2]?.id } } },
  'to choose a time': { effect: { kind: 'find-openings' }, isThursday: true },
  'to agree to a time': { state: { node: { name: 'offer' } }, effect: { kind: 'release-holds' } },
  'to move': { effect: { kind: 'find-openings' }, isThursday: true },
  'to agree to a move': { state: { node: { name: 'offer' } }, effect: { kind: 'release-holds' } },
  'to cancel': { state: { node: { name: 'offer' }, moving: {} }, effect: { kind: 'find-openings' } },
  'to say why it is cancelled': { state: { node: { name: 'visit' } } },
  'to hear of visits': { state: { node: { name: 'cancel' } } },
  'to be late': { state: { node: { draft: { kind: 'late', minutes: 30 } } } },
  'to wait for something earlier': { state: { node: { name: 'menu' } } },
  'to be called back': { state: { node: { draft: { kind: 'callback', from: at('2026-11-24T09:00:00Z') } } } },
  'to leave a message': { state: WORDLESS },
  'to get results': { state: WORDLESS },
  'to get a prescription': { state: WORDLESS },
  'to get a certificate': { state: WORDLESS },
  'to get an invoice': { state: WORDLESS },
  'to complain': { state: WORDLESS },
  'to change their telephone': { state: { node: { name: 'new-phone', phone: '+34698765432' } } },
};

describe.each(LANGUAGES)('in %s', (language) => {
  const words = REPAIR_WORDS[language];
  const disturbances: Readonly<Record<string, (talk: FlowTalk) => FlowTalk>> = {
    silence: (talk) => talk.hear({ kind: 'silence' }),
    'an asterisk': (talk) => talk.press('*'),
    // Nine minutes are minutes.
    'a wrong key': (talk) => talk.press(talk.state.goal === 'late' ? '999' : '9'),
    ...Object.fromEntries(
      REPAIR_PATTERNS.map((pattern) => [pattern, (talk: FlowTalk) => talk.say(words.patterns[pattern])]),
    ),
  };

  describe.each(REPAIR_FLOWS)('who calls %s', (flow) => {
    const { next, corrects } = words.flows[flow];
    const before = midway(language, flow);
    const undisturbed = before.say(next);

    test('comes to the end of it undisturbed', () => {
      expect(undisturbed.state.node).not.toEqual(before.state.node);
      expect(undisturbed.state.misses).toBe(0);
    });

    const patterns = Object.entries(disturbances).filter(([name]) => flow !== NOT_PRESSED || !NO_ANSWER.has(name));
    test.each(patterns)('goes on from the same point after %s', (_pattern, disturb) => {
      const disturbed = disturb(before);
      expect(disturbed.state.node).toEqual(before.state.node);
      const gone = disturbed.say(next);
      expect(gone.state.node).toEqual(undisturbed.state.node);
      expect(asked(gone)).toEqual(asked(undisturbed));
    });

    test('hears an answer to a question in the middle', () => {
      const told = before.say(words.question);
      expect(told.state.node).toEqual(before.state.node);
      expect(told.said).toContain(words.answer);
    });

    test('puts right what was told before, and nothing is done of it', () => {
      const corrected = before.say(corrects);
      const { state = {}, effect, isThursday } = CORRECTED[flow];
      expect(corrected.state).toMatchObject(state);
      if (isThursday) {
        expect(corrected.state.wish.when?.within).toMatchObject([{ start: at(THURSDAY_AFTERNOON[language]) }]);
      }
      if (effect) expect(since(before, corrected).at(-1)).toMatchObject(effect);
      expect(since(before, corrected).filter(({ kind }) => DONE.has(kind))).toEqual([]);
      if ('node' in state && state.node === WORDLESS.node)
        expect(corrected.state.node).not.toHaveProperty('draft.words');
    });

    test('changes their mind: nothing is done of it, what was held is let go, and the other thing begins', () => {
      const { toBook, toCancel } = words.changesMind;
      const turned = before.say(CANCELS.has(flow) ? toBook : toCancel);
      expect(since(before, turned).filter(({ kind }) => DONE.has(kind))).toEqual([]);
      expect(turned.state.hold).toBeUndefined();
      expect(turned.last.outcome).toBeUndefined();
      const wants = CANCELS.has(flow) ? 'book' : 'cancel';
      expect(turned.state.goal === wants || turned.state.node.name === wants).toBe(true);
      if (before.state.hold) expect(since(before, turned).map(({ kind }) => kind)).toContain('release-holds');
    });

    test('is helped on where what has to be done is refused inside, and never told that it is done', () => {
      const last = undisturbed.effects.at(-1)?.kind;
      const isRefused = (effect: Effect) => effect.kind === last && (DONE.has(effect.kind) || effect.kind === 'hold');
      if (last === undefined || last === 'leave-request') return;
      const failing = midway(language, flow, {
        answer: (effect) =>
          isRefused(effect) ? { kind: 'refused', effect: effect.kind, code: 'unheard-of' } : undefined,
      }).say(next);
      if (!undisturbed.effects.some(isRefused)) return;
      // To a person, at once or by a message for them.
      expect(['handed-over', 'request']).toContain(failing.state.node.name);
      expect(failing.said).not.toBe(undisturbed.said);
    });
  });

  test('whoever has it read back before it is left has told all of it', () => {
    for (const flow of READ_BACK) {
      expect(midway(language, flow).state.node).toMatchObject({ name: 'request', part: 'check' });
    }
  });
});
