import type { FoundTheme, Theme, ThemesResult } from '@innerloop/collector'
import { bandOf } from '@innerloop/shared/band-of'
import { Comment } from '../answers/Comment.tsx'
import { useDesk } from '../frame/desk.ts'
import { makeFrom } from '../initiatives/evidence-of.ts'
import { formatDay, formatWhole } from '../words/format.ts'
import { DecideForm } from './DecideForm.tsx'
import { Sparkline } from './Sparkline.tsx'
import { themeWords as words } from './words.ts'
import '../answers/answer-list.css'

export type Shown = {
  theme: FoundTheme
  result: ThemesResult
  /** What was decided of it. */
  record: Theme | undefined
  records: readonly Theme[]
  proposal: string | undefined
  places: ReadonlyMap<string, string>
  onDecided: () => void
}

const AT_FIRST = 2

export function ThemeItem(shown: Shown) {
  const { theme, result, record, proposal, places } = shown
  const { may } = useDesk()
  const { id, name, isPinned, language, effect, change, trend, touchpoints } = theme
  const quotes = tellingFirst(theme)
  const days = result.from === null ? '' : `&from=${result.from}`
  return (
    <article class="panel theme">
      <div class="row-line">
        <h3 lang={language ?? undefined} dir="auto">
          {name}
        </h3>
        {isPinned && <span class="badge">{words.pinned}</span>}
        {record?.tag && <span class="badge">{words.tags[record.tag]}</span>}
      </div>
      {proposal !== undefined && <p class="quiet">{words.proposed(proposal)}</p>}
      <p class="quiet">
        {words.counted(theme)}
        {language !== null && ` · ${words.tongue(language)}`}
      </p>
      <Sparkline trend={trend} label={words.trend(result.by, trend.length)} />
      {change && <p class="theme-change">{words.change(change)}</p>}
      <p>{effect ? words.effect(effect) : words.noEffect}</p>
      <Quotes quotes={quotes.slice(0, AT_FIRST)} language={language} />
      {record && record.whys.length > 0 && (
        <ol class="theme-whys" aria-label={words.chain}>
          {record.whys.map((why) => (
            <li key={why}>{why}</li>
          ))}
        </ol>
      )}
      <p class="row-line">
        <a href={`/responses?theme=${encodeURIComponent(id)}${days}`}>
          {words.read}
          <span class="unseen"> {name}</span>
        </a>
        {may('programme:write') && (
          <a href={makeFrom({ kind: 'theme', id })}>
            {words.initiative}
            <span class="unseen"> {name}</span>
          </a>
        )}
      </p>
      <details>
        <summary>
          {words.more}
          <span class="unseen"> {name}</span>
        </summary>
        <div class="stack">
          <p class="quiet" dir="auto" lang={language ?? undefined}>
            {theme.words.join(', ')}
          </p>
          {touchpoints.length > 0 && (
            <p class="quiet">
              {words.where}:{' '}
              {touchpoints
                .map(({ key, n }) => `${places.get(key) ?? (key || '–')} (${formatWhole(n)})`)
                .join(', ')}
            </p>
          )}
          <Quotes quotes={quotes.slice(AT_FIRST)} language={language} />
        </div>
      </details>
      {may('programme:write') && (
        <details>
          <summary>
            {words.decide}
            <span class="unseen"> {name}</span>
          </summary>
          <DecideForm {...shown} />
        </details>
      )}
    </article>
  )
}

const LEVELS = { detractor: -1, passive: 0, promoter: 1 } as const

/** Of a problem what detractors say, of a strength what promoters do; of each band what is most typical. */
function tellingFirst({ quotes, effect }: FoundTheme): FoundTheme['quotes'] {
  const sign = Math.sign(effect?.difference ?? 0)
  return quotes.toSorted((a, b) => sign * (levelOf(b.score) - levelOf(a.score)))
}

function levelOf(score: number | null): number {
  return score === null ? 0 : LEVELS[bandOf(score)]
}

type QuotesProps = { quotes: FoundTheme['quotes']; language: string | null }

function Quotes({ quotes, language }: QuotesProps) {
  if (quotes.length === 0) return null
  return (
    <ul class="theme-quotes">
      {quotes.map(({ id, source, text, score, day }) => (
        <li key={id}>
          {score !== null && <span class={`chip chip-${bandOf(score)}`}>{score}</span>}
          <div>
            <Comment text={text} locale={language} />
            <p class="quiet">
              {source === 'response' ? (
                <a href={`/responses/${id}`}>{formatDay(day, { dateStyle: 'medium' })}</a>
              ) : (
                `${source} · ${formatDay(day, { dateStyle: 'medium' })}`
              )}
            </p>
          </div>
        </li>
      ))}
    </ul>
  )
}
