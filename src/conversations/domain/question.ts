import { unreachable } from '../../platform/kernel/assert.ts';
import { line, type DialogueState, type Line } from './dialogue.ts';
import { servicePage } from './flows/book.ts';
import { visitValues } from './flows/change.ts';
import type { Expectation } from './turn.ts';
import type { Choice, Offered, Visit } from './wish.ts';

/** A list never has more keys than this before the one for more. */
const MORE_KEY = 4;

function nameIn(state: DialogueState, choice: Choice): string {
  return choice.names?.[state.language] ?? choice.name;
}

/** Where a clinic has several places, the place is said with each time, or once for all of them. */
function offerLines(state: DialogueState, openings: readonly Offered[]): readonly Line[] {
  const [first] = openings;
  const several = new Set(openings.map(({ siteName }) => siteName)).size > 1 ? 'yes' : 'no';
  const isOneOfSeveral = state.catalogue?.severalSites && several === 'no' && first;
  const intro = isOneOfSeveral ? line('offer.intro-at', { site: first.siteName }) : line('offer.intro');
  const options = openings.map((opening, index) =>
    line('offer.option', {
      when: { at: opening.start, zone: opening.zone },
      practitioner: opening.practitionerName,
      site: opening.siteName,
      several,
      key: index + 1,
    }),
  );
  return [intro, ...options, line('offer.more', { key: MORE_KEY })];
}

function serviceLines(state: DialogueState, page: number): readonly Line[] {
  if (!state.catalogue) return [line('service.ask')];
  const { shown, more } = servicePage(state.catalogue, page);
  const options = shown.map((choice, index) => line('option', { name: nameIn(state, choice), key: index + 1 }));
  return [line('service.ask'), ...options, ...(more ? [line('option.more', { key: MORE_KEY })] : [])];
}

function visitLines(visits: readonly Visit[]): readonly Line[] {
  return [
    line('visits.ask'),
    ...visits.map((visit, index) => line('visits.option', { ...visitValues(visit), key: index + 1 })),
  ];
}

function confirmLines(state: DialogueState, opening: Offered): readonly Line[] {
  const when = { at: opening.start, zone: opening.zone };
  const values = { when, practitioner: opening.practitionerName, site: opening.siteName };
  if (state.moving) return [line('confirm.move', values), line('confirm.keys')];
  const service = state.catalogue?.services.find(({ id }) => id === state.wish.serviceId);
  return [line('confirm.book', { ...values, service: service ? nameIn(state, service) : '' }), line('confirm.keys')];
}

/** The question that the state waits for an answer to. The options stand before their keys. */
export function question(state: DialogueState): readonly Line[] {
  const { node } = state;
  switch (node.name) {
    case 'menu':
      return [line('menu.intro'), line('menu.book'), line('menu.change'), line('menu.other'), line('menu.person')];
    case 'service':
      return serviceLines(state, node.page);
    case 'birth-date':
      return [line('birth.ask')];
    case 'first-name':
      return [line('birth.first-name')];
    case 'offer':
      return offerLines(state, node.openings);
    case 'confirm':
      return confirmLines(state, node.opening);
    case 'no-openings':
      return [line('no-openings.ask')];
    case 'visits':
    case 'which-reminder':
      return visitLines(node.visits);
    case 'no-visits':
      return [line('no-visits.ask')];
    case 'visit':
      return [line('visit.is', visitValues(node.visit)), line('visit.keys')];
    case 'cancel':
      return [line('cancel.ask', visitValues(node.visit))];
    case 'reminder':
      return [line('reminder.ask')];
    case 'cannot-attend':
      return [line('cannot.ask', visitValues(node.visit))];
    case 'handed-over':
    case 'over':
      return [];
    default:
      return unreachable(node);
  }
}

const BIRTH_DATE_KEYS = 8;
/** The recogniser takes more hints than a caller has words for; a few are enough. */
const MOST_HINTS = 40;

/** How the answer is taken by voice. */
export function expectation(state: DialogueState): Expectation {
  const { node, catalogue } = state;
  const names = [...(catalogue?.services ?? []), ...(catalogue?.practitioners ?? [])].map((choice) =>
    nameIn(state, choice),
  );
  const hints =
    node.name === 'menu' || node.name === 'service' || node.name === 'offer' ? names.slice(0, MOST_HINTS) : [];
  if (node.name === 'birth-date') {
    return { keys: { max: BIRTH_DATE_KEYS, finishOnKey: '#' }, speech: true, hints: [], timeoutSeconds: 8 };
  }
  return { keys: { max: 1 }, speech: true, hints, timeoutSeconds: 6 };
}
