-- The names that a caller may say never change within a conversation: beside the state they need not be written with every turn.
alter table conversation add column catalogue jsonb;
