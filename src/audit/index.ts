export { datedEntry, record, recordAll, recordFoundSql, type AuditEntry, type DatedEntry } from './commands/record.ts';
export { recordRead } from './commands/record-read.ts';
export { sealAudit, type ChainHead } from './commands/seal.ts';
export { verifyAudit, type AuditVerdict } from './queries/verify.ts';
export { accessesTo } from './queries/accesses.ts';
export { historyOf, type AuditRecord } from './queries/history.ts';
