/** Fields that are the page's own. No question of a form can be called so. */
export const own = {
  reference: '~reference',
  contribution: '~contribution',
  section: '~section',
  version: '~version',
} as const
