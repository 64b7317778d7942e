/**
 * Why an attempt ended as it did, one list for all channels: what the receiver said, what went wrong on the
 * way, and what we refuse to do.
 */
export type DeliveryReason =
  /** No mail server is set up. */
  | 'no-mail-server'
  /** What it was to tell about is there no longer. */
  | 'nothing-to-tell'
  | 'accepted'
  /** HTTP 4xx, SMTP 5xx: the receiver will not have it. */
  | 'rejected'
  /** HTTP 5xx, SMTP 4xx: the receiver is in trouble. */
  | 'receiver-error'
  | 'rate-limited'
  | 'redirected'
  /** The receiver wants nothing from us any more. */
  | 'gone'
  | 'timeout'
  | 'unreachable'
  | 'name-not-found'
  /** No encryption, or a certificate that is not trusted. */
  | 'insecure'
  /** The mail server did not let us sign in. */
  | 'sign-in'
  /** What came back was not HTTP or SMTP. */
  | 'not-understood'
  | RefusedTarget
  | 'bad-address'

/** What the guard says of a URL that nothing is sent to. */
export type RefusedTarget =
  'not-a-url' | 'not-https' | 'credentials-in-url' | 'forbidden-port' | 'forbidden-address'

/**
 * What came of one attempt. `failed` is worth another attempt, `refused` is not: somebody has to change
 * something first.
 */
export type DeliveryResult = {
  outcome: 'delivered' | 'refused' | 'failed'
  reason: DeliveryReason
  /** The code that the receiver answered with, of HTTP or SMTP. */
  status?: number
  /** More about the reason, as which range an address is in. */
  detail?: string
  /** The beginning of what the receiver answered. */
  excerpt?: string
  /** How long the receiver asks us to wait. */
  retryAfterMs?: number
}
