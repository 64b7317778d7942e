import { words } from '../words/words.ts'

/** Whoever reads the score is told whose marks its names are. */
export function Marks() {
  return (
    <footer class="page-foot">
      <p id="marks">{words.score.marks}</p>
    </footer>
  )
}
