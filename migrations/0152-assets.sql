-- Rooms and devices: a visit takes their time besides that of its practitioner (ADR 0053).
create table asset (
  clinic_id uuid not null,
  id uuid not null,
  site_id uuid not null,
  kind text not null check (kind in ('room', 'device')),
  -- What services ask for, in the clinic's own word: "ecógrafo", "sala de curas". Any asset of a type does.
  type text not null check (type <> ''),
  name text not null check (name <> ''),
  -- None: it is there whenever its site is open.
  weekly_availability jsonb not null default '[]',
  active boolean not null default true,
  fhir jsonb,
  version integer not null default 1,
  updated_at timestamptz not null,
  primary key (clinic_id, id),
  foreign key (clinic_id, site_id) references site (clinic_id, id)
);
create index asset_updated on asset (clinic_id, updated_at, id);

-- While it is out of use: under repair, or lent. Visits that have it stay.
create table asset_closure (
  clinic_id uuid not null,
  id uuid not null,
  asset_id uuid not null,
  during tstzrange not null check (not isempty(during)),
  reason text not null,
  primary key (clinic_id, id),
  foreign key (clinic_id, asset_id) references asset (clinic_id, id) on delete cascade
);
create index asset_closure_asset on asset_closure (clinic_id, asset_id);

-- What a visit of the service needs: [{"type": "ecógrafo", "count": 1}].
alter table service_rule add column needs jsonb not null default '[]';

-- The time of an asset that a hold or a visit takes. It hangs on the row that has the practitioner's time: whatever frees, expires or
-- turns that frees, expires or turns this. Visits of one session share what it has, as the patients of one visit do.
create table asset_time (
  clinic_id uuid not null,
  occupancy_id uuid not null,
  asset_id uuid not null,
  during tstzrange not null check (not isempty(during)),
  session uuid not null,
  -- What the clinic's own system has booked over another visit excludes nobody.
  exclusive boolean not null default true,
  busy_from timestamptz not null generated always as (lower(during)) stored,
  busy_to timestamptz not null generated always as (upper(during)) stored,
  primary key (clinic_id, occupancy_id, asset_id),
  foreign key (clinic_id, occupancy_id) references occupancy (clinic_id, id) on delete cascade,
  foreign key (clinic_id, asset_id) references asset (clinic_id, id),
  constraint asset_time_no_overlap
    exclude using gist (clinic_id with =, asset_id with =, during with &&, session with <>) where (exclusive)
);
create index asset_time_busy on asset_time (clinic_id, asset_id, busy_to) include (busy_from, session) where exclusive;
create index asset_time_beside on asset_time (clinic_id, asset_id, busy_to) include (busy_from, session) where not exclusive;

alter table asset enable row level security;
alter table asset force row level security;
create policy tenant on asset using (clinic_id = (select current_clinic())) with check (clinic_id = (select current_clinic()));
grant select, insert, update, delete on asset to centralita_app;
alter table asset_closure enable row level security;
alter table asset_closure force row level security;
create policy tenant on asset_closure using (clinic_id = (select current_clinic())) with check (clinic_id = (select current_clinic()));
grant select, insert, update, delete on asset_closure to centralita_app;
alter table asset_time enable row level security;
alter table asset_time force row level security;
create policy tenant on asset_time using (clinic_id = (select current_clinic())) with check (clinic_id = (select current_clinic()));
grant select, insert, update, delete on asset_time to centralita_app;
