import type { Appointment, Opening } from '../../agenda/index.ts';
import type { Language } from '../../platform/i18n/language.ts';
import { localDateOf } from '../../platform/time/wall-time.ts';
import { toIso, type Instant } from '../../platform/time/instant.ts';
import { visitWords } from '../domain/visit-words.ts';
import { escapeHtml, page, type Frame } from './html.ts';
import { texts, type PageText } from './texts.ts';
import type { Offer } from './offer.ts';

/** What the page may say after an act, by the word in its address. Anything else says nothing. */
const NOTICES = [
  'done.confirmed',
  'done.moved',
  'done.booked',
  'done.cancelled',
  'done.late',
  'not.taken',
  'not.busy',
  'not.changed',
  'not.pending',
  'not.possible',
  'not.choice',
] as const;
export type Notice = (typeof NOTICES)[number];

/** What an address may say of a visit: nothing that is not true of it (any more), whoever wrote the address or kept it. */
export function noticeIn(said: unknown, status?: Appointment['status']): Notice | undefined {
  const notice = NOTICES.find((one) => one === said);
  if (!notice?.startsWith('done.')) return notice;
  return status === (notice === 'done.cancelled' ? 'cancelled' : 'booked') ? notice : undefined;
}

/** What all pages of one visit have in common. No service, practitioner or name: whoever holds the link may read it. */
export interface VisitView {
  readonly language: Language;
  readonly nonce: string;
  /** `/p/<token>` */
  readonly path: string;
  readonly clinicName: string;
  /** E.164. */
  readonly phone?: string | undefined;
  readonly appointment: Appointment;
  readonly notice?: Notice | undefined;
  readonly now: Instant;
}

const LATE_MINUTES = [5, 10, 15, 30] as const;

type View = Pick<VisitView, 'language'>;

export function text({ language }: View, key: PageText, values?: Readonly<Record<string, string | number>>): string {
  return escapeHtml(texts.format(language, key, values));
}

function frame(view: VisitView, title: PageText): Frame {
  const { language, nonce, clinicName, path } = view;
  return { language, nonce, clinicName, path, title };
}

export function noticeHtml(view: Pick<VisitView, 'language' | 'notice'>): string {
  const { notice } = view;
  if (!notice) return '';
  const kind = notice.startsWith('not.') ? ' not' : '';
  return `<p class="note${kind}" role="status">${text(view, notice)}</p>`;
}

function whenHtml(view: VisitView): string {
  const { appointment, language } = view;
  const { day, time } = visitWords(appointment.start, appointment.zone, language);
  return `<p class="when"><span>${escapeHtml(day)}</span><span>${escapeHtml(time)}</span></p>
<p class="where">${text(view, 'at', { site: appointment.siteName })}</p>`;
}

/** A button that does something: only a form does, never an address that a mail scanner might open. */
function act(
  view: VisitView,
  button: { readonly does: string; readonly says: PageText; readonly look?: string },
): string {
  return `<form method="post" action="${escapeHtml(view.path)}"><input type="hidden" name="act" value="${button.does}"><input type="hidden" name="version" value="${view.appointment.version}"><input type="hidden" name="lang" value="${view.language}"><button class="${button.look ?? ''}">${text(view, button.says)}</button></form>`;
}

function link(view: VisitView, to: string, says: string): string {
  const separator = to.includes('?') ? '&amp;' : '?';
  return `<a class="button" href="${escapeHtml(`${view.path}${to}`)}${separator}lang=${view.language}">${says}</a>`;
}

export function callHtml(view: Pick<VisitView, 'language' | 'phone'>): string {
  const { phone } = view;
  if (phone === undefined) return '';
  const shown = phone.replace(/^\+34(\d{3})(\d{3})(\d{3})$/, '$1\u00a0$2\u00a0$3');
  return `<a class="button" href="tel:${escapeHtml(phone)}">${text(view, 'call', { phone: shown })}</a>`;
}

function stateOf({ appointment }: VisitView): PageText | undefined {
  if (appointment.status === 'cancelled') return 'is.cancelled';
  if (appointment.status === 'pending') return 'not.pending';
  if (appointment.status !== 'booked') return 'is.closed';
  if (appointment.attendance === 'accepted') return 'is.confirmed';
  return appointment.attendance === 'declined' ? 'is.declined' : undefined;
}

function isToday({ appointment: { start, zone }, now }: VisitView): boolean {
  return localDateOf(start, zone) === localDateOf(now, zone);
}

