-- A swap: somebody else takes one shift, and only that one. No foreign key: where the shift itself goes (a calendar that is imported
-- anew) the swap stays, for a promise is not forgotten with what it was made for.
alter table on_call_shift
  add column replaces uuid,
  add check (replaces is null or start_at is not null);
create unique index on_call_shift_replaces on on_call_shift (clinic_id, replaces, start_at) where replaces is not null;

-- The figures of an installation leave out what another assessment went on with.
create index triage_assessment_continues on triage_assessment (clinic_id, continues) where continues is not null;
