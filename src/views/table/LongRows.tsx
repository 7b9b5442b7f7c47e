import {
  type FocusEvent,
  memo,
  type ReactNode,
  type Ref,
  type RefCallback,
  startTransition,
  useCallback,
  useEffect,
  useLayoutEffect,
  useMemo,
  useRef,
  useState,
} from 'react'
import type { Project } from '../../model/term.ts'
import { blockOf } from '../../ui/blockOf.ts'
import { useGradually } from '../../ui/useGradually.ts'
import { whenIdle } from '../../ui/whenIdle.ts'
import { guessRows } from './guessRows.ts'
import { type Way, WayContext } from './ProjectLink.tsx'
import { ProjectRow, type RowLook } from './ProjectRow.tsx'
import { RowContext, type RowContextValue } from './RowContext.ts'
import { RowGap } from './RowGap.tsx'

/** What rows find in their contexts. Provided further up it would reach the rows that are taken away, too. */
type Around = { row: RowContextValue; way: Way }

type Props = Around & RowLook & { rows: readonly Project[]; isCards: boolean }

/** Rows that are drawn, laid out and taken away together. */
type Block = { number: number; rows: readonly Project[] }

/** Its rows have keys of their own instead of the projects', one each. */
type FirstBlock = Block & { keys: readonly number[] }

type List = Around & {
  id: number
  rows: readonly Project[]
  first: FirstBlock
  others: readonly Block[]
  /** One of its rows had the focus when the list changed. */
  isHeld: boolean
}

const noLists: readonly List[] = []
const noBlock: FirstBlock = { number: 0, rows: [], keys: [] }

/**
 * The rows of a list that is longer than that of any term so far. Where it takes the place of another one, the first
 * block changes at once. The others of the old list are hidden and taken away a few at a time: a thousand rows at once
 * would hold a slow phone for a second. They are not drawn anew meanwhile, so they keep what they were drawn with. The
 * place of what is yet to be drawn stands above them: where it pushes them off the screen, they are hidden only after the
 * frame that everybody waits for.
 */
export const LongRows = memo(function LongRows({ rows, row, way, isCards, ...look }: Props) {
  const { height, inSight } = guessRows(isCards)
  const [focused, setFocused] = useState<number>()
  const makeList = (id: number, before: FirstBlock, held?: number): List => {
    const { first, others } =
      held === undefined ? cutBlocks(rows, [inSight.usually, inSight.atMost]) : keepInBlock(rows, held)
    const keys = keepKeys(first.rows, before, held === undefined)
    return { id, rows, row, way, first: { ...first, keys }, others, isHeld: held !== undefined }
  }
  const [{ now, old }, setLists] = useState(() => ({ now: makeList(0, noBlock), old: noLists }))
  if (now.rows !== rows) {
    const isReplaced = focused === undefined
    const next = makeList(isReplaced ? now.id + 1 : now.id, now.first, focused)
    setLists({ now: next, old: isReplaced ? [now, ...old] : old })
  } else if (now.row !== row || now.way !== way) {
    setLists({ now: { ...now, row, way }, old })
  }
  // A row that is taken away with the focus tells nobody.
  useEffect(() => {
    if (document.activeElement === document.body) setFocused(undefined)
  })
  const drop = useCallback(
    (id: number) => setLists(lists => ({ ...lists, old: lists.old.filter(list => list.id !== id) })),
    [],
  )
  return (
    <>
      <InContexts {...now}>
        <RowBlock {...now.first} onFocusChange={setFocused} {...look} />
      </InContexts>
      {[now, ...old].map(list => (
        <InContexts key={list.id} {...list}>
          <OtherBlocks
            id={list.id}
            blocks={list.others}
            isHeld={list.isHeld}
            isOld={list !== now}
            usualHeight={height}
            onFocusChange={setFocused}
            onGone={drop}
            {...look}
          />
        </InContexts>
      ))}
    </>
  )
})

function InContexts({ row, way, children }: Around & { children: ReactNode }) {
  return (
    <RowContext value={row}>
      <WayContext value={way}>{children}</WayContext>
    </RowContext>
  )
}

/** As many rows as a slow phone lays out in one frame. */
const rowsInBlock = 20

/** The second and the third block begin at `bounds`, the others have the same size. */
function cutBlocks(
  rows: readonly Project[],
  bounds: readonly [number, number],
): { first: Block; others: readonly Block[] } {
  const starts = [...bounds]
  for (let start = bounds[1] + rowsInBlock; start < rows.length; start += rowsInBlock) starts.push(start)
  return {
    first: { number: 0, rows: rows.slice(0, bounds[0]) },
    others: starts
      .map((start, at) => ({ number: at + 1, rows: rows.slice(start, starts[at + 1]) }))
      .filter(block => block.rows.length > 0),
  }
}

/**
 * Keys for the rows that take the place of those `before`: who stays keeps its own. A new one gets that of a row that
 * goes, if `mayTakeOver`: its elements are there and have their style. Where a row has the focus, that would go over to
 * another project.
 */
