export const ca = {
  title: 'Pàgina de la clínica',
  text: 'Així es veu el xat a la pàgina d’una clínica. Obri’l a baix a la dreta.',
};
