import { SPANISH_CLASSES } from './es-classes.ts';
import { SPANISH_PHRASES } from './es-phrases.ts';
import { describeLanguage } from './language-words.ts';

/** Spanish. The keywords of 47 CFR 64.1200(a)(10) in translation; phrases are ours. */
export const spanish = describeLanguage({
  language: 'es',
  stop: `
    alto, parar, pare, paren, para, parad, basta, baja, detener, detenga, detengan, detente, eliminar, eliminen,
    elimine, terminar, suspender, no mas, ya no, ya no mas, ya basta, basta ya, dejar, borrar, quitar, quitarme,
    remover, fin, finalizar, salir, bloquear, revocar, dejalo, renunciar, parale, parenle, parele,
    detenganse, detengase, desactivar, desactiven, desactive, cortenla, cortala, se acabo, no participar, no enviar, no mandar, no escribir, no enviar mas, no mandar mas, ya dejenme
  `,
  strong: `
    desuscribir, desuscribirme, desuscribirse, desuscribe, desuscripcion, darme de baja, dar de baja, dame de baja,
    denme de baja, alto todo, parar todo, cancelar suscripcion, anular suscripcion, eliminarme, eliminenme,
    eliminame, borrarme, borrenme, borrame, parar todos, desinscribirme, desinscribir, no molestar, no contactar,
    no llamar, excluirme, saquenme, quitenme
  `,
  cancel: 'cancelar, cancela, cancele, cancelen, cancelado, anular, cancelar todo',
  start: 'empezar, comenzar, iniciar, reanudar',
  help: 'ayuda, ayudame, informacion',
  yes: 'si, claro, si por favor, sip',
  unsure:
    'rechazo, me niego, no acepto, ya no gracias, muchos mensajes, demasiados, otra vez, silencio, callense, ya cansa, gracias pero no, salir del grupo, sacame, me opongo, no quiero, no gracias, equivocado, spam, numero equivocado, fuera',
  courtesy: `
    por favor, porfavor, por fa, porfa, favor, porfis, xfa, xfavor, gracias, muchas gracias, ya, ahora,
    ahora mismo, hola, buenos dias, buenas tardes, buenas, buen dia, ok, si, de una vez, inmediatamente, les pido,
    señor, señora, saludos, disculpe, disculpa, perdon, quiero, no
  `,
  topics: {
    reminders:
      'recordatorios, recordatorio, recordatorios de citas, confirmaciones, avisos de citas, avisos de cita, avisos de mis citas, notificaciones de citas',
    bills: `
      facturas, factura, cobros, cobro, cobranza, cobranzas, pagos, cuentas, recibos, facturacion,
      estados de cuenta, saldos
    `,
    refills: 'recetas, receta, medicamentos, medicinas, farmacia, resurtidos',
    results: 'resultados',
    'check-ups': 'chequeos, vacunas, vacuna, examenes preventivos',
    insurance: 'seguro, cobertura',
    surveys: 'encuestas, encuesta, cuestionarios, opiniones, cuestionario',
    education: 'consejos, clases, educacion, charlas',
    news: 'noticias, novedades, boletin, boletines, newsletter',
    marketing: `
      promociones, promocion, publicidad, ofertas, oferta, propaganda, anuncios, marketing, comerciales,
      promocionales, publicitarios
    `,
    fundraising: 'donaciones, donacion, donativos, recaudacion',
    research: 'investigacion, estudios, investigaciones, ensayos clinicos',
  },
  channels: {
    SMS: 'sms, textos, texto, mensajes de texto, mensaje de texto, textear, texteen',
    EMAIL: 'correo, correos, email, emails, mails, mail, e mail, e mails, correo electronico',
    VOICE: 'llamadas, llamada, llamen, llamar, llamarme, llames, llame, llamenme',
  },
  allContact: `
    contactar, contactarme, contacten, contacte, contactes, contactarnos, comuniquen, comunicacion, comunicaciones,
    contacto, todo, alto todo, parar todo, nada, ninguna forma
  `,
  contrast: 'pero, sino, mejor, solo, prefiero, excepto, salvo, menos',
  classes: SPANISH_CLASSES,
  ...SPANISH_PHRASES,
});
