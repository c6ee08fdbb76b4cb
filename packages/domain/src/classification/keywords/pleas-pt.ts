import type { Pleas } from './pleas-words.ts';

/** Portuguese of Brazil and Portugal. */
export const PORTUGUESE_PLEAS: Pleas = {
  classes: {
    msg: 'mensag*, mensage, msg, msgs, sms, torpedo*, email, emails, ligacoes, ligacao, chamadas, notific*, aviso, avisos, lembrete*, pesquisa, pesquisas, questionario*, propaganda*, promoc*, publicidade, alerta, alertas, whats*, zap, spam, informativo*, envio, envios, recebimento',
    faz: 'mande, mandem, manda, mandar, mandes, mandando, envie, enviem, envia, enviar, enviando, ligue, liguem, liga, ligar, ligando, escreva, escrevam, escreve, escrever, contate, contatem, contata, contacte, contactem, contatar, contactar, avise, avisem, avisa, avisar, lembre, lembrem, lembra, lembrar, incomode, incomodem, incomoda, incomodar, perturbe, perturbem, perturba, perturbar, chame, chamem, chama, chateie, chateiem, chateia, insista, insistam, telefone, telefonem, telefona, encha, encham, enche, encher, cobre, notifique, notifiquem, procure, procurem, pergunte, perguntem',
    quit: 'stop, stopp, pare, parem, para ja, parar, basta, chega, chega disso, para com isso, parem com isso, pare com isso, sair, saia',
    please: 'por favor, porfavor, pfv, pf, obrigado, obrigada, por gentileza, moço, moça, senhor, senhora',
    tail: 'por favor, porfavor, pfv, pf, obrigado, obrigada, obg, ja, agora, imediatamente, gente, pessoal, urgente, vlw, ai, ta, logo',
    isso: 'isso, isto, disso, disto, essas, esses, estas, estes, dessas, desses, essa lista, desta lista, dessa lista, esse grupo, desse grupo, este servico, esse servico, daqui, dai',
  },
  plain: {
    idiom: `
      me poupe*, poupa me, sem condicoes, ta bom ja, ja ta bom, larga do meu|mo pe, sai do meu pe, deixa* de ser chat*, que ~1 chat*|chatice|encheca*|perturbacao|perreio|saco, vazem|vaza ~1 $, me larga* ~2, vira o disco, ninguem merece, da um tempo, deem um tempo, deixa pra la, fui ~1 $, adeus ~1 $, ta repreendido
      marido|esposa|namorad*|chefe|filhos|familia|gente ~2 ve|veem|le|leem|olha|olham|mexe|mexem ~2 celular|telefone|mensagens, celular|telefone compartilhado|e_de_todos|dividido, divido ~2 celular|telefone, vou ~1 trocar|cancelar|mudar|desativar ~1 esse|este|o|de|essa numero|linha|chip, nao e da sua|vossa conta, policia|anatel|procon|reclame_aqui
      descadas*|desincre*|desinscr*|desincri*|descadrast*, nao to nem ai, nao me importa
    `,
    remembers: `
      lembro|sei ~1 das|dos|quando ~3 consulta|consultas, sei ~1 quando e
    `,
    'last-one': `
      seja|fosse|essa_foi|esse_foi ~2 a|o ultima|ultimo ~2 $, que ~3 ultima|ultimo ~1 mensag*|vez|$, adeus|tchau ~2 {msg}, podem|pode ~1 guardar|ficar_com ~3, fica por aqui, poupem|poupe ~2
    `,
    'worn-out': `
      vcs|voces|vc|voce|ceis ~2 nao param|para de ~2 {faz}
      celular|telefone|telemovel|cel ~3 apita|apitando|toca|tocando|vibra|vibrando, n|nao|num ~1 qro|quero|kero|queru mais ~1 $, risca*|risque* ~2 nome|numero, parem|pare|para ~1 com isso|essa|esse, que chatice, tirem ~1 $, numero ~2 nao ~1 e ~1 pra|para isso, tira|tirem|tire isso|ai
    `,
    'not-this-way':
      'nao|nunca|nada|sem ~1 por|via|pelo|no ~1 sms|mensagem|mensagens|email|telefone|whatsapp|zap|torpedo',
    'not-for-me': `
      {msg}|{isso} ~2 nao ~1 sao|e|eram ~1 para|pra|minhas|minha|meu|meus, nao ~1 e|sao ~1 pra|para mim ~1 $, {msg} ~3 outra|outro|alguem ~1 pessoa|outro, me ~1 confund* ~3, voces ~1 confundiram|se_confundiram, meu numero ~2 engano|erro
      marido|esposa|mulher|mae|pai|filho|filha|irmao|irma|avo|ele|ela|paciente ~3 faleceu|morreu|falecido|falecida ~1 $, nao esta ~1 mais ~2 nos, aqui|isso|este ~1 e ~2 empresa|loja|escritorio|comercio|fixo, telefone|numero|celular ~2 crianca|empresa|loja|escritorio
      ja|eu ~1 disse|falei ~1 que? nao ~1 $, nao e nao, percam|perde|perca|gastem ~2 tempo, por_que|pq|porque ~2 nao ~1 param|para|entendem, {msg} ~4 acord*|inutil*|inuteis|nao_servem|exagero|ridicul*|demais, nao me deixam
      ^ ~1 podem|pode|poderia|da nao ~1 $, da pra|para nao ~2, nao ~1 leio|abro|olho|vejo ~2 {msg}|isso|essas, nem leio|abro|olho, odeio|detesto|recuso|rejeito ~2 {msg}|{isso}, ^ ~1 recuso|rejeito ~1 $, me recuso ~2, me oponho, voces ~1 nao ~1 tem ~1 direito|permissao, proib* ~2 {faz}|contat*
      tem|ha|existe ~1 como|jeito|forma|maneira ~2 nao|parar|sair, agradeco|agradeceria|ficaria ~1 gra* ~1 se|que ~3, agradeco ~2 nao|se|que ~2, ^ ~1 obrigad* mas nao ~1 $, ^ ~6 nunca mais ~1 $, ^ ~6 nada mais ~1 $, de novo|outra_vez ~1 voces|vcs|{msg}, mais uma|outra ~1 {msg}
      nao ~1 dou|vou_doar|doo ~2 dinheiro|doac*, nao ~1 respondo|vou_responder|preencho ~2 {msg}
    `,
    upset: `
      como ~5 nao ~1 receber ~2, como ~5 parar|sair ~1 de receber
      {msg} ~4 incomod*|irrita*|estress*|assust*|atrapalh*|confund*|perturb*|acord*
      me|nos ~1 incomod*|irrita*|estress*|assust*|atrapalh*|perturb*|acord* ~1 {isso}? ~1 {msg}|{isso}, chei*|lotad* ~1 de ~2 {msg}
    `,
    unneeded: `
      nao ~1 quero|qro|kero ~1 mais ~2
      nao ~1 quero|queremos|desejo|gostaria ~3 receber
      nao|n ~1 preciso|precisamos|necessito ~1 disso|disto|dessas|desses|deles|delas|que_me|que_voces|{msg}, nao ~1 preciso mais $, nao|n ~1 preciso ~2 de ~1 {msg}
      nao|n precisa|precisam|precisava ~2 {faz}|{msg}, nao precisa obrigad*|$, nao ha|e|tem ~1 necessidade|necessario|preciso|precisao ~1 $, nao ha|e|tem ~1 necessidade|necessario|preciso ~3 {faz}|{msg}
      
      prefiro|preferia|preferiria|gostaria|peco|pedi|solicito|quero ~1 de|para|que? ~1 nao|nunca ~2 receber|{faz}|ser|me|mais
      ^ ~1 nenhum*|zero|nada_de|sem ~1 {msg} ~2 $, dispenso, recuso ~3, nao ~1 quero|desejo|aceito isso|isto|disso|nada|mais
      nao ~1 quero|desejo ~2 participar|fazer_parte|estar|continuar
    `,
    'fed-up-more': `
      cansei|farto|farta|enjoei ~1 $, cansei|cansad*|farto|farta|enjoei ~1 de|dessa|dessas|das|desses|com ~2 {msg}|voces|vcs|isso|receber, vao|vai ~1 se ~1 catar|lascar|ferrar|danar, que saco, saco cheio, to|estou|tou ~1 de ~1 saco
      ^ some $, some|suma|sumam|esquece|esqueca|esquecam daqui|da_minha|de_mim|meu|me, me esquec*|erra|larga|larguem, vou ~1 te|voces|vcs? bloquear|denunciar|processar|reportar, nao ~1 encha|encham|enche|enchas|torra|torrem|amola|amolem
      nao aguento mais ~2 {msg}|voces|vcs|isso, toda|todo ~1 hora|dia ~2 {msg}, muita|muitas|tanta|tantas ~1 {msg}
    `,
    cost: 'cobra*|custa*|custam|gasta*|gastando|pago ~3 {msg}|creditos|credito|dados, {msg} ~3 custa*|cobra*|caro',
    consent: `
      nao|nunca|sem ~2 autorizei|autorizo|autorizacao|permissao|permiti|consentimento|consinto, nao|nunca ~1 dei|demos ~2 numero|telefone|permissao|autorizacao|celular|email
      revog*|retir*|cancel* ~2 consentimento|autorizacao|permissao, respeit* ~2 privacidade
    `,
    'not-at-this-number': `
      esse|este|o ~1 numero|telefone|celular|cel|tel ~1 nao|e|mudou|agora ~1 e|pertence|mais|meu|outra ~1 do|da|de|dele|dela|mais|trabalho|pessoa|dono
      nao e ~2 numero|telefone|celular do|da|de, aqui ~1 nao ~1 mora|vive|tem|trabalha, nao ~1 mora mais|aqui, ninguem ~2 com|desse|deste ~1 nome, nao ~1 conheco ~1 essa|esta|nenhum*|ninguem|voces|vcs|esse
      telefone|numero|celular ~1 do|de trabalho|servico|empresa, nao ~1 use|usem|usar|utilizem|utilize ~1 esse|este|meu|mais
    `,
  },
  guarded: {
    'asked-before': `
      ja ~1 pedi|disse|falei|avisei|mandei|respondi|solicitei|pedimos ~3 {quit}|nao|sair|remov*|tir*|cancel*|que|mil|varias, quantas vezes
      vcs|voces|vc|voce|ceis ~2 nao param|para de ~2 {faz}, continuam|continua|insistem|insiste|vivem|ficam|seguem ~2 {faz}|{msg}
    `,
    leaving: `
      como ~5 saio|sair|paro|parar|cancel*|bloque*|descadastr*|desativ*|tiro|removo|excluo|desligo|evito ~2 {msg}|{isso}|$
      como ~5 nao ~1 receber|recebo, como ~3 deixar de receber, quero|queria|posso|preciso|gostaria ~1 de? ~1 sair ~1 $, quero|queria|posso|preciso ~1 sair ~2 {isso}|lista|grupo|programa
      cancel*|encerr*|desativ*|suspend*|interromp*|anul*|deslig* ~2 {msg}|servico|cadastro|inscricao|assinatura|{isso}
      me|nos ~1 tire|tira|tirem|retire|retirem|retirar|remova|remover|remove|exclua|excluir|exclui|apague|apaga|descadastr*|desinscr*|bloquei*|delete|deleta ~2 $
      peco|solicito|quero|favor|desejo|pedido ~2 remocao|exclusao|descadastr*|desligamento|cancelamento_do_envio|retirada|baixa
    `,
    'last-word': `
      ^ {please}? {quit} {please}
      peco|pedi|pedindo|favor ~2 {quit}|parem|pararem|remover|retirar|excluir
      ^ ~7 {quit} {tail}? {tail}? $
      ^ {tail}? {quit} {tail}? ~1 $
      nao|n|nunca|nem ~1 me|nos|mais|precisa ~1 {faz}
      nao|n|nunca|nem {faz} ~2 mais|nada|nunca|pra_mim|$
    `,
    'removal-more':
      'tir*|remov*|exclu*|retir*|apag*|delet* ~2 da|do|de|dessa|desse|desta|dai|daqui ~1 lista|grupo|cadastro|sistema|contatos|agenda|base, interromp*|suspend*|encerr* ~2 {msg}|{isso}|contato',
    gone: 'sai ~1 da|do|desse ~1 clinica|medico|plano|hospital, mudei ~2 cidade|estado|medico|clinica|dentista, nao ~1 moro|vivo|sou ~1 mais ~2 ai|la|aqui|nessa|daqui|$, vou|faco|trato|atendid*|acompanh* ~2 outro|outra ~1 lugar|medico|clinica|hospital, nao ~1 frequento|frequentamos|vou|consulto ~1 mais, agora tenho ~1 outro|outra|novo|nova medico|medica|clinica|dentista|pediatra, ^ ~1 nao sou ~2 $',
  },
  care: 'comprimido*, remedio*, medicament*, dose, insulina, antibiotic*, vacina*, injecao, cirurgia, operacao, consulta, receita*, taxi, biopsia, sangue, pontos, gesso, tosse, dor, dores, dieta, terapia, alergi*, xarope, tratamento, joelho, dente, exame',
  ordinary: `
    farmacia|laboratorio|convenio|banco|escola ~4 {faz}, ja ~1 respondi|respondeu ~2 pesquisa|questionario|mensagem,
    nao sou ~1 alergic*|diabetic*|fumante|hipertens*|de|medic*|casad*|gestante, faleceu|morreu|morreram|faleceram de|do|da|por, chega|chego|chegar|chegou ~1 que|as|em|ao|a|na|no|amanha|hoje, que ~1 horas ~1 chega, devo|posso|quando|quero|preciso|tenho_que ~1 parar ~1 de|o|a|com ~1 remedio|tomar|fumar|beber|comer|medic*|antibiotic*|pilula, posso|devo|quando parar ~2 $,
    nao para|parou|parava de ~1 sangrar|tossir|doer|chorar|vomitar|cocar, parou, parei, para de ~1 doer|sangrar|tossir|chorar|vomitar, para que|para|amanha|minha|meu|confirmar|mim|hoje|o|a|os|as, ponto|parada de ~1 onibus, desculp* ~2 incomod*, me incomoda, quero|gostaria_de continuar recebendo, nao ~1 aguento mais ~2 dor|tosse|coceira|febre, nao preciso ~1 mais? da|do|de ~1 receita|consulta|medico|remedio|exame|atestado,
    nao ~1 esquec*|sei|entendi|entendo|consigo|consegui|falo|tenho, nao ~1 me ~1 lembr* ~1 da|do|de|qual|a|o|se, nao me ligou|ligaram|mandou|mandaram|avisou|avisaram, por_que|porque|pq ~2 nao, ninguem ~1 me ~1 {faz}, nao {faz} minha|meu ~1 consulta
  `,
};
