import { Drawer, Modal } from '@mantine/core';
import { AppointmentPanel } from '../agenda/appointment-panel.tsx';
import { BookDialog } from '../agenda/book-dialog.tsx';
import { CallPanel } from '../calls/call-panel.tsx';
import { CallStrip } from '../queue/call-strip.tsx';
import { useI18n } from '../i18n/i18n.tsx';
import { PopView } from '../pop/pop-view.tsx';
import { PatientPanel } from '../patients/patient-panel.tsx';
import { LineNotice } from './offline/line-notice.tsx';
import { closePanel, usePanel } from './open-panel.ts';

const TITLES = {
  appointment: 'appointment.title',
  patient: 'patient.title',
  call: 'calls.transcript',
  pop: 'pop.title',
} as const;

/** What stands open beside the page. */
export default function Panels() {
  const { t } = useI18n();
  const panel = usePanel();
  const beside = panel && panel.kind !== 'book' ? panel : undefined;
  return (
    <>
      <Drawer
        opened={beside !== undefined}
        onClose={closePanel}
        position="right"
        size={beside?.kind === 'pop' ? 1_040 : 460}
        title={beside ? t(TITLES[beside.kind]) : ''}
        overlayProps={{ backgroundOpacity: 0.25 }}
        lockScroll={false}
        closeButtonProps={{ 'aria-label': t('app.close') }}
      >
        <LineNotice inside />
        <CallStrip inside />
        {beside?.kind === 'appointment' ? (
          <AppointmentPanel
            key={`${beside.id} ${beside.length?.minutes ?? ''}`}
            id={beside.id}
            length={beside.length}
          />
        ) : null}
        {beside?.kind === 'patient' ? <PatientPanel key={beside.id} id={beside.id} /> : null}
        {beside?.kind === 'pop' ? <PopView key={beside.call} wanted={{ call: beside.call }} /> : null}
        {beside?.kind === 'call' ? <CallPanel key={beside.id} id={beside.id} /> : null}
      </Drawer>
      <Modal
        opened={panel?.kind === 'book'}
        onClose={closePanel}
        size={760}
        title={t('book.title')}
        lockScroll={false}
        closeButtonProps={{ 'aria-label': t('app.close') }}
      >
        <LineNotice inside />
        <CallStrip inside />
        {panel?.kind === 'book' ? <BookDialog wanted={panel} /> : null}
      </Modal>
    </>
  );
}
