import {
  Button,
  CharacterCount,
  Checkboxes,
  ErrorSummary,
  NotificationBanner,
  Radios,
  SkipLink,
} from 'govuk-frontend'

const components = [ErrorSummary, NotificationBanner, Button, CharacterCount, Checkboxes, Radios, SkipLink]

/** Starts each component where it stands on the page. All of the page works without. */
export function enhance(): void {
  for (const Component of components)
    for (const element of document.querySelectorAll(`[data-module="${Component.moduleName}"]`))
      new Component(element)
}
