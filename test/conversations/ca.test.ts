import { replayFolder } from '../support/conversations/replay-folder.ts';

replayFolder('ca');
