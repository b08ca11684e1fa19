-- What the clinic's own system was asked for. Written before the call, so that no crash loses or repeats it.
create table ehr_write (
  clinic_id uuid not null references clinic (id),
  id uuid not null,
  connection_id uuid not null,
  kind text not null check (kind in ('book', 'reschedule', 'cancel', 'confirm', 'mark')),
  -- Ours; at the EHR it is the value of the business identifier.
  appointment_id uuid not null,
  -- pending: nothing was sent. sent: a write may have taken effect there. done and refused: known. unknown: being found out.
  -- conflict: a person decides.
  state text not null check (state in ('pending', 'sent', 'done', 'refused', 'unknown', 'conflict')),
  -- Whoever asked was sent away with "requested": how it ends is told.
  promised boolean not null default false,
  attempts integer not null default 0 check (attempts >= 0),
  -- All that it takes to ask again.
  intent jsonb not null,
  -- The appointment there, once it is known.
  ehr_id text,
  reason text,
  -- Of a conflict: what we knew, what stands there, what we wanted. Times, codes and ids.
  versions jsonb,
  created_at timestamptz not null,
  updated_at timestamptz not null,
  primary key (clinic_id, id),
  check ((state = 'conflict') <= (reason is not null))
);
create index ehr_write_appointment on ehr_write (clinic_id, appointment_id);
create index ehr_write_open on ehr_write (clinic_id, created_at) where state in ('pending', 'sent', 'unknown');

alter table ehr_write enable row level security;
alter table ehr_write force row level security;
create policy tenant on ehr_write using (clinic_id = (select current_clinic())) with check (clinic_id = (select current_clinic()));
grant select, insert, update, delete on ehr_write to centralita_app;
