/** How a form is shown: as it is begun, and as it might be filled in. */
export const fillings = ['empty', 'filled'] as const
export type Filling = (typeof fillings)[number]

export const sectionPath = (filling: Filling, section: string): string => `/${filling}/${section}`
