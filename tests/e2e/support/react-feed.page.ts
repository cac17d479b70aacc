/** A page made with React: rendered by a server, taken over by React, and written anew in place ever after. */
import { createElement, type ReactNode, useState } from 'react';
import { hydrateRoot } from 'react-dom/client';

export interface Story {
  id: number;
  /** What stands before, in and after the emphasis: three text nodes of React's own. */
  words: [string, string, string];
}

/** What React complained of: text or elements that were not as it left them. */
const complaints: string[] = [];
let setStories: ((stories: Story[]) => void) | undefined;

function Feed({ stories }: { stories: Story[] }): ReactNode {
  const [shown, setShown] = useState(stories);
  setStories = setShown;
  return createElement(
    'main',
    null,
    shown.map(({ id, words: [before, strong, after] }) =>
      createElement(
        'article',
        { key: id, id: `story-${id}` },
        createElement('p', null, before, strong === '' ? null : createElement('em', null, strong), after),
      ),
    ),
  );
}

/** Takes over what stands in the page already, as after rendering on a server. */
export function takeOver(stories: Story[]): void {
  const complain = (error: unknown) => void complaints.push(String(error));
  const root = document.getElementById('root');
  if (!root) throw new Error('The page has no root.');
  addEventListener('error', ({ message }) => complaints.push(message));
  hydrateRoot(root, createElement(Feed, { stories }), {
    onRecoverableError: complain,
    onUncaughtError: complain,
  });
}

/** Has React write the page anew. */
export function show(stories: Story[]): void {
  setStories?.(stories);
}

export function readComplaints(): string[] {
  return complaints;
}
