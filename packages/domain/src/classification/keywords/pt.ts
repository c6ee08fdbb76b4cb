import { describeLanguage } from './language-words.ts';

/** Portuguese. "Para" is also a preposition: it counts alone, never inside a sentence. */
export const portuguese = describeLanguage({
  language: 'pt',
  stop: `
    parar, pare, pára, parem, sair, fim, encerrar, basta, chega, remover, excluir, retirar, interromper, finalizar, terminar,
    não quero mais, apagar, deletar, bloquear, suspender, desligar, sai, saia,
    desativar, desative, desativem, chega disso, dispenso, some daqui, favor parar, favor remover
  `,
  strong: `
    descadastrar, descadastro, descadastre, me descadastre, descadastrar me, desinscrever, desinscrição, desinscrever me,
    cancelar inscrição, cancelar assinatura, parar tudo, pare tudo, remova me, me remova, me remove, me tira, me tire, me exclua, revogar, não perturbe,
    não contatar, não contactar, sair da lista, anular subscrição, cancelar subscrição
  `,
  cancel: 'cancelar, cancela, cancele, cancelado, cancelamento, anular, desmarcar',
  start: 'iniciar, começar, retomar',
  help: 'ajuda, me ajuda, ajude',
  yes: 'sim, claro, sim por favor',
  unsure: 'não quero, não obrigado, não obrigada, engano, número errado, sem interesse, bloqueado, golpe',
  courtesy: `
    por favor, porfavor, por gentileza, pf, pfv, pfvr, favor, obrigado, obrigada, muito obrigado, muito obrigada, obg, vlw, grato, grata, agora,
    já, imediatamente, urgente, oi, olá, ola, bom dia, boa tarde, boa noite, senhor, senhora, ok, sim, não, desculpe, desculpa, gostaria de, quero,
    agradeço, de vez
  `,
  classes: {
    loose:
      'receitas, receita, remédios, farmácia, medicamentos, resultados, vacinas, vacina, seguro, convênio, plano, estudos, contas, pagamentos, doações, doação, dicas, notícias, novidades',
    message: `
      mensagens, mensagem, msg, msgs, mensages, mensagen, sms, torpedos, torpedo, textos, emails, email, e mails, e mail, mails, ligações, ligação,
      chamadas, telefonemas, notificações, notificação, avisos, comunicações, comunicação, spam, contato, contatos, contacto,
      alertas, informativos, boletins, envios, envio, whatsapp
    `,
    inf: `
      mandar, enviar, escrever, ligar, contatar, contactar, perturbar, incomodar, encher, importunar, mandando, enviando, ligando,
      spammar, textar, assediar, chatear, telefonar, chamar, entrar em contato, perturbando, incomodando, enviarem, mandarem, ligarem
    `,
    contact: `
      mande, mandem, mandes, mandar, mandarem, envie, enviem, envies, enviar, enviarem, escreva, escrevam, escrever, ligue, liguem, ligues, ligar, contate, contatem, contatar, contacte, contactem, contactar, contactes, perturbe, perturbem, perturbar, incomode, incomodem, incomodar,
      entre em contato, entrem em contato, entrar em contato, encham, chateiem, telefone, telefonem, telefonar, insista, insistam, mandando, enviando, incomoda, perturba, chateia, avise, avisem, notifiquem, notifique, encha
    `,
    me: 'me, nos, mais me, mais nos, quero que me, quero que, voltem a, volte a, voltem a me',
    want: 'quero, queremos, desejo, desejamos, preciso, aceito, autorizo, gostaria, tenho interesse em, pedi, solicitei, permito, qro',
    det: 'de, com, as, os, essas, esses, estas, estes, suas, seus, tuas, teus, mais, todas, todos, minhas, meus, me, nos, com as, com os, com essas, com esses, tantas, tanta, tanto, qualquer, essa, esse',
    clear: 'remov*, exclu*, retir*, tira, tire, tirem, tirar, apag*, delet*, elimin*, descadastr*',
    mine: 'meu número, meu numero, meu telefone, meu celular, meu contato, meu nome, meu email, meu e mail, meus dados, este número, esse número, meu telemóvel, meu contacto, minha linha, meu cadastro',
    list: 'lista, listas, base, cadastro, sistema, contatos, agenda, registro, banco, grupo',
    visit: `
      consulta, consultas, agendamento, marcação, exame, exames, cirurgia, reserva, visita, sessão, reunião, pedido, compra, horário,
      amanhã, segunda, terça, quarta, quinta, sexta, sábado, viagem, aula
    `,
  },
  guards: `
    lista|fila de espera
    tira*|tire*|remov* ~1 me? ~1 o|os|a|as|uma|um gesso|pontos|dente|siso|dor|sonda|curativo|tala|verruga|duvida|dúvida|sangue
    ops|oops|eita|desculpa|desculpe ~3 errad*
    faleceu|morreu|faleceram|morreram de|do|da|por
    desculp* ~2 {message}|incomod*
    não|nunca ~1 recebo|recebi|recebemos|recebeu|recebido|chegou|chegaram|tenho|tive|vi ~2 {object}
    cancel*|desmarc*|anul* ~4 {visit}
    {visit} ~3 cancel*|desmarc*
    não|nunca ~1 par*|deix* de ~1 {inf}|{contact}|avisar|lembrar|receber
    não ~2 pare|parem|cancele|cancelem|remova|removam|exclua|descadastre ~2
    não ~1 quero|queria|quis|desejo|precisa ~1 parar|cancelar|sair|descadastrar|deixar ~2
    por_que|porque|se|quando|como não ~1 {me}? {contact}
    ele|ela|eles|quem|ninguém ~1 não ~1 {me}? {contact}
    responda|envie|digite sair|parar|pare para
  `,
  stopPhrases: {
    'stop-doing': `
      par*|deix*|cess*|chega|evit* ~1 de ~2 {inf}
      parem|pare|para com|de ~3 {object}
      dá|dá_um|dê ~1 tempo ~2 {object}
      par* ~1 de encher
    `,
    'stop-messages': `
      ^ ~1 stop|sair ~2 {topic} ~1 $
      pare|parem|parar|chega|basta|stop|interromp*|suspend*|cess* {det}? {det}? {det}? {object}
      parar|deixar ~2 de receber
    `,
    'do-not-contact': `
      não|nunca|jamais {me}? {me}? {contact} ~3 mais|$|{object}|nada
      não|nunca ~1 {me} {contact}
      não|n|nunca ~1 me manda|liga|envia|escreve|chama ~2 mais|{object}
      não|n|nunca manda|envia ~1 mais? ~1 {object}
      não ~1 {contact} mais
      nem ~1 {me} {contact}
      favor|gentileza não ~1 {contact}
    `,
    'not-wanted': `
      não {want} ~2 mais? ~1 receber|ser_contat*|ser_contact*|ser_incomod*
      não {want} ~4 {object}
      não {want} ~2 que ~1 me|nos ~2 {contact}
      não {want} mais ~1 $
      não {want} mais ~1 nada
      não|nem ~1 receber ~2 {object}
      sem|nenhuma|nada_de|chega_de ~1 mais? ~1 {object}
      {object} não|nunca mais
      não mais ~1 {object}
    `,
    unsubscribe: `
      descadastr*|desinscrev*|desinscri*|dessubscr*|desassin*
      cancelar|cancele|cancelem|cancela|anular|encerrar|encerrem ~3 inscrição|assinatura|subscrição|cadastro|envio|recebimento|{object}
      sair|saio|sai ~1 da|desta|dessa|de|deste|desse ~1 {list}
      revog*|retir*|cancel* ~2 consentimento|autorização|permissão
      não ~1 autorizo|consinto|dou ~2
    `,
    remove: `
      {clear} ~2 {mine}
      {clear} ~2 da|de|desta|dessa|do|deste|desse ~2 {list}
      me|nos remova|removam|remove|tira|tirem|exclua|excluam|exclui|retirem|deleta|apaga ~1 da|dessa|desta|do|daí|aí|daqui|por_favor|pfv|obrigado|obrigada|$
      remova|removam|tirem|exclua|excluam|retirem me
      esquece|esqueça|esqueçam|perca meu número
    `,
    alone: `
      me|nos deixa|deixe|deixem ~1 em_paz|sossegado|quieto|quieta, deixa|deixe|deixem me|nos ~1 em_paz
      me erra, vai|vão ~1 se|pra|à ~1 fuder|foder|merda|puta
      some daqui, sumam
    `,
    'wrong-number': `
      ^ ~2 número|pessoa|telefone errad* ~2 $
      ligou|ligaram|mandou|mandaram|tem ~3 número errado ~2 $
      enganou|enganaram ~2 número|pessoa ~2 $
    `,
  },
  softeners: {
    question: 'de que $, do que $',
    now: 'agora|hoje|ainda|amanhã',
    frequency:
      'tanto|tanta|tantos|tantas, demais, todo dia, todos os dias, toda hora, muito cedo|tarde, tão cedo|tarde',
    time: `
      de|à noite|madrugada|manhã|tarde, no trabalho, nesse|neste|a_essa|esta horário|hora, até|enquanto|quando|durante|antes|depois
      por enquanto, no momento
    `,
    keep: 'exceto|menos|continuem|mantenham',
    joke: 'kkk, kkkk, kkkkk, rsrs, haha, amor',
  },
  unsurePhrases: {
    'wrong-number':
      '^ ~2 engano $, número errado, pessoa errada, ^ ~1 não sou eu ~1 $, ^ ~1 não te|o|a|os conheço ~1 $, não é ~1 meu número, se enganou, enganado',
    'who-is-this':
      '^ ~1 quem é|fala|está|são|seria $, ^ ~1 quem é|fala|está|são|seria você|vocês|vc|esse|este|isso|aí|que|por ~3 $, como|onde ~2 conseguiu|conseguiram|tem|têm|pegou ~2 meu número',
    disinterest:
      'não ~2 interess* ~1 $, não ~2 interess* obrigad*|em_receber|nas_suas|mais|nisso|em_mensag*, sem interesse $, ^ não obrigad* ~1 $',
    complaint: `
      muitas|tantas|demasiadas ~1 {object}, {object} demais, menos {object}, é ~1 spam|golpe|assédio|fraude
      nunca ~2 cadastrei|pedi|autorizei|inscrevi, processar, procon, denunci*, cansad* ~1 de ~2, saco cheio
    `,
    'other-channel':
      'melhor|prefiro ~2 por? ~1 email|telefone|carta|ligação|whatsapp, em vez de ~2, só por email|telefone|carta',
    'stop-something': '^ ~1 pare|parem|para ~1 com ~2 $, não {want} mais ~1 $, dispenso',
    'gone-away':
      '^ ~3 faleceu|morreu ~1 $, falecido|falecida, não ~1 é|sou ~1 mais ~2 paciente|cliente, mudei de médico|dentista|número',
  },
  changePhrases: {
    preferences: 'mudar|alterar|atualizar ~2 preferências|configurações|opções, ^ preferências|opções $',
    'contact-details': 'mudei|mudou|novo|trocar|troquei|atualizar ~2 número|telefone|email|endereço|celular',
    language: '^ idioma|inglês|português|espanhol $, em português|inglês',
    'come-back':
      'recadastr*|cadastrar|inscrever|reativar, voltar|voltem ~2 receber|enviar|mandar, por engano, sem querer, continuem|continue ~1 mandando|enviando',
  },
  keepPhrases: `
    ^ ~1 só|somente|apenas ~2 {topic} ~3 $
    quero|mandem|enviem|mande ~1 só|somente|apenas ~3 {topic}
    exceto|menos|fora ~2 {topic}
  `,
  topics: {
    reminders:
      'lembretes, lembrete, lembretes de consulta, confirmações, avisos de consulta, avisos de consultas, avisos das consultas',
    bills: 'cobranças, cobrança, faturas, fatura, contas, boletos, boleto, pagamentos',
    refills: 'receitas, receita, remédios, farmácia, medicamentos',
    results: 'resultados',
    'check-ups': 'vacinas, vacina, exames de rotina',
    insurance: 'seguro, convênio, plano',
    surveys: 'pesquisas, pesquisa, questionários, questionário, avaliações, inquéritos',
    education: 'dicas, palestras',
    news: 'notícias, novidades, newsletter, informativo, boletim',
    marketing: 'promoções, promoção, propaganda, propagandas, publicidade, ofertas, oferta, anúncios, marketing',
    fundraising: 'doações, doação, donativos',
    research: 'estudos, pesquisas clínicas',
  },
  channels: {
    SMS: 'sms, torpedos, torpedo, mensagens de texto, textos',
    EMAIL: 'emails, email, e mails, e mail, mails',
    VOICE: 'ligações, ligação, ligar, ligue, liguem, ligando, chamadas, telefonemas, telefonar',
  },
  allContact:
    'contatar, contate, contatem, contactar, contacte, contactem, contato, contacto, contatado, contactado, entre em contato, entrem em contato, tudo, nada, comunicações',
  contrast: 'mas, só, apenas, prefiro, exceto, menos, porém',
});
