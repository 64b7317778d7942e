export type WebhookEvent = {
  /** Words with full stops between them: 'response.completed'. */
  type: string
  /** When it happened, which may be long before it is sent. */
  occurredAt: number
  data: Readonly<Record<string, unknown>>
}

/**
 * The event as Standard Webhooks recommends to write it. It is signed byte by byte: write it once, and keep that.
 *
 * @throws RangeError for a type of another form
 */
export function webhookBodyOf({ type, occurredAt, data }: WebhookEvent): string {
  if (!/^\w+(\.\w+)*$/.test(type)) throw new RangeError(`Not a type of events: ${type}`)
  return JSON.stringify({ type, timestamp: new Date(occurredAt).toISOString(), data })
}
