import { useSyncExternalStore } from 'react';

export const PAGES = [
  'agenda',
  'calls',
  'queue',
  'tasks',
  'urgent',
  'campaigns',
  'patients',
  'reports',
  'settings',
] as const;
export type PageName = (typeof PAGES)[number];
/** Pages without the frame of the desk: for a television, for a vendor's own window, for who has no password yet. */
const BARE_PAGES = ['wallboard', 'pop', 'invitation'] as const;
export type BarePageName = (typeof BARE_PAGES)[number];

/** Where the reader is: a page and its settings, all in the address, so that it can be kept, sent and gone back to. */
export interface Place {
  readonly page: PageName;
  /** A page without the frame, instead. */
  readonly bare?: BarePageName | undefined;
  readonly search: URLSearchParams;
}

function parse(hash: string): Place {
  const [path = '', search = ''] = hash.replace(/^#\/?/, '').split('?');
  const bare = BARE_PAGES.find((name) => name === path);
  return { page: PAGES.find((name) => name === path) ?? 'agenda', bare, search: new URLSearchParams(search) };
}

/** A link that names a page by its path, as other programs write it, is the same place. */
function fromPath({ pathname, search, hash }: Location): string {
  const [, first = '', second = ''] = pathname.split('/');
  const page = first === 'embed' ? second : first;
  if (hash !== '' || ![...PAGES, ...BARE_PAGES].some((name) => name === page)) return hash;
  const address = `#/${page}${search}`;
  window.history.replaceState(null, '', `/${address}`);
  return address;
}

let place = parse(fromPath(window.location));

function subscribe(changed: () => void): () => void {
  const onHash = () => {
    place = parse(window.location.hash);
    changed();
  };
  window.addEventListener('hashchange', onHash);
  return () => window.removeEventListener('hashchange', onHash);
}

export function usePlace(): Place {
  return useSyncExternalStore(subscribe, () => place);
}

export function addressOf(
  page: PageName | BarePageName,
  settings: Readonly<Record<string, string | undefined>> = {},
): string {
  const search = new URLSearchParams();
  for (const [name, value] of Object.entries(settings)) if (value !== undefined) search.set(name, value);
  const query = search.toString();
  return `#/${page}${query === '' ? '' : `?${query}`}`;
}

export function goTo(page: PageName, settings?: Readonly<Record<string, string | undefined>>): void {
  window.location.hash = addressOf(page, settings);
}

export function goToBare(page: BarePageName, settings?: Readonly<Record<string, string | undefined>>): void {
  window.location.hash = addressOf(page, settings);
}
