/** The addresses of our pages about what is known; they are relative, since the extension's origin is not ours. */

export function dossierAddress(entity: string): string {
  return `dossier.html?id=${encodeURIComponent(entity)}`;
}

export function sourceAddress(source: string): string {
  return `dossier.html?source=${encodeURIComponent(source)}`;
}

export function indexAddress(index: 'entities' | 'sources'): string {
  return `dossier.html?index=${index}`;
}
