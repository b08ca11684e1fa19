-- What is written about a visit leaves from the alias too. Nobody can answer to an alias: the words then carry a link.
alter table sender_alias add column reminds boolean not null default false;
