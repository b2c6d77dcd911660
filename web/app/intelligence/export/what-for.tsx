import { exportPurposes } from '#shared/intelligence/export-purposes.ts'
import { Radios } from '../../../components/radios.tsx'
import { Textarea } from '../../../components/textarea.tsx'
import type { FormState } from '../../../forms/form-state.ts'

/** What something is taken out for, and why it is needed. */
export const WhatFor = ({ form }: { readonly form: FormState }) => (
  <>
    <Radios
      form={form}
      name="purpose"
      label="What is it for?"
      items={Object.entries(exportPurposes).map(([value, label]) => ({ value, label }))}
    />
    <Textarea
      form={form}
      name="why"
      label="Why is it needed?"
      hint="It is kept with the export. Name nobody."
      most={5_000}
    />
  </>
)
