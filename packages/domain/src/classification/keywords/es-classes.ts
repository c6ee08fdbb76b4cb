/** The word classes that Spanish phrases name. */
export const SPANISH_CLASSES = {
  loose:
    'medicamentos, medicinas, recetas, receta, farmacia, pagos, cuentas, seguro, cobertura, resultados, vacunas, vacuna, estudios, clases, charlas, consejos, noticias, chequeos, oferta, promocion, investigacion',
  message: `
      mensajes, mensaje, mensajitos, msj, msjs, msg, msgs, mensages, textos, texto, sms, correos, correo, emails,
      email, mails, mail, llamadas, llamada, notificaciones, notificacion, avisos, aviso, alertas, alerta,
      comunicaciones, comunicacion, spam, whatsapps, boletines, boletin, suscripcion, correspondencia,
      contacto, porquerias
    `,
  plural: `
      mensajes, mensajitos, msjs, msgs, mensages, textos, sms, correos, emails, mails, llamadas, notificaciones,
      avisos, alertas, comunicaciones, whatsapps, boletines, porquerias, estos, cosas
    `,
  contact: `
      envien, envie, envies, enviar, enviarme, enviarnos, envieis, enviado, manden, mande, mandes, mandar,
      mandarme, mandeis, mandarnos, escriban, escriba, escribas, escribir, escribirme, escribais, llamen, llame,
      llames, llamar, llamarme, llameis, contacten, contacte, contactes, contactar, contactarme, molesten, moleste,
      molestes, molestar, molestarme, molesteis, fastidien, fastidies, fastidiar, texteen, textees, textear,
      texteame, mensajeen, mensajear, acosen, acosar, acosarme, contactarnos, llamarnos, escribirnos, remitan,
      remitir, notifiquen, notificar, avisen, avisarme, recuerden, recordarme, recordarnos, escrivan, escriva, escrivas, escrivir, escrivirme, yamen, yame, yames, yamar, yamarme, hablarme, marquen, marcarme, busquen, buscarme, comuniquen, comunicarse, envienme, mandenme, escribanme, llamenme,
      insistan, insistir
    `,
  inf: `
      enviar, enviarme, enviarnos, mandar, mandarme, mandarnos, escribir, escribirme, llamar, llamarme, contactar,
      contactarme, molestar, molestarme, fastidiar, textear, mensajear, acosar, acosarme, contactarnos, llamarnos,
      escribirnos, remitir, notificar, insistir
    `,
  order: `
      dejaran, dejasen, pararan, parasen, cesaran, evitaran, dejara, parara, deja, deje, dejen, dejad, dejar, dejeis, paren, pare, para, parar, parad, basta, cesen, cese, cesar, eviten,
      evite, evitar, abstenganse, dejame, dejenme, terminen, detengan, detenga, detener, suspendan, suspenda,
      suspender, interrumpan, pares, dejes, dejan
    `,
  halt: 'paren, parenle, parele, parale, pare, parar, cesen, cese, eviten, terminen, detengan, detenga, detener, suspendan, suspenda, suspender, interrumpan, dejen, deje',
  de: `
      de, con, los, las, el, la, esos, estos, estas, esas, tus, sus, mas, mis, todos, todas, me, nos, tantos,
      cualquier, este, esta, otros
    `,
  no: 'no, ya no, nunca, jamas, nunca mas, tampoco, ni',
  se: `
      me, nos, se, lo, le, quiero que me, quiero que, vuelvan a, vuelva a, vuelvas a, me vuelvan a, me vuelva a,
      me vuelvas a, quiero que me vuelvan a, debe, deben, deseo que me, vuelvan, sigan, me sigan, necesito que me,
      hace falta que me, hace falta, me lo, nome
    `,
  want: `
      quiero, queremos, deseo, deseamos, necesito, acepto, autorizo, consiento, me interesa, me interesan, kiero,
      solicito, solicite, quisiera, me gustaria, pedi, permito, doy permiso, doy mi consentimiento, doy autorizacion
    `,
  remove: `
      borr*, elimin*, quit*, sac*, saqu*, remuev*, remover, retir*, exclu*, desvincul*, suprim*, tach*
    `,
  mine: `
      mi numero, mi telefono, mi celular, mi movil, mi correo, mi email, mi contacto, mis datos, mi nombre,
      mi cuenta, mi informacion, este numero, este telefono, mi direccion, nuestro numero, mi linea
    `,
  list: `
      lista, listas, base, sistema, directorio, agenda, registro, contactos, registros, archivos, grupo
    `,
  visit: `
      cita, citas, turno, turnos, hora, consulta, reserva, visita, sesion, examen, control, operacion, cirugia,
      reunion, pedido, orden, clase, mañana, lunes, martes, miercoles, jueves, viernes, sabado, la mia, ecografia,
      analisis, viaje
    `,
};
