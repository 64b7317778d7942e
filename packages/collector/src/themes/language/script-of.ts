// Some languages are told by their letters alone.

const SIGNS: readonly [language: string, letters: RegExp][] = [
  // By script alone: the extensions have the full stop that Chinese ends with, too.
  ['ja', /[\p{sc=Hira}\p{sc=Kana}ー]/gu],
  ['zh', /\p{sc=Han}/gu],
  ['ko', /\p{sc=Hang}/gu],
  ['th', /\p{sc=Thai}/gu],
  ['el', /\p{sc=Grek}/gu],
  ['he', /\p{sc=Hebr}/gu],
]
const LETTERS = /\p{L}/gu
/** Of the letters: a name in another script does not make the language. */
const SHARE = 0.3
/** Japanese is written in Chinese signs too, among which its own are few. */
const SHARE_OF_KANA = 0.1

/** @returns undefined where the script is that of many languages */
export function scriptOf(text: string): string | undefined {
  const letters = countOf(text, LETTERS)
  return SIGNS.find(
    ([language, signs]) => countOf(text, signs) > (language === 'ja' ? SHARE_OF_KANA : SHARE) * letters,
  )?.[0]
}

function countOf(text: string, letters: RegExp): number {
  return text.match(letters)?.length ?? 0
}
