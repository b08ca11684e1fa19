-- What went on with an assessment: who answers for the same caller goes on with the newest of them, whichever they had before them.
create index triage_assessment_successor on triage_assessment (clinic_id, continues) where continues is not null;
