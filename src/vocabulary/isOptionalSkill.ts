/** Whether a recommended skill is marked as one that a mentee may lack: '[Bonus] …', '… is a plus', 'preferred but not required'. */
export function isOptionalSkill(text: string): boolean {
  return optional.test(text.replace(/\bnot optional\b/gi, ''))
}

const optional = new RegExp(
  [
    String.raw`\bbonus\b`,
    String.raw`\bnice[- ]to[- ]have\b`,
    String.raw`\bgood[- ]to[- ]have\b`,
    String.raw`\boptional(?:ly)?\b`,
    String.raw`\ba (?:\w+ )?plus\b`, // 'a plus', 'a big plus'
    String.raw`\bnot (?:strictly )?(?:required|mandatory|necessary|needed|essential)\b`,
    String.raw`\b(?:is|are|be) (?:also )?(?:helpful|beneficial)\b`,
    String.raw`\(helpful\)`,
    String.raw`\bwould be (?:great|nice)\b`,
  ].join('|'),
  'i',
)
