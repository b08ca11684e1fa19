-- How the made-up callers fared with a draft of the rules: one try-out of each version of a draft.
create table rules_tryout (
  clinic_id uuid not null,
  rules_id uuid not null,
  version integer not null,
  state text not null check (state in ('running', 'passed', 'failed')),
  -- How many calls there will be, and what came of those that are over: [{ persona, errand, wrong, heard }].
  calls integer not null,
  trials jsonb not null default '[]',
  author jsonb not null,
  started_at timestamptz not null,
  finished_at timestamptz,
  primary key (clinic_id, rules_id, version),
  foreign key (clinic_id, rules_id) references answering_rules (clinic_id, id) on delete cascade,
  check ((state = 'running') = (finished_at is null))
);

alter table rules_tryout enable row level security;
alter table rules_tryout force row level security;
create policy tenant on rules_tryout using (clinic_id = (select current_clinic())) with check (clinic_id = (select current_clinic()));
grant select, insert, update, delete on rules_tryout to centralita_app;
