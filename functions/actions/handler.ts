import { apiFunction } from '#functions/platform/api-function.ts'
import { actionOperations } from '#shared/api/actions.ts'
import { answerAction, changeAction } from './answer-action.ts'
import { exportActions, listActions } from './list-actions.ts'
import {
  listMyActions,
  readAction,
  readActionsForSender,
  readMaseActionsOfChild,
  readMashActionsOfChild,
  readMyAction,
} from './read-actions.ts'
import { askForDate, updateAction, updateMyAction } from './update-action.ts'

export const handler = apiFunction(actionOperations, {
  listActions,
  exportActions,
  readAction,
  answerAction,
  changeAction,
  updateAction,
  listMyActions,
  readMyAction,
  updateMyAction,
  askForDate,
  readMaseActionsOfChild,
  readMashActionsOfChild,
  readActionsForSender,
})
