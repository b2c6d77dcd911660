/** Why an assessment is not reviewed any more. None is ever preselected. */
export const endReasons = {
  'case-closed': 'The case is closed and the risk has gone',
  moved: 'The child has moved to another area, and the new area has been told',
  'turned-18': 'The child has turned 18',
  'with-others': 'Another agency reviews it now',
  died: 'The child has died',
  other: 'Another reason',
} as const

export type EndReason = keyof typeof endReasons
export const endReasonIds = Object.keys(endReasons) as [EndReason, ...EndReason[]]
