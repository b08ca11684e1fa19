import {
  discardWordsDraft,
  draftWords,
  editableWords,
  publishWordsDrafts,
  rollBackWords,
  saveWords,
  testWords,
  tryWords,
  tryWordsDrafts,
  wordsHistory,
  type WordsVersion,
} from '../../../outreach/index.ts';
import { can, scopesOf } from '../../../identity/index.ts';
import type { ClinicContext } from '../../../platform/kernel/context.ts';
import { toIso } from '../../../platform/time/instant.ts';
import { staffNames } from '../../queries/staff-names.ts';
import { defineRoute, type Route } from '../define-route.ts';
import { accepted, problemOf } from '../refusals.ts';
import {
  messageWordsOut,
  wordsBody,
  wordsDraftBody,
  wordsDraftsTriedOut,
  wordsHistoryOut,
  wordsPublishBody,
  wordsQuery,
  wordsRollBackBody,
  wordsTestBody,
  wordsTestOut,
  wordsTriedOut,
  wordsTryBody,
} from '../shapes/message-words.ts';

function versionShown({ version, savedAt, text }: WordsVersion) {
  return { version, savedAt: toIso(savedAt), ...(text === undefined ? {} : { text }) };
}

async function wordsNow(ctx: ClinicContext) {
  const all = await editableWords(ctx);
  return {
    templates: all.map(({ words, required, optional, ...rest }) => ({
      ...rest,
      required: [...required],
      optional: [...optional],
      words: words.map(({ own, draft, buttons, ...one }) => ({
        ...one,
        buttons: [...buttons],
        ...(own ? { own: versionShown(own) } : {}),
        ...(draft ? { draft: versionShown(draft) } : {}),
      })),
    })),
  };
}

const tag = 'Reminders';

const standingRoutes: readonly Route[] = [
  defineRoute({
    method: 'get',
    path: '/message-words',
    tag,
    summary: 'The words of every message, as shipped and as the clinic has written them',
    policy: 'settings.read',
    status: 200,
    answer: messageWordsOut,
    handle: ({ ctx }) => wordsNow(ctx),
  }),
  defineRoute({
    method: 'get',
    path: '/message-words/history',
    tag,
    summary: 'Every version of the clinic’s own words for a message, the newest first',
    policy: 'settings.read',
    status: 200,
    query: wordsQuery,
    answer: wordsHistoryOut,
    handle: async ({ ctx, query }) => {
      const versions = await wordsHistory(ctx, query);
      const names = await staffNames(
        ctx,
        versions.flatMap(({ savedBy }) => (savedBy === undefined ? [] : [savedBy])),
      );
      return {
        versions: versions.map(({ savedAt, savedBy, ...rest }) => {
          const name = savedBy && names.get(savedBy);
          return { ...rest, savedAt: toIso(savedAt), ...(name === undefined ? {} : { savedBy: name }) };
        }),
      };
    },
  }),
  defineRoute({
    method: 'post',
    path: '/message-words',
    tag,
    summary: 'Write the clinic’s own words for a message, or go back to those of the product',
    description:
      'Looked at by the same rules as the shipped words at start: `faults` says what is wrong. New words for WhatsApp make the registered template rest until one that says the same is registered.',
    policy: 'settings.write',
    status: 200,
    body: wordsBody,
    answer: messageWordsOut,
    refusals: ['words-unknown', 'words-faulty', 'version-conflict'],
    handle: async ({ ctx, body: { text, basedOn, ...of } }) => {
      const saved = await saveWords(ctx, of, { text, basedOn });
      if (!saved.ok) throw problemOf(saved.error, 'faults' in saved.error ? { faults: saved.error.faults } : {});
      return wordsNow(ctx);
    },
  }),
  defineRoute({
    method: 'post',
    path: '/message-words/preview',
    tag,
    summary: 'What is wrong with words, or how a patient would read or hear them; nothing is written',
    policy: 'settings.read',
    status: 200,
    body: wordsTryBody,
    answer: wordsTriedOut,
    refusals: ['words-unknown', 'appointment-unknown'],
    handle: async ({ ctx, caller, body: { text, appointmentId, bare, ...of } }) => {
      // Whose agenda somebody may not read has no visit for them.
      if (appointmentId && !can(caller.actor, 'agenda.read', scopesOf(caller)))
        throw problemOf({ code: 'appointment-unknown' });
      const { faults, shown, values } = accepted(await tryWords(ctx, of, { text, appointmentId, bare }));
      return { faults: faults.map((fault) => ({ ...fault })), ...shown, values: { ...values } };
    },
  }),
  defineRoute({
    method: 'post',
    path: '/message-words/test',
    tag,
    summary: 'Send words to a telephone or an email address of the clinic’s own',
    policy: 'settings.write',
    status: 200,
    body: wordsTestBody,
    answer: wordsTestOut,
    refusals: ['words-unknown', 'words-faulty', 'invalid-phone', 'no-line'],
    handle: async ({ ctx, body: { text, phone, email, ...of } }) => {
      const sent = await testWords(ctx, of, { text, to: (of.channel === 'email' ? email : phone) ?? '' });
      if (!sent.ok) throw problemOf(sent.error, 'faults' in sent.error ? { faults: sent.error.faults } : {});
      return sent.value;
    },
  }),
];

