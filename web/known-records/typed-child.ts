import type { TypedForm } from '../forms/typed-form.ts'

/** What was typed of the child, as the API takes it. What was left empty is left out. */
export const typedChild = (form: TypedForm) => ({
  name: form.given('name'),
  dateOfBirth: form.date('dateOfBirth'),
  nhsNumber: form.given('nhsNumber'),
  upn: form.given('upn'),
  postcode: form.given('postcode'),
})
