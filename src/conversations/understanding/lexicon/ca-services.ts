import type { Lexicon } from './lexicon.ts';

/** How people call the kinds of visit, beside what a clinic's catalogue calls them. */
export const caServices: NonNullable<Lexicon['services']> = {
  general:
    'medicina general|medicina de familia|medicina familiar|medicina familiar i comunitaria|atencio primaria|metge de capcalera|metgessa de capcalera|metge de familia|metgessa de familia|metge general|de capcalera',
  'general:asked': 'metge|metgessa|consulta normal|visita normal|el de sempre|general',
  paediatrics: 'pediatria|pediatra|metge de nens|metge dels nens',
  gynaecology: 'ginecologia|ginecoleg|ginecologa|citologia|revisio de la dona',
  obstetrics: 'obstetricia|llevadora|control de l embaras|seguiment de l embaras',
  dermatology: 'dermatologia|dermatoleg|dermatologa|metge de la pell|especialista de la pell|mirar una piga|pigues',
  dental:
    'odontologia|dental|dentista|odontoleg|odontologa|estomatologia|les dents|els queixals|un queixal|un empast|una caries',
  'dental-hygiene': 'higiene dental|neteja dental|neteja de boca|neteja de dents|tartrectomia|higienista',
  orthodontics: 'ortodoncia|ortodoncista|l aparell de les dents|els brackets|brackets|la ferula|alineadors',
  physiotherapy: 'fisioterapia|fisioterapeuta|fisio|rehabilitacio|un massatge',
  podiatry: 'podologia|podoleg|podologa|callista|les plantilles|les ungles dels peus',
  ophthalmology:
    'oftalmologia|oftalmoleg|oftalmologa|oculista|metge de la vista|metge dels ulls|revisio de la vista|mirar la vista|graduar',
  ent: 'otorinolaringologia|otorino|orl|metge de l oida|metge de les orelles|tap de cera|taps de cera',
  cardiology: 'cardiologia|cardioleg|cardiologa|metge del cor|electrocardiograma|un electro|holter',
  traumatology: 'traumatologia|traumatoleg|traumatologa|trauma|metge dels ossos|ortopedia|cirurgia ortopedica',
  psychology: 'psicologia|psicoleg|psicologa|terapia|terapeuta',
  psychiatry: 'psiquiatria|psiquiatre|psiquiatra',
  nutrition: 'nutricio|nutricionista|dietista|dietetica',
  'blood-test':
    'analitica|analisi|analisis|analisi de sang|analisis de sang|extraccio de sang|treure m sang|treure sang|treures sang|analisis cliniques|prova de sang|hemograma',
  nursing:
    'infermeria|infermera|infermer|practicant|una injeccio|una cura|cures|treure els punts|treure m els punts|prendre la tensio|prendre m la tensio',
  vaccination: 'vacunacio|vacuna|vacunes|vacunar me|posar me la vacuna',
  urology: 'urologia|uroleg|urologa|metge de la prostata',
  digestive:
    'aparell digestiu|digestiu|gastroenterologia|gastroenteroleg|metge de l estomac|endoscopia|colonoscopia|gastroscopia',
  neurology: 'neurologia|neuroleg|neurologa',
  allergy:
    'al lergologia|allergologia|allergoleg|allergologa|metge de l allergia|proves d allergia|proves de l allergia',
  endocrinology: 'endocrinologia|endocri|endocrina|metge del sucre|metge de la tiroide',
  rheumatology: 'reumatologia|reumatoleg|reumatologa|metge del reuma',
  ultrasound: 'ecografia|una eco',
  'x-ray': 'radiologia|radiografia|radiografies|una placa|raigs x',
  'speech-therapy': 'logopedia|logopeda',
  every:
    'revisio|consulta|consultes|visita|control|seguiment|primera|successiva|sessio|prova|proves|tractament|cita|general|especialista|especialitat|unitat|servei|adults|urgent|urgencies',
};
