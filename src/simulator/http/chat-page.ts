import { Router } from 'express';
import { fromFiles } from '../../platform/i18n/from-files.ts';
import { parseLanguage } from '../../platform/i18n/language.ts';

const TITLES = await fromFiles<{ readonly title: string; readonly text: string }>(`${import.meta.dirname}/chat-page`);

/** A page as a clinic has it, with nothing but the script tag of the chat: `/simulator/chat?lang=es`. */
export function chatPage(clinicId: string): Router {
  const router = Router();
  router.get('/', (request, response) => {
    const language = parseLanguage(request.query['lang']) ?? 'es';
    const { title, text } = TITLES[language];
    response.setHeader('cache-control', 'no-store');
    response
      .type('html')
      .send(
        `<!doctype html><html lang="${language}"><head><meta charset="utf-8">` +
          `<meta name="viewport" content="width=device-width, initial-scale=1"><link rel="icon" href="data:,"><title>${title}</title></head>` +
          `<body><main><h1>${title}</h1><p>${text}</p></main>` +
          `<script src="/chat.js" data-clinic="${encodeURIComponent(clinicId)}"></script></body></html>`,
      );
  });
  return router;
}
