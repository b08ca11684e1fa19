-- A connection that rests: nothing is read and nothing written until it is resumed. What was wanted meanwhile waits.
alter table ehr_connection add column paused_at timestamptz;

-- Kinds of trouble of a mirror that the desk has been told of, until they are gone. Codes and counts only.
create table ehr_told (
  clinic_id uuid not null,
  connection_id uuid not null,
  -- The reason of the issues (sync_issue).
  kind text not null,
  since timestamptz not null,
  primary key (clinic_id, connection_id, kind),
  foreign key (clinic_id, connection_id) references ehr_sync (clinic_id, connection_id) on delete cascade
);

alter table ehr_told enable row level security;
alter table ehr_told force row level security;
create policy tenant on ehr_told using (clinic_id = (select current_clinic())) with check (clinic_id = (select current_clinic()));
grant select, insert, update, delete on ehr_told to centralita_app;
