import react from '@vitejs/plugin-react';
import { defineConfig } from 'vite';

/** The two pages of the product. `scripts/build-web.mjs` builds both; `npx vite --mode desk` serves one while it is worked on. */
const PAGES = {
  desk: { root: 'src/reception/web', base: '/', assets: 'assets/desk' },
  simulator: { root: 'src/simulator/web', base: '/simulator/', assets: 'assets' },
} as const;

export default defineConfig(({ mode }) => {
  const name = mode === 'simulator' ? 'simulator' : 'desk';
  const page = PAGES[name];
  return {
    root: `${import.meta.dirname}/${page.root}`,
    base: page.base,
    plugins: [react()],
    define: { 'process.env.NODE_ENV': JSON.stringify('production') },
    build: {
      outDir: `${import.meta.dirname}/dist/web/${name}`,
      assetsDir: page.assets,
      emptyOutDir: true,
      // An inlined file would be a data: address, which the content security policy does not let scripts load.
      assetsInlineLimit: 0,
      modulePreload: { polyfill: false },
      target: 'es2022',
      reportCompressedSize: false,
    },
    server: { proxy: { '/api': 'http://localhost:3000' } },
  };
});
