/** Pages that take a number out of their markup send it as text. */
export function numberOf(fact: unknown): number | undefined {
  if (typeof fact === 'number') return fact
  return typeof fact === 'string' && /^-?\d+(\.\d+)?$/.test(fact) ? Number(fact) : undefined
}
