export const es = {
  title: 'Página de la clínica',
  text: 'Así se ve el chat en la página de una clínica. Ábralo abajo a la derecha.',
};
