-- A mirror of the clinic's own FHIR server: what is whose over there, how far we have read, and what could not be understood.
-- Everything here holds ids, codes and times, never a person's data.

-- One row per connection that is mirrored.
create table ehr_sync (
  clinic_id uuid not null references clinic (id),
  connection_id uuid not null,
  state text not null check (state in ('loading', 'following', 'paused')),
  poll_every_ms integer not null default 60000 check (poll_every_ms between 1000 and 86400000),
  -- How far ahead slots are kept, in days.
  horizon_days integer not null default 182 check (horizon_days between 1 and 730),
  -- For appointments that say nothing better.
  default_service_id uuid,
  default_site_id uuid,
  default_practitioner_id uuid,
  -- The server's clock minus ours, as last measured.
  skew_ms integer not null default 0,
  -- One reader at a time. Real time: a process that died lets go by itself.
  lease_token uuid,
  lease_until timestamptz,
  started_at timestamptz not null,
  loaded_at timestamptz,
  polled_at timestamptz,
  polled_real_at timestamptz,
  -- When all of it was last compared, of a server that cannot say what changed.
  swept_at timestamptz,
  reconciled_at timestamptz,
  subscribed_at timestamptz,
  primary key (clinic_id, connection_id),
  foreign key (clinic_id, connection_id) references ehr_connection (clinic_id, id) on delete cascade,
  foreign key (clinic_id, default_service_id) references service (clinic_id, id),
  foreign key (clinic_id, default_site_id) references site (clinic_id, id),
  foreign key (clinic_id, default_practitioner_id) references practitioner (clinic_id, id)
);

-- How far each type has been read. Written in the transaction of the page that it follows.
create table sync_checkpoint (
  clinic_id uuid not null,
  connection_id uuid not null,
  type text not null,
  state text not null check (state in ('waiting', 'loading', 'loaded')),
  -- The next page as the server named it, below its base.
  next_page text,
  -- Slots are read in windows: the start of the one that is being read.
  window_start timestamptz,
  -- The greatest lastUpdated that was read, while pages come in that order; a dead link goes on from here.
  high_water timestamptz,
  in_order boolean not null default true,
  restarts integer not null default 0,
  -- The server's time up to which its changes are known.
  watermark timestamptz,
  seen bigint not null default 0,
  expected bigint,
  updated_at timestamptz not null,
  primary key (clinic_id, connection_id, type),
  foreign key (clinic_id, connection_id) references ehr_sync (clinic_id, connection_id) on delete cascade
);

-- Which resource over there is which of ours.
create table ehr_link (
  clinic_id uuid not null,
  connection_id uuid not null,
  type text not null,
  ehr_id text not null check (ehr_id ~ '^[A-Za-z0-9.-]{1,64}$'),
  local_id uuid not null,
  version_id text,
  last_updated timestamptz,
  content_hash text,
  -- Of slots and appointments: in which window it is looked for.
  starts_at timestamptz,
  -- Windows in which it should have been and was not, one after the other.
  missing_count integer not null default 0,
  gone_at timestamptz,
  -- Of a patient who is an alias: the survivor over there. Its row here is then the survivor's.
  replaced_by text,
  primary key (clinic_id, connection_id, type, ehr_id),
  foreign key (clinic_id, connection_id) references ehr_sync (clinic_id, connection_id) on delete cascade
);
create index ehr_link_local on ehr_link (clinic_id, type, local_id);
create index ehr_link_window on ehr_link (clinic_id, connection_id, type, starts_at) where gone_at is null;

-- What we asked the server to tell us of. A notification is a hint: it wakes a poll and is believed nothing.
create table ehr_subscription (
  clinic_id uuid not null,
  connection_id uuid not null,
  -- The search or the topic that it is about.
  criteria text not null,
  -- What the server calls it.
  ehr_id text not null,
  -- Of the secret in the address that notifications go to.
  secret_hash bytea not null,
  -- The last event that was heard of, of a topic; they are numbered without gaps.
  last_event bigint,
  ends_at timestamptz,
  heard_at timestamptz,
  primary key (clinic_id, connection_id, criteria),
  foreign key (clinic_id, connection_id) references ehr_sync (clinic_id, connection_id) on delete cascade
);

