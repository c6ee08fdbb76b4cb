import type { ReasonMessages } from './messages.ts';

/** Why a message was, or was not, allowed: in Portuguese. */
export const pt: ReasonMessages = {
  UNKNOWN_RECIPIENT: 'Ninguém está registrado com o nome informado.',
  RECIPIENT_INACTIVE: 'O cadastro está encerrado: nenhuma mensagem é enviada.',
  NO_CONTACT_POINT: 'Não há um endereço que sirva para este meio.',
  RESTRICTED: 'O paciente pediu comunicação confidencial, e isso exclui este meio.',
  UNDELIVERABLE: 'As mensagens para este endereço não chegam, ou ele agora pode ser de outra pessoa.',
  ADDRESS_STOPPED: 'Alguém neste endereço pediu para parar mensagens como esta.',
  CARRIER_BLOCKED: 'A companhia telefônica bloqueia nossos SMS para este número: o dono dele enviou STOP.',
  REQUEST_PENDING: 'O paciente escreveu algo que pode ser um pedido para parar. Uma pessoa está lendo.',
  REQUIRED_BY_LAW: 'A lei exige esta mensagem.',
  STOPPED: 'O paciente parou este tipo de mensagem neste meio.',
  NO_AUTHORIZATION: 'Este tipo de mensagem precisa da autorização assinada do paciente, e ela não existe.',
  AUTHORIZATION_EXPIRED: 'A autorização assinada do paciente terminou.',
  AUTHORIZATION_REVOKED: 'O paciente retirou a autorização assinada.',
  NO_CONSENT: 'Não há consentimento registrado para SMS ou ligações a este número.',
  OFF_BY_DEFAULT: 'Este tipo de mensagem fica desativado neste meio até o paciente ativar, e ele não ativou.',
  NEVER_SENT: 'Este tipo de mensagem não é enviado por este meio.',
  CHANNEL_SILENT:
    'Os pedidos para parar enviados por SMS talvez não estejam chegando a nós agora. Esta mensagem espera até verificarmos.',
  QUIET_HOURS: 'Está fora do horário em que o paciente pode ser contatado.',
  PAUSED: 'O paciente pausou estas mensagens por um tempo.',
  FREQUENCY_LIMIT: 'O paciente já recebeu tantas destas mensagens quanto o limite permite.',
  ALLOWED_BY_PATIENT: 'O paciente escolheu receber este tipo de mensagem neste meio.',
  ALLOWED_BY_DEFAULT: 'Este tipo de mensagem fica ativado até o paciente parar, e ninguém parou.',
};
