import type { ThemesResult } from '@innerloop/collector'

import { FiguresTable } from '../page/FiguresTable.tsx'
import { formatTenths } from '../words/format.ts'
import { textIn } from '../words/text-in.ts'
import { themeWords as words } from './words.ts'

const SIDES = ['detractors', 'promoters'] as const

/** What detractors say and promoters do not, and the other way round; reasons that were picked. */
export function WordsTab({ result: { languages, reasons } }: { result: ThemesResult }) {
  return (
    <>
      <h2>{words.apart}</h2>
      <p class="quiet">{words.apartAbout}</p>
      {languages.map(({ language, ...sides }) =>
        SIDES.map((side) => (
          <FiguresTable
            key={`${language} ${side}`}
            title={`${words.said[side]} · ${words.tongue(language)}`}
            columns={words.apartColumns}
            rows={sides[side].map(({ word, detractors, promoters, z }) => [
              word,
              detractors,
              promoters,
              formatTenths(z),
            ])}
          />
        )),
      )}
      <FiguresTable
        title={words.reasons}
        columns={words.reasonColumns}
        rows={reasons.map(({ label, n, share, effect }) => [
          textIn(label),
          n,
          words.percent(share.share),
          effect
            ? `${words.signed(effect.difference)} (${words.signed(effect.interval.low)} … ${words.signed(effect.interval.high)})`
            : '–',
        ])}
      />
    </>
  )
}
