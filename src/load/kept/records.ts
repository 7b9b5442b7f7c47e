import { findStorageProblem, type StorageProblem } from './storageProblem.ts'

/**
 * Records by key that stay in this browser. Nothing is thrown: what can't be read is undefined, and what can't be
 * written comes back as a problem. Records are untrusted: another release, or a damaged disk, may have written them.
 */
export type Records = {
  read: (key: string) => Promise<unknown>
  /** Reads and writes one record with no other tab in between. Given undefined back, it removes the record. */
  change: (key: string, next: (before: unknown) => unknown) => Promise<StorageProblem | undefined>
  /** Every key with this beginning. */
  list: (prefix: string) => Promise<string[]>
}

const storeName = 'records'

/** A storage that does not answer in this time is as good as none. A busy machine may take more than a second. */
const patienceMs = 4000
/** Nobody looks at the page waiting for what is written, so a busy machine has more time. */
const writingPatienceMs = 15_000

/**
 * Records in IndexedDB: the one storage of browsers that is large, shared by tabs, and changes a record in one step.
 * The database's own version never rises (a rise waits for every other tab to close): each record carries a format.
 */
export function openRecords(databaseName: string): Records {
  let opened: Promise<IDBDatabase> | undefined

  function open(): Promise<IDBDatabase> {
    opened ??= openDatabase(databaseName, () => {
      opened = undefined
    })
    // A failure is not remembered: a full disk may have been cleared by the next call.
    opened.catch(() => {
      opened = undefined
    })
    return opened
  }

  async function inStore(mode: IDBTransactionMode): Promise<IDBObjectStore> {
    return (await open()).transaction(storeName, mode).objectStore(storeName)
  }

  const withinPatience = createPatience()

  return {
    read: key =>
      withinPatience(() => inStore('readonly').then(store => settle(store.get(key)))).catch(() => undefined),

    change: async (key, next) => {
      try {
        await withinLongPatience(() => inStore('readwrite').then(store => changeRecord(store, key, next)))
      } catch (error) {
        return findStorageProblem(error)
      }
    },

    list: prefix =>
      withinPatience(() => inStore('readonly').then(store => settle(store.getAllKeys())))
        .then(keys => keys.filter(key => typeof key === 'string').filter(key => key.startsWith(prefix)))
        .catch(() => []),
  }
}

function openDatabase(name: string, onClosed: () => void): Promise<IDBDatabase> {
  return new Promise((resolve, reject) => {
    // Throws at once where storage is denied.
    const request = indexedDB.open(name, 1)
    request.onupgradeneeded = () => request.result.createObjectStore(storeName)
    request.onerror = () => reject(request.error)
    request.onsuccess = () => {
      const database = request.result
      // The reader cleared the site's data, or another release changes the database.
      database.onclose = onClosed
      database.onversionchange = () => {
        database.close()
        onClosed()
      }
      resolve(database)
    }
  })
}

function settle<T>(request: IDBRequest<T>): Promise<T> {
  return new Promise((resolve, reject) => {
    request.onsuccess = () => resolve(request.result)
    request.onerror = () => reject(request.error)
  })
}

/** Resolves when the change is on its way to the disk: a full disk fails the transaction, not the single request. */
function changeRecord(store: IDBObjectStore, key: string, next: (before: unknown) => unknown): Promise<void> {
  return new Promise((resolve, reject) => {
    const { transaction } = store
    transaction.oncomplete = () => resolve()
    transaction.onerror = () => reject(transaction.error)
    transaction.onabort = () => reject(transaction.error)
    const before = store.get(key)
    before.onsuccess = () => {
      const after = next(before.result)
      if (after === undefined) store.delete(key)
      else if (after !== before.result) store.put(after, key)
    }
  })
}

/**
 * Runs tasks with patience. While one that ran out of it still hangs, no other is begun: who asks the storage three
 * times in a row waits once.
 */
function createPatience(): <T>(task: () => Promise<T>) => Promise<T> {
  let hanging = 0
  const noteLife = () => {
    hanging--
  }
  return async task => {
    if (hanging > 0) throw new Error('The storage has not answered.')
    const work = task()
    return raceWithTime(work, patienceMs, () => {
      hanging++
      work.then(noteLife, noteLife)
    })
  }
}

function withinLongPatience<T>(task: () => Promise<T>): Promise<T> {
  return raceWithTime(task(), writingPatienceMs)
}

function raceWithTime<T>(work: Promise<T>, ms: number, onTimeUp?: () => void): Promise<T> {
  let timer: ReturnType<typeof setTimeout> | undefined
  const time = new Promise<never>((_, reject) => {
    timer = setTimeout(() => {
      onTimeUp?.()
      reject(new Error('The storage does not answer.'))
    }, ms)
  })
  return Promise.race([work, time]).finally(() => clearTimeout(timer))
}
