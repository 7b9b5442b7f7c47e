import type { Payload } from './payloads.ts'

/** Payloads on one project page: three mentors each, and lines behind the hundredth mentor are not taken apart. */
const perPage = 31

export type HostileDocument = {
  markdown: string
  /** Titles of the projects whose pages show every payload in every place of a text, and what must arrive there. */
  pages: { title: string; id: string; payloads: readonly Payload[] }[]
}

/**
 * A document of a term with each payload as heading, organization, label, skill, mentor's name, handle, e-mail, link
 * target and text, table cell, activity and date of the timeline, fence, quote, list item and paragraph.
 */
export function writeHostileDocument(payloads: readonly Payload[]): HostileDocument {
  const groups = Array.from({ length: Math.ceil(payloads.length / perPage) }, (_, at) =>
    payloads.slice(at * perPage, (at + 1) * perPage),
  )
  const pages = groups.map((group, at) => ({
    title: `Carrier ${at + 1}`,
    id: `carrier-${at + 1}`,
    payloads: group,
  }))
  const markdown = [
    `# Term 03 ${inLine(payloads[0])}`,
    `Status: ${inLine(payloads[1])}`,
    '### Timeline',
    '| Activity | Dates (2025) |\n| --- | --- |',
    ...payloads.map(
      payload =>
        `| ${payload.sign} as an activity ${inCell(payload)} | July 2, 2025 ${payload.sign} as a date ${inCell(payload)} |`,
    ),
    '',
    ...pages.map(page => writeCarrier(page.title, page.payloads)),
    ...payloads.map(writeProject),
    // Last, because raw HTML that stays open takes in what follows it.
    '## Application instructions\n',
    ...payloads.map(({ markdown }) => `${closed(markdown)}\n`),
  ].join('\n')
  return { markdown, pages }
}

/** A project made of one payload alone, for the table of projects. */
function writeProject(payload: Payload): string {
  const text = inLine(payload)
  return `
### ${text}

#### ${payload.sign} ${text}

${text}

- Description: ${text}
- Recommended Skills: ${text}, Go
- Mentor(s):
  - ${text} (@${text}, ${text}@a.example)
- Upstream Issue: ${text}
- LFX URL: ${text}
`
}

function writeCarrier(title: string, payloads: readonly Payload[]): string {
  const each = (write: (payload: Payload) => string) => payloads.map(write).join('\n')
  return `
### Jaeger

#### ${title}

${each(({ sign, markdown }) => `${sign} in the summary ${closed(markdown)}\n`)}

- Description:

${each(payload => `  ${payload.sign} in a paragraph ${inLine(payload)}\n`)}
- Expected Outcome:
${each(payload => `  - ${payload.sign} in a list ${inLine(payload)}`)}
- Recommended Skills:
${each(payload => `  - ${payload.sign} as a skill ${inLine(payload)}`)}
- Cells:

  | sign | cell |
  | --- | --- |
${each(payload => `  | ${payload.sign} in a cell | ${inCell(payload)} |`)}

- Fences:

${each(payload => `  \`\`\`html\n  ${payload.sign} in a fence ${inLine(payload)}\n  \`\`\`\n`)}
- Quotes:

${each(payload => `  > ${payload.sign} in a quote ${inLine(payload)}\n  > ###### ${payload.sign} in a heading ${inLine(payload)}\n`)}
- Targets:

${each(payload => `  [${payload.sign} as a target](${inLine(payload)}) [x](<${inLine(payload)}>)\n`)}
- Link texts:

${each(payload => `  ${payload.sign} as a link's text [${inLine(payload)}](https://a.example/x)\n`)}
- Images:

${each(payload => `  ![${payload.sign} as an image](${inLine(payload)}) ![${inLine(payload)}](x.png)\n`)}
${each(payload => `- ${inLine(payload)}: ${payload.sign} behind a label`)}
- Mentor(s):
${each(payload => `  - ${payload.sign} as a mentor ${inLine(payload)} (@someone, someone@a.example)`)}
${each(payload => `  - ${payload.sign} with a handle (@${inLine(payload)}, someone@a.example)`)}
${each(payload => `  - ${payload.sign} with an e-mail (@someone, ${inLine(payload)}@a.example)`)}
- Upstream Issue:
${each(payload => `  - ${payload.sign} as an issue ${inLine(payload)}`)}
- LFX URL:
${each(payload => `  - ${payload.sign} as an address of LFX ${inLine(payload)}`)}
`
}

function inLine(payload: Payload | undefined): string {
  return closed(payload?.markdown ?? '').replaceAll(/\s*\n\s*/g, ' ')
}

function inCell(payload: Payload): string {
  return inLine(payload).replaceAll('|', '\\|')
}

/** A comment that stays open would hide the rest of the document, and so every payload after it. */
function closed(markdown: string): string {
  return markdown.lastIndexOf('<!--') > markdown.lastIndexOf('-->') ? `${markdown} -->` : markdown
}
