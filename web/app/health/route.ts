/** Tells whoever watches over the hub that its front end answers. Asks nothing of anybody else. */
export const GET = () => new Response('ok', { headers: { 'cache-control': 'no-store' } })
