// The same person always falls on the same side of a survey's share, and raising the share only adds people.

/** @param share 0 … 1 */
export function isSampled(subject: string, surveyId: string, share: number): boolean {
  return fractionOf(`${subject}/${surveyId}`) < share
}

/** A multiplicative hash, stirred after each character so that similar ids are spread evenly. */
function fractionOf(text: string): number {
  let hash = 0
  for (const character of text) {
    hash = Math.imul(hash ^ character.codePointAt(0)!, 0x9e3779b1)
    hash ^= hash >>> 15
  }
  return (hash >>> 0) / 2 ** 32
}
