import type { Look } from './entry.ts'

const officer = 'lkm-intelligence'

/** Pages on which releases are taken out. */
export const intelligenceExportPages: Readonly<Record<string, readonly Look[]>> = {
  '/intelligence/export': [
    {
      as: officer,
      at: '/intelligence/export',
      shows: 'Nothing of who gave it is in the files',
      wrong: 'Go on to the files',
    },
    { as: 'lkm-mase', at: '/intelligence/export', shows: 'Only intelligence officers' },
  ],
  '/intelligence/export/[export]': [
    { as: officer, at: ({ exported }) => `/intelligence/export/${exported}`, shows: 'What is in them' },
    {
      as: officer,
      at: ({ exportedNothing }) => `/intelligence/export/${exportedNothing}`,
      shows: 'Nothing was released',
    },
  ],
  '/intelligence/[item]/releases/[number]/export': [
    {
      as: officer,
      at: ({ released }) => `/intelligence/${released}/releases/1/export`,
      shows: 'with the grading that counts now',
      wrong: 'Go on to the files',
    },
  ],
}
