-- How long the engine took to decide, for the operator's figures. Beside the record, not part of it: a replay takes another time.
alter table triage_assessment add column took_ms real check (took_ms >= 0);
