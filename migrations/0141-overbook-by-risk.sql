-- One visit more at a time whose patients are all likely not to come: from this share of missed visits on. Absent: never.
alter table service_rule add column overbook_miss_rate double precision check (overbook_miss_rate between 0.05 and 1);
