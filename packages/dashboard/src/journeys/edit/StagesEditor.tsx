import type { Touchpoint } from '@innerloop/shared'
import { TextField } from '../../controls/TextField.tsx'
import { idFor } from '../../touchpoint-pages/teams/id-for.ts'
import {
  addTouchpoint,
  changeStage,
  moveStage,
  moveTouchpoint,
  removeStage,
  removeTouchpoint,
  type Stages,
} from './edit-stages.ts'
import { editWords as words } from './words.ts'
import './edit.css'

type Props = {
  stages: Stages
  touchpoints: readonly Touchpoint[]
  onChange: (stages: Stages) => void
}

/** Stages and their touchpoints in order, all by buttons, so that the keyboard reaches each. */
export function StagesEditor({ stages, touchpoints, onChange }: Props) {
  const addStage = () => {
    const id = idFor(
      `stage-${stages.length + 1}`,
      stages.map((stage) => stage.id),
    )
    onChange([...stages, { id, name: words.newStage, touchpoints: [] }])
  }
  return (
    <fieldset class="field-set">
      <legend>{words.stages}</legend>
      <span class="field-hint">
        {words.stagesHint} <a href="/touchpoints?new">{words.makeTouchpoint}</a>
      </span>
      <ol class="edit-stages">
        {stages.map((stage, at) => (
          <li key={stage.id} class="panel">
            <div class="edit-line">
              <TextField
                label={words.stageName(at + 1)}
                value={stage.name}
                required
                maxLength={200}
                onChange={(name) => onChange(changeStage(stages, at, { name }))}
              />
              <Moves
                name={stage.name}
                isFirst={at === 0}
                isLast={at === stages.length - 1}
                onMove={(by) => onChange(moveStage(stages, at, by))}
                remove={words.removeStage(stage.name)}
                onRemove={() => onChange(removeStage(stages, at))}
              />
            </div>
            <StageTouchpoints stages={stages} at={at} touchpoints={touchpoints} onChange={onChange} />
          </li>
        ))}
      </ol>
      <p>
        <button type="button" class="plain" onClick={addStage}>
          {words.addStage}
        </button>
      </p>
    </fieldset>
  )
}

function StageTouchpoints({ stages, at, touchpoints, onChange }: Props & { at: number }) {
  const stage = stages[at]!
  const nameOf = (key: string) => touchpoints.find((one) => one.key === key)?.name ?? key
  const onMap = new Set(stages.flatMap((one) => one.touchpoints))
  const free = touchpoints.filter(({ key, archived }) => !archived && !onMap.has(key))
  return (
    <>
      {stage.touchpoints.length === 0 && <p class="quiet">{words.noTouchpoints}</p>}
      <ol>
        {stage.touchpoints.map((key, index) => (
          <li key={`${key} ${index}`} class="edit-line edit-touchpoint">
            <span>{nameOf(key)}</span>
            <Moves
              name={nameOf(key)}
              isFirst={at === 0 && index === 0}
              isLast={at === stages.length - 1 && index === stage.touchpoints.length - 1}
              onMove={(by) => onChange(moveTouchpoint(stages, at, index, by))}
              remove={words.remove(nameOf(key))}
              onRemove={() => onChange(removeTouchpoint(stages, at, index))}
            />
          </li>
        ))}
      </ol>
      <select
        aria-label={words.add(stage.name)}
        value=""
        onChange={(event) => {
          if (event.currentTarget.value) onChange(addTouchpoint(stages, at, event.currentTarget.value))
        }}
      >
        <option value="">{words.chooseTouchpoint}</option>
        {free.map(({ key, name }) => (
          <option key={key} value={key}>
            {name}
          </option>
        ))}
      </select>
    </>
  )
}

type MovesProps = {
  name: string
  isFirst: boolean
  isLast: boolean
  onMove: (by: -1 | 1) => void
  remove: string
  onRemove: () => void
}

/** A button at its end stays in place, so that the keyboard does not lose it. */
function Moves({ name, isFirst, isLast, onMove, remove, onRemove }: MovesProps) {
  return (
    <span class="edit-moves">
      <button
        type="button"
        class="plain icon-button"
        aria-label={words.earlier(name)}
        aria-disabled={isFirst}
        onClick={() => onMove(-1)}
      >
        ↑
      </button>
      <button
        type="button"
        class="plain icon-button"
        aria-label={words.later(name)}
        aria-disabled={isLast}
        onClick={() => onMove(1)}
      >
        ↓
      </button>
      <button type="button" class="plain icon-button" aria-label={remove} onClick={onRemove}>
        ×
      </button>
    </span>
  )
}
