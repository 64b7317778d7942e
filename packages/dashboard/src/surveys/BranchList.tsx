import type { DraftQuestion } from './draft.ts'
import { BranchRow, newBranchFor } from './BranchRow.tsx'
import { editorWords } from './editor-words.ts'
import { removeItem, replaceItem } from './move-item.ts'
import { RowButton } from './RowButton.tsx'

type Props = {
  question: DraftQuestion
  later: readonly (readonly [string, string])[]
  onChange: (question: DraftQuestion) => void
}

const MOST = 10

/** Where an answer leads, other than to the next question. */
export function BranchList({ question, later, onChange }: Props) {
  const { branches = [] } = question
  const set = (changed: typeof branches) => onChange({ ...question, branches: changed })
  return (
    <fieldset class="field-set">
      <legend>{editorWords.branches}</legend>
      <p class="field-hint">{editorWords.branchesHint}</p>
      {branches.length > 0 && (
        <ol class="rows">
          {branches.map((branch, index) => (
            <li key={index} class="stack">
              <div class="row-line">
                {editorWords.branch(index + 1)}
                <span class="row-end">
                  <RowButton
                    text={editorWords.remove}
                    of={editorWords.branch(index + 1)}
                    onClick={() => set(removeItem(branches, index))}
                  />
                </span>
              </div>
              <BranchRow
                branch={branch}
                question={question}
                later={later}
                onChange={(changed) => set(replaceItem(branches, index, changed))}
              />
            </li>
          ))}
        </ol>
      )}
      {branches.length < MOST && (
        <div class="buttons">
          <button type="button" class="plain" onClick={() => set([...branches, newBranchFor(question)])}>
            {editorWords.addBranch}
          </button>
        </div>
      )}
    </fieldset>
  )
}
