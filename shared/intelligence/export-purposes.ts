/** What releases are taken out of the hub for. Why it is needed is said in words besides. */
export const exportPurposes = {
  record: 'To put it on a police intelligence system',
  investigation: 'For an investigation',
  tasking: 'For a tasking or coordination meeting',
  'other-force': 'For another police force or law enforcement agency',
  disclosure: 'For disclosure to a court, or another legal duty',
  review: 'To look back at how intelligence was shared',
} as const
export type ExportPurpose = keyof typeof exportPurposes
export const exportPurposeIds = Object.keys(exportPurposes) as [ExportPurpose, ...ExportPurpose[]]
