'use client'

import { useEffect } from 'react'

/** Brings GOV.UK Frontend's own scripts to life, once the framework has finished with the page. */
export function Enhance() {
  useEffect(() => {
    void import('./enhancements.ts').then(({ enhance }) => enhance())
  }, [])
  return null
}
