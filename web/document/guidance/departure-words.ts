import type { Guidance } from '#shared/form/prompts/guidance.ts'

/** Whose page it is: that of whoever gives the opinion, or of somebody who reads it. */
export type Voice = 'you' | 'they'

/** How the opinion lies to what the tool suggests, in words; nothing where it does not depart from it. */
export function departureWords({ departure, suggested, floor }: Guidance, voice: Voice): string | undefined {
  const who = voice === 'you' ? 'You went' : 'The practitioner went'
  if (departure === 'above') return `${who} above what the tool suggests (${suggested?.label}).`
  if (departure === 'below') return `${who} below what the tool suggests (${suggested?.label}).`
  if (departure === 'below-floor')
    return `${who} below the lowest level that the tool allows for this child (${floor?.label}).`
  return undefined
}

/** Whether it was said why, where that is asked for. */
export function reasonWords({ departure, reasonGiven }: Guidance, voice: Voice): string | undefined {
  if (departure === 'none') return undefined
  if (reasonGiven) return voice === 'you' ? 'You have said why.' : 'The reason is given with the opinion.'
  if (voice === 'they') return 'The reason was not given.'
  return departure === 'below-floor'
    ? 'Say why: the tool asks for the reason before this is sent.'
    : 'You have not said why yet. It can be sent without, but whoever reads it will want to know.'
}
