// A card number has the length and the beginning of an issuer, groups parted by spaces or hyphens, and its check digit.

const ISSUED = /^(?:3[068]\d{12}|3[47]\d{13}|[2-6]\d{15}|(?:4|5[0678]|6)\d{16,18})$/
const MOST_DIGITS = 19

type Place = { from: number; to: number }

/** Where in a run of digits the card numbers are, from left to right. */
export function cardsIn(run: string): Place[] {
  const groups = [...run.matchAll(/\d+/g)].map(({ 0: digits, index }) => ({ digits, index }))
  const cards: Place[] = []
  for (let first = 0; first < groups.length; first += 1) {
    const last = lastGroupOfCard(run, groups, first)
    if (last === undefined) continue
    cards.push({ from: groups[first]!.index, to: endOf(groups[last]!) })
    first = last
  }
  return cards
}

type Group = { digits: string; index: number }

function lastGroupOfCard(run: string, groups: readonly Group[], first: number): number | undefined {
  let digits = ''
  let found: number | undefined
  for (let last = first; last < groups.length; last += 1) {
    if (last > first && !isParted(run.slice(endOf(groups[last - 1]!), groups[last]!.index))) break
    digits += groups[last]!.digits
    if (digits.length > MOST_DIGITS) break
    if (ISSUED.test(digits) && isLuhn(digits)) found = last
  }
  return found
}

function isParted(between: string): boolean {
  return between === ' ' || between === '-' || between === '\u00a0'
}

function endOf({ digits, index }: Group): number {
  return index + digits.length
}

/** ISO/IEC 7812-1, annex B. */
function isLuhn(digits: string): boolean {
  let sum = 0
  for (let place = 0; place < digits.length; place += 1) {
    const digit = Number(digits[digits.length - 1 - place])
    const weighed = place % 2 === 0 ? digit : digit * 2
    sum += weighed > 9 ? weighed - 9 : weighed
  }
  return sum % 10 === 0
}
