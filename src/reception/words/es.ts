export const es = {
  demand: {
    until: 'No hay horas de {service} hasta el {day}. Esta semana no han encontrado hora {people} personas.',
    none: 'No hay horas de {service}. Esta semana no han encontrado hora {people} personas.',
  },
  testMessage: '{clinic}: mensaje de prueba. No hace falta que conteste.',
  answers: { yes: 'Sí', no: 'No', unknown: 'No lo sé' },
  invitation: {
    subject: 'Su acceso a la recepción de {clinic}',
    body: `Hola, {name}:

Le han dado acceso a la recepción de {clinic}. Elija su contraseña aquí:

{link}

El enlace es solo para usted, vale una vez y hasta el {until}. Si no lo esperaba, no haga nada y avise a la clínica.`,
  },
  taskMail: {
    subject: '{clinic}: tarea nueva ({priority}): {kind}',
    why: 'Motivo',
    priority: 'Prioridad',
    due: 'Antes de',
    patient: 'Paciente',
    phone: 'Teléfono',
    name: 'Nombre que dio',
    goal: 'Quería',
    service: 'Cita de',
    target: 'Para',
    code: 'Código',
    callAt: 'Llamar',
    description: 'Detalle',
    times: 'Veces que ha llamado',
    words: 'Dijo o escribió',
    open: 'Abrir la tarea',
    foot: 'Lo envía el sistema de citas de {clinic}. No responda a este correo: nadie lo lee.',
  },
  /** Why there is no opening. */
  noOpening: {
    'service-unknown': 'El servicio no existe.',
    'service-not-bookable': 'Los pacientes no pueden pedir este servicio por su cuenta.',
    'no-schedule': 'Nadie ofrece este servicio.',
    'in-the-past': 'Esas horas ya han pasado.',
    'lead-time': 'Hay que pedirlo con más antelación.',
    'too-far-ahead': 'Todavía no se puede pedir con tanta antelación.',
    horizon: 'La agenda aún no está abierta para esos días.',
    closed: 'El centro está cerrado o el profesional no pasa consulta esos días.',
    busy: 'Todas las horas están ocupadas.',
    'day-limit': 'Esos días ya tienen todas las citas de este servicio que puede haber en un día.',
    'kept-for-urgent': 'Esas horas se guardan para urgencias y todavía no se han liberado.',
    'no-asset': 'No queda libre la sala o el equipo que hace falta para esa cita.',
    practitioner: 'Ese profesional no tiene horas libres; otros sí.',
    site: 'En ese centro no hay horas libres; en otros sí.',
    period: 'No hay horas libres en esos días; en otros sí.',
    'wanted-times': 'No hay horas libres a las horas pedidas.',
    'part-of-day': 'No hay horas libres en esa parte del día.',
    deadline: 'No había hora antes del plazo del triaje.',
    declined: 'Ninguna de las horas ofrecidas le iba bien.',
    other: 'No hay horas libres que se ajusten a lo pedido.',
  },
};
