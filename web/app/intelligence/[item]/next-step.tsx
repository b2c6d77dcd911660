import type { ItemView } from '#shared/intelligence/desk-view.ts'
import { type ItemMove, mayMove } from '#shared/intelligence/states.ts'
import { ButtonGroup, ButtonLink } from '../../../components/button.tsx'
import { itemAddress } from '../addresses.ts'

interface Step {
  readonly move: ItemMove
  readonly part: string
  readonly text: (view: ItemView) => string
}

/** What there is to do, what comes next first. */
const steps: readonly Step[] = [
  { move: 'release', part: 'release', text: () => 'Read the text that waits' },
  {
    move: 'sanitise',
    part: 'sanitise',
    text: ({ state }) => (state === 'released' ? 'Write another text' : 'Write what may be released'),
  },
  { move: 'share-after-all', part: 'sharing', text: () => 'Share it after all' },
  {
    move: 'grade',
    part: 'grade',
    text: ({ grading }) => (grading ? 'Grade it otherwise' : 'Grade it'),
  },
  { move: 'not-share', part: 'sharing', text: () => 'Share it with nobody' },
]

const isFirst = (view: ItemView, step: Step): boolean =>
  view.state === 'released' ? false : step === steps.find(({ move }) => mayMove(view.state, move))

/** The next step of an item as a button, and what else can be done with it. */
export const NextStep = ({ view }: { readonly view: ItemView }) => (
  <>
    <ButtonGroup>
      {view.state === 'released' && (
        <ButtonLink href={itemAddress(view.reference, 'recipients')}>Say who is to be told</ButtonLink>
      )}
      {steps
        .filter(({ move }) => mayMove(view.state, move))
        .map((step) => (
          <ButtonLink
            key={step.move}
            href={itemAddress(view.reference, step.part)}
            {...(!isFirst(view, step) && { kind: 'secondary' })}
          >
            {step.text(view)}
          </ButtonLink>
        ))}
    </ButtonGroup>
    <ul className="govuk-list">
      {[
        { part: 'source', text: 'See who gave it' },
        { part: 'exclude', text: 'Keep it from somebody' },
        { part: 'split', text: 'Split it in two' },
      ].map(({ part, text }) => (
        <li key={part}>
          <a className="govuk-link" href={itemAddress(view.reference, part)}>
            {text}
          </a>
        </li>
      ))}
    </ul>
  </>
)
