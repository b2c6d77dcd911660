import type { PersonRow } from '#shared/api/administration.ts'
import { Button } from '../../../components/button.tsx'
import { Form } from '../../../components/form.tsx'
import { Hidden } from '../../../components/hidden.tsx'
import { changePerson } from './actions.ts'

/** Stops somebody's access or gives it back; their roles stay as they are. */
export const Access = ({ person }: { readonly person: PersonRow }) => (
  <>
    <h2 className="govuk-heading-m">Access</h2>
    <p className="govuk-body">
      {person.active
        ? 'Stop their access when they leave, or when somebody else may have got into their account. What they wrote stays. You can give access back.'
        : 'They cannot see or do anything in the hub. When you give access back, they have the roles above.'}
    </p>
    <Form action={changePerson}>
      <Hidden name="person" value={person.id} />
      <Hidden name="version" value={person.version} />
      {person.roles.map((role) => (
        <Hidden key={role} name="roles" value={role} />
      ))}
      <Hidden name="active" value={person.active ? 'no' : 'yes'} />
      <Hidden name="done" value={person.active ? 'stopped' : 'given-back'} />
      {person.active ? (
        <Button kind="warning">Stop access</Button>
      ) : (
        <Button kind="secondary">Give access back</Button>
      )}
    </Form>
  </>
)
