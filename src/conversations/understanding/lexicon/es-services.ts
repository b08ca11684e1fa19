import type { Lexicon } from './lexicon.ts';

/** How people call the kinds of visit, beside what a clinic's catalogue calls them. */
export const esServices: NonNullable<Lexicon['services']> = {
  general:
    'medicina general|medicina de familia|medicina familiar|medicina familiar y comunitaria|atencion primaria|medico de cabecera|medico de familia|medico familiar|medico general|medica de cabecera|medica de familia|de cabecera',
  'general:asked': 'medico|medica|consulta normal|visita normal|lo de siempre|general',
  paediatrics: 'pediatria|pediatra|medico de ninos|medico del nino|medica de ninos',
  gynaecology: 'ginecologia|ginecologo|ginecologa|citologia|revision de la mujer|medico de mujeres',
  obstetrics: 'obstetricia|matrona|comadrona|control del embarazo|seguimiento del embarazo',
  dermatology:
    'dermatologia|dermatologo|dermatologa|medico de la piel|especialista de la piel|mirar un lunar|ver un lunar|lunares',
  dental:
    'odontologia|dental|dentista|odontologo|odontologa|estomatologia|los dientes|las muelas|una muela|un empaste|una caries',
  'dental-hygiene':
    'higiene dental|limpieza dental|limpieza de boca|limpieza bucal|limpieza de dientes|tartrectomia|higienista',
  orthodontics: 'ortodoncia|ortodoncista|aparato de los dientes|los brackets|brackets|la ferula|alineadores',
  physiotherapy: 'fisioterapia|fisioterapeuta|fisio|rehabilitacion|un masaje|sesion de espalda',
  podiatry: 'podologia|podologo|podologa|callista|las plantillas|arreglar los pies|las unas de los pies',
  ophthalmology:
    'oftalmologia|oftalmologo|oftalmologa|oculista|medico de la vista|medico de los ojos|revision de la vista|mirar la vista|graduar',
  ent: 'otorrinolaringologia|otorrino|orl|medico del oido|medico de los oidos|tapon de cera|tapones de cera',
  cardiology: 'cardiologia|cardiologo|cardiologa|medico del corazon|electrocardiograma|un electro|holter',
  traumatology: 'traumatologia|traumatologo|traumatologa|trauma|medico de los huesos|ortopedia|cirugia ortopedica',
  psychology: 'psicologia|psicologo|psicologa|terapia|terapeuta',
  psychiatry: 'psiquiatria|psiquiatra',
  nutrition: 'nutricion|nutricionista|dietista|dietetica|endocrino de la dieta',
  'blood-test':
    'analitica|analisis|analisis de sangre|analisis clinicos|extraccion de sangre|sacarme sangre|sacar sangre|sacarle sangre|sacarse sangre|unos analisis|prueba de sangre|hemograma',
  nursing:
    'enfermeria|enfermera|enfermero|practicante|una inyeccion|una cura|curas|quitar los puntos|quitarme los puntos|tomar la tension|tomarme la tension',
  vaccination: 'vacunacion|vacuna|vacunas|vacunarme|ponerme la vacuna',
  urology: 'urologia|urologo|urologa|medico de la prostata',
  digestive:
    'aparato digestivo|digestivo|gastroenterologia|gastroenterologo|medico del estomago|endoscopia|colonoscopia|gastroscopia',
  neurology: 'neurologia|neurologo|neurologa',
  allergy: 'alergologia|alergologo|alergologa|medico de la alergia|pruebas de alergia|pruebas de la alergia',
  endocrinology: 'endocrinologia|endocrino|endocrina|medico del azucar|medico del tiroides',
  rheumatology: 'reumatologia|reumatologo|reumatologa|medico del reuma',
  ultrasound: 'ecografia|una eco',
  'x-ray': 'radiologia|radiografia|radiografias|una placa|rayos|rayos x',
  'speech-therapy': 'logopedia|logopeda',
  every:
    'revision|consulta|consultas|visita|control|seguimiento|primera|sucesiva|sesion|prueba|pruebas|tratamiento|cita|general|especialista|especialidad|unidad|servicio|adultos|urgente|urgencias',
};
