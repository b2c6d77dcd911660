import { ageOn, formatDate } from '#shared/identifiers/date.ts'
import { formatDateTime, londonClock } from '#shared/identifiers/date-time.ts'
import { formatNhsNumber } from '#shared/identifiers/nhs-number.ts'
import type { ChildSummary, Danger, PersonRef, RouteChoice, YesNoUnknown } from '#shared/referral/referral.ts'
import type { Block, Fact } from './blocks.ts'

/** A fact whose answer is a text; nothing where there is none. */
export const said = (label: string, text: string | undefined): Fact[] =>
  text ? [{ label, answer: { as: 'text', text } }] : []

export const named = ({ name, post }: PersonRef): string => `${name}, ${post}`
export const doneBy = (person: PersonRef, at: string): string => `${named(person)}, ${formatDateTime(at)}`

/** What the author said of danger. Silent when there was none. */
export function dangerBlocks({ now, policeCalled, calledWhen, logNumber, whyNotCalled }: Danger): Block[] {
  if (now === 'no') return []
  const called = `The police have been called${calledWhen ? `: ${calledWhen}` : ''}.`
  return [
    { kind: 'heading', level: 2, text: 'Danger' },
    { kind: 'paragraph', text: 'The author says that the child is in danger now.', tone: 'strong' },
    {
      kind: 'paragraph',
      text:
        policeCalled === 'yes'
          ? `${called} ${logNumber ? `Log number ${logNumber}.` : 'No log number was given.'}`
          : ['The police had not been called when this was written.', whyNotCalled]
              .filter(Boolean)
              .join('\n'),
    },
  ]
}

/** The child, as far as the author knew. @param now milliseconds, for the age */
export function childBlocks(child: ChildSummary, now: number): Block[] {
  const { name, dateOfBirth, nhsNumber, upn, postcode } = child
  const known = (label: string, text: string | undefined): Fact => ({
    label,
    answer: { as: 'text', text: text ?? 'Not known' },
  })
  return [
    { kind: 'heading', level: 2, text: 'The child' },
    {
      kind: 'facts',
      facts: [
        known('Name', name),
        known('Date of birth', dateOfBirth && bornOn(dateOfBirth, londonClock(now).date)),
        known('NHS number', nhsNumber && formatNhsNumber(nhsNumber)),
        known('Unique pupil number', upn),
        known('Postcode', postcode),
      ],
    },
  ]
}

const bornOn = (dateOfBirth: string, today: string) =>
  dateOfBirth > today
    ? `Expected ${formatDate(dateOfBirth)}`
    : `${formatDate(dateOfBirth)} (aged ${ageOn(dateOfBirth, today)})`

const answers: Record<YesNoUnknown, string> = { yes: 'Yes', no: 'No', 'not-known': 'Not known' }

/** Where it goes and why, and what the author added for those who receive it. */
export function routeBlocks(route: RouteChoice | undefined): Block[] {
  const heading: Block = { kind: 'heading', level: 2, text: 'Where it goes, and why' }
  if (!route)
    return [
      heading,
      {
        kind: 'paragraph',
        text: 'The author has not answered yet what decides where this goes.',
        tone: 'hint',
      },
    ]
  return [
    heading,
    {
      kind: 'facts',
      facts: [
        ...said('Goes to', route.team),
        ...said('Why', route.reason),
        ...said('Open to children’s services', answers[route.openToChildrensServices]),
        ...said('Risk of exploitation already identified', answers[route.exploitationRiskIdentified]),
        {
          label: 'The author adds',
          answer: route.addition
            ? { as: 'text', text: route.addition }
            : { as: 'text', text: 'Nothing', tone: 'hint' },
        },
      ],
    },
  ]
}
