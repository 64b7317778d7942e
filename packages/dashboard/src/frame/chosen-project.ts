// Somebody who may enter several projects is in one of them: the one that the address names, else the last one.

const STORED_AS = 'innerloop.project'

/** @returns the id of the project to open, if it is known */
export function chosenProject(): string | undefined {
  const named = new URLSearchParams(location.search).get('project')
  if (named !== null) localStorage.setItem(STORED_AS, named)
  return named ?? localStorage.getItem(STORED_AS) ?? undefined
}

export function chooseProject(id: string): void {
  localStorage.setItem(STORED_AS, id)
  location.assign('/')
}
