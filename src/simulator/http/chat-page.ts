import { Router } from 'express';

const TITLES: Readonly<Record<string, { readonly title: string; readonly text: string }>> = {
  es: {
    title: 'Página de la clínica',
    text: 'Así se ve el chat en la página de una clínica. Ábralo abajo a la derecha.',
  },
  ca: {
    title: 'Pàgina de la clínica',
    text: 'Així es veu el xat a la pàgina d’una clínica. Obri’l a baix a la dreta.',
  },
  en: {
    title: 'Page of the clinic',
    text: 'This is how the chat looks on a clinic’s page. Open it at the bottom right.',
  },
};

/** A page as a clinic has it, with nothing but the script tag of the chat: `/simulator/chat?lang=es`. */
export function chatPage(clinicId: string): Router {
  const router = Router();
  router.get('/', (request, response) => {
    const asked = request.query['lang'];
    const language = typeof asked === 'string' && Object.hasOwn(TITLES, asked) ? asked : 'es';
    const { title, text } = TITLES[language] ?? { title: '', text: '' };
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
