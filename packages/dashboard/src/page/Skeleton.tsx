import './skeleton.css'

/** Keeps the places of what is coming, so that nothing jumps when it comes. */
export function Skeleton() {
  return (
    <div class="report skeleton" aria-hidden="true">
      <div class="sentence">
        <div class="blank blank-line" />
        <div class="blank blank-sentence" />
        <div class="blank blank-whisker" />
      </div>
      <section>
        <div class="blank blank-line" />
        <div class="blank blank-chart" />
      </section>
      <section>
        <div class="blank blank-line" />
        <div class="blank blank-chart" />
      </section>
      <div class="report-aside">
        <section>
          <div class="blank blank-line" />
          <div class="blank blank-list" />
        </section>
      </div>
    </div>
  )
}
