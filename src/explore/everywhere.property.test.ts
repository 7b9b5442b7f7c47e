import fc from 'fast-check'
import { expect, test } from 'vitest'
import { everywhereParameters, keepEverywhere } from './everywhere.ts'
import { hostileText } from './testing/anyTableView.ts'
import { parseUrlSearch, stringifyUrlSearch } from './urlSearch.ts'

test.each([...everywhereParameters, 'zoom'])(
  '%s survives its way through the URL, whatever it says',
  name => {
    fc.assert(
      fc.property(
        hostileText.filter(text => text !== '' && !/\p{Surrogate}/u.test(text)),
        value => {
          const read = parseUrlSearch(stringifyUrlSearch({ q: 'a', [name]: value }))
          expect(read[name]).toBe(value)
          expect(keepEverywhere(read)[name]).toBe(name === 'zoom' ? undefined : value)
        },
      ),
    )
  },
)
