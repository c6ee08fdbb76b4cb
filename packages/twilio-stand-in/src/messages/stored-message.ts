/** Twilio's states of a message (`message_enum_status` of its API). */
export type MessageStatus =
  | 'accepted'
  | 'scheduled'
  | 'queued'
  | 'sending'
  | 'sent'
  | 'delivered'
  | 'undelivered'
  | 'failed'
  | 'canceled'
  | 'received';

/** A message as the stand-in keeps it. */
export interface StoredMessage {
  readonly sid: string;
  readonly direction: 'inbound' | 'outbound-api' | 'outbound-reply';
  readonly from: string;
  readonly to: string;
  readonly body: string;
  readonly messagingServiceSid: string | undefined;
  readonly createdAt: Date;
  readonly sentAt: Date | undefined;
  readonly status: MessageStatus;
  readonly errorCode: number | undefined;
  readonly statusCallback: string | undefined;
}
