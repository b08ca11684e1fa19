import react from '@vitejs/plugin-react';
import { defineConfig } from 'vite';

/** What the page for signing in is made of. */
const DOOR =
  'Alert|ActionIcon|Button|Center|CloseButton|FloatingIndicator|Group|Input|InputBase|Loader|Paper|PasswordInput|SegmentedControl|Stack|Text|TextInput|ThemeIcon|Title|Transition|UnstyledButton';

/**
 * What several pages share travels in three files, as a hundred of a kilobyte each took two seconds of a first sign-in on a busy
 * machine: what the sign-in needs and every page after it; the rest of the component library; the frame around the pages.
 */
const TOGETHER = [
  {
    name: 'door',
    priority: 2,
    test: new RegExp(
      [
        String.raw`node_modules[\\/](react|react-dom|scheduler|clsx|@tanstack[\\/](query-core|react-query))[\\/]`,
        String.raw`@mantine[\\/]core[\\/]esm[\\/](core|components[\\/](${DOOR}))[\\/]`,
        String.raw`web[\\/](api[\\/](client|queries|live|live-line|clinic-clock)\.|i18n[\\/](es|i18n)\.|router\.|shell[\\/](sign-in|sign-in-problem|door|brand|language-choice|states|pages)\.)`,
      ].join('|'),
    ),
    minShareCount: 1,
  },
  {
    name: 'kit',
    priority: 1,
    test: /node_modules[\\/](@mantine|@tabler|@floating-ui|react-[a-z-]+)[\\/]/,
    minShareCount: 6,
  },
  {
    name: 'frame',
    test: /web[\\/](shell[\\/](shell|user-menu|patient-search|live-toasts|open-panel|undo|preferences)|queue[\\/](presence|call-bar|call-controls|queue-queries|recording-control)|urgent[\\/](urgent-banner|urgent-queries)|patients[\\/]patient-line|api[\\/]|format)/,
    minShareCount: 1,
  },
];

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
      ...(name === 'desk' ? { rolldownOptions: { output: { codeSplitting: { groups: TOGETHER } } } } : {}),
    },
    server: { proxy: { '/api': 'http://localhost:3000' } },
  };
});
