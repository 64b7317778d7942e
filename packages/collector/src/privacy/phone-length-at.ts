// What a phone number is: written as one (+49 …, 030 …, (415) 555-2671, 912 345 678), or announced by a word such as
// "tel". Numbers that could as well be an order, a price or a date are left alone.

const GAP = '[ \\u00a0./()\\u2013-]{0,3}'
const END = '(?![./\\u2013-]?\\d)'
const LAST = '(?![ \\u00a0./\\u2013-]?\\d)'

const INTERNATIONAL = new RegExp(`^\\(?\\+\\(?[1-9](?:${GAP}\\d){7,14}${END}`)
const FORMS = [
  // 0049 30 1234567
  new RegExp(`^\\(?00[1-9](?:${GAP}\\d){8,14}${END}`),
  // 030 1234567, (030) 1234567, 06 12 34 56 78
  new RegExp(`^\\(?0[1-9](?:${GAP}\\d){7,10}${END}`),
  // (415) 555-2671, 415-555-2671, 1-800-555-0199
  new RegExp(`^(?:1[ .-])?\\(?[2-9]\\d{2}\\)?[ .-]{1,2}[2-9]\\d{2}[ .-]\\d{4}${LAST}`),
  // (11) 91234-5678
  new RegExp(`^\\(\\d{2,4}\\) ?\\d{3,5}[ -]?\\d{3,5}${LAST}`),
  // 912 345 678, 612 34 56 78
  new RegExp(`^[679]\\d{2}(?:(?: \\d{3}){2}|(?: \\d{2}){3})${LAST}`),
  // 138 1234 5678
  new RegExp(`^1[3-9]\\d([ -])\\d{4}\\1\\d{4}${LAST}`),
]
const ANNOUNCED = new RegExp(`^\\(?\\d(?:${GAP}\\d){5,14}${LAST}`)

const ANNOUNCES =
  /(?<!\p{L})(?:tele?\p{L}*|tl[fm]|phone|mobile|cell|handy\p{L}*|mobil|rufnummer|fon|tél\p{L}*|m[oó]vil|celular|whatsapp)[^\d[\]]{0,8}$/iu
const COUNTS =
  /(?:#|(?<!\p{L})(?:order|bestell\p{L}*|auftrag\p{L}*|rechnung\p{L}*|invoice|pedido|commande|facture|fatura|factura|ordine|zam[oó]wienie|ticket|tracking|sku|art\p{L}*|item|ref\p{L}*|id|isbn|iban|nr|no|number|nummer|n[°º]))[ .:#]{0,3}$/iu
const DATE =
  /(?<!\d)(?:0?[1-9]|[12]\d|3[01])([./ -])(?:0?[1-9]|1[0-2])\1(?:(?:19|20)\d{2}|\d{2}(?!\1))(?!\d)|(?<!\d)(?:19|20)\d{2}([./-])\d{1,2}\2\d{1,2}(?!\d)/
const TOUCHES_BEFORE = /[\p{L}_#]$|[€$£¥₹][ \u00a0]?$/u
const TOUCHES_AFTER = /^(?:[\p{L}_]|[ \u00a0]?(?:[€$£¥₹%]|(?:EUR|USD|GBP|CHF|PLN|Ft|kg|km)(?!\p{L})))/u

/** How many characters of the text at `index`, where the run of digits begins, are a phone number; 0 if none are. */
export function phoneLengthAt(text: string, index: number, run: string): number {
  const before = text.slice(Math.max(0, index - 40), index)
  if (TOUCHES_BEFORE.test(before)) return 0
  const found = matchOf(run, before)
  if (!found || DATE.test(found)) return 0
  const end = index + found.length
  return TOUCHES_AFTER.test(text.slice(end, end + 6)) ? 0 : found.length
}

function matchOf(run: string, before: string): string | undefined {
  const international = INTERNATIONAL.exec(run)?.[0]
  if (international !== undefined) return international
  const isAnnounced = ANNOUNCES.test(before)
  if (!isAnnounced && COUNTS.test(before)) return undefined
  for (const form of isAnnounced ? [...FORMS, ANNOUNCED] : FORMS) {
    const found = form.exec(run)?.[0]
    if (found !== undefined) return found
  }
  return undefined
}
