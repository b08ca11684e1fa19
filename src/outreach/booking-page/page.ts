import type { Offer } from '../visit-page/visit-acts.ts';
import { callHtml, dayGroups, noticeHtml, text, type Notice } from '../visit-page/pages.ts';
import { escapeHtml, page } from '../visit-page/html.ts';
import type { Language } from '../../platform/i18n/language.ts';

/** What the page of a booking shows: neither name nor service. */
export interface BookingView {
  readonly language: Language;
  readonly nonce: string;
  /** `/b/<token>` */
  readonly path: string;
  readonly clinicName: string;
  /** E.164. */
  readonly phone?: string | undefined;
  readonly notice?: Notice | undefined;
}

export function bookPage(view: BookingView, { openings, later }: Offer): string {
  const { language, nonce, clinicName, path } = view;
  const form = `<form method="post" action="${escapeHtml(path)}"><input type="hidden" name="lang" value="${language}">
${dayGroups(view, openings)}
<button class="main">${text(view, 'book.choose')}</button></form>`;
  const more = `<a class="button" href="${escapeHtml(path)}?from=${later}&amp;lang=${language}">${text(view, 'move.more')}</a>`;
  return page(
    { language, nonce, clinicName, path, title: 'book.title' },
    `<h1>${text(view, 'book.title')}</h1>
${noticeHtml(view)}
${openings.length > 0 ? form : `<p>${text(view, 'move.none')}</p>`}
${later === undefined ? '' : more}
${callHtml(view)}`,
  );
}
