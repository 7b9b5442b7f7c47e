import { startTransition, useContext, useEffect, useMemo, useState } from 'react'
import type { TextParts } from '../../texts/readText.ts'
import { type ReadTexts, ReadTextsContext } from './ReadTextsContext.ts'

/** What a text is laid out from. One that was not asked for is shown as written. */
export type TextOf = (markdown: string) => TextParts

type Texts = ReadonlyMap<string, TextParts>

/** What is read of whom, so that nobody reads it twice. */
const readings = new WeakMap<object, Texts | Promise<Texts>>()

/**
 * Has `texts` read by the worker, which has marked already, or here while it reads a document. `owner` is what they are
 * texts of, and always has the same ones. Gives back the last owner whose texts are read: until then nothing, later the
 * one before. It doesn't suspend: React would show the new page 300 ms after a skeleton at the earliest.
 */
export function useTexts<Owner extends object>(
  owner: Owner,
  texts: readonly string[],
): { owner: Owner; textOf: TextOf } | undefined {
  const readTexts = useContext(ReadTextsContext)
  // Before anything is asked for: a failure is thrown here.
  const [last, setLast] = useState<Owner>()
  const reading = readings.get(owner) ?? readAll(texts, readTexts)
  readings.set(owner, reading)
  if (reading instanceof Map && last !== owner) setLast(owner)
  useEffect(() => {
    if (!(reading instanceof Promise)) return
    let isLeft = false
    reading.then(
      read => {
        readings.set(owner, read)
        if (!isLeft) startTransition(() => setLast(owner))
      },
      reason => {
        readings.delete(owner)
        // In a drawing, where what stands around the page catches it.
        if (!isLeft) setLast(() => throwIt(reason))
      },
    )
    return () => {
      isLeft = true
    }
  }, [owner, reading])
  return useMemo(() => {
    const read = last && readings.get(last)
    if (!last || !read || read instanceof Promise) return undefined
    return { owner: last, textOf: markdown => read.get(markdown) ?? showAsWritten(markdown) }
  }, [last])
}

function readAll(texts: readonly string[], readTexts: ReadTexts): Texts | Promise<Texts> {
  const pair = (read: readonly TextParts[]): Texts => new Map(read.map((text, at) => [texts[at] ?? '', text]))
  const reading = readTexts(texts)
  if (!reading) return import('../../texts/readText.ts').then(({ readText }) => pair(texts.map(readText)))
  if (!(reading instanceof Promise)) return pair(reading)
  // What the worker could not read is no better read here, where everything else would wait for it.
  return reading.then(pair, () => pair(texts.map(showAsWritten)))
}

function showAsWritten(markdown: string): TextParts {
  return { parts: [], rest: markdown }
}

function throwIt(reason: unknown): never {
  throw reason
}
