import { z } from 'zod'
import { Facts, Instant, Key, PageUrl } from './fields.ts'

/** Longest free text that is kept, in UTF-16 code units. The prompt's field stops there too. */
export const MAX_TEXT_LENGTH = 5000

/** Responses in one request, and bytes of its body. */
export const MAX_BATCH = 100
export const MAX_BODY_BYTES = 256 * 1024

export const Answer = z.object({
  /** A score, words or the id of an option, the ids of several options, or yes or no. */
  value: z.union([
    z.int().min(-1_000_000).max(1_000_000),
    z.string().max(MAX_TEXT_LENGTH),
    z.array(Key).max(21),
    z.boolean(),
  ]),
  /** The save that gave this value; of two values the later one stands. */
  sequence: z.int().min(0).max(1_000_000),
})
export type Answer = z.infer<typeof Answer>

export const ResponseState = z.enum(['shown', 'started', 'dismissed', 'completed'])
export type ResponseState = z.infer<typeof ResponseState>

const Context = z.object({
  /** Where the prompt was shown. */
  url: PageUrl.optional(),
  locale: z.string().max(35).optional(),
  device: z.enum(['phone', 'tablet', 'desktop']).optional(),
  /** By which way the answer came: on a page, in an app, after a link in a mail, a QR code or a kiosk, by phone, in a file. */
  channel: z.enum(['web', 'webview', 'email', 'qr', 'kiosk', 'phone', 'import']).optional(),
  sdk: z.string().max(40).optional(),
})

/**
 * What came of one prompt: a document that the widget saves again and again, each save with the whole state
 * so far. Saves are joined by `mergeResponse`. Unknown fields are dropped, so that newer widgets can talk to
 * older collectors.
 */
export const SurveyResponse = z.object({
  /** UUIDv7 minted at display (v8 for imports, made from the row's content). */
  id: z
    .string()
    .regex(/^[0-9a-f]{8}-[0-9a-f]{4}-[78][0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/, 'use a UUIDv7'),
  surveyId: Key,
  surveyVersion: z.int().min(1).max(1_000_000),
  touchpoint: Key.optional(),
  /** Counts the saves of this response, from 0. */
  sequence: z.int().min(0).max(1_000_000),
  state: ResponseState,
  shownAt: Instant,
  answers: z
    .record(Key, Answer)
    .refine((answers) => Object.keys(answers).length <= 20, 'send at most 20 answers')
    .meta({ maxProperties: 20 }),
  /** The host's id for the person, with the HMAC that proves it; absent for visitors. */
  personId: z.string().min(1).max(200).optional(),
  signature: z.string().max(200).optional(),
  /** A random id of this browser. */
  visitorId: z.string().max(64).optional(),
  traits: Facts.optional(),
  properties: Facts.optional(),
  context: Context.optional(),
})
export type SurveyResponse = z.infer<typeof SurveyResponse>

/** The body of `POST /v1/responses`. Each response is checked by itself, so that a bad one harms no other. */
export const ResponseBatch = z.object({
  projectKey: z.string(),
  sentAt: Instant,
  responses: z.array(z.unknown()).min(1).max(MAX_BATCH),
})
export type ResponseBatch = z.infer<typeof ResponseBatch>
