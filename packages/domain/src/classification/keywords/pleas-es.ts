import type { Pleas } from './pleas-words.ts';

/** Spanish. */
export const SPANISH_PLEAS: Pleas = {
  classes: {
    wish: 'quiero, queremos, quisiera, kiero, qiero, deseo, deseamos, necesito, necesitamos, ocupo, requiero, acepto, autorizo, me gustaria, prefiero, preferiria, solicito, pido',
    msg: 'mensaj*, mesaj*, mensag*, menzaj*, msj, msjs, msg, msgs, texto, textos, sms, correo, correos, email, emails, mail, mails, llamada, llamadas, notificacion*, aviso, avisos, recordatori*, encuesta*, publicidad, promocion*, propaganda, whats*, wasap*, alerta*, boletin*, spam',
    rechazo:
      'tirar, tiren, tire, tira, boten, bote, borren, borra, olviden, pierdan, descarten, silencien, silencia, silenciar, rechazo, rechazar, declino, odio, detesto, no me gustan, no me gusta, no leo, no abro, nunca leo, nunca abro, no miro, no veo, ni los leo, cansado de, cansada de, harto de, harta de, aburrido de, para que quiero, de nada me sirven, no me sirven, no sirven, quitar, apaguen, desactiven, suspendan, me opongo a, renuncio a',
    doc: 'doctor, doctora, medico, medica, clinica, dentista, pediatra, hospital, consultorio, lado, lugar, parte',
    esto: 'esto, estos, estas, eso, esos, esas, esto de, estas cosas, sus cosas',
    ando: 'mandando*, enviando*, llamando*, escribiendo*, texteando*, molestando*, fregando*, chingando*, jodiendo*, fastidiando*, avisando*, recordando*, insistiendo*, marcando*, hablando*, contactando*, acosando*, spameando*',
    trato:
      'mandar*, enviar*, llamar*, escribir*, textear*, molestar*, fregar*, chingar*, joder*, fastidiar*, avisar*, recordar*, insistir*, marcar*, contactar*, notificar*, preguntar*, buscar*',
    quit: 'paren, parenle, parele, parale, pare ya, ya pare, para ya, ya para, paren ya, ya basta, basta ya, dejenme, dejeme, dejame, detenganse, detengase, detente, stop, cortenla, cortala, dejen de, no mas, ya no mas, ya estuvo, no insistan',
    please: 'por favor, porfavor, porfa, gracias, señor, señora, ya por favor',
    tail: 'ya, por favor, porfavor, porfa, pf, gracias, grasias, ahora, ahorita, inmediatamente, de una vez, oigan, señores, señor, señorita',
    grupo: 'grupo, lista, listas, programa, servicio, sistema, aqui, ahi, chat, base, cadena, esto, suscripcion',
  },
  plain: {
    idiom: `
      hasta nunca, bajenle|bajele|bajale ~1 a|al|con ~3, calmense ~3, tranquilos|tranquilas con ~2, metich*, canson*, intens* ~2 {msg}|ustedes|$, ladilla*, atosig*, agobi*, no ~2 den|dan|de ~1 lata, fastidi* ~1 que $, se pasan ~1 $, ya se pasaron, no estorben, ya chole, ni al caso, ahi muere
      marido|esposo|esposa|novio|novia|jefe|hijos|gente|familia ~2 ve|ven|lee|leen|revisa|revisan|mira|miran ~1 mi|mis|el|los|este ~1 telefono|celular|mensajes|cel, comparto|compartimos|compartido ~2 telefono|celular|numero, voy a cancelar|cambiar|dar_de_baja|cortar ~1 este|el|esta|mi|de numero|linea|telefono, yo los|les ~1 busco|llamo|hablo ~1 si|cuando ~3, cuando necesite ~1 los|les|yo, no es asunto, policia|fiscalia|procuraduria|condusef
      desuscr*|dessuscr*|desubsc*|desusbc*|dessubscr*|desincri*|desinscr*, cada quien ~2, por la paz, que ~1 la dejen|paren, a la goma, ya parale ~2, ya ni ~2 {msg}
    `,
    remembers: `
      me acuerdo ~1 sola|solo|bien|de_mis|perfectamente, yo se cuando ~2 cita|citas|toca, se me mis citas
    `,
    'last-one': `
      que ~1 sea ~1 el ultimo|la_ultima, es|sea|fue|este|esta ~2 el|la ultimo|ultima mensaj*|vez_que|aviso|texto, despedimos|despido|adios|chao ~2 de|a ~3 {msg}, hasta aqui ~3, se|pueden ~1 los|las ~1 pueden|guardar|guarden|guardense ~2, ni uno|una mas, si ~2 llega|mandan|vuelven|siguen ~3 {msg}, al celular|telefono|cel nada|no ~1 $, ya ~1 con una ~1 basta, ahorrense|ahorrese|ahorren ~3
    `,
    'worn-out': `
      telefono|celular|cel ~3 sonando|pitando|timbrando|vibrando|chilla|pita, telefono|celular|cel ~2 suena ~3 todo|toda|cada|siempre|noche|rato|veces|suena|por, no ~3 anden|ande|andes|esten|este|estes|sigan|siga *ando|*endo|*andome|*andole, olvidenlo|olvidelo|olvidalo ya|$, dejen|deje|deja|paren ~4 con ~2 {msg}, renunci* ~2 {msg}|servicio|esto, {msg} ~1 nada, vaina ~3 {msg}, para que ~1 habre|di ~1 dado|mi
    `,
    'not-this-way':
      'no|nunca|nada|ya_no|ni ~1 por|via|con ~1 mensaje|mensajes|texto|textos|sms|correo|email|telefono|whatsapp|wasap|llamada',
    'not-for-me': `
      {msg}|{esto} ~2 no son|es|eran ~1 para|mios|mio|de ~1 mi|nosotros|mi_hijo|mi_hija|$, no son para mi, ^ ~1 no son|es|era mios|mio|para_mi ~1 $, es|son ~1 un|una ~1 negocio|tienda|empresa|oficina, {msg} ~3 otra|otro|alguien ~1 persona|mas|senora|senor, me ~1 confunden|confundieron|estan_confundiendo, de otra persona, persona equivocada
      papa|mama|esposo|esposa|marido|abuelo|abuela|hermano|hermana|hijo|el|ella|paciente ~2 ya ~1 murio|fallecio|no_esta ~1 $, telefono|numero|linea ~2 negocio|tienda|empresa|oficina|trabajo|fijo|nino|nina, ya no esta con nosotros, ya no vive, en paz descanse
      me dieron|dio ~1 este numero, por error ~2 mi numero, mi numero ~2 por error
    `,
    'never-mind-us': `
      dije|digo ~1 que no ~1 $, no es no, no pierdan|gasten|gaste|pierda ~2 tiempo|saldo, ahorren* ~2, por que|porque no ~1 paran|dejan|para|deja|entienden, {msg}|ustedes ~3 despiert*|despert*, son|estan ~1 inutil*|molest*|demasiados ~1 $, nunca|ni|tampoco ~1 los leo|abro|veo|miro, otra vez ustedes, no me dejan ~1 dormir|trabajar|en_paz|tranquil*|vivir
      {msg} ~3 inutil*|no_sirven|innecesari*|ridicul*|exagerad*|abus*, ^ ~1 podrian|pueden|puede|podria no ~1 $, cada ~2 {msg}, otra_vez ~1 con|lo_mismo, otro|otra mas ~1 $, y dale con, rechazo ~2, me niego ~3, me opongo ~3, no ~1 acepto ~2 {msg}|{esto}, no acepto $, no tienen|tiene derecho ~4
      no ~1 puedo|se ~1 leer|ver ~1 {msg}|{esto}, no ~1 leo ~2 {msg}|{esto}, no se usar|leer ~3
    `,
    upset: `
      me|nos ~1 molest*|fastidi*|estres*|asust*|agobi*|confund*|despiert* ~1 {esto}? ~1 {msg}|{esto}|que_me|que_nos
      {msg}|{esto} ~3 molest*|fastidi*|estres*|asust*|agobi*|despiert*
      llen*|harto|harta|cansad* ~1 de ~2 {msg}, en vez de ~2 {msg}
    `,
    unneeded: `
      no ~1 los|las|lo|la quiero|queremos|deseo ~1 $, no ~2 {wish} ~2 recibir*
      no ~1 es|son|sera|hace|hacen necesari*|falta ~1 $
      no ~1 es|son|sera|hace|hacen necesari*|falta ~1 gracias|que_me|que_nos|estar|{trato}|{msg}|tanto|tanta|tantos
      ya_no ~1 quiero|queremos|kiero|deseo ~1 ningun*|ninguna|otro|otra|tanto|tanta|tantos ~2
      no ~1 los|las|lo|la necesito|ocupo|requiero
      no tienen|tiene|tienes|hay ~1 que|para|por ~2 {trato}
      no ~1 {wish} ~2 que ~2 {trato}|recuerden|avisen|manden|llamen|escriban|envien|notifiquen
      
      no ~1 {wish} ~1 su|sus|este|ese servicio|servicios|programa|suscripcion|aplicacion|app
      no ~1 {wish} ~2 pertenecer|participar|formar_parte|ser_parte|seguir, ^ ~2 no participar
      ^ ~1 mejor ya? no $, ^ ~1 ya no|nada ~1 gracias, ^ ~1 ya no ~1 $
      prefiero|preferiria|preferimos ~1 que|no ~2 no|recibir|{trato}|ser|me
    `,
    'asked-before': `
      ya ~2 he|habia|hemos|les|le|te ~2 dicho|pedido|avisado|dije|pedi|avise|respondi|conteste|mande|puse|escribi|repeti
      ya dije|pedi|avise|conteste|respondi ~1 que|no|stop|alto|basta
      que parte de ~2, no ~1 entienden ~1 que|cuando, cuantas veces
    `,
    'fed-up-more': `
      ya me|nos ~1 cansaron|canso|hartaron|hartan|tienen|aburrieron|fastidiaron|molestaron, cortala|cortenla|corten con|ya|$, basta loco
      no ~1 me? ~1 rompan|rompas|hinchen|hinches|jodan|jodas|jodais|fregu*|frieg*|friegu*|chingu*|mamen|mames|fastidi*|sean_pesad*|seas_pesad*
      esten|este|estes|estar|anden|sigan|siguen|seguir|siga|sigas|sigue|dejen_de|deje_de|paren_de ~2 {ando}
      ^ ~1 dejenme|dejame|dejeme|dejennos ~1 $, olviden|olvidense|olvidate|olvidese|olvide de|a mi|nosotros|nos
      los|las|lo|la|te voy a reportar|denunciar|demandar|bloquear, ^ ~2 se acabo $, terminen|acaben|termina|acaba con esto|eso, que ~1 lata|fastidio|pesad*|fastidios*|molestia, par de pesados, son ~1 unos? pesad*
    `,
    cost: `
      cobra*|cuesta*|cuestan|costo|gasta*|gastan ~4 {msg}
      {msg} ~3 cuesta*|cobra*|gasta*
      saldo|credito|datos|minutos ~3 {msg}, acaba*|gasta*|consume* ~2 mi|el saldo|credito|datos|minutos
    `,
    consent: `
      no|nunca|jamas|sin|ni ~2 mi|nuestro|dado|di|doy|dimos ~1 permiso|autorizacion|consentimiento
      no|nunca|jamas|sin ~2 autorizad*|autorice|autorizo|consiento|autorizacion
      nunca|jamas|no ~1 les|le|te ~1 di|dimos|he_dado ~1 mi|este|ese ~1 numero|telefono|celular|correo
      retir*|revoc*|cancel* ~3 permiso|autorizacion|consentimiento, respet* ~2 privacidad
    `,
    'not-at-this-number': `
      este|ese ~1 numero|telefono|celular|cel ~1 no|cambio|pertenece|es ~1 de|es|dueno|pertenece|trabajo|otra|una|mio|suyo
      no es ~2 numero|telefono|celular de|del
      aqui ~1 no ~1 vive|vivimos|hay|esta|trabaja|conocemos, no ~1 vive ~2 aqui|nadie|ningun*, nadie con|de ese nombre, cambio|cambiaron de dueno
      no ~2 tiene|usa|utiliza este|ese numero|telefono|celular
      no ~1 utilice*|utilicen|use|usen|uses ~1 este|mi ~1 numero|telefono|celular|linea
    `,
    'not-by-survey': 'no ~3 contest*|responder*|llenar* ~2 encuesta*|cuestionari*|sus_preguntas',
  },
  guarded: {
    leaving: `
      como ~5 cancel*|quit*|desactiv*|elimin*|borr*|salgo|salir*|paro|detengo|bloque*|apag*|evit* ~2 {msg}|{esto}|de_esto|de_aqui|de_ahi|este_servicio
      como ~3 para que ~3 no ~3, como ~3 dejo|dejar de recibir
      me ~1 quiero|queremos|quisiera|gustaria salir, salirme, salirnos, saquenme|saqueme|sacame|quitenme|quiteme|quitame
      quiero|quisiera|deseo|necesito|puedo|solicito salir ~1 de|del ~1 {grupo}
      cancel*|anul*|termin*|suspend* ~2 servicio|programa|suscripcion|membresia
      cancel*|anul*|suspend*|desactiv*|elimin*|quit*|apag* ~2 {msg}|estas_cosas
      bloqueenme|bloqueeme|bloqueame|desactivenme|desactiveme|desactivame|excluyanme|excluyame|desuscrib*|desinscrib*
      desactiv* ~1 mi|este|el ~1 numero|celular|telefono|linea, ^ ~1 desactiv* ~1 $
    `,
    'last-word': `
      ^ {please}? {quit} {please}
      ^ ~7 {quit} {tail}? {tail}? $
      ^ {tail}? {quit} {tail}? ~2 $
      no|nome|nomas|ni manden|mande|mandes|envien|envie|envies|llamen|llame|escriban|escriba|texteen ~3
      no|nunca|ni|nome ~2 {ando}|{trato}
    `,
    'averse-to-these': `
      {rechazo} ~2 {msg}|{esto}|mi_numero|mi_telefono
      hag*|hacer que ~2 paren|pare|dejen|termine|acabe, manera|forma|modo ~1 de? no ~1 recibir*|me_lleguen, puedo|podria|quisiera|quiero ~1 ser|que_me ~1 eliminad*|borrad*|quiten|saquen|borren|removid*
      agradec*|agradezco|gustaria|ojala|ruego|suplico|pido ~3 {quit}|paren|dejen|dejaran|dejara|pararan|parara|quitaran|borraran|eliminaran|no|que_ya, no|ni|ya_no ~3 lleguen|llegue|vengan ~1 $, no|ni|ya_no ~3 lleguen|llegue mas|nunca|{msg}, ^ ~1 gracias pero no ~1 $, ^ ~2 me salgo ~1 $, den*|dem*|dar*|dame|denme de baja, prohib* ~2 {trato}|contact*|escrib*|llamar*, ^ ~6 ya no ~1 $, ^ ~6 no mas ~1 $, ya no ~2 mas ~1 $, no ~2 calific*|evalu* ~2, no ~1 doy|dare|voy_a_donar|donar* ~2 dinero|donativo*|nada
      pago|pagar ~3 cada ~1 {msg}|uno, prepago ~2, plan ~2 limitado
    `,
    elsewhere: `
      ya|ahora ~1 me? voy|vamos|veo|tengo|fui|atiendo|atienden|llevo ~2 otro|otra|nuevo|nueva|diferente ~1 {doc}, encontre|consegui|cambie|cambiamos ~2 otro|otra|nuevo|nueva|de ~1 {doc}, tengo ~1 otro|otra|nuevo|nueva {doc}, deje ~1 de ir, ya no ~1 voy|vamos|vivo|vivimos|estoy|somos|consulto ~2 ahi|alli|alla|con_ustedes|en_ese|en_esa|aqui|$, me ~1 fui ~1 de ~1 {doc}|ciudad|estado, me cambie ~1 de ~2
    `,
    'removal-more': `
      que me|nos ~1 elimin*|borr*|quit*|saqu*|exclu*|retir*|remuev*|den_de_baja|desuscrib*
      borrenlo|borrelo|borralo|eliminenlo|eliminelo|eliminalo|quitenlo|quitelo|saquenlo|saquelo|borrenla|eliminenla|quitenla|saquenla
      elimin*|borr*|quit*|saqu*|sac*|exclu*|retir* ~2 de|del ~1 su|sus|la|el|este|esta|ese ~1 {grupo}
      nokiero|noquiero|no_kiero|nomande*|nomanden|nomolest*|nollam*|noescrib* ~3
    `,
    gone: `
      me ~1 atiendo|atienden|veo|trato ~2 otro|otra ~1, ya ~1 tengo otro|otra|nuevo|nueva doctor*|medico|clinica|dentista|pediatra
      ^ ~2 no soy ~2 $
    `,
  },
  care: 'pastilla*, pildora*, medicin*, medicament*, remedio*, dosis, insulina, inhalador*, antibiotic*, vacun*, inyeccion*, cirugia, operacion, operar*, cita, receta, recetas, silla, taxi, radiografia, biopsia, sangre, puntos, yeso, tos, dolor, sangrado, dieta, terapia, alergia*, azucar, clonazepam, consulta, turno, rodilla, diente, muela, hora',
  ordinary: `
    farmacia|aseguranza|seguro|banco|escuela|walgreens|cvs ~3 mandando|llamando|escribiendo|enviando|llamarme|mandarme,
    quiten*|quite* ~2 turno|cita|horario, quiero|quisiera|necesito|puedo|deseo|podria ~1 otro|otra|nuevo|ver|cambiar ~2 {doc}, me cambie|cambie ~1 de ~1 ropa|turno|direccion|seguro|horario|casa|trabajo|farmacia, otra parte del,
    no soy alergic*|diabetic*|fumador*|hipertens*|ciudadan*|de|yo|celiac*|vegan*|doctor*, no es ~2 numero de|del seguro|poliza|cuenta|expediente|cita,
    apagu*|apag* el|mi telefono|celular|cel, quit*|saqu*|sac*|elimin* ~3 punto|puntos|yeso|muela|muelas|lunar|venda|sutura*|diente|dientes|sangre|cita|anginas|quiste|verruga*|implante|diu|apendice|vesicula|dolor|leche|sal|azucar|lactosa,
    no|nunca|jamas|tampoco|ni ~2 entiend*|entend*|llego|llegaron|recib*|vi|hablo|habla|hablan|lei|encontr*, no ~1 hable* ~1 ingles|español, quiero|quisiera|deseo|queremos|me_gustaria seguir recibiendo,
    no ~1 quiero|quisiera|era_mi_intencion molestar*, perdon|disculp* ~1 por ~4, con ~2 basta, perdon|disculp* ~1 por ~2 {contact}, me|les|nos basta, basta con una|un|dos|tomar,
    no ~1 quiero|puedo ~1 dejar|parar|seguir|tomar|operar*|ir|perder, no ~1 para|paro|deja, no ~1 se ~1 me ~1, no ~2 han|ha|habian|he ~1, no ~1 saco|saque|sali
  `,
};
