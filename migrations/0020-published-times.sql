-- The free times that a clinic itself publishes, as SMART Scheduling Links: for everybody, at an address with this id, without
-- anything of a person. No row, or an inactive one: nothing is published.
create table publication (
  clinic_id uuid not null references clinic (id),
  id uuid not null,
  active boolean not null,
  days integer not null check (days between 1 and 60),
  -- where and how people book; without a phone here, that of the site
  booking_url text,
  booking_phone text,
  -- abbreviations of the states or regions that the files cover
  states text[] not null default '{}',
  created_at timestamptz not null,
  -- Real times from here on: those who ask know no clock of ours.
  built_at timestamptz,
  build_ms integer not null default 0,
  -- when each file last changed, in milliseconds: {"Location": …, "Schedule": …, "Slot": …}
  changed jsonb not null default '{}',
  primary key (clinic_id, id)
);
create unique index publication_clinic on publication (clinic_id);
create unique index publication_id on publication (id);

-- What was published, as it was last built. What is there no more stays, marked, until its time is over: whoever asks only for
-- what changed must be told.
create table published_resource (
  clinic_id uuid not null references clinic (id),
  type text not null check (type in ('Location', 'Schedule', 'Slot')),
  id uuid not null,
  body jsonb not null,
  gone boolean not null default false,
  ends_at timestamptz,
  changed_at timestamptz not null,
  primary key (clinic_id, type, id)
);
create index published_resource_changed on published_resource (clinic_id, type, changed_at);

-- Publishers that know no ETag say when a file changed, and those that know `_since` tell only what did.
alter table scheduling_link_file add column last_modified text;
alter table scheduling_link add column since timestamptz;
alter table scheduling_link add column full_at timestamptz;

do $$
declare
  name text;
begin
  foreach name in array array['publication', 'published_resource']
  loop
    execute format('alter table %I enable row level security', name);
    execute format('alter table %I force row level security', name);
    execute format('create policy tenant on %I using (clinic_id = (select current_clinic())) with check (clinic_id = (select current_clinic()))', name);
    execute format('grant select, insert, update, delete on %I to centralita_app', name);
  end loop;
end $$;

-- A publication is found by its address before the clinic is known.
create policy system on publication using ((select is_system())) with check ((select is_system()));
