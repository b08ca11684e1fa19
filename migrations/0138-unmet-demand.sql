-- Who asked for a service and found no time: a person once a day, however often they try. What a clinic plans its hours by.
create table unmet_demand (
  clinic_id uuid not null references clinic (id),
  id uuid not null,
  service_id uuid not null,
  -- Where one site was asked for.
  site_id uuid,
  day date not null,
  -- Who asked: a patient, else the conversation in which nobody was known.
  patient_id uuid,
  conversation_id uuid,
  reason text not null check (reason <> ''),
  cause text not null,
  created_at timestamptz not null,
  primary key (clinic_id, id),
  check (patient_id is not null or conversation_id is not null),
  foreign key (clinic_id, service_id) references service (clinic_id, id) on delete cascade,
  foreign key (clinic_id, site_id) references site (clinic_id, id) on delete cascade,
  foreign key (clinic_id, patient_id) references patient (clinic_id, id)
);
create unique index unmet_demand_once on unmet_demand (clinic_id, service_id, day, (coalesce(patient_id, conversation_id)));
create index unmet_demand_day on unmet_demand (clinic_id, day);
create index unmet_demand_patient on unmet_demand (clinic_id, patient_id) where patient_id is not null;
alter table unmet_demand enable row level security;
alter table unmet_demand force row level security;
create policy tenant on unmet_demand using (clinic_id = (select current_clinic())) with check (clinic_id = (select current_clinic()));
grant select, insert, update, delete on unmet_demand to centralita_app;

-- From so many people in a week on that found no time of a service there is a task.
alter table service_rule add column demand_task integer check (demand_task between 1 and 1000);
