export { record, type AuditEntry } from './commands/record.ts';
