-- When a person resumed a campaign that had paused by itself: what had left before says nothing of the carrier since.
alter table campaign add column halt_lifted_at timestamptz;
