import type { Reference } from '@innerloop/collector'
import { SelectField } from '../controls/SelectField.tsx'
import { EvidenceList } from './EvidenceList.tsx'
import { keyOf } from './evidence-of.ts'
import { formWords as words } from './form-words.ts'
import type { KnownEvidence } from './use-evidence.ts'
import { initiativeWords } from './words.ts'

type Props<One extends Reference> = {
  evidence: readonly One[]
  known: KnownEvidence
  /** Beside what every kind of evidence is. */
  more?: readonly (readonly [One, string])[]
  onChange: (evidence: One[]) => void
}

/** What something rests on, chosen from what there is; answers and cases are added from their own pages. */
export function EvidenceField<One extends Reference>({ evidence, known, more = [], onChange }: Props<One>) {
  const chosen = new Set(evidence.map(keyOf))
  const options = [...known.all.map((one) => [one as Reference as One, one.name] as const), ...more].filter(
    ([one]) => !chosen.has(keyOf(one)),
  )
  return (
    <fieldset class="field-set">
      <legend>{words.from}</legend>
      <EvidenceList
        evidence={evidence}
        known={known}
        removeLabel={words.remove}
        onRemove={(gone) => onChange(evidence.filter((one) => one !== gone))}
      />
      <SelectField
        label={words.addEvidence}
        value=""
        options={[
          ['', words.choose],
          ...options.map(
            ([one, name]) =>
              [keyOf(one), `${initiativeWords.evidence.kinds[one.kind]}: ${cut(name)}`] as const,
          ),
        ]}
        onChange={(key) => {
          const found = options.find(([one]) => keyOf(one) === key)
          if (found) onChange([...evidence, { kind: found[0].kind, id: found[0].id } as One])
        }}
        hint={words.fromHint}
      />
    </fieldset>
  )
}

function cut(text: string): string {
  return text.length > 80 ? `${text.slice(0, 79)}…` : text
}
