import { type CncfProject, cncfProjects } from './cncfProjects.ts'

/**
 * The CNCF project that a heading names, or nothing. The heading must name the project and no more:
 * 'CNCF - Harbor', 'K8s', 'Open Policy Agent (OPA)', 'krkn - Chaos', 'Cilium/Tetragon' do;
 * 'Prometheus Remote Write 2.0 stability' and 'Harbor CLI' don't.
 */
export function findCncfProject(name: string): CncfProject | undefined {
  const known = byName.get(nameKey(name))
  if (known || !isDecorated.test(name)) return known
  for (const candidate of readings(name)) {
    const project = byName.get(nameKey(candidate))
    if (project) return project
  }
}

/**
 * The CNCF project that an organization belongs to. Only for names known to be organizations, as it reads more
 * freely than `findCncfProject`: 'Envoy Gateway' and 'OpenTelemetry PHP' belong to Envoy and OpenTelemetry,
 * 'Kubebuilder' to Kubernetes.
 */
export function findProjectOfOrganization(organization: string): CncfProject | undefined {
  const named = findCncfProject(organization)
  if (named) return named
  const words = organization.replace(cncfPrefix, '').split(/[\s/]+/, longestName)
  for (let count = words.length; count > 0; count--) {
    const key = nameKey(words.slice(0, count).join(''))
    const project = byPart.get(key) ?? byName.get(key)
    if (project) return project
  }
}

/**
 * The CNCF project that a title begins with, or names in brackets at either end: 'Harbor: Speed', 'CNCF - Kyverno:
 * Policy reports (2026 Term 3)', '[Harbor] Speed', 'Speed (Harbor)'.
 */
export function findProjectOfTitle(title: string): CncfProject | undefined {
  const [name = ''] = title.replace(/^\s*CNCF\s*[-–—:]\s*/i, '').split(/:|\s[-–—]\s/)
  const [, first = ''] = /^\s*[[(]([^[\]()]{2,60})[\])]/.exec(title) ?? []
  const [, last = ''] = /[[(]([^[\]()]{2,60})[\])]\s*$/.exec(title) ?? []
  return findCncfProject(name) ?? findCncfProject(first) ?? findCncfProject(last)
}

/** Words of the longest name in the table. */
const longestName = 6

/** Names are compared without case, spaces and punctuation: 'In-Toto ' is 'in-toto'. */
export function nameKey(name: string): string {
  return name
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]/gu, '')
}

const cncfPrefix = /^\s*(?:CNCF|Project)\b\s*[-–—:]?\s*/i

/** Spares plain headings the closer look. */
const isDecorated = /[-–—(/]|^\s*(?:CNCF|Project)\b/i

/** The heading without what people put around a project's name. */
function readings(heading: string): string[] {
  const bare = heading.replace(cncfPrefix, '')
  const withoutBrackets = bare.replace(/\([^()]*\)[\s:]*$/, '') // 'Kubernetes (SIG Docs)'
  const withoutRemark = withoutBrackets.replace(/\s[-–—]\s*[\p{L}\p{N}]+\s*$/u, '') // 'krkn - Chaos', '… - ii'
  const beforeSlash = withoutBrackets.replace(/\/\s*[\p{L}\p{N}-]+\s*$/u, '') // 'Volcano/AgentCube'
  return [bare, withoutBrackets, withoutRemark, beforeSlash]
}

const byName = new Map<string, CncfProject>()
const byPart = new Map<string, CncfProject>()
for (const project of cncfProjects) {
  for (const name of [project.name, ...project.aliases]) byName.set(nameKey(name), project)
  for (const part of project.parts ?? []) byPart.set(nameKey(part), project)
}
