// Words are compared without case and accents, and are found alike on every machine: no dictionary takes part.

/** Scripts that put no space between words: each of their letters is a word, and several are a phrase. */
const SPACELESS =
  '[[\\p{scx=Han}\\p{scx=Hira}\\p{scx=Kana}\\p{scx=Thai}\\p{scx=Laoo}\\p{scx=Khmr}\\p{scx=Mymr}]&&\\p{L}]'
const WORDS = new RegExp(
  `${SPACELESS}\\p{M}*|[[\\p{L}\\p{N}\\p{M}]--${SPACELESS}]+|\\p{Extended_Pictographic}`,
  'gv',
)
const ASCII = /^[\0-\x7f]*$/
const ASCII_WORDS = /[a-z0-9]+/g
/** Of Latin, Greek, Cyrillic, Hebrew and Arabic. In other scripts a mark makes another letter. */
const ACCENTS = /[\u0300-\u036f\u0591-\u05c7\u064b-\u065f\u0670]/g
/** What Unicode does not take apart. */
const LETTERS: Record<string, string> = {
  ß: 'ss',
  æ: 'ae',
  œ: 'oe',
  ø: 'o',
  ł: 'l',
  đ: 'd',
  ð: 'd',
  þ: 'th',
  ı: 'i',
  ς: 'σ',
}
const LETTER = new RegExp(`[${Object.keys(LETTERS).join('')}]`, 'g')

/**
 * The words of a text, folded, each between spaces.
 *
 * @example foldText('L’été à 東京!') // ' l ete a 東 京 '
 */
export function foldText(text: string): string {
  const words = wordsOf(text)
  return words ? ` ${words.join(' ')} ` : ''
}

function wordsOf(text: string): string[] | null {
  if (ASCII.test(text)) return text.toLowerCase().match(ASCII_WORDS)
  return text
    .normalize('NFKD')
    .toLowerCase()
    .replace(ACCENTS, '')
    .replace(LETTER, (letter) => LETTERS[letter]!)
    .normalize('NFC')
    .match(WORDS)
}
