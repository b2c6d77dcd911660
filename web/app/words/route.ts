import { MOST_CHARACTERS } from '#shared/form/answers/answers.ts'
import { findPhrases } from '#shared/language/find-phrases.ts'
import { phraseWords } from '#shared/language/words/index.ts'
import { hubUrl } from '../../environment.ts'
import type { Noted } from '../../language/noted.ts'
import { currentSession } from '../../session/current-session.ts'

/**
 * Looks at a text while somebody types it, for a page of the hub and whoever is signed in. The text is only looked at:
 * it is kept nowhere and goes no further. Here and not in the browser, because all phrases with their words weigh more
 * than what is left of what a page may ask for.
 */
export async function POST(request: Request): Promise<Response> {
  if (request.headers.get('origin') !== hubUrl().origin) return new Response(null, { status: 403 })
  const session = await currentSession().catch(() => undefined)
  if (!session) return new Response(null, { status: 401 })
  const text = await request.text().catch(() => '')
  const found = new Map<string, Noted>()
  for (const { phrase, matched } of findPhrases(text.slice(0, MOST_CHARACTERS)))
    if (!found.has(phrase)) found.set(phrase, note(phrase, matched))
  return Response.json([...found.values()], { headers: { 'cache-control': 'no-store' } })
}

const note = (phrase: Noted['phrase'], matched: string): Noted => {
  const { why, instead } = phraseWords[phrase]
  return { phrase, matched, why, instead }
}
