-- The order in which the clinic names its numbers: the first that has a channel is the one that sends by it.
alter table clinic_line add column rank integer not null default 0 check (rank >= 0);
