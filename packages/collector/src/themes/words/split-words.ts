// Words as the language parts them; where Chinese is cut into single signs, those that follow each other are one.

import { foldText } from '../../responses/search/fold-text.ts'

/** `breaks` where a sentence or a clause ended before it. */
export type Split = { shown: string; breaks: boolean }

const HAN = /^\p{scx=Han}+$/u
const HAN_SIGN = /^\p{scx=Han}$/u
const BREAK = /[.,;:!?…()[\]"“”\n。，、；！？：（）]/
/** Signs that are words by themselves, or none at all: they end a run of signs. */
const PARTICLES = new Set(
  '的地得了着过是在有和与及或就都也还又很太最更真挺这那我你他她它您们不没无未吗呢吧啊呀哦嗯嘛之于以为被把从到对向让给但而所其各每个些什么几多少再才只能会可要想说去来里人好差贵慢快等买用做看吃新旧难远近一二三四五六七八九十两天次点家件小大',
)
const LONGEST_RUN = 3

const segmenters = new Map<string, Intl.Segmenter>()

function segmenterOf(language: string): Intl.Segmenter {
  const known = segmenters.get(language)
  if (known) return known
  const made = new Intl.Segmenter(language === 'und' ? undefined : language, { granularity: 'word' })
  segmenters.set(language, made)
  return made
}

/** @param language as BCP 47, or `und` */
export function splitWords(text: string, language: string): Split[] {
  const words: Split[] = []
  let signs: Split[] = []
  let breaks = true
  const flush = () => {
    words.push(...joinSigns(signs))
    signs = []
  }
  for (const { segment, isWordLike } of segmenterOf(language).segment(text)) {
    if (!isWordLike) {
      flush()
      breaks ||= BREAK.test(segment)
      continue
    }
    const split = { shown: segment.toLowerCase(), breaks }
    breaks = false
    if (HAN_SIGN.test(segment) && !PARTICLES.has(segment)) signs.push(split)
    else {
      flush()
      words.push(...partsOf(split, language))
    }
  }
  flush()
  return words
}

/** A few signs in a row are one word that the dictionary lacks; of many, each two beside each other are. */
function joinSigns(signs: readonly Split[]): Split[] {
  if (signs.length <= 1) return [...signs]
  const length = signs.length <= LONGEST_RUN ? signs.length : 2
  return signs.slice(0, signs.length - length + 1).map(({ breaks }, at) => ({
    breaks,
    shown: signs
      .slice(at, at + length)
      .map(({ shown }) => shown)
      .join(''),
  }))
}

const ELIDING = new Set(['fr', 'it', 'ca'])

/** `l’attente` is `attente`. */
function partsOf(split: Split, language: string): Split[] {
  if (!ELIDING.has(language) || !/['’]/.test(split.shown)) return [split]
  return split.shown
    .split(/['’]/)
    .filter(Boolean)
    .map((shown, at) => ({ shown, breaks: split.breaks && at === 0 }))
}

/** Without case and accents, which many leave out. @example foldWord('Lentidão') // 'lentidao' */
export function foldWord(word: string): string {
  return HAN.test(word) ? word.normalize('NFKC') : foldText(word).replaceAll(' ', '')
}
