import { lazy, Suspense, useEffect } from 'react';
import { setClinicNow } from '../api/clinic-clock.ts';
import { useClinic } from '../api/queries.ts';
import type { BarePageName } from '../router.ts';
import { LineNotice } from './offline/line-notice.tsx';
import { LoadFailed, Loading } from './states.tsx';

const VIEWS = {
  wallboard: lazy(() => import('../queue/wallboard.tsx')),
  pop: lazy(() => import('../pop/pop-page.tsx')),
};
const Panels = lazy(() => import('./panels.tsx'));
const LiveToasts = lazy(() => import('./live-toasts.tsx'));

/** A page without the frame of the desk. */
export default function BarePage({ name }: { readonly name: Exclude<BarePageName, 'invitation'> }) {
  const clinic = useClinic();
  const now = clinic.data?.now;
  useEffect(() => {
    if (now) setClinicNow(now);
  }, [now]);
  const View = VIEWS[name];
  if (clinic.isPending) return <Loading fullHeight />;
  if (!clinic.data) return <LoadFailed error={clinic.error} retry={() => void clinic.refetch()} />;
  return (
    <Suspense fallback={<Loading fullHeight />}>
      {name === 'pop' ? <LineNotice /> : null}
      <View />
      {name === 'pop' ? (
        <>
          <Panels />
          <LiveToasts />
        </>
      ) : null}
    </Suspense>
  );
}
