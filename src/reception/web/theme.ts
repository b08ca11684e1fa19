import { createTheme, type CSSVariablesResolver, type MantineColorsTuple } from '@mantine/core';

/** A calm blue-green. White on shade 7 and deeper has a contrast above 5.5; shade 3 on the dark background above 7. */
const alameda: MantineColorsTuple = [
  '#e8f6f7',
  '#d3eaec',
  '#a6d5d9',
  '#75bec5',
  '#4faab3',
  '#379ea8',
  '#1f8791',
  '#0b6b73',
  '#065a61',
  '#00484e',
];

/** Dark greys with a little of the same blue-green; text is shade 0, surfaces 7, fields 6, lines 4. */
const dark: MantineColorsTuple = [
  '#d3d8db',
  '#b4bcc1',
  '#8c969d',
  '#69737a',
  '#424b51',
  '#333b41',
  '#272d32',
  '#1f2428',
  '#16191c',
  '#0f1113',
];

export const theme = createTheme({
  primaryColor: 'alameda',
  primaryShade: { light: 7, dark: 7 },
  colors: { alameda, dark },
  fontFamily:
    'Inter, "Segoe UI", system-ui, -apple-system, Roboto, "Helvetica Neue", "Liberation Sans", Arial, sans-serif',
  defaultRadius: 'md',
  cursorType: 'pointer',
  focusRing: 'auto',
  headings: { fontWeight: '650' },
  components: {
    // Mantine's are a `header`, which outside an article is the banner of the page: the page has its own.
    ModalHeader: { defaultProps: { role: 'presentation' } },
    DrawerHeader: { defaultProps: { role: 'presentation' } },
  },
});

/** Mantine's dimmed grey is too faint on its own grey (3.5:1 in the light scheme); this one reaches 4.5:1 on every surface of the desk. */
export const cssVariables: CSSVariablesResolver = () => ({
  variables: {},
  light: {
    '--mantine-color-dimmed': '#545c64',
    '--mantine-color-error': '#b42318',
    '--mantine-color-placeholder': '#68717a',
    '--desk-surface': '#ffffff',
    '--desk-page': '#f4f6f7',
    '--desk-line': '#d9dfe2',
    '--desk-line-soft': '#edf0f2',
    '--desk-off': '#eef1f3',
    '--desk-hatch': '#d6dce0',
  },
  dark: {
    '--mantine-color-dimmed': '#a9b1b8',
    '--mantine-color-error': '#ff9d94',
    '--mantine-color-placeholder': '#8f979e',
    '--desk-surface': '#1f2428',
    '--desk-page': '#16191c',
    '--desk-line': '#3b4248',
    '--desk-line-soft': '#2b3136',
    '--desk-off': '#181b1e',
    '--desk-hatch': '#30363b',
  },
});
