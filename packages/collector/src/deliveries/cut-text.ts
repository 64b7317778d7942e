/**
 * At most `limit` UTF-16 units, with an ellipsis where something was cut. No character is cut in two, nor is what
 * `escape` makes of one.
 *
 * @example cutText('Where is my parcel?', 9) // 'Where is…'
 */
export function cutText(text: string, limit: number, escape = (character: string) => character): string {
  let kept = ''
  let whole = ''
  for (const character of text) {
    whole += escape(character)
    if (whole.length > limit) return `${kept.trimEnd()}…`
    if (whole.length < limit) kept = whole
  }
  return whole
}
