-- The clinic's own FHIR server: where it is, how it wants to be asked, and what a look at it showed.
create table ehr_connection (
  clinic_id uuid not null references clinic (id),
  id uuid not null,
  base_url text not null check (base_url <> ''),
  fhir_version text not null check (fhir_version in ('R4', 'R5')),
  auth_kind text not null check (auth_kind in ('none', 'basic', 'header', 'client-secret', 'private-key-jwt')),
  -- what may be shown: client id, scopes, token address, name of a header
  auth_facts jsonb not null default '{}',
  -- secrets, sealed for this very row; null where there are none, or no longer
  auth_sealed text,
  -- public halves of the keys that are live: the one that signs, and the next one
  jwks jsonb not null default '{"keys": []}',
  state text not null check (state in ('active', 'removed')),
  strategy jsonb,
  probe_report jsonb,
  probed_at timestamptz,
  -- rises with every change of how the server is spoken to
  revision integer not null default 1,
  created_at timestamptz not null,
  updated_at timestamptz not null,
  primary key (clinic_id, id),
  check (state = 'active' or auth_sealed is null)
);
create unique index ehr_connection_active on ehr_connection (clinic_id) where state = 'active';
create index ehr_connection_id on ehr_connection (id);

alter table ehr_connection enable row level security;
alter table ehr_connection force row level security;
create policy tenant on ehr_connection using (clinic_id = (select current_clinic())) with check (clinic_id = (select current_clinic()));
-- The EHR fetches our public keys by the id of the connection, before a clinic is known.
create policy system on ehr_connection using ((select is_system())) with check ((select is_system()));
grant select, insert, update, delete on ehr_connection to centralita_app;
