import type { NoticeKind } from '../../model/notice.ts'

/** A notice before its line is known. */
export type Doubt = { kind: NoticeKind; message: string }
