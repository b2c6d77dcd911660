import type { LocalStore } from '../../local-store.ts'

/** How far a case is: its reference, how many of its steps are done, and the version that the last one left. */
export interface CaseProgress {
  readonly reference: string
  readonly steps: number
  readonly version: number
}

/** Written once nothing stood in its way; left out where people had begun to work before there was any. */
export type CaseworkState = 'begun' | 'complete' | 'left-out'

const collection = 'casework'
const stateKey = 'state'

/** What is remembered of the casework on disk, so that a start after a kill goes on where that one was. */
export const openProgress = (store: LocalStore) => ({
  state: () => store.get<CaseworkState>(collection, stateKey),
  setState: (state: CaseworkState) => store.put(collection, stateKey, state),
  of: (id: string) => store.get<CaseProgress>(collection, `case ${id}`),
  put: (id: string, progress: CaseProgress) => store.put(collection, `case ${id}`, progress),
})

export type Progress = ReturnType<typeof openProgress>
