-- What an outside file last said of a resource, so that a second run of the file changes nothing, also where the clinic has
-- changed the resource here meanwhile: only what the file says anew is written. Digests of the cells, never the cells.
create table imported_row (
  clinic_id uuid not null references clinic (id),
  source text not null check (source <> ''),
  resource_type text not null check (resource_type in ('Organization', 'Location', 'HealthcareService', 'Practitioner',
    'PractitionerRole', 'Schedule', 'Slot', 'Patient', 'Appointment')),
  resource_id uuid not null,
  -- column → digest
  said jsonb not null,
  -- the file of the source that it came in, where the source has many
  part text not null default '',
  updated_at timestamptz not null,
  primary key (clinic_id, source, resource_type, resource_id)
);

-- A clinic's subscription to the free times that somebody publishes as SMART Scheduling Links.
create table scheduling_link (
  clinic_id uuid not null references clinic (id),
  id uuid not null,
  url text not null,
  active boolean not null default true,
  every_minutes integer not null check (every_minutes between 1 and 1440),
  -- hosts beside the publication's own from which its files may come
  hosts text[] not null default '{}',
  last_run_at timestamptz,
  last_error text,
  created_at timestamptz not null,
  primary key (clinic_id, id),
  unique (clinic_id, url)
);

-- Each file of such a publication, as it was last seen. Times are real ones: publishers know no clock of ours.
create table scheduling_link_file (
  clinic_id uuid not null,
  link_id uuid not null,
  url text not null,
  type text not null check (type in ('manifest', 'Location', 'Schedule', 'Slot')),
  etag text,
  fetched_at timestamptz not null,
  fresh_until timestamptz not null,
  primary key (clinic_id, link_id, url),
  foreign key (clinic_id, link_id) references scheduling_link (clinic_id, id) on delete cascade
);

-- Secret links to the calendar of one practitioner. The link itself is kept nowhere: its hash is enough to know it again.
create table calendar_link (
  clinic_id uuid not null,
  id uuid not null,
  practitioner_id uuid not null,
  token_hash bytea not null,
  shows_initials boolean not null default false,
  language text not null check (language in ('es', 'ca', 'en')),
  created_at timestamptz not null,
  revoked_at timestamptz,
  primary key (clinic_id, id),
  foreign key (clinic_id, practitioner_id) references practitioner (clinic_id, id)
);
create unique index calendar_link_token on calendar_link (token_hash);

do $$
declare
  name text;
begin
  foreach name in array array['imported_row', 'scheduling_link', 'scheduling_link_file', 'calendar_link']
  loop
    execute format('alter table %I enable row level security', name);
    execute format('alter table %I force row level security', name);
    execute format('create policy tenant on %I using (clinic_id = (select current_clinic())) with check (clinic_id = (select current_clinic()))', name);
    execute format('grant select, insert, update, delete on %I to centralita_app', name);
  end loop;
end $$;

-- A link is found by its token before the clinic is known.
create policy system on calendar_link using ((select is_system())) with check ((select is_system()));
