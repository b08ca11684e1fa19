-- What the desk writes to itself about a patient, to be read before the next talk: never sent to the patient, nor to the EHR.
create table patient_note (
  clinic_id uuid not null,
  id uuid not null,
  patient_id uuid not null,
  words text not null check (words <> '' and length(words) <= 500),
  -- What everybody should see at once also stands beside a visit.
  pinned boolean not null default false,
  -- The person of the clinic who wrote it, and who changed it last; nobody where a program did.
  written_by uuid,
  changed_by uuid,
  version integer not null default 1,
  created_at timestamptz not null,
  updated_at timestamptz not null,
  primary key (clinic_id, id),
  foreign key (clinic_id, patient_id) references patient (clinic_id, id) on delete cascade
);
create index patient_note_patient on patient_note (clinic_id, patient_id);
alter table patient_note enable row level security;
alter table patient_note force row level security;
create policy tenant on patient_note using (clinic_id = (select current_clinic())) with check (clinic_id = (select current_clinic()));
grant select, insert, update, delete on patient_note to centralita_app;
