-- Of several there who may be the patient, whom a person chose: `Patient/7`.
alter table ehr_write add column chosen text;
