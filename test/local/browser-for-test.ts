interface Page {
  readonly url: string
  readonly status: number
  readonly text: string
}

/** The least of a browser: keeps cookies, follows redirects on the way to `stopAt`, sends forms. No scripts. */
export const browserForTest = (stopAt: string) => {
  const jar = new Map<string, string>()

  const visit = async (url: string, form?: Record<string, string>): Promise<Page> => {
    if (url.startsWith(stopAt)) return { url, status: 0, text: '' }
    const response = await fetch(url, {
      redirect: 'manual',
      headers: { cookie: [...jar].map(([name, value]) => `${name}=${value}`).join('; ') },
      ...(form === undefined ? {} : { method: 'POST', body: new URLSearchParams(form) }),
    })
    for (const cookie of response.headers.getSetCookie()) {
      const [, name = '', value = ''] = /^([^=]+)=([^;]*)/.exec(cookie) ?? []
      if (value === '') jar.delete(name)
      else jar.set(name, value)
    }
    const location = response.headers.get('location')
    if (location !== null) return visit(new URL(location, url).href)
    return { url, status: response.status, text: await response.text() }
  }

  return { visit }
}
