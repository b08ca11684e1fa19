export const es = {
  /** What messaging says itself. */
  messages: {
    stopped: '{clinic}: no le enviaremos más mensajes a este número. Si desea volver a recibirlos, responda ALTA.',
    started: '{clinic}: volverá a recibir nuestros mensajes en este número.',
    wordsPlease:
      '{clinic}: aquí solo podemos leer texto. Escríbanos con palabras qué necesita, o PERSONA para que le llamemos.',
    pressedLate:
      '{clinic}: ese botón es de un mensaje anterior y no hemos cambiado nada. Escríbanos qué necesita, o PERSONA para que le llamemos.',
  },
  chat: {
    askPhone:
      'Antes debo comprobar quién es. Escriba su número de móvil en el recuadro: si consta en la clínica, recibirá un código por SMS.',
    proven: 'Gracias, el número es correcto. Ahora escriba la fecha de nacimiento del paciente.',
    sms: '{clinic}: su código para el chat es {code}. Caduca en 10 minutos. No se lo dé a nadie.',
  },
  widget: {
    open: 'Abrir el chat',
    close: 'Cerrar el chat',
    title: 'Chat de citas',
    emergency: 'Si es una emergencia, llame al 112.',
    log: 'Conversación',
    write: 'Escriba su mensaje',
    send: 'Enviar',
    you: 'Usted',
    assistant: 'Asistente automático',
    person: 'Una persona de la clínica',
    phone: 'Número de móvil',
    askCode: 'Recibir un código',
    code: 'Código de 6 cifras',
    check: 'Comprobar',
    sent: 'Si el número consta en la clínica, el código llegará en un momento.',
    wrong: 'El código no es correcto o ha caducado.',
    phoneInvalid: 'Escriba un número de móvil, por ejemplo 600 111 222.',
    busy: 'Hay demasiados mensajes ahora. Espere un minuto y vuelva a intentarlo.',
    failed: 'No hay conexión. Su mensaje no se ha enviado; vuelva a intentarlo.',
    over: 'La conversación ha caducado. Cierre el chat y ábralo de nuevo.',
  },
  email: {
    noWords: 'Su correo llegó sin texto. Escríbanos, por favor, con palabras qué necesita.',
    noAttachments: 'No podemos abrir archivos adjuntos por correo. Si son importantes, tráigalos a la clínica.',
  },
};
