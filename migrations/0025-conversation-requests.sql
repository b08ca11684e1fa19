-- What callers ask the clinic for, word by word, and how a patient wants to be spoken to.
create table conversation_request (
  clinic_id uuid not null references clinic (id),
  id uuid not null,
  conversation_id uuid not null,
  -- Counts the requests of one conversation: the same one told twice is kept once.
  number integer not null,
  kind text not null check (kind in ('results', 'prescription', 'certificate', 'invoice', 'documents', 'complaint', 'message',
    'callback', 'late', 'waiting-list', 'question')),
  -- What a complaint is asked after by: unique in the clinic.
  code text,
  patient_id uuid,
  appointment_id uuid,
  phone text,
  detail jsonb not null default '{}',
  created_at timestamptz not null,
  primary key (clinic_id, id),
  unique (clinic_id, conversation_id, number),
  unique (clinic_id, code),
  check ((kind = 'complaint') = (code is not null)),
  foreign key (clinic_id, patient_id) references patient (clinic_id, id),
  foreign key (clinic_id, conversation_id) references conversation (clinic_id, id)
);
create index conversation_request_patient on conversation_request (clinic_id, patient_id) where patient_id is not null;
create index conversation_request_kind on conversation_request (clinic_id, kind, created_at);

alter table conversation_request enable row level security;
alter table conversation_request force row level security;
create policy tenant on conversation_request using (clinic_id = (select current_clinic())) with check (clinic_id = (select current_clinic()));
grant select, insert, update, delete on conversation_request to centralita_app;

alter table patient add column slow_speech boolean not null default false;
