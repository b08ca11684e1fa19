import { lazy, Suspense, useCallback, useEffect, useState } from 'react';
import { parseLanguage } from '../../platform/i18n/language.ts';
import { useSession, useSessionExpired, wasSignedIn } from './api/queries.ts';
import { LiveProvider } from './api/live.tsx';
import { storedLanguage, useI18n } from './i18n/i18n.tsx';
import { readKeptDay } from './shell/offline/kept-day.ts';
import { SignIn } from './shell/sign-in.tsx';
import { LoadFailed, Loading } from './shell/states.tsx';
import { usePlace, type PageName } from './router.ts';
import { fetchPage } from './shell/pages.ts';

const AFTER_FORM_MS = 300;

const fetchShell = () => import('./shell/shell.tsx');
const Shell = lazy(fetchShell);
const SignInAgain = lazy(() => import('./shell/sign-in-again.tsx'));
const BarePage = lazy(() => import('./shell/bare-page.tsx'));
const OfflineDay = lazy(() => import('./shell/offline/offline-day.tsx'));
const ChoosePassword = lazy(() => import('./shell/choose-password.tsx'));
const Invitation = lazy(() => import('./shell/invitation.tsx'));

/** No server: the day as it was last known in this tab, or that there is nothing to show. */
function Unreached({ error, retry }: { readonly error: unknown; readonly retry: () => void }) {
  const [kept] = useState(() => readKeptDay(Date.now()));
  if (!kept) return <LoadFailed error={error} retry={retry} />;
  return (
    <Suspense fallback={<Loading fullHeight />}>
      <OfflineDay kept={kept} retry={retry} />
    </Suspense>
  );
}

/** Begins to fetch what comes after the sign-in: at once for who was in, else once the form stands and somebody types in it. */
function useFetchAhead(page: PageName | undefined, isStranger: boolean): void {
  useEffect(() => {
    if (page === undefined || (!isStranger && !wasSignedIn())) return undefined;
    const fetchAhead = () => {
      void fetchShell().catch(() => undefined);
      fetchPage(page);
    };
    if (!isStranger) {
      fetchAhead();
      return undefined;
    }
    const timer = setTimeout(fetchAhead, AFTER_FORM_MS);
    return () => clearTimeout(timer);
  }, [page, isStranger]);
}

/** Who is signed in decides what is shown. */
export function App() {
  const session = useSession();
  const { refetch } = session;
  const retry = useCallback(() => void refetch(), [refetch]);
  const { setLanguage } = useI18n();
  const expired = useSessionExpired();
  const { bare, page, search } = usePlace();
  const spoken = parseLanguage(session.data?.staff.language);
  useEffect(() => {
    if (spoken && storedLanguage() === undefined) setLanguage(spoken);
  }, [spoken, setLanguage]);
  useFetchAhead(bare === undefined ? page : undefined, session.data === null);
  if (bare === 'invitation') {
    return (
      <Suspense fallback={<Loading fullHeight />}>
        <Invitation token={search.get('token') ?? ''} />
      </Suspense>
    );
  }
  if (session.isPending) return <Loading fullHeight />;
  if (session.isError && session.data === undefined) {
    return <Unreached error={session.error} retry={retry} />;
  }
  if (!session.data) return <SignIn />;
  if (session.data.mustChoosePassword) {
    return (
      <Suspense fallback={<Loading fullHeight />}>
        <ChoosePassword name={session.data.staff.name} />
      </Suspense>
    );
  }
  return (
    <LiveProvider key={session.data.staff.id}>
      <Suspense fallback={<Loading fullHeight />}>
        {bare === undefined ? <Shell staff={session.data.staff} /> : <BarePage name={bare} />}
      </Suspense>
      {expired ? (
        <Suspense>
          <SignInAgain staff={session.data.staff} />
        </Suspense>
      ) : null}
    </LiveProvider>
  );
}
