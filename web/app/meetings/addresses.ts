/** The pages of those who are asked to meetings. */
export const myMeetingAddresses = {
  all: '/meetings',
  of: (meeting: string) => `/meetings/${encodeURIComponent(meeting)}`,
  papers: (meeting: string) => `/meetings/${encodeURIComponent(meeting)}/papers`,
}
