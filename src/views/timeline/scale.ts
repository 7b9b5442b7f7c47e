import type { Axis, Tick } from '../../time/axis.ts'

/** What every row draws its bar on; `today` in percent, where it lies on the axis. */
export type Scale = { axis: Axis; ticks: Tick[]; today: number | undefined }
