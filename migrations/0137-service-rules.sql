-- What a clinic decides about booking a service, beside what its record says: no import of the service changes it.
create table service_rule (
  clinic_id uuid not null,
  service_id uuid not null,
  -- Visits of this service that one practitioner has on one day; for single practitioners otherwise: { id: count }.
  max_per_day integer check (max_per_day between 0 and 500),
  max_per_day_of jsonb not null default '{}',
  -- Visits of this service that one patient has to come.
  max_active_per_patient integer check (max_active_per_patient between 1 and 100),
  -- Among those who are free at one time, whose it is where nobody was asked for: the first by name, or whoever has the least to do in that week.
  assign text not null default 'earliest' check (assign in ('earliest', 'balanced')),
  updated_at timestamptz not null,
  primary key (clinic_id, service_id),
  foreign key (clinic_id, service_id) references service (clinic_id, id) on delete cascade
);
alter table service_rule enable row level security;
alter table service_rule force row level security;
create policy tenant on service_rule using (clinic_id = (select current_clinic())) with check (clinic_id = (select current_clinic()));
grant select, insert, update, delete on service_rule to centralita_app;
