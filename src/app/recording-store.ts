import { join } from 'node:path';
import { createFolderStore, createS3Store, type RecordingStore, type S3Options } from '../telephony/index.ts';

/** Where the sound of recordings is kept, sealed: in the data directory, or in a bucket. */
export function openRecordingStore(dataDir: string, s3: S3Options | undefined): RecordingStore {
  return s3 ? createS3Store(s3) : createFolderStore(join(dataDir, 'recordings'));
}
