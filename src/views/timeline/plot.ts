/**
 * Where lines and bars are drawn inside their cell: nearly all of it (a diamond on the last day sticks out), or, where the cell is wide enough for days beside the
 * bars, all but what the last of them takes.
 */
export const plot = 'absolute inset-y-0 start-0 end-2 @xs:end-16'
