import { AxeBuilder } from '@axe-core/playwright'
import type { Page } from 'playwright-core'

const standard = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice']

/**
 * What axe finds wrong with a page, a line for each place: which rule, where, and what it says.
 *
 * @param contrast whether colours are looked at too, which takes axe as long as all else
 */
export async function axeFindings(page: Page, { contrast = true } = {}): Promise<string[]> {
  // No page has frames, so axe need not open a page of its own to put together what each of them gave. What it finds
  // right need not be written down place by place either: that takes it longer than the looking.
  const axe = new AxeBuilder({ page }).setLegacyMode().options({ resultTypes: ['violations'] })
  const { violations } = await axe
    .withTags(standard)
    .disableRules(contrast ? [] : ['color-contrast'])
    .analyze()
  return violations.flatMap(({ id, nodes }) =>
    nodes.map(({ target, failureSummary }) => `${id} at ${target.join(' ')}: ${failureSummary}`),
  )
}
