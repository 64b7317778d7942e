import type { Metric } from '@innerloop/shared/scale-of'
import type { Lent } from '../extras.ts'
import type { Asked } from './asked.ts'
import { Face } from './Face.tsx'
import { Star } from './Star.tsx'

type Props = Asked<Metric> & Pick<Lent, 'Scale'>

export function Score({ Scale, question, answers, words, tell, choose }: Props) {
  const { id, kind, lowLabel, highLabel } = question
  const look = kind === 'csat' ? question.look : undefined
  const given = answers[id] as number | undefined
  const ends = [lowLabel, highLabel].map((texts, index) =>
    texts ? tell(texts) : { text: words[kind][index]! },
  )
  const names = [ends[0]!.text, ...words.csatFaces.slice(1, -1), ends[1]!.text]
  const looks = {
    stars: { look: (score: number) => <Star isFull={score <= (given ?? 0)} /> },
    faces: { look: (score: number) => <Face score={score} />, names },
    numbers: {},
  }
  return (
    <div class={look}>
      <Scale
        kind={kind}
        ends={ends}
        given={given}
        onChoose={(score) => choose({ [id]: score })}
        {...looks[look ?? 'numbers']}
      />
    </div>
  )
}
