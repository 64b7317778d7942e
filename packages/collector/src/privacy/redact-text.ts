// E-mail addresses, card and phone numbers in people's words are replaced by what they were.

import type { Project } from '@innerloop/shared'
import { cardsIn } from './cards-in.ts'
import { DIGIT_RUN } from './digit-run.ts'
import { phoneLengthAt } from './phone-length-at.ts'

type Kind = NonNullable<Project['redacts']>[number]

// Bounded, so that no text can make it slow: RFC 5321 allows 64 characters before the at sign.
const EMAIL = /[\p{L}\d._%+'-]{1,64}@[\p{L}\d-]{1,63}(?:\.[\p{L}\d-]{1,63}){0,8}\.\p{L}[\p{L}\d-]{1,62}/gu

/** Doing it again changes nothing. @example redactText('Call 030 1234567', ['phone']) // 'Call [phone]' */
export function redactText(text: string, kinds: readonly Kind[]): string {
  let redacted = text
  if (kinds.includes('email')) redacted = redacted.replace(EMAIL, '[e-mail]')
  if (kinds.includes('card')) redacted = redactCards(redacted)
  if (kinds.includes('phone')) redacted = redactPhones(redacted)
  return redacted
}

function redactCards(text: string): string {
  return text.replace(DIGIT_RUN, (run) => {
    let redacted = ''
    let done = 0
    for (const { from, to } of cardsIn(run)) {
      redacted += `${run.slice(done, from)}[card]`
      done = to
    }
    return redacted + run.slice(done)
  })
}

function redactPhones(text: string): string {
  const runs = new RegExp(DIGIT_RUN)
  let redacted = ''
  let done = 0
  for (let found = runs.exec(text); found; found = runs.exec(text)) {
    const length = phoneLengthAt(text, found.index, found[0])
    if (length === 0) continue
    redacted += `${text.slice(done, found.index)}[phone]`
    done = found.index + length
    runs.lastIndex = done
  }
  return redacted + text.slice(done)
}
