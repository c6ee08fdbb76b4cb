import { z } from 'zod';

/** What a text webhook must carry. Twilio adds parameters without notice: all of them are kept as evidence. */
export const textParameters = z.object({
  MessageSid: z.string().regex(/^[A-Z]{2}[0-9a-f]{32}$/i),
  From: z.string().min(1).max(100),
  To: z.string().min(1).max(100),
  Body: z.string().max(20_000).default(''),
  OptOutType: z.enum(['STOP', 'START', 'HELP']).optional().catch(undefined),
  MessagingServiceSid: z.string().optional(),
});

/** What a status callback must carry. */
export const statusParameters = z.object({
  MessageSid: z.string().min(1).max(64),
  MessageStatus: z.string().min(1).max(40),
  From: z.string().max(100).default(''),
  To: z.string().min(1).max(100),
  ErrorCode: z.string().optional(),
  MessagingServiceSid: z.string().optional(),
});

const RECORDING_SID = /\bRE[0-9a-f]{32}\b/i;

/** What a call webhook must carry, and what of a recording it may tell. */
export const callParameters = z
  .object({
    CallSid: z.string().min(1).max(64),
    From: z.string().max(100).default(''),
    To: z.string().max(100).default(''),
    Direction: z.string().max(40).default('inbound'),
    Digits: z.string().max(20).default(''),
    // Longer than a minute of fast speech.
    SpeechResult: z.string().max(20_000).default(''),
    RecordingSid: z.string().max(64).optional(),
    RecordingUrl: z.string().max(2000).optional(),
    RecordingDuration: z.coerce.number().int().nonnegative().catch(0),
    RecordingStatus: z.string().max(40).optional(),
    RecordingStartTime: z.string().max(60).optional(),
  })
  .transform((call) => ({
    ...call,
    recording: {
      // The address of a recording ends in its id.
      sid: RECORDING_SID.exec(call.RecordingSid ?? call.RecordingUrl ?? '')?.[0],
      seconds: call.RecordingDuration,
      status: call.RecordingStatus,
      startedAt: call.RecordingStartTime,
    },
  }));