function keepKeys(rows: readonly Project[], before: FirstBlock, mayTakeOver: boolean): number[] {
  const known = new Map(before.rows.map(({ id }, at) => [id, before.keys[at]]))
  const kept = new Set(rows.map(({ id }) => known.get(id)))
  const free = mayTakeOver ? before.keys.filter(key => !kept.has(key)) : []
  let unused = Math.max(-1, ...before.keys) + 1
  return rows.map(({ id }) => known.get(id) ?? free.shift() ?? unused++)
}

/** A row that has the focus would lose it in another block: here none of the rows in its block is made anew. */
function keepInBlock(rows: readonly Project[], number: number): { first: Block; others: readonly Block[] } {
  return number === 0
    ? { first: { number, rows }, others: [] }
    : { first: { number: 0, rows: [] }, others: [{ number, rows }] }
}

/** In blocks: as few as a slow phone takes away in some ten milliseconds. */
const takenAtOnce = 2
const mostWaitMs = 100

/** In blocks: with the next frame as many as a screen of the lowest rows has. */
const gradually = { usually: 0, atMost: 1, perFrame: 6 }

type BlockProps = RowLook & { onFocusChange: (block: number | undefined) => void }

type OthersProps = BlockProps &
  Pick<List, 'id' | 'isHeld'> & {
    blocks: readonly Block[]
    isOld: boolean
    usualHeight: number
    onGone: (id: number) => void
  }

const OtherBlocks = memo(function OtherBlocks(props: OthersProps) {
  const { id, blocks, isHeld, isOld, usualHeight, onGone, ...look } = props
  const drawn = useGradually(blocks, 0, gradually)
  const [left, setLeft] = useState(Number.POSITIVE_INFINITY)
  const shown = Math.min(isHeld ? blocks.length : drawn, left)
  const onPage = useRef(new Set<HTMLElement>())
  const keep = useCallback((block: HTMLElement | null) => {
    if (!block) return
    onPage.current.add(block)
    return () => void onPage.current.delete(block)
  }, [])
  // Not by a property of theirs: React would draw some sixty blocks for it.
  const hide = useCallback(() => {
    for (const block of onPage.current) block.hidden = true
  }, [])
  useLayoutEffect(() => {
    const [first] = onPage.current
    // To ask where it stands has the page laid out, as the frame will find it.
    if (isOld && first && !first.hidden && first.getBoundingClientRect().top < window.innerHeight) hide()
  })
  useEffect(() => {
    if (!isOld) return
    if (shown <= 0) return onGone(id)
    return whenIdle(() => {
      hide()
      startTransition(() => setLeft(shown - takenAtOnce))
    }, mostWaitMs)
  }, [isOld, shown, id, onGone, hide])
  const rowsMissing = blocks.slice(shown).reduce((sum, { rows }) => sum + rows.length, 0)
  return (
    <>
      <Blocks blocks={blocks} shown={shown} keep={keep} {...look} />
      {!isOld && rowsMissing > 0 && (
        <tbody className="lines:block cards:block">
          <RowGap height={rowsMissing * usualHeight} />
        </tbody>
      )}
    </>
  )
})

/** The first `shown` of the blocks. By itself, so that a list that has become an old one is not compared block by block. */
const Blocks = memo(function Blocks(
  props: BlockProps & { blocks: readonly Block[]; shown: number; keep: RefCallback<HTMLTableSectionElement> },
) {
  const { blocks, shown, keep, ...look } = props
  return blocks.slice(0, shown).map(block => <RowBlock key={block.number} ref={keep} {...block} {...look} />)
})

/**
 * Rows that are laid out when they come near the screen, but for the first ones, which are there. The browser looks in
 * every frame whether such a thing comes near: a thousand rows, each for itself, would take a slow phone ten milliseconds.
 */
const RowBlock = memo(function RowBlock(
  props: BlockProps & Block & Partial<Pick<FirstBlock, 'keys'>> & { ref?: Ref<HTMLTableSectionElement> },
) {
  const { ref, number, rows, keys, columns, isCompact, onFocusChange } = props
  const drawn = useMemo(
    () =>
      rows.map((project, at) => (
        <ProjectRow
          key={keys?.[at] ?? project.id}
          project={project}
          columns={columns}
          isCompact={isCompact}
          isInBlock
        />
      )),
    [rows, keys, columns, isCompact],
  )
  const outOfSight = 'lines:block-laid-out-in-sight-[6rem] cards:block-laid-out-in-sight-[11rem]'
  return (
    <tbody
      ref={ref}
      role="rowgroup"
      hidden={rows.length === 0}
      className={`lines:block cards:block ${number > 0 ? outOfSight : ''}`}
      style={blockOf(rows.length)}
      onFocus={() => onFocusChange(number)}
      onBlur={({ currentTarget, relatedTarget }: FocusEvent) => {
        if (!currentTarget.contains(relatedTarget as Node | null)) onFocusChange(undefined)
      }}
    >
      {drawn}
    </tbody>
  )
})
