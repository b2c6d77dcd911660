import type { Share, ShareRow } from '#shared/sharing/share.ts'
import type { TransferFate } from '#shared/sharing/transfer-fate.ts'
import type { TagColour } from '../../components/tag.tsx'

export const shareAddresses = {
  all: '/shares',
  of: (reference: string, share: string): string => `/shares/${reference}/${share}`,
  fromMash: (reference: string): string => `/mash/${reference}/share`,
  sent: (reference: string, share: string): string => `/mash/${reference}/share/${share}`,
}

export const recipientKinds: Readonly<Record<Share['to']['kind'], string>> = {
  mase: 'The MASE',
  'early-help': 'Early help',
  'allocated-worker': 'The allocated worker',
  'front-door': 'Another partnership',
}

type Words = { readonly text: string; readonly colour: TagColour }

export const stateOf: Readonly<Record<ShareRow['state'], Words>> = {
  sent: { text: 'Not opened yet', colour: 'yellow' },
  opened: { text: 'Opened', colour: 'blue' },
  accepted: { text: 'Taken on', colour: 'green' },
  declined: { text: 'Not taken on', colour: 'red' },
  transferred: { text: 'Passed to another partnership', colour: 'teal' },
  'handed-over': { text: 'Handed over', colour: 'teal' },
}

export const stageOf: Readonly<Record<TransferFate['stage'], Words>> = {
  received: { text: 'Received there', colour: 'blue' },
  taken: { text: 'Being looked at there', colour: 'teal' },
  question: { text: 'There is a question', colour: 'orange' },
  mase: { text: 'With their MASE', colour: 'teal' },
  decided: { text: 'Decided there', colour: 'green' },
}
