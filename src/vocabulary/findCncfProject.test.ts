import { describe, expect, test } from 'vitest'
import { cncfProjects } from './cncfProjects.ts'
import { findCncfProject, findProjectOfOrganization, findProjectOfTitle, nameKey } from './findCncfProject.ts'

const headings: [string, string][] = [
  ['Harbor', 'Harbor'],
  ['CNCF - Harbor', 'Harbor'],
  ['CNCF: Harbor', 'Harbor'],
  ['Harbor:', 'Harbor'],
  ['  harbor ', 'Harbor'],
  ['Kubearmor', 'KubeArmor'],
  ['Kubernetes', 'Kubernetes'],
  ['K8s', 'Kubernetes'],
  ['Kubernetes (SIG Cluster Lifecycle)', 'Kubernetes'],
  ['Podman', 'Podman Container Tools'],
  ['Podman Container Tools', 'Podman Container Tools'],
  ['kube-burner', 'Kube-burner'],
  ['CNPG', 'CloudNativePG'],
  ['Cloud Native Buildpacks', 'Buildpacks'],
  ['OTel', 'OpenTelemetry'],
  ['OPA', 'Open Policy Agent (OPA)'],
  ['Open Policy Agent (OPA)', 'Open Policy Agent (OPA)'],
  ['The Update Framework', 'The Update Framework (TUF)'],
  ['TUF', 'The Update Framework (TUF)'],
  ['LitmusChaos', 'Litmus'],
  ['krkn - Chaos', 'Krkn'],
  ['SPIFFE/SPIRE', 'SPIFFE'],
  ['SPIRE', 'SPIRE'],
  ['Cilium/Tetragon', 'Cilium'],
  ['volcano/kthena', 'Volcano'],
  ['OSCAL Compass', 'OSCAL-COMPASS'],
  ['Headlamp (a Kubernetes UI)', 'Headlamp'],
  ['[kpt](https://kpt.dev/)', 'kpt'],
  ['CNCF TAG Network', 'TAG Network'],
  ['CNCF Tag Contributor Strategy - ii', 'TAG Contributor Strategy'],
  ['CNCF Landscape', 'CNCF Landscape'],
  ['Service Mesh Interface (SMI)', 'Service Mesh Interface'],
]

test.each(headings)('the heading %j names %s', (heading, name) => {
  expect(findCncfProject(heading)?.name).toBe(name)
})

test.each([
  'Prometheus Remote Write 2.0 stability',
  'Prometheus Native Summaries',
  'Chaos Testing',
  'Harbor CLI',
  'Harbor Satellite: Q&A and Docs',
  'Headlamp: Instrument with OpenTelemetry',
  'OPA - MongoDB query translator',
  'Linkerd and Envoy',
  'SIG Storage',
  'Cluster API Provider AWS (CAPA)',
  'Add gRPC client and server support to tremor',
  'CNCF Project Name',
  'Project Instructions',
  'Template',
  'Landscape',
  'CNCF',
  '',
])('the heading %j names no project', heading => {
  expect(findCncfProject(heading)).toBeUndefined()
})

test('gives slug and maturity', () => {
  expect(findCncfProject('CNPG')).toMatchObject({ slug: 'cloudnativepg', maturity: 'sandbox' })
  expect(findCncfProject('Kubernetes')).toMatchObject({ slug: 'k8s', maturity: 'graduated' })
})

test.each([
  ['Harbor: Speed', 'Harbor'],
  ['CNCF - Kyverno: Policy reports (2026 Term 3)', 'Kyverno'],
  ['[Harbor] Speed', 'Harbor'],
  ['(Harbor) Speed', 'Harbor'],
  ['Speed (Harbor)', 'Harbor'],
  ['Speed [Harbor]', 'Harbor'],
  ['Kyverno: Speed (Harbor)', 'Kyverno'],
  ['Speed (Harbor) for all', undefined],
  ['Speed (2026 Term 3)', undefined],
  ['Speed ()', undefined],
])('the title %j is of %s', (title, name) => {
  expect(findProjectOfTitle(title)?.name).toBe(name)
})

describe('findProjectOfOrganization', () => {
  test.each([
    ['Envoy Gateway', 'Envoy'],
    ['OpenTelemetry PHP', 'OpenTelemetry'],
    ['Knative Functions', 'Knative'],
    ['Kubernetes SIG Docs – Localization Subproject', 'Kubernetes'],
    ['Kubebuilder (https://github.com/kubernetes-sigs/kubebuilder)', 'Kubernetes'],
    ['Kube State Metrics', 'Kubernetes'],
    ['kthena', 'Volcano'],
    ['CloudNativePG', 'CloudNativePG'],
  ])('%j belongs to %s', (organization, name) => {
    expect(findProjectOfOrganization(organization)?.name).toBe(name)
  })

  test('an organization outside the foundation belongs to none', () => {
    expect(findProjectOfOrganization('Racklet')).toBeUndefined()
  })
})

describe('the table', () => {
  test('has no name, alias or part twice', () => {
    const keys = cncfProjects.flatMap(({ name, aliases, parts = [] }) => [
      ...new Set([name, ...aliases].map(nameKey)),
      ...parts.map(nameKey),
    ])
    expect(keys.filter((key, index) => keys.indexOf(key) !== index)).toEqual([])
  })

  test('has no slug twice', () => {
    const slugs = cncfProjects.map(project => project.slug)
    expect(slugs.filter((slug, index) => slugs.indexOf(slug) !== index)).toEqual([])
  })
})
