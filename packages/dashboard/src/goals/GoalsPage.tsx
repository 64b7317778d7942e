import { useLocation } from 'preact-iso/router'
import { useNames } from '../cases/use-names.ts'
import { useDesk } from '../frame/desk.ts'
import { Empty } from '../frame/Empty.tsx'
import { Loaded } from '../frame/Loaded.tsx'
import { Screen } from '../frame/Screen.tsx'
import { useResource } from '../frame/use-resource.ts'
import { frameWords } from '../frame/words.ts'
import { GoalForm } from './GoalForm.tsx'
import { GoalItem } from './GoalItem.tsx'
import { type Branch, treeOf } from './tree-of.ts'
import { goalWords as words } from './words.ts'
import '../initiatives/initiatives.css'
import './goals.css'

/** What success looks like, from the company's goal down to each team's. */
export function GoalsPage() {
  const { api, may } = useDesk()
  const { query, route } = useLocation()
  const isMaking = 'new' in query && may('programme:write')
  const report = useResource('goals', async (signal) => {
    return (await api.call('GET /v1/reports/goals', { signal })).data
  })
  return (
    <Screen
      title={frameWords.titles.goals}
      lede={words.lede}
      actions={
        !isMaking &&
        may('programme:write') && (
          <a class="add-link" href="/goals?new">
            {words.add}
          </a>
        )
      }
    >
      <Loaded of={report}>
        {({ goals }) =>
          isMaking ? (
            <GoalForm
              goals={goals.map(({ goal }) => goal)}
              onMade={() => {
                report.reload()
                route('/goals')
              }}
            />
          ) : goals.length === 0 ? (
            <Empty title={words.none}>{words.noneHow}</Empty>
          ) : (
            <Tree branches={treeOf(goals)} onChanged={report.reload} />
          )
        }
      </Loaded>
    </Screen>
  )
}

function Tree({ branches, onChanged }: { branches: readonly Branch[]; onChanged: () => void }) {
  const names = useNames()
  return (
    <ol class="goals">
      {branches.map(({ progress, below }) => (
        <li key={progress.goal.id}>
          <GoalItem progress={progress} names={names} onChanged={onChanged} />
          {below.length > 0 && <Tree branches={below} onChanged={onChanged} />}
        </li>
      ))}
    </ol>
  )
}
