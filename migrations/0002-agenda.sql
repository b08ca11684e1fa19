-- Row-level security lets only leakproof conditions into an index scan: comparisons of timestamps are leakproof, operators
-- of ranges are not. The bounds of a busy time therefore stand in columns of their own, made from the range.
alter table occupancy
  add column busy_from timestamptz generated always as (lower(during)) stored,
  add column busy_to timestamptz generated always as (upper(during)) stored;

-- Exclusive times of one person never overlap, so the first that ends after T decides whether [T, U) is free.
create index occupancy_exclusive on occupancy (clinic_id, resource_id, busy_to) include (busy_from, expires_at) where exclusive;
create index occupancy_overbooked on occupancy (clinic_id, resource_id, busy_to) include (busy_from) where not exclusive;

-- The next free stored slots of a service, over all its schedules, in order of time.
create index slot_free_start on slot (clinic_id, start_at, schedule_id) include (end_at) where status = 'free';

-- The hours of a role, kept apart from the resource, so that a schedule that comes later takes them.
alter table practitioner_role add column weekly_availability jsonb not null default '[]';
create index slot_start on slot (clinic_id, start_at, id);
