import { z } from 'zod'

// No pattern has flags: the API's description could not name them.

/** A name for machines, as `checkout.paid` or `main-shop`. */
export const Key = z
  .string()
  .regex(/^[A-Za-z0-9][A-Za-z0-9._-]{0,63}$/, 'use up to 64 letters, digits, dots, hyphens and underscores')

/** Wording by BCP 47 locale, at least one. */
export const Texts = z
  .record(
    z.string().regex(/^[A-Za-z]{2,3}(-[A-Za-z0-9]{2,8})*$/, 'use a BCP 47 locale'),
    z.string().min(1).max(1000),
  )
  .refine((texts) => Object.keys(texts).length > 0, 'give the wording in at least one locale')

const FactName = z.string().regex(/^(?!__proto__$)[\s\S]{1,64}$/, 'use names of 1 to 64 characters')

/** Facts about a person or a touchpoint: at most 50, flat. */
export const Facts = z
  .record(FactName, z.union([z.string().max(500), z.number(), z.boolean(), z.null()]))
  .refine((facts) => Object.keys(facts).length <= 50, 'send at most 50 properties')
  .meta({ maxProperties: 50 })
export type Facts = z.infer<typeof Facts>

/** An instant in UTC with milliseconds, as `Date.prototype.toISOString` writes it; such texts sort by time. */
export const Instant = z.iso.datetime({ precision: 3 })

/** The address of a page; query and fragment, which may hold anything, are cut off. */
export const PageUrl = z
  .string()
  .max(2000)
  .overwrite((url) => url.replace(/[?#].*$/s, ''))

export const WebAddress = z
  .url({ protocol: /^https?$/, error: 'use an address that begins with https://' })
  .max(2000)

export const TimeZone = z.string().refine(isTimeZone, 'use an IANA time zone such as Europe/Berlin')

function isTimeZone(name: string): boolean {
  try {
    new Intl.DateTimeFormat('en', { timeZone: name })
    return true
  } catch {
    return false
  }
}
