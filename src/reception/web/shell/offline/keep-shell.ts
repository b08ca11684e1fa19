const SHELL = 'centralita-desk-1';
const ASSETS = '/assets/desk/';

/**
 * Has the browser keep the files of the page, so that a reload without a server shows it all the same. What was loaded before the
 * service worker stood is kept by hand; what is needed then and was not loaded yet is loaded now.
 */
export async function keepShell(): Promise<void> {
  if (!('serviceWorker' in navigator) || !import.meta.env.PROD) return;
  await navigator.serviceWorker.register('/sw.js');
  await navigator.serviceWorker.ready;
  await import('./offline-day.tsx');
  const files = performance
    .getEntriesByType('resource')
    .map(({ name }) => new URL(name).pathname)
    .filter((path) => path.startsWith(ASSETS));
  const cache = await caches.open(SHELL);
  await cache.addAll(['/', ...new Set(files)]);
  document.documentElement.dataset['kept'] = 'true';
}
