/** The pages of a meeting as it is held. */
export const roomAddresses = {
  room: (meeting: string, item?: string) =>
    `/mase/meetings/${meeting}/room${item ? `?item=${encodeURIComponent(item)}` : ''}`,
  autosave: (meeting: string, item: string) =>
    `/mase/meetings/${meeting}/room/${encodeURIComponent(item)}/autosave`,
  end: (meeting: string) => `/mase/meetings/${meeting}/room/end`,
  minutes: (meeting: string) => `/mase/meetings/${meeting}/minutes`,
} as const
