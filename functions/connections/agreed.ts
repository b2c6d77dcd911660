import type { Dependencies } from '#functions/platform/dependencies.ts'
import { intelligenceKeys } from '#functions/platform/intelligence/keys.ts'
import { keys } from '#functions/platform/keys.ts'
import { getMany, queryAll } from '#functions/platform/read.ts'
import { agreementState, type PointerAgreement } from '#shared/intelligence/pointer.ts'
import type { Partnership } from '#shared/partnership/partnership.ts'
import type { Contact } from '#shared/people/contact.ts'

/** A partnership with which there is an agreement, and its desk. */
export interface Agreed {
  readonly code: string
  readonly name: string
  readonly post: string
  readonly phone: string
}

export const otherOf = ({ between }: Pick<PointerAgreement, 'between'>, code: string): string =>
  between[0] === code ? between[1] : between[0]

/** The codes of those with whom an agreement runs now: both have said yes and neither has ended it. */
export async function listAgreedCodes(deps: Dependencies, code: string): Promise<string[]> {
  const items = await queryAll<PointerAgreement>(deps, intelligenceKeys.agreement(code, '').pk)
  return items
    .map(({ data }) => data)
    .filter((agreement) => agreementState(agreement, code) === 'runs')
    .map((agreement) => otherOf(agreement, code))
}

/** Whom to ring at each. */
export async function listAgreed(deps: Dependencies, code: string): Promise<Agreed[]> {
  const codes = await listAgreedCodes(deps, code)
  if (codes.length === 0) return []
  const areas = (await getMany(deps, codes.map(keys.partnership))).map((item) => item?.data as Partnership)
  const desks = await getMany(
    deps,
    areas.map((area) => keys.contact(area.code, area.intelligence.desk)),
  )
  return areas.map((area, place) => {
    const desk = desks[place]?.data as Contact | undefined
    return {
      code: area.code,
      name: area.name,
      post: desk ? `${desk.post}, ${desk.organisation}` : '',
      phone: desk?.phone ?? area.mashPhone,
    }
  })
}
