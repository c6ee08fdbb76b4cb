import { z } from 'zod';
import patientsFile from '../../demo/patients.json' with { type: 'json' };

const days = z.number().int().positive();

/** A plainly invented patient of the demo clinic. Numbers are of the range kept free for fiction, addresses of domains kept free for examples (RFC 2606). */
const patientSchema = z.object({
  mrn: z.string().regex(/^DEMO-\d{4}$/),
  story: z.string(),
  language: z.string(),
  timeZone: z.string().optional(),
  birthDate: z.iso.date(),
  email: z.string().optional(),
  phone: z.string().optional(),
  /** The record number of the parent who acts for the patient. */
  parent: z.string().optional(),
  textedStopDaysAgo: days.optional(),
  /** `until`: below zero for days that are still to come. */
  authorizationDaysAgo: z.object({ from: days, until: z.number().int() }).optional(),
  choseDaysAgo: days.optional(),
  neverUsePhone: z.literal(true).optional(),
  bounced: z.literal(true).optional(),
  consented: z.literal(true).optional(),
  stoppedFundraisingDaysAgo: days.optional(),
  claimedFundraising: z.literal(true).optional(),
});

/** See `patientSchema`. */
export type DemoPatient = z.infer<typeof patientSchema>;

/** The demo clinic's patients. The first is the one whose link is printed at start. */
export const demoPatients: readonly DemoPatient[] = z.array(patientSchema).min(40).parse(patientsFile);

/** The system under whose name the demo registers its patients. */
export const DEMO_SYSTEM = 'demo-ehr';
