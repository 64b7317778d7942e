/** Whether a rule removes what the one before kept; null and undefined keep for good. */
export function isStricter(days: number | null, before: number | undefined): boolean {
  return days !== null && days < (before ?? Number.POSITIVE_INFINITY)
}
