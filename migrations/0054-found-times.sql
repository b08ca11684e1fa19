-- Free times that the clinic's own system proposed when it was asked ($find), each behind a slot of ours.
create table found_time (
  clinic_id uuid not null,
  connection_id uuid not null,
  slot_id uuid not null,
  starts_at timestamptz not null,
  -- The proposed Appointment as it came: what is booked is this, with the patient in it.
  proposal jsonb not null,
  found_at timestamptz not null,
  -- The write that asked to hold it, when, and what the EHR holds for it; no answer is no hold that we could know.
  hold_for uuid,
  hold_asked_at timestamptz,
  held jsonb,
  primary key (clinic_id, connection_id, slot_id),
  foreign key (clinic_id, connection_id) references ehr_sync (clinic_id, connection_id) on delete cascade
);
create index found_time_window on found_time (clinic_id, connection_id, starts_at);
create index found_time_slot on found_time (clinic_id, slot_id);

-- How much may be asked of an EHR just now, by all processes together. Nothing is lost with it.
create unlogged table ehr_pace (
  clinic_id uuid not null,
  connection_id uuid not null,
  tokens double precision not null,
  filled_at timestamptz not null,
  -- The server said so.
  paused_until timestamptz,
  primary key (clinic_id, connection_id)
);

-- When the server was last asked whether it still tells of changes ($status): silence is asked about once.
alter table ehr_subscription add column asked_at timestamptz;

do $$
declare
  name text;
begin
  foreach name in array array['found_time', 'ehr_pace'] loop
    execute format('alter table %I enable row level security', name);
    execute format('alter table %I force row level security', name);
    execute format('create policy tenant on %I using (clinic_id = (select current_clinic())) with check (clinic_id = (select current_clinic()))', name);
    execute format('grant select, insert, update, delete on %I to centralita_app', name);
  end loop;
end $$;
-- Whoever asks an EHR knows the connection and speaks for all of them.
create policy system on ehr_pace using ((select is_system())) with check ((select is_system()));
