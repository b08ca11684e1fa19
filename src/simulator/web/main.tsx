/// <reference types="vite/client" />
import '@mantine/core/styles.css';
import './simulator.css';
import { createTheme, MantineProvider, type MantineColorsTuple } from '@mantine/core';
import { createRoot } from 'react-dom/client';
import { SimulatorPage } from './simulator-page.tsx';
import { TextsProvider } from './texts.tsx';

/** Mantine's teal with a darker end: white on it, and it on its own light shade, both pass WCAG AA. */
const TEAL: MantineColorsTuple = [
  '#e6fcf5',
  '#c3fae8',
  '#96f2d7',
  '#63e6be',
  '#38d9a9',
  '#20c997',
  '#12b886',
  '#0ca678',
  '#087f5b',
  '#066248',
];

const theme = createTheme({
  colors: { teal: TEAL },
  primaryColor: 'teal',
  primaryShade: 9,
  autoContrast: true,
  defaultRadius: 'md',
  fontFamily: 'Inter, ui-sans-serif, system-ui, -apple-system, "Segoe UI", Roboto, "Helvetica Neue", Arial, sans-serif',
});

/** The server writes a fresh nonce into this tag, so that the styles which Mantine makes pass the content policy. */
const nonce = document.querySelector<HTMLMetaElement>('meta[name="style-nonce"]')?.content ?? '';
const root = document.getElementById('root');
if (root) {
  createRoot(root).render(
    <MantineProvider theme={theme} forceColorScheme="light" getStyleNonce={() => nonce}>
      <TextsProvider>
        <SimulatorPage />
      </TextsProvider>
    </MantineProvider>,
  );
}
