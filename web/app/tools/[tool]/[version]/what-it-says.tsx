import type { FormDefinition } from '#shared/form/format/definition.ts'

/** The prompts of a tool, in its own words: what it says once their conditions hold. */
export const WhatItSays = ({ definition: { prompts = [] } }: { readonly definition: FormDefinition }) =>
  prompts.length > 0 && (
    <>
      <h2 className="govuk-heading-m">What it may say to a practitioner</h2>
      <p className="govuk-body">
        These explain and ask. They decide nothing: the practitioner’s opinion does.
      </p>
      <ul className="govuk-list govuk-list--bullet govuk-list--spaced">
        {prompts.map(({ id, says }) => (
          <li key={id}>{says.replaceAll('{count}', '…')}</li>
        ))}
      </ul>
    </>
  )
