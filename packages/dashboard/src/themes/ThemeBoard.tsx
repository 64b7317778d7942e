import type { FoundTheme, ThemesResult } from '@innerloop/collector'
import type { ComponentChildren } from 'preact'
import { useState } from 'preact/hooks'
import { useNames } from '../cases/use-names.ts'
import { ActionProblem } from '../controls/Form.tsx'
import { useDesk } from '../frame/desk.ts'
import { useAction } from '../frame/use-action.ts'
import { useResource } from '../frame/use-resource.ts'
import { language } from '../words/language.ts'
import { ThemeItem } from './ThemeItem.tsx'
import { themeWords as words } from './words.ts'

/** The strongest of them at first; of the others none. */
const TOLD = ['lowers', 'raises'] as const
const AT_FIRST = { lowers: 5, raises: 5, 'cannot-tell': 0 }
type Group = keyof typeof AT_FIRST
type Groups = Record<Group, FoundTheme[]>
/** A page of them. */
const ALL = { limit: 100 }

type Props = { result: ThemesResult; onDecided: () => void }

/** Problems beside strengths; what cannot be told of below them. */
export function ThemeBoard({ result, onDecided }: Props) {
  const { api } = useDesk()
  const names = useNames()
  const [proposals, setProposals] = useState<ReadonlyMap<string, string>>(new Map())
  const decided = useResource('decided themes', async (signal) => {
    return (await api.call('GET /v1/themes', { query: ALL, signal })).data.themes
  })
  const records = decided.data ?? []
  const hidden = records.filter(({ state }) => state === 'hidden')
  const groups: Groups = { lowers: [], raises: [], 'cannot-tell': [] }
  for (const theme of result.themes) groups[theme.effect?.verdict ?? 'cannot-tell'].push(theme)
  const item = (theme: FoundTheme) => (
    <ThemeItem
      key={theme.id}
      theme={theme}
      result={result}
      record={records.find(({ id }) => id === theme.id)}
      records={records}
      proposal={proposals.get(theme.id)}
      places={names.touchpoints}
      onDecided={() => {
        decided.reload()
        onDecided()
      }}
    />
  )
  return (
    <>
      <p class="themes-summary">{words.summary(result)}</p>
      <Naming result={result} onNamed={setProposals} />
      <div class="theme-groups">
        {TOLD.map((group) => (
          <Group key={group} group={group} themes={groups[group]} leaning={leaning(group, groups)}>
            {item}
          </Group>
        ))}
      </div>
      <Group group="cannot-tell" themes={groups['cannot-tell']} leaning={[]}>
        {item}
      </Group>
      {hidden.length > 0 && <p class="quiet">{words.hidden(hidden.map(({ name }) => name))}</p>}
      <details>
        <summary>{words.how}</summary>
        <div class="stack">
          {words.howText.map((text) => (
            <p key={text}>{text}</p>
          ))}
        </div>
      </details>
    </>
  )
}

const FEWEST = 3

/** Where little or nothing can be told, what looks most like it, and is said not to be told. */
function leaning(group: 'lowers' | 'raises', groups: Groups): FoundTheme[] {
  const sign = group === 'lowers' ? -1 : 1
  return groups['cannot-tell']
    .filter(({ effect }) => effect !== null && sign * effect.difference > 0)
    .toSorted((a, b) => strength(b) - strength(a))
    .slice(0, Math.max(0, FEWEST - groups[group].length))
}

function strength({ effect, n }: FoundTheme): number {
  return effect === null ? n / 1e9 : Math.abs(effect.pull)
}

type GroupProps = {
  group: Group
  themes: readonly FoundTheme[]
  leaning: readonly FoundTheme[]
  children: (theme: FoundTheme) => ComponentChildren
}

/** What moves the score of all most comes first. */
function Group({ group, themes, leaning: likely, children }: GroupProps) {
  const [isAll, setAll] = useState(false)
  const [title, about] = words.groups[group]
  const sorted = themes.toSorted((a, b) => strength(b) - strength(a))
  const shown = isAll ? sorted : sorted.slice(0, AT_FIRST[group])
  return (
    <section class={`stack theme-group-${group}`}>
      <h2>{title}</h2>
      <p class="quiet">{about}</p>
      {themes.length === 0 && <p>{words.nobody}</p>}
      {shown.map(children)}
      {likely.length > 0 && <p class="quiet">{words.leaning}</p>}
      {likely.map(children)}
      {shown.length < sorted.length && (
        <div>
          <button type="button" class="plain" onClick={() => setAll(true)}>
            {words.all(sorted.length)}
            <span class="unseen"> {title}</span>
          </button>
        </div>
      )}
    </section>
  )
}

type NamingProps = { result: ThemesResult; onNamed: (names: ReadonlyMap<string, string>) => void }

/** Nothing where no service is set up, or nobody may ask it. */
function Naming({ result, onNamed }: NamingProps) {
  const { api, may } = useDesk()
  const { run, problem, isBusy } = useAction()
  const { data } = useResource('naming', async (signal) => {
    return (await api.call('GET /v1/themes/naming', { signal })).data
  })
  const ids = result.themes.filter(({ isPinned }) => !isPinned).map(({ id }) => id)
  if (!data?.isOn || !may('programme:write') || ids.length === 0) return null
  const propose = () =>
    run(async () => {
      const { names } = (await api.call('POST /v1/themes/naming', { body: { ids, language } })).data
      onNamed(new Map(names.map(({ id, name }) => [id, name])))
    })
  return (
    <div>
      <ActionProblem problem={problem} />
      <button type="button" class="plain" disabled={isBusy} onClick={propose}>
        {words.propose}
      </button>{' '}
      <span class="quiet">{words.proposeAbout(data.host ?? '')}</span>
    </div>
  )
}
