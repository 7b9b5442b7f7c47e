import { foldText } from './search/foldText.ts'

/**
 * A name as it stands in a URL: 'Podman Container Tools' -> 'podman-container-tools', 'C++' -> 'c++', '.NET' -> '.net',
 * 'Énergie' -> 'energie'. Never starts with '-' (which means "not") and never holds a comma.
 */
export function slugOf(name: string): string {
  return foldText(name)
    .replace(/[^\p{L}\p{N}+#.]+/gu, '-')
    .replace(/^-|[-.]+$/g, '')
}
