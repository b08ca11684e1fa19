-- Reminder plans as they were in force and as they are being written; `reminder_plan` stays what is in force. One without a plan goes back
-- to the common plan of the clinic, or to that of the product.
create table reminder_plan_version (
  clinic_id uuid not null references clinic (id),
  id uuid not null,
  service_id uuid,
  status text not null check (status in ('draft', 'in-force', 'replaced')),
  plan jsonb,
  note text not null default '' check (char_length(note) <= 500),
  author jsonb not null,
  -- Grows with every save of the draft.
  version integer not null default 1,
  saved_at timestamptz not null,
  published_at timestamptz,
  primary key (clinic_id, id),
  foreign key (clinic_id, service_id) references service (clinic_id, id),
  check ((status = 'draft') = (published_at is null))
);
-- One draft and one in force, of all services together or of one.
create unique index reminder_plan_version_standing on reminder_plan_version
  (clinic_id, status, coalesce(service_id, '00000000-0000-0000-0000-000000000000'::uuid)) where status in ('draft', 'in-force');
alter table reminder_plan_version enable row level security;
alter table reminder_plan_version force row level security;
create policy tenant on reminder_plan_version using (clinic_id = (select current_clinic())) with check (clinic_id = (select current_clinic()));
grant select, insert, update, delete on reminder_plan_version to centralita_app;
