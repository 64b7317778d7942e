import type { Problem } from '../api/api-problem.ts'

export function SignInProblem({ id, problem }: { id: string; problem: Problem | null }) {
  return (
    <div id={id} class="sign-in-problem" role="alert">
      {problem && (
        <p>
          <strong>{problem.title}.</strong> {problem.detail}
        </p>
      )}
    </div>
  )
}
