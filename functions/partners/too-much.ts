import type { Failure } from '#shared/failure.ts'

export const tooMuch: Failure = {
  kind: 'invalid',
  errors: [
    {
      field: '',
      message:
        'This is more than one answer can hold. Shorten it to what matters most, and say whom the MASH can ask for the rest',
    },
  ],
}
