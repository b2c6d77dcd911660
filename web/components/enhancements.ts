import { Button, CharacterCount, ErrorSummary, NotificationBanner, SkipLink } from 'govuk-frontend'

const components = [ErrorSummary, NotificationBanner, Button, CharacterCount, SkipLink]

/** Starts each component where it stands on the page. All of the page works without. */
export function enhance(): void {
  // The page of an unexpected fault is drawn by the framework, without the line in the layout that says this.
  document.body.classList.add('js-enabled', 'govuk-frontend-supported')
  for (const Component of components)
    for (const element of document.querySelectorAll(`[data-module="${Component.moduleName}"]`))
      new Component(element)
  for (const button of document.querySelectorAll('[data-hub-print]'))
    button.addEventListener('click', () => window.print())
  if (document.querySelector('[data-hub-autosave], [data-hub-answered]'))
    void import('../forms-as-data/enhance-section.ts').then(({ enhanceSection }) => enhanceSection())
  for (const line of document.querySelectorAll<HTMLElement>('[data-hub-fresh]'))
    void import('./keep-fresh.ts').then(({ keepFresh }) => keepFresh(line))
  for (const list of document.querySelectorAll<HTMLElement>('[data-hub-sortable]'))
    void import('./sort-by-hand.ts').then(({ sortByHand }) => sortByHand(list))
  for (const clock of document.querySelectorAll<HTMLElement>('[data-hub-clock]'))
    void import('./run-clock.ts').then(({ runClock }) => runClock(clock))
  for (const page of document.querySelectorAll<HTMLElement>('[data-hub-words]'))
    void import('../language/as-typed.ts').then(({ watchWords }) => watchWords(page))
}