/** The visit as it stands, and what can be done with it. */
export function visitPage(view: VisitView): string {
  const { appointment, now } = view;
  const state = stateOf(view);
  const canChange = appointment.status === 'booked' && appointment.start > now;
  const actions = canChange
    ? [
        ...(appointment.attendance === 'accepted'
          ? []
          : [act(view, { does: 'confirm', says: 'confirm', look: 'main' })]),
        ...(isToday(view) ? [link(view, '/late', text(view, 'late'))] : []),
        link(view, '/move', text(view, 'move')),
        link(view, '/cancel', text(view, 'cancel')),
        link(view, '/visit.ics', text(view, 'calendar')),
      ]
    : appointment.status === 'booked'
      ? [link(view, '/late', text(view, 'late'))]
      : [];
  return page(
    frame(view, 'title'),
    `<h1>${text(view, 'is.booked')}</h1>
${noticeHtml(view)}
${whenHtml(view)}
${state ? `<p>${text(view, state)}</p>` : ''}
${actions.join('\n')}
${callHtml(view)}`,
  );
}

export function cancelPage(view: VisitView): string {
  return page(
    frame(view, 'cancel.title'),
    `<h1>${text(view, 'cancel.title')}</h1>
${whenHtml(view)}
${act(view, { does: 'cancel', says: 'cancel.yes', look: 'grave' })}
${link(view, '', text(view, 'back'))}`,
  );
}

export function latePage(view: VisitView): string {
  const button = (minutes: string, says: string) => `<button name="minutes" value="${minutes}">${says}</button>`;
  const buttons = LATE_MINUTES.map((minutes) => button(String(minutes), text(view, 'late.minutes', { minutes })));
  return page(
    frame(view, 'late.title'),
    `<h1>${text(view, 'late.title')}</h1>
${whenHtml(view)}
<form method="post" action="${escapeHtml(view.path)}"><input type="hidden" name="act" value="late"><input type="hidden" name="lang" value="${view.language}">
${buttons.join('\n')}
${button('60', text(view, 'late.more'))}
</form>
${link(view, '', text(view, 'back'))}
${callHtml(view)}`,
  );
}

/** Times to choose from, by day. The place is named where it is not the one that is known already. */
export function dayGroups(view: View, openings: readonly Opening[], knownSiteId?: Appointment['siteId']): string {
  const byDay = Map.groupBy(openings, ({ start, zone }) => localDateOf(start, zone));
  return [...byDay.values()]
    .map((group) => {
      const [first] = group;
      if (!first) return '';
      const day = visitWords(first.start, first.zone, view.language).day;
      const choices = group.map(({ id, start, zone, siteName, siteId }) => {
        const elsewhere = siteId === knownSiteId ? '' : ` · ${escapeHtml(siteName)}`;
        const { time } = visitWords(start, zone, view.language);
        return `<label class="time"><input type="radio" name="opening" value="${escapeHtml(id)}" required><span>${time}${elsewhere}</span></label>`;
      });
      return `<fieldset><legend>${escapeHtml(day)}</legend>${choices.join('\n')}</fieldset>`;
    })
    .join('\n');
}

/** Where the next times are: of the last day that is shown, and of the days after it. */
export function furtherHtml(view: View, path: string, { restOfDay, later }: Offer): string {
  const further = (from: string, says: PageText) =>
    `<a class="button" href="${escapeHtml(`${path}?from=${from}&lang=${view.language}`)}">${text(view, says)}</a>`;
  return `${restOfDay === undefined ? '' : further(toIso(restOfDay), 'move.day')}
${later === undefined ? '' : further(later, 'move.more')}`;
}

/** Other times for the same visit. The one that stands is kept until another was chosen. */
export function movePage(view: VisitView, offer: Offer): string {
  const { openings } = offer;
  const form = `<form method="post" action="${escapeHtml(view.path)}"><input type="hidden" name="act" value="move"><input type="hidden" name="version" value="${view.appointment.version}"><input type="hidden" name="lang" value="${view.language}">
${dayGroups(view, openings, view.appointment.siteId)}
<button class="main">${text(view, 'move.choose')}</button></form>`;
  return page(
    frame(view, 'move.title'),
    `<h1>${text(view, 'move.title')}</h1>
${noticeHtml(view)}
<p>${text(view, 'move.keep')}</p>
${openings.length > 0 ? form : `<p>${text(view, 'move.none')}</p>`}
${furtherHtml(view, `${view.path}/move`, offer)}
${link(view, '', text(view, 'back'))}
${callHtml(view)}`,
  );
}

/** The one answer to every token that opens nothing: wrong, taken back. Whose own has run out is told whom to call. */
export function gonePage(view: Pick<VisitView, 'language' | 'nonce' | 'phone'>): string {
  const { language, nonce } = view;
  return page(
    { language, nonce, title: 'gone.title' },
    `<h1>${text(view, 'gone.title')}</h1><p>${text(view, 'gone.text')}</p>
${callHtml(view)}`,
  );
}

export function waitPage({ language, nonce }: Pick<VisitView, 'language' | 'nonce'>): string {
  const view = { language };
  return page(
    { language, nonce, title: 'wait.title' },
    `<h1>${text(view, 'wait.title')}</h1><p>${text(view, 'wait.text')}</p>`,
  );
}
