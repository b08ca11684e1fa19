export type Gender = 'female' | 'male';
export type PatientLanguage = 'es' | 'ca' | 'en';

const words = (text: string): readonly string[] => text.split(' ');

/** Given names by language and gender; a made-up clinic needs no more than what is common. */
export const GIVEN: Readonly<Record<PatientLanguage, Readonly<Record<Gender, readonly string[]>>>> = {
  es: {
    female: words(
      'María Carmen Ana Isabel Laura Cristina Marta Dolores Lucía Elena Pilar Raquel Sara Paula Rosario Manuela Silvia ' +
        'Teresa Beatriz Patricia Rocío Andrea Irene Alba Claudia Julia Inés Sofía Valeria Martina Carla Daniela Noelia ' +
        'Yolanda Encarnación Consuelo Nieves Idaira Guacimara Begoña Montserrat Alicia',
    ),
    male: words(
      'Antonio Manuel José Francisco David Juan Javier Daniel Carlos Jesús Alejandro Miguel Rafael Pedro Pablo Ángel ' +
        'Sergio Fernando Jorge Luis Alberto Álvaro Adrián Diego Raúl Rubén Iván Óscar Andrés Ramón Joaquín Enrique ' +
        'Hugo Mateo Leo Lucas Martín Gonzalo Víctor Ayoze Airam Íñigo',
    ),
  },
  ca: {
    female: words('Montserrat Núria Mercè Laia Anna Marta Jordina Roser Mireia Aina Neus Meritxell Berta Júlia'),
    male: words('Jordi Marc Josep Pau Arnau Oriol Xavier Jaume Pere Martí Roger Joan Bernat Ferran'),
  },
  en: {
    female: words('Emma Charlotte Sarah Hannah Olivia Grace Margaret Alice Rachel Fiona'),
    male: words('James William Thomas George Oliver Henry Peter Andrew Colin Simon'),
  },
};

const SPANISH_SURNAMES = words(
  'García Rodríguez González Fernández López Martínez Sánchez Pérez Gómez Martín Jiménez Hernández Ruiz Díaz Moreno ' +
    'Muñoz Álvarez Romero Gutiérrez Alonso Navarro Torres Domínguez Ramos Vázquez Ramírez Gil Serrano Molina Morales ' +
    'Suárez Ortega Delgado Castro Ortiz Marín Rubio Núñez Medina Sanz Castillo Iglesias Cortés Garrido Santos Guerrero ' +
    'Lozano Cano Cruz Méndez Flores Prieto Herrera Peña León Márquez Cabrera Gallego Calvo Vidal Campos Reyes Vega ' +
    'Fuentes Carrasco Caballero Nieto Aguilar Pascual Santana Montero Lorenzo Hidalgo Ibáñez Ferrer Quintana Betancor ' +
    'Mayordomo Ybarra Echevarría',
).concat(['de la Fuente', 'del Río', 'San José']);

export const SURNAMES: Readonly<Record<PatientLanguage, readonly string[]>> = {
  es: SPANISH_SURNAMES,
  ca: words('Puig Vila Serra Roca Soler Bosch Ferrer Casals Font Mas Riera Vidal Pujol Torrents Camps Roig Sala Costa'),
  en: words("Smith Taylor Brown Wilson Evans O'Connor Murphy Campbell Walker Harrison Clarke Bennett"),
};
