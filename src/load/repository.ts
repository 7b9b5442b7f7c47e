/** Where the documents are written, on GitHub. */
export const repository = 'cncf/mentoring'
