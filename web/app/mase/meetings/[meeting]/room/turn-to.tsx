import { Button } from '../../../../../components/button.tsx'
import { Form } from '../../../../../components/form.tsx'
import { Hidden } from '../../../../../components/hidden.tsx'
import { turn } from './actions.ts'
import { WHICH } from './which-form.ts'

interface Props {
  readonly meeting: string
  readonly item: string
  readonly words: string
  readonly secondary?: true
}

/** Goes to an item: from then on its time runs. */
export const TurnTo = ({ meeting, item, words, secondary }: Props) => (
  <Form action={turn}>
    <Hidden name={WHICH} value="turn" />
    <Hidden name="meeting" value={meeting} />
    <Hidden name="item" value={item} />
    <Button {...(secondary ? { kind: 'secondary' } : {})}>{words}</Button>
  </Form>
)
