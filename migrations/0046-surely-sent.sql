-- What reports of the carrier say of a number, and a stop for everything that leaves after a database was restored.

-- A number that takes no SMS may still be rung.
alter table contact_point add column sms_failed_at timestamptz;

-- While it stands, no message of the clinic is handed to a carrier.
create table outbound_hold (
  clinic_id uuid not null primary key references clinic (id),
  reason text not null check (reason in ('other-database', 'other-timeline', 'behind-mark', 'by-hand')),
  since timestamptz not null,
  -- what may have left after this is not in the database
  known_until timestamptz not null,
  released_at timestamptz
);
alter table outbound_hold enable row level security;
alter table outbound_hold force row level security;
create policy tenant on outbound_hold
  using (clinic_id = (select current_clinic())) with check (clinic_id = (select current_clinic()));
grant select, insert, update, delete on outbound_hold to centralita_app;

-- Which database this is, and a mark that only grows: a copy of it outside tells whether this one is older than it was.
create table outbound_guard (
  only_row boolean not null primary key default true check (only_row),
  system_identifier text not null,
  timeline integer not null,
  mark bigint not null check (mark > 0),
  updated_at timestamptz not null
);
grant select, insert, update on outbound_guard to centralita_app;
