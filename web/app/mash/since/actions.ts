'use server'

import { formAction } from '../../../forms/form-action.ts'

/** Signs off: what happens from now on is shown when they come back. */
export const leave = formAction({
  page: () => '/mash/since',
  send: (hub) => hub.leaveShift({}),
  then: () => '/mash/since?done=left',
})
