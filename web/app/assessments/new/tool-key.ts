/** A tool and its version as one value of a form. */
export const toolKey = ({ id, version }: { readonly id: string; readonly version: string }): string =>
  `${id} ${version}`

export const toolOf = (key: string): { readonly toolId: string; readonly toolVersion: string } => {
  const [toolId = '', toolVersion = ''] = key.split(' ')
  return { toolId, toolVersion }
}
