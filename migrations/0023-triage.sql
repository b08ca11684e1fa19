-- What the triage engine decided, with everything it was decided from. Append-only: an assessment is never corrected, another
-- one follows it. The audit entry of each holds the hash of the record, and so chains it.
create table triage_assessment (
  clinic_id uuid not null references clinic (id),
  id uuid not null,
  decided_at timestamptz not null,
  -- absent: a caller who is not known
  patient_id uuid,
  channel text not null check (channel in ('api', 'desk', 'voice', 'sms', 'whatsapp', 'web')),
  language text not null check (language in ('es', 'ca', 'en')),
  asked_by jsonb not null,
  call_id uuid,
  conversation_id uuid,
  -- text, protocol, patient and answers as they came: what a replay needs
  input jsonb not null,
  -- wording shown next, the findings read from the text, facts with the kind of each unknown
  reading jsonb not null,
  decision jsonb not null,
  engine_version text not null,
  lexicon_version text not null,
  level smallint not null check (level between 1 and 5),
  deadline timestamptz,
  -- seen by nobody until then: it is assessed again
  expires_at timestamptz,
  record_sha256 text not null check (record_sha256 ~ '^[0-9a-f]{64}$'),
  primary key (clinic_id, id),
  foreign key (clinic_id, patient_id) references patient (clinic_id, id),
  check ((level = 5) = (deadline is null))
);
create index triage_assessment_patient on triage_assessment (clinic_id, patient_id, decided_at) where patient_id is not null;
create index triage_assessment_expiry on triage_assessment (clinic_id, expires_at) where expires_at is not null;

alter table triage_assessment enable row level security;
alter table triage_assessment force row level security;
create policy tenant on triage_assessment using (clinic_id = (select current_clinic())) with check (clinic_id = (select current_clinic()));
grant select, insert on triage_assessment to centralita_app;
