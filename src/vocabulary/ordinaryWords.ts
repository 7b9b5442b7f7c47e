// Spellings that name a skill and are everyday words as well. isMeant.ts tells the two apart by what stands around.

/** Count as an item of a list ('rust, go'), with a capital ('the Rust compiler'), or beside words like 'programming'. */
const words = [
  // languages and standards
  'Go Rust Swift Dart Julia Ruby Groovy Cypher CUE REST Shell VEX',
  // frameworks and tools
  'React Express Flask Rails Gin Cobra Clarity Bootstrap Apollo Lit Electron Flutter Unity Yarn Packer Eclipse',
  'Cypress Jest Mocha Gherkin Chainsaw Postman Loki Temporal Excel Vault Travis Prow Spark Arrow Ray Windows',
  'Testify Tailwind Nix Remix Astro Axum Babel Poetry Consul Nomad Snowflake Iceberg Druid Presto Pulsar Blender',
  'Prisma Hibernate Sphinx Celery Meson Homebrew Sentry Snyk Slack Gemini Thrift Buf Miro Raft Viper Gatekeeper Mermaid Canva Firecracker Dagger',
  // CNCF projects
  'Armada Atlantis Backstage Brigade Cadence Cartography Cedar Contour Cortex Dragonfly Emissary Envoy Fluid Flux',
  'Harbor Headlamp Helm Interlink Kepler Kraken Lima Litmus Longhorn Notary Parsec Pixie Porter Rook Submariner',
  'Telepresence Tinkerbell Tremor Trickster Vineyard Volcano Falco Kuma Vela Spire Dex Copa',
]

/** Count only as an item of a list of their own: too general or too common in any other place. */
const items = [
  'Node Make kind perf fio TS ARM Test Script Chaos Kernel Storage Scheduling Automation Governance Performance',
  'Translation Teaching Mentoring Sustainability Agile Refactoring Statistics Mathematics Illustrator',
  'Tilt Kong Tempo Rollup Renovate Communication Parser Packaging Debugging Debugger',
  'UI UT Docs Network Illustration FUSE GPT Agentic TEE Talos Syft Operators',
  'Capsule Carina CoCo Eraser Hexa ko Notation Radius Ratify Score Sealer Spin Stacker Teller Trestle Curve',
]

/** Single letters: items of a list, or beside words like 'programming' and 'knowledge'. */
const letters = ['C R']

export type Ordinary = 'word' | 'item' | 'letter'

const kinds: [Ordinary, readonly string[]][] = [
  ['word', words],
  ['item', items],
  ['letter', letters],
]

/** Lower-case spelling → how doubtful it is. */
export const ordinaryWords: ReadonlyMap<string, Ordinary> = new Map(
  kinds.flatMap(([kind, lines]) =>
    lines.flatMap(line => line.split(' ').map(word => [word.toLowerCase(), kind] as const)),
  ),
)
