-- A code sent to the number on file proves who is on the line, or writes. Kept as a salted hash, for ten minutes, for few tries.
create table one_time_code (
  clinic_id uuid not null,
  id uuid not null,
  conversation_id uuid not null,
  patient_id uuid not null,
  phone text not null,
  salt bytea not null,
  code_hash bytea not null,
  tries integer not null default 0,
  made_at timestamptz not null,
  expires_at timestamptz not null,
  used_at timestamptz,
  primary key (clinic_id, id),
  foreign key (clinic_id, patient_id) references patient (clinic_id, id) on delete cascade
);
create index one_time_code_made on one_time_code (clinic_id, made_at);
create index one_time_code_patient on one_time_code (clinic_id, patient_id);

-- A telephone that a patient asked to be changed: nothing of it holds before its time, and whoever has the old one is told.
create table phone_change (
  clinic_id uuid not null,
  id uuid not null,
  patient_id uuid not null,
  old_phone text not null,
  new_phone text not null,
  asked_at timestamptz not null,
  holds_from timestamptz not null,
  state text not null default 'waiting' check (state in ('waiting', 'done', 'withdrawn')),
  settled_at timestamptz,
  primary key (clinic_id, id),
  foreign key (clinic_id, patient_id) references patient (clinic_id, id) on delete cascade
);
create unique index phone_change_waiting on phone_change (clinic_id, patient_id) where state = 'waiting';

do $$
declare
  name text;
begin
  foreach name in array array['one_time_code', 'phone_change'] loop
    execute format('alter table %I enable row level security', name);
    execute format('alter table %I force row level security', name);
    execute format('create policy tenant on %I using (clinic_id = (select current_clinic())) with check (clinic_id = (select current_clinic()))', name);
    execute format('grant select, insert, update, delete on %I to centralita_app', name);
  end loop;
end $$;
