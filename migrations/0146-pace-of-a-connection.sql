-- How many requests a second the server of a connection bears. Absent: what any hosted one bears.
alter table ehr_connection add column requests_per_second integer check (requests_per_second between 1 and 1000);
