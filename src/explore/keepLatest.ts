/** `make`, with the `most` results kept that were asked for last. */
export function keepLatest<Key, Value>(make: (key: Key) => Value, most: number): (key: Key) => Value {
  const kept = new Map<Key, Value>()
  return key => {
    const value = kept.get(key) ?? make(key)
    kept.delete(key)
    kept.set(key, value)
    const [oldest] = kept.keys()
    if (kept.size > most && oldest !== undefined) kept.delete(oldest)
    return value
  }
}