-- What could not be taken over, one row per element. Gone once the resource is.
create table sync_issue (
  clinic_id uuid not null,
  connection_id uuid not null,
  type text not null,
  ehr_id text not null,
  path text not null,
  reason text not null,
  diagnostics text not null,
  -- Whose coming would help.
  missing_type text,
  missing_id text,
  first_seen_at timestamptz not null,
  last_seen_at timestamptz not null,
  primary key (clinic_id, connection_id, type, ehr_id, path),
  foreign key (clinic_id, connection_id) references ehr_sync (clinic_id, connection_id) on delete cascade
);
create index sync_issue_missing on sync_issue (clinic_id, connection_id, missing_type, missing_id) where missing_id is not null;

-- Somebody who was two entries in a directory and is one: the old id goes on to mean the survivor.
create table patient_alias (
  clinic_id uuid not null,
  alias_id uuid not null,
  patient_id uuid not null check (patient_id <> alias_id),
  merged_at timestamptz not null,
  primary key (clinic_id, alias_id),
  foreign key (clinic_id, alias_id) references patient (clinic_id, id) on delete cascade,
  foreign key (clinic_id, patient_id) references patient (clinic_id, id) on delete cascade
);
create index patient_alias_patient on patient_alias (clinic_id, patient_id);

-- Who has which number. Operators of JSON are not leakproof and reach no index under row-level security: equality of text does.
create table patient_identifier (
  clinic_id uuid not null,
  patient_id uuid not null,
  system text not null,
  value text not null,
  primary key (clinic_id, system, value, patient_id),
  foreign key (clinic_id, patient_id) references patient (clinic_id, id) on delete cascade
);
create index patient_identifier_patient on patient_identifier (clinic_id, patient_id);

insert into patient_identifier (clinic_id, patient_id, system, value)
select p.clinic_id, p.id, i.system, i.value
  from patient p, jsonb_to_recordset(p.identifiers) as i(system text, value text)
 where i.system is not null and i.value is not null
on conflict do nothing;

create function patient_identifiers_follow() returns trigger language plpgsql as $$
begin
  if tg_op = 'UPDATE' then
    delete from patient_identifier where clinic_id = new.clinic_id and patient_id = new.id;
  end if;
  insert into patient_identifier (clinic_id, patient_id, system, value)
  select new.clinic_id, new.id, i.system, i.value
    from jsonb_to_recordset(new.identifiers) as i(system text, value text)
   where i.system is not null and i.value is not null
  on conflict do nothing;
  return null;
end $$;
create trigger patient_identifiers_new after insert on patient
  for each row when (new.identifiers <> '[]') execute function patient_identifiers_follow();
create trigger patient_identifiers_changed after update of identifiers on patient
  for each row when (new.identifiers is distinct from old.identifiers) execute function patient_identifiers_follow();

do $$
declare
  name text;
begin
  foreach name in array array['ehr_sync', 'sync_checkpoint', 'ehr_link', 'ehr_subscription', 'sync_issue', 'patient_alias', 'patient_identifier'] loop
    execute format('alter table %I enable row level security', name);
    execute format('alter table %I force row level security', name);
    execute format('create policy tenant on %I using (clinic_id = (select current_clinic())) with check (clinic_id = (select current_clinic()))', name);
    execute format('grant select, insert, update, delete on %I to centralita_app', name);
  end loop;
end $$;

-- Figures for operators, over all clinics: counts and times.
create policy system on ehr_sync for select using ((select is_system()));
create policy system on sync_checkpoint for select using ((select is_system()));
create policy system on sync_issue for select using ((select is_system()));
