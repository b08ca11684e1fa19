-- A person decided a conflict: whose version holds. `ours` is asked for again, whatever stands there by now.
alter table ehr_write add column decided text check (decided in ('ours', 'theirs'));
