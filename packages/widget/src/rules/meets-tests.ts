// Of several tests all must hold. Text is found whatever its case, only numbers are large or small, and a fact
// that is missing meets nothing but `exists: false`.

import type { PropertyCondition } from '@innerloop/shared'

type Tests = Omit<PropertyCondition, 'property'>
type IsSame = (fact: unknown, wanted: unknown) => boolean

/** @throws SyntaxError where `matches` is no regular expression */
export function meetsTests(
  fact: unknown,
  { is, atLeast, atMost, contains, matches, exists }: Tests,
  isSame: IsSame = (fact, wanted) => fact === wanted,
): boolean {
  if (isMissing(fact)) return exists === false && [is, atLeast, atMost, contains, matches].every(isUnset)
  const text = `${fact}`
  return (
    exists !== false &&
    (isUnset(is) || [is].flat().some((wanted) => isSame(fact, wanted))) &&
    (isUnset(atLeast) || (typeof fact === 'number' && fact >= atLeast)) &&
    (isUnset(atMost) || (typeof fact === 'number' && fact <= atMost)) &&
    (isUnset(contains) || text.toLowerCase().includes(contains.toLowerCase())) &&
    (isUnset(matches) || new RegExp(matches, 'u').test(text))
  )
}

/** As the response leaves out what is neither text, a finite number nor a boolean. */
function isMissing(fact: unknown): boolean {
  return !['string', 'boolean'].includes(typeof fact) && !Number.isFinite(fact)
}

function isUnset(test: unknown): test is undefined {
  return test === undefined
}
