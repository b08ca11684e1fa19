-- How a clinic wants its calls answered: one draft, one set that is in force, and every one that ever was.
create table answering_rules (
  clinic_id uuid not null references clinic (id),
  id uuid not null,
  status text not null check (status in ('draft', 'in-force', 'replaced')),
  rules jsonb not null,
  note text not null default '',
  author jsonb not null,
  version integer not null default 1,
  saved_at timestamptz not null,
  published_at timestamptz,
  primary key (clinic_id, id),
  check ((status = 'draft') = (published_at is null))
);
create unique index answering_rules_draft on answering_rules (clinic_id) where status = 'draft';
create unique index answering_rules_in_force on answering_rules (clinic_id) where status = 'in-force';
create index answering_rules_history on answering_rules (clinic_id, published_at desc) where published_at is not null;

alter table answering_rules enable row level security;
alter table answering_rules force row level security;
create policy tenant on answering_rules using (clinic_id = (select current_clinic())) with check (clinic_id = (select current_clinic()));
grant select, insert, update, delete on answering_rules to centralita_app;
