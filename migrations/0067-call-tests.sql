-- Calls of the past from which somebody at the desk made a test: a draft of the rules is published when it passes them too.
-- Nothing in it is of a patient: names, telephones and birth dates are those of a made-up caller (answering/domain/call-test.ts).
create table call_test (
  clinic_id uuid not null references clinic (id),
  id uuid not null,
  about text not null check (length(about) between 1 and 200),
  -- Whether the made-up caller has a coming visit.
  caller text not null check (caller in ('new', 'with-visit')),
  -- [{ heard, says, wrong?, has? }]: what the caller does, what was answered, and what is wished instead.
  turns jsonb not null,
  -- What has to have come of the call.
  ends text not null check (ends in ('booked', 'moved', 'cancelled', 'request-left', 'person', 'nothing')),
  author jsonb not null,
  saved_at timestamptz not null,
  primary key (clinic_id, id)
);
create index call_test_in_order on call_test (clinic_id, saved_at desc, id);
alter table call_test enable row level security;
alter table call_test force row level security;
create policy tenant on call_test using (clinic_id = (select current_clinic())) with check (clinic_id = (select current_clinic()));
grant select, insert, update, delete on call_test to centralita_app;
