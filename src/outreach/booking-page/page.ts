import type { Offer } from '../visit-page/offer.ts';
import { callHtml, dayGroups, furtherHtml, noticeHtml, text, type Notice } from '../visit-page/pages.ts';
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

export function bookPage(view: BookingView, offer: Offer): string {
  const { language, nonce, clinicName, path } = view;
  const form = `<form method="post" action="${escapeHtml(path)}"><input type="hidden" name="lang" value="${language}">
${dayGroups(view, offer.openings)}
<button class="main">${text(view, 'book.choose')}</button></form>`;
  return page(
    { language, nonce, clinicName, path, title: 'book.title' },
    `<h1>${text(view, 'book.title')}</h1>
${noticeHtml(view)}
${offer.openings.length > 0 ? form : `<p>${text(view, 'move.none')}</p>`}
${furtherHtml(view, path, offer)}
${callHtml(view)}`,
  );
}

/** The press before this one is being carried out: no times, which would be pressed again. */
export function busyPage(view: BookingView): string {
  const { language, nonce, clinicName, path } = view;
  return page(
    { language, nonce, clinicName, path, title: 'book.title' },
    `${noticeHtml(view)}
<a class="button" href="${escapeHtml(`${path}?lang=${language}`)}">${text(view, 'book.look')}</a>
${callHtml(view)}`,
  );
}
