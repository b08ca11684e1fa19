/** The commonest surnames of Spain and of Catalonia. None that is a complaint by itself ("Dolores", "Herida"). */
export const SURNAMES = `
García Rodríguez González Fernández López Martínez Sánchez Pérez Gómez Martín Jiménez Ruiz Hernández Díaz Moreno Muñoz
Álvarez Romero Alonso Gutiérrez Navarro Torres Domínguez Vázquez Ramos Gil Ramírez Serrano Blanco Molina Morales Suárez
Ortega Delgado Castro Ortiz Rubio Marín Sanz Núñez Iglesias Medina Garrido Cortés Castillo Santos Lozano Guerrero Cano
Prieto Méndez Cruz Calvo Gallego Vidal León Márquez Herrera Peña Flores Cabrera Campos Vega Fuentes Carrasco Díez
Caballero Reyes Nieto Aguilar Pascual Santana Herrero Lorenzo Montero Hidalgo Giménez Ibáñez Ferrer Durán Santiago
Benítez Mora Vicente Vargas Arias Carmona Crespo Román Pastor Soto Sáez Velasco Moya Soler Parra Esteban Bravo Gallardo
Rojas Pardo Merino Franco Espinosa Izquierdo Lara Rivas Silva Rivera Casado Arroyo Redondo Camacho Rey Vera Otero Luque
Galán Montes Ríos Sierra Segura Carrillo Marcos Martí Soriano Mendoza Bernal Robles Vila Valero Palacios Expósito Benito
Andrés Varela Pereira Macías Guerra Heredia Bueno Roldán Mateo Villar Contreras Miranda Guillén Mateos Escudero Aguilera
Casas Menéndez Aparicio Rivero Estévez Beltrán Padilla Gracia Rico Calderón Abad Conde Galindo Salas Quintana Jurado
Plaza Aranda Puig Serra Roca Bosch Pujol Mas Sala Rovira Costa Coll Font Riera Vilà Casals Roig Batlle Ribas Farré Pons
Camps Prat Domènech Esteve Torrent Bonet Grau Comas Fabregat Sabaté Ros Valls Miralles Llorens Climent Sastre Llopis
Ripoll Ballester Cuesta Cordero
`;

/** The commonest first names of both, likewise. */
export const FIRST_NAMES = `
Antonio Manuel José Francisco David Juan Javier Daniel Carlos Jesús Alejandro Miguel Rafael Pedro Pablo Ángel Sergio
Fernando Jorge Luis Alberto Álvaro Adrián Diego Raúl Iván Rubén Enrique Óscar Ramón Joaquín Eduardo Víctor Mario Roberto
Jaime Ignacio Alfonso Salvador Ricardo Hugo Jordi Emilio Guillermo Gabriel Julián Marc Julio Tomás Gonzalo Agustín
Mohamed Nicolás Félix Joan Ismael Cristian Samuel Aitor Josep Mariano Domingo Alfredo Sebastián Iker Héctor Felipe Lucas
Àlex Xavier Albert Pau Arnau Oriol Pol Jan Biel Nil Carmen María Ana Laura Isabel Pilar Josefa Teresa Rosa Cristina
Ángeles Antonia Elena Marta Francisca Mercedes Lucía Sara Paula Luisa Concepción Rosario Raquel Juana Manuela Rocío
Andrea Encarnación Beatriz Eva Victoria Julia Alba Silvia Esther Patricia Montserrat Irene Sandra Mónica Ángela Yolanda
Margarita Sonia Alicia Inmaculada Sofía Susana Claudia Natalia Amparo Marina Gloria Nuria Inés Nieves Soledad Verónica
Lourdes Carla Consuelo Remedios Martina Noelia Daniela Esperanza Catalina Aurora Fátima Celia Asunción Emilia Milagros
Núria Mercè Neus Laia Anna Meritxell Gemma Aina Roser Paz Luz Candela Ainhoa Noa Ona Quim Eulàlia Dolors Montse Pepe
Paco Lola
`;
