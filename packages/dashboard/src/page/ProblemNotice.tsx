import type { Problem } from '../api/api-problem.ts'
import { words } from '../words/words.ts'

type Props = { problem: Problem; onRetry: () => void; outdated: boolean }

export function ProblemNotice({ problem: { title, detail }, onRetry, outdated }: Props) {
  return (
    <div class="notice" role="alert">
      <p>
        <strong>{title}.</strong> {detail} {outdated && words.trouble.outdated}
      </p>
      <button type="button" onClick={onRetry}>
        {words.retry}
      </button>
    </div>
  )
}
