import { lazy, Suspense, useCallback, useEffect, useState } from 'react';
import { parseLanguage } from '../../platform/i18n/language.ts';
import { useSession, useSessionExpired } from './api/queries.ts';
import { LiveProvider } from './api/live.tsx';
import { storedLanguage, useI18n } from './i18n/i18n.tsx';
import { readKeptDay } from './shell/offline/kept-day.ts';
import { LoadFailed, Loading } from './shell/states.tsx';
import { usePlace } from './router.ts';
import { fetchPage, Shell } from './shell/shell.tsx';

const SignInAgain = lazy(() => import('./shell/sign-in-again.tsx'));
const BarePage = lazy(() => import('./shell/bare-page.tsx'));
const OfflineDay = lazy(() => import('./shell/offline/offline-day.tsx'));
const ChoosePassword = lazy(() => import('./shell/choose-password.tsx'));
const Invitation = lazy(() => import('./shell/invitation.tsx'));
const SignIn = lazy(() => import('./shell/sign-in.tsx'));

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
  useEffect(() => {
    if (bare === undefined) fetchPage(page);
  }, [bare, page]);
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
  if (!session.data) {
    return (
      <Suspense fallback={<Loading fullHeight />}>
        <SignIn />
      </Suspense>
    );
  }
  if (session.data.mustChoosePassword) {
    return (
      <Suspense fallback={<Loading fullHeight />}>
        <ChoosePassword name={session.data.staff.name} />
      </Suspense>
    );
  }
  return (
    <LiveProvider key={session.data.staff.id}>
      {bare === undefined ? <Shell staff={session.data.staff} /> : <BarePage name={bare} />}
      {expired ? (
        <Suspense>
          <SignInAgain staff={session.data.staff} />
        </Suspense>
      ) : null}
    </LiveProvider>
  );
}
