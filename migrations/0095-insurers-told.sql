-- What each other system said last of who pays for a patient's visits: what it takes back is told apart from what the desk wrote.
alter table patient add column insurers_told jsonb not null default '{}';
