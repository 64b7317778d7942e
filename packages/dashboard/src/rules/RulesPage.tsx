import { useLocation } from 'preact-iso/router'
import { useDesk } from '../frame/desk.ts'
import { Empty } from '../frame/Empty.tsx'
import { Loaded } from '../frame/Loaded.tsx'
import { Screen } from '../frame/Screen.tsx'
import { useResource } from '../frame/use-resource.ts'
import { frameWords } from '../frame/words.ts'
import { readNames } from './read-names.ts'
import { RuleBookView } from './RuleBookView.tsx'
import { rulesWords } from './words.ts'
import './rules.css'

/** Who hears of which answer. */
export function RulesPage() {
  const { may } = useDesk()
  const isEditing = useLocation().query.rule !== undefined
  return (
    <Screen
      title={frameWords.titles.rules}
      lede={!isEditing && rulesWords.lede}
      actions={
        may('programme:write') &&
        !isEditing && (
          <a class="rule-add" href="/rules?rule=new">
            {rulesWords.add}
          </a>
        )
      }
    >
      {may('programme:read') ? (
        <Rules />
      ) : (
        <Empty title={frameWords.notAllowed}>{frameWords.notAllowedHow}</Empty>
      )}
    </Screen>
  )
}

function Rules() {
  const desk = useDesk()
  const all = useResource('rules', async (signal) => {
    const [rules, names] = await Promise.all([
      desk.api.call('GET /v1/rules', { signal }),
      readNames(desk, signal),
    ])
    return { rules, names }
  })
  return <Loaded of={all}>{({ rules, names }) => <RuleBookView read={rules} names={names} />}</Loaded>
}
