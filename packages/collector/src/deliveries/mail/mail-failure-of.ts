// A mail server's 4xx is a "not now" and its 5xx a "never", of what it was asked at that moment. Only what it says of
// the sender, the reader or the message is about this mail; a refused sign-in is about our settings, and is mended.

import { cleanText } from '../clean-text.ts'
import { cutText } from '../cut-text.ts'
import type { DeliveryReason, DeliveryResult } from '../delivery-result.ts'

export type SmtpFailure = {
  code?: string | undefined
  responseCode?: number | undefined
  command?: string | undefined
  response?: string | undefined
  message: string
}

const ABOUT_THIS_MAIL = /^(MAIL FROM|RCPT TO|DATA)/
const ABOUT_OUR_SIGN_IN = [530, 534, 535, 538]

const REASONS: Partial<Record<string, DeliveryReason>> = {
  EAUTH: 'sign-in',
  ENOAUTH: 'sign-in',
  EOAUTH2: 'sign-in',
  ETIMEDOUT: 'timeout',
  EABORT: 'timeout',
  EDNS: 'name-not-found',
  EPROTOCOL: 'not-understood',
}

export function mailFailureOf({
  code = '',
  responseCode,
  command,
  response,
  message,
}: SmtpFailure): DeliveryResult {
  const said = {
    ...(responseCode && { status: responseCode }),
    ...(response && { excerpt: cutText(cleanText(response), 500) }),
  }
  if (code === 'ETLS') return { outcome: 'failed', reason: 'insecure', ...said }
  if (responseCode && !ABOUT_OUR_SIGN_IN.includes(responseCode) && !command?.startsWith('AUTH')) {
    if (responseCode < 500) return { outcome: 'failed', reason: 'receiver-error', ...said }
    if (ABOUT_THIS_MAIL.test(command ?? '')) return { outcome: 'refused', reason: 'rejected', ...said }
    return { outcome: 'failed', reason: 'receiver-error', ...said }
  }
  if (responseCode) return { outcome: 'failed', reason: 'sign-in', ...said }
  if (code === 'EENVELOPE') return { outcome: 'refused', reason: 'bad-address' }
  const isTls = code === 'ESOCKET' && /certificate|ssl|tls/i.test(message)
  return { outcome: 'failed', reason: isTls ? 'insecure' : (REASONS[code] ?? 'unreachable') }
}
