import { cleanLine } from '../clean-text.ts'
import { cutText } from '../cut-text.ts'
import { titleOf } from '../lines-of.ts'
import type { Notice } from '../notice.ts'
import { safeLink } from '../safe-link.ts'
import type { Words } from '../words/words.ts'
import { htmlOf } from './html-of.ts'
import type { MailAddress } from './mail-address.ts'
import { textOf } from './text-of.ts'

export type Mail = {
  from: MailAddress
  to: MailAddress
  subject: string
  text: string
  html: string
  messageId: string
  headers: Record<string, string>
}

type Options = {
  notice: Notice
  words: Words
  from: MailAddress
  to: MailAddress
  /** The same at every attempt, so that a mail which comes twice is known as one. */
  deliveryId: string
  /** Where the reader stops such mails; `oneClick` if a bare POST there does it (RFC 8058). */
  unsubscribe?: { url: string; oneClick: boolean } | undefined
}

/**
 * The mail that tells a notice.
 *
 * @throws RangeError for a delivery id that is none
 */
export function mailOf({ notice, words, from, to, deliveryId, unsubscribe }: Options): Mail {
  if (!/^[\w-]{1,100}$/.test(deliveryId)) throw new RangeError(`Not an id of a delivery: ${deliveryId}`)
  const unsubscribeUrl = unsubscribe && safeLink(unsubscribe.url)
  return {
    from: cleanAddress(from),
    to: cleanAddress(to),
    subject: cutText(titleOf(notice), 200),
    text: textOf(notice, words, unsubscribeUrl),
    html: htmlOf(notice, words, unsubscribeUrl),
    messageId: `<${deliveryId}@${from.address.split('@').at(-1)}>`,
    headers: {
      'Auto-Submitted': 'auto-generated',
      'X-Auto-Response-Suppress': 'All',
      'Content-Language': words.locale,
      ...(unsubscribeUrl && { 'List-Unsubscribe': `<${unsubscribeUrl}>` }),
      ...(unsubscribeUrl &&
        unsubscribe.oneClick && { 'List-Unsubscribe-Post': 'List-Unsubscribe=One-Click' }),
    },
  }
}

function cleanAddress({ name = '', address }: MailAddress): MailAddress {
  const clean = cutText(cleanLine(name), 100)
  return { address, ...(clean && { name: clean }) }
}
