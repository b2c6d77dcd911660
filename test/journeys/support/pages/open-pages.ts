import type { Look } from './entry.ts'

/** Pages for everybody. */
export const openPages: Readonly<Record<string, readonly Look[]>> = {
  '/': [{ at: '/', shows: 'Before you start' }],
  '/accessibility': [{ at: '/accessibility', shows: /accessib/i }],
  '/with-the-family': [{ at: '/with-the-family', shows: 'Never hand it to a child' }],
  '/cookies': [{ at: '/cookies', shows: /cookie/i }],
  '/privacy': [{ at: '/privacy', shows: /privacy|information/i }],
  '/not-allowed': [{ at: '/not-allowed', shows: /hub/ }],
  '/unavailable': [{ at: '/unavailable', shows: /again/ }],
  '/signed-out': [
    { at: '/signed-out', shows: 'What you saved is kept' },
    { at: '/signed-out?to=/home', shows: '30 minutes' },
  ],
  '/sign-in/again': [{ at: '/sign-in/again', shows: 'Nothing is lost' }],
  '/sign-in/unavailable': [{ at: '/sign-in/unavailable', shows: 'Try again' }],
}
