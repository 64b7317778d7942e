import type { Reference } from '@innerloop/collector'
import { addressOf, keyOf } from './evidence-of.ts'
import type { KnownEvidence } from './use-evidence.ts'
import { initiativeWords as words } from './words.ts'

type Props<One extends Reference> = {
  evidence: readonly One[]
  known: KnownEvidence
  onRemove?: (one: One) => void
  removeLabel?: (name: string) => string
}

/** What something rests on, each with where to see it. */
export function EvidenceList<One extends Reference>({ evidence, known, onRemove, removeLabel }: Props<One>) {
  return (
    <ul class="evidence">
      {evidence.map((one) => {
        const name = known.nameOf(one)
        return (
          <li key={keyOf(one)}>
            <span class="quiet">{words.evidence.kinds[one.kind]}</span>{' '}
            {name === undefined ? (
              <span class="quiet">{words.evidence.gone}</span>
            ) : (
              <a href={addressOf(one)}>{name}</a>
            )}
            {onRemove && removeLabel && (
              <button
                type="button"
                class="plain icon-button"
                aria-label={removeLabel(name ?? one.id)}
                onClick={() => onRemove(one)}
              >
                ×
              </button>
            )}
          </li>
        )
      })}
    </ul>
  )
}
