import type { ReactNode } from 'react';
import { messageParts, type MessageOption, type MessagePart } from '../../../../platform/i18n/message-parts.ts';
import { useI18n } from '../../i18n/i18n.tsx';
import { useVariableName } from './variable-name.ts';

/** What stands for a variable that was not given. */
const ABSENT = 'none';

/** A text that is said in one case: where a value is there, where it is not, or where it is as it is written. */
function Option({ name, option }: { readonly name: string; readonly option: MessageOption }) {
  const { t, language } = useI18n();
  const nameOf = useVariableName();
  const { when, parts } = option;
  const said =
    when === ABSENT ? t('words.without', { detail: nameOf(name) }) : t('words.with', { detail: nameOf(name) });
  return (
    <span className="words-option">
      <span className="words-when" lang={language}>
        {when === ABSENT || when === 'other' ? said : `${nameOf(name)} = ${when}`}:
      </span>{' '}
      <Parts parts={parts} />
    </span>
  );
}

function Part({ part }: { readonly part: MessagePart }): ReactNode {
  const { language } = useI18n();
  const nameOf = useVariableName();
  switch (part.kind) {
    case 'text':
      return part.text;
    case 'value':
      return (
        <span className="words-value" lang={language}>
          {nameOf(part.name)}
        </span>
      );
    case 'choice':
      return part.options
        .filter(({ parts }) => parts.length > 0)
        .map((option) => <Option key={option.when} name={part.name} option={option} />);
  }
}

function Parts({ parts }: { readonly parts: readonly MessagePart[] }) {
  // A text says the same value twice, and has no other name for its parts than their place.
  // oxlint-disable-next-line react/no-array-index-key
  return parts.map((part, index) => <Part key={index} part={part} />);
}

/** Words with the names of their values in place of the signs; as they are written where they cannot be read. */
export function WordsPlain({ text }: { readonly text: string }) {
  const parts = messageParts(text);
  return parts ? <Parts parts={parts} /> : text;
}
