// What customers wrote is shown as they wrote it, less what is made to deceive or to break a message: control
// characters, halves of characters, and marks that turn the direction of the text around them.

// oxlint-disable-next-line no-control-regex -- that is what is to be removed
const CONTROLS = /[\u0000-\u0008\u000B-\u001F\u007F-\u009F\u202A-\u202E\u2066-\u2069\uFEFF]/g

/** Text of several lines. */
export function cleanText(text: string): string {
  return text
    .replace(/\r\n?|\u0085|\u2028|\u2029/g, '\n')
    .replace(CONTROLS, '')
    .toWellFormed()
    .trim()
}

/** Text of one line. */
export function cleanLine(text: string): string {
  return cleanText(text).replace(/\s+/g, ' ')
}
