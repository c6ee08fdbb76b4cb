/** What people write in Spanish to stop, to change, or in an ordinary sense. */
export const SPANISH_PHRASES = {
  guards: `
    lista de espera
    quitenme|quiteme|quitame|quitarme|saquenme|saqueme|sacame|sacarme el|la|los|las|un|una ~1 yeso|puntos|dolor|muela|muelas|diente|sangre|cita|venda|sonda|ferula|lunar|verruga|grapas|drenaje
    no me|nos ~1 manden|mande|mandes con|al|a ~1 doctor|doctora|dr|dra|especialista|clinica|hospital|urgencias
    borreme|quiteme|saqueme|quitenme|borrenme|saquenme|borrame|quitame|sacame de|del ~1 1|2|3|4|5|6|7|8|9|10|11|12|cita|turno|horario|hora|mañana|lunes|martes|miercoles|jueves|viernes
    no ~2 llegan|llego|llegaron|llega|recibo|recibi|recibimos|recibido ~2 mas? {object}
    perdon|ups|uy|sorry|oops ~3 equivocad*
    fallecio|murio|fallecieron|murieron de|del|por ~1
    borr*|elimin*|quit* ~2 direccion|seguro|telefono|numero|correo ~1 anterior|vieja|viejo|antigua|antiguo
    perdon|disculp* ~1 por ~2 {message}
    no ~1 quiero|queremos|quisiera ~1 que ~2 quit*|elimin*|borr*|saqu*|cancel*|dejen|paren|suspend*
    no {want} tomar|comer|ir|operar*|vacun*|perder|usar|faltar|beber ~2
    baja ~1 del|de|en ~1 seguro|trabajo|imss|plan|gimnasio
    responda|conteste|envie|mande|escriba ~1 alto|stop|baja|parar para ~1 no? recibir|dejar|cancelar ~3
    dej* de fumar|tomar|beber|comer|doler|sangrar
    no|nunca ~1 {order} de {inf}|{contact}
    no ~2 dejes|dejen|deje|pares|paren|detengas|detengan|canceles|cancelen|elimines|eliminen|borres|borren|saques|saquen
    no me|nos den|des|de|elimin*|borr*|saqu*|quit* ~2 baja?
    no ~1 quiero|quise|queria|deseo|necesito|pienso ~2 darme|dar|cancelar|desuscri*|dejar|parar|salir|eliminar|que_dejen ~2
    no ~1 tengo|tienen|tiene|hay|queda|quedan|habia ~1 mas {topic}
    baja medica|laboral|por|maternal|paternal|presion|la
    estoy|sigo|esta|presion|licencia ~1 baja
    cancel* ~4 {visit}
    {visit} ~3 cancel*
    por_que|porque|si|cuando|como no ~1 me|nos ~1 {contact}
    el|ella|mama|papa|hijo|hija|esposo|esposa|quien ~1 no ~1 me|le|lo ~1 {contact}
    para|pare|envie|responda|mande|escriba alto|stop|baja|parar ~1 para
  `,
  stopPhrases: {
    'stop-doing': `
      {order} ya? ~1 de {inf}|{contact} ~3
      {order} de ~1 {inf}
      {order} ya? ~1 de ~2 {contact}
      dej* ya? de joder|chingar|hinchar|jorobar|fregar
    `,
    'stop-messages': `
      ^ ~1 para {de}? {object} ~1 $
      ^ ~1 stop|alto ~2 {topic} ~1 $
      {halt} ya? {de}? {de}? {de}? {object}
      {order} ya? {de}? {de}? ~1 {plural}
      stop|alto|basta|no_mas|cero {de}? {de}? {de}? {object}
      quiero|deseo|necesito ~2 dejar|parar|detener|suspender|evitar ~1 de? ~1 recibir|{plural}
      que ~1 dejen|paren|cesen ~1 de ~2 {contact}|{object}
      dejar ~1 recibir
    `,
    'do-not-contact': `
      no {se} {se}? {contact} ~2
      {no} {se}? {contact} ~2 mas|nunca|jamas|$
      {no} {se} {contact}
      ^ ~2 {no} {contact} ~1 $
      {no} {se}? ~1 {contact} ~3 {object}|mas|nunca|jamas
      evit* ~2 {contact}
      no ~1 esten|este|estes|esteis|anden|ande|andes ~1 enviando*|mandando*|llamando*|escribiendo*|texteando*|molestando*|contactando*|marcando*|chingando*|fregando*|jodiendo*
      no ~1 sigan|siga|sigas|continuen|continue ~1 enviando*|mandando*|llamando*|escribiendo*|texteando*|molestando*|contactando*
    `,
    'not-wanted': `
      no {want} ~4 {object}
      no {want} ~2 recib*
      ya no {want} $
      ya no {want} mas|nada|esto|estos|estas|eso|gracias|porfavor|por_favor|sus|su ~3
      ya no {want} ~3 ser|estar|aparecer ~1 contactad*|molestad*|llamad*|en_su|en_la|notificad*|incluid*
      no {want} ~1 ser|estar ~1 contactad*|molestad*|llamad*|notificad*|incluid*
      {want} ~1 no ~1 ser contactad*|molestad*|llamad*|notificad*|incluid*
      no {want} ~3 saber|nada ~1 de ustedes|mas|nada
      no {want} que me|nos ~2 {contact}
      no|ni ~2 mas {object}
      sin mas {object}
      ni ~2 un|una ~1 {object} mas
      {want} ~2 no ~1 recibir
      {want} que no ~2 {contact}
      no {want} mas $
      ^ ~1 no mas ~1 $
      no recibir ~2 mas|{object}
      ^ ~1 nada de {object} ~1 $
    `,
    unsubscribe: `
      desuscri*|desinscri*|dessuscri*|desubscri*|unsuscri*|dessubscri*
      den|de|darme|dar|darse|dame|denme|deme|dennos|dadme|doy ~2 de baja
      me doy de baja
      ^ ~2 baja del|de_la|de_su|de_sus|de_los|de_las|de_este|de_estos ~2 servicio|servicios|lista|listas|sistema|grupo|base|programa|{object}
      cancelar|cancela|cancele|cancelen|cancelenme|cancelame|anular|anule|anulen ~3 suscripcion|{plural}|recordatorios|envio|envios|{topic}
      sal* ~2 de ~1 {list}
      revoc*|retir*|cancel*|anul* ~2 consentimiento|autorizacion|permiso
      retiro ~2 consentimiento|autorizacion|permiso
      no ~1 tienen|tiene|doy ~1 permiso|autorizacion|consentimiento
    `,
    remove: `
      {remove} ~2 {mine}
      {remove} ~2 de|del ~3 {list}
      elimin*me|exclu*me|retir*me ~1 de|$
      elimineme|eliminenme|eliminame|eliminarme|borrarme|borrame|borreme|borrenme|quitenme|quiteme|quitame|quitarme|saquenme|saqueme|sacame|sacarme|remuevanme|retirenme|excluyanme ~1 de|ya|$
      ser ~1 eliminad*|borrad*|removid* ~2
      no ~2 estar|aparecer ~2 {list}
    `,
    alone: `
      dej* ~1 en paz
      dej*|dejenme|dejame|dejeme|dejennos|dejarme ~1 en_paz|tranquil*|quiet*|solo|sola
      vete|vayanse|vayase a la|al ~1 mierda|carajo|diablo
      larguense|largate|largo de aqui
    `,
    'said-stop': 'ya ~2 dije|pedi|escribi|mande|puse ~3 stop|alto|basta|baja|paren|no',
    'wrong-number': `
      ^ ~2 numero|persona equivocad* ~2 $
      equivoc* ~2 de ~1 numero|persona ~2 $
      tiene|tienen|tenes|tienes ~2 numero equivocado ~2 $
      es ~1 numero equivocado ~2 $
    `,
  },
  softeners: {
    now: 'hoy|ahora|ahorita|mañana|todavia|aun|luego',
    frequency: `
      tanto|tantos|tantas|demasiado|demasiados
      todos los dias
      cada dia|hora|rato|semana
      tan seguido|temprano|tarde|frecuente
    `,
    time: `
      de|en|por|a la|las noche|madrugada|mañana|tarde
      de noche|madrugada
      a esta|estas|esa hora*
      hasta|mientras|cuando|durante|antes|despues
      en ~1 trabajo|clase|reunion|fin
      al|a_la|a_mi trabajo|celular|casa|oficina|fijo
      los domingos|sabados|lunes|fines
    `,
    question: 'de que ~1 $',
    keep: 'sigan|siga|continuen|mantengan|excepto|salvo|menos',
    joke: 'jaja|jajaja|jajajaja|jeje',
  },
  unsurePhrases: {
    'wrong-number': `
      numero equivocado
      ^ ~1 no soy yo ~1 $, no soy esa persona
      ^ ~1 no los? te? le? conozco ~1 $
      se equivoc*
      no es ~1 mi numero
      persona|telefono|estan|esta equivocad*
      ^ ~1 equivocad* ~1 $
    `,
    'who-is-this': `
      ^ ~1 quien es|eres|son|habla|escribe|sos $
      ^ ~1 quien es|eres|son|habla|escribe|sos usted|ustedes|ud|uds|tu|este|esto|ahi|alla|por_favor|porfavor|pues ~1 $
      de_donde|como ~1 sacaron|sacaste|obtuvieron|consiguieron|tienen ~1 mi numero
    `,
    disinterest: `
      no ~1 me ~1 interesa* $
      no ~1 me ~1 interesa* gracias|sus|su|esto|eso|nada|mas|ya|recibir|por_favor|porfavor|tanto|{message}
      no ~1 estoy|estamos interesad* $
      no ~1 estoy|estamos interesad* gracias|en_sus|en_su|en_esto|en_recibir|por_favor|ya
      ^ no gracias ~1 $
      no tengo interes
    `,
    complaint: `
      es|son ~1 spam|acoso|estafa|fraude
      demasiados|tantos|muchos {message}
      mucho spam
      menos {object}
      denunciar|denunciare|denuncio|demandare|demandar ~2
      nunca|no me ~1 suscribi|registre|inscribi|anote
      cansado|cansada|harto|harta ~1 de ~2 sus|tus|estos|tantos|tanto|{object}
      acoso|acosando
      que ~1 fastidio|molestia
    `,
    'other-channel': `
      en lugar de|del ~2
      mejor por|al correo|email|telefono|carta
      prefiero ~3 correo|email|telefono|carta|llamada|llamen|papel
      solo por correo|email|telefono|carta
    `,
    'stop-something': `
      ^ {order} de ~2
      no ~1 {want} mas ~1 $
      pausar|silenciar ~2
    `,
    'gone-away': `
      ^ ~3 fallecio|murio ~2 $, difunto|difunta
      ya no ~2 paciente|cliente
      ya no ~1 vivo|trabajo ahi|aqui|alli|alla|cerca ~2 $
      cambi* ~2 de medico|doctor|clinica|dentista
    `,
  },
  changePhrases: {
    preferences: `
      cambiar|actualizar|modificar ~2 preferencias|configuracion|opciones|suscripcion
      ^ preferencias|opciones|cambiar $
    `,
    'contact-details': `
      cambie|cambi*|actualiz*|nuevo ~2 numero|telefono|correo|direccion ~1
      mi nuevo ~1 numero|telefono|correo|celular
    `,
    language: `
      ^ ~1 ingles|español|idioma|english ~2 $
      en español|ingles
    `,
    'come-back': `
      suscrib*|suscribirme|reanud*|reactiv*|inscrib*
      volver|vuelvan ~2 recibir|enviar*|mandar*
      por|sin error|querer|accidente
      sigan|siga ~1 enviando*|mandando*
    `,
  },
  keepPhrases: `
    ^ ~1 solo|solamente|unicamente ~2 {topic} ~2 $
    solo|solamente|unicamente quiero|envien|manden|necesito ~3 {topic}
    quiero|envien*|manden* ~2 solo|solamente ~3 {topic}
    excepto|salvo|menos ~2 {topic}
  `,
};
