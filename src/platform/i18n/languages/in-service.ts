// The one list: a language is in service by its line here. Everything else of it are files of its own (docs/languages.md).
export { es } from './es.ts';
export { ca } from './ca.ts';
export { en } from './en.ts';