const draftRoutes: readonly Route[] = [
  defineRoute({
    method: 'post',
    path: '/message-words/draft',
    tag,
    summary: 'Keep words that are being written; nothing is sent by them yet',
    policy: 'settings.write',
    status: 200,
    body: wordsDraftBody,
    answer: messageWordsOut,
    refusals: ['words-unknown', 'version-conflict'],
    handle: async ({ ctx, body: { text, expectedVersion, ...of } }) => {
      accepted(await draftWords(ctx, of, { text, expectedVersion }));
      return wordsNow(ctx);
    },
  }),
  defineRoute({
    method: 'delete',
    path: '/message-words/draft',
    tag,
    summary: 'Throw away words that were being written; what is in force stays',
    policy: 'settings.write',
    status: 200,
    query: wordsQuery,
    answer: messageWordsOut,
    handle: async ({ ctx, query }) => {
      await discardWordsDraft(ctx, query);
      return wordsNow(ctx);
    },
  }),
  defineRoute({
    method: 'post',
    path: '/message-words/try-out',
    tag,
    summary: 'Every message that the drafts change, in each language, as it is and as it would be; nothing is written',
    policy: 'settings.write',
    status: 200,
    answer: wordsDraftsTriedOut,
    handle: async ({ ctx }) => {
      const tried = await tryWordsDrafts(ctx);
      return {
        passed: tried.every(({ faults, draftVersion }) => draftVersion === undefined || faults.length === 0),
        messages: tried.map(({ faults, shown, ...one }) => ({
          ...one,
          faults: faults.map((fault) => ({ ...fault })),
          ...shown,
        })),
      };
    },
  }),
  defineRoute({
    method: 'post',
    path: '/message-words/publish',
    tag,
    summary: 'Send by the drafts from now on, all of them or none',
    policy: 'settings.write',
    status: 200,
    body: wordsPublishBody,
    answer: messageWordsOut,
    refusals: ['no-draft', 'version-conflict', 'words-faulty'],
    handle: async ({ ctx, body }) => {
      const published = await publishWordsDrafts(ctx, body.drafts);
      if (!published.ok)
        throw problemOf(published.error, 'faults' in published.error ? { faults: published.error.faults } : {});
      return wordsNow(ctx);
    },
  }),
  defineRoute({
    method: 'post',
    path: '/message-words/roll-back',
    tag,
    summary: 'Send by an earlier version of the words again',
    policy: 'settings.write',
    status: 200,
    body: wordsRollBackBody,
    answer: messageWordsOut,
    refusals: ['words-unknown', 'words-faulty', 'version-conflict'],
    handle: async ({ ctx, body: { version, basedOn, ...of } }) => {
      const back = await rollBackWords(ctx, of, { version, basedOn });
      if (!back.ok) throw problemOf(back.error, 'faults' in back.error ? { faults: back.error.faults } : {});
      return wordsNow(ctx);
    },
  }),
];

/** The words of the messages that leave by themselves: the product's, the clinic's own beside them, and those that are being written. */
export const messageWordsRoutes: readonly Route[] = [...standingRoutes, ...draftRoutes];
