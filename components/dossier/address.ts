/** The addresses of our pages about what is known; they are relative, since the extension's origin is not ours. */

/** The dossier of an entity, at one of its facts where one is named. */
export function dossierAddress(entity: string, fact?: string): string {
  return `dossier.html?${new URLSearchParams({ id: entity, ...(fact === undefined ? {} : { fact }) })}`;
}

export function sourceAddress(source: string): string {
  return `dossier.html?source=${encodeURIComponent(source)}`;
}

export function indexAddress(index: 'entities' | 'sources'): string {
  return `dossier.html?index=${index}`;
}

/** The id of the element in a dossier that shows a fact. */
export function factAnchor(fact: string): string {
  return `fact-${fact}`;
}
