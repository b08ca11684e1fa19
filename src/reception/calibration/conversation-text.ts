import { stringify } from 'yaml';
import { TEST_CALLERS, type CallTest, type TestedInput } from '../../answering/index.ts';

/** The moment at which the small clinic of the recorded conversations begins. */
const BEGINS = '2026-11-20T09:00:00Z';

function did(heard: TestedInput): Readonly<Record<string, string | true>> {
  if (heard.kind === 'keys') return { keys: heard.keys };
  return heard.kind === 'speech' ? { speech: heard.text } : { [heard.kind]: true };
}

/**
 * A test as the recorded conversations are written (test/conversations/README.md): with what was answered, and where that
 * was wrong with what is wished, so that a replay shows the difference. What comes of it is recorded there.
 */
export function conversationText(test: CallTest): string {
  const turns = test.turns.map(({ heard, says, wrong, has }) => ({
    ...did(heard),
    says: has !== undefined ? [has] : wrong ? [] : [...says],
  }));
  const facts = {
    about: test.about,
    clinic: 'small',
    channel: 'voice',
    caller: TEST_CALLERS[test.caller].phone,
    at: BEGINS,
  };
  return stringify({ ...facts, turns }, { lineWidth: 0, singleQuote: true });
}
