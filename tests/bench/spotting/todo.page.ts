/**
 * A to-do list made with React, and a day's work on it: a hundred entries are added, ticked off and deleted, each as a
 * reader would, by events on the page's own controls. In the manner of browser benchmarks such as Speedometer; it
 * is not one of them.
 */
import { createElement as make, type ReactNode, useState } from 'react';
import { createRoot } from 'react-dom/client';

const ENTRIES = 100;

interface Entry {
  id: number;
  text: string;
  isDone: boolean;
}

function TodoList(): ReactNode {
  const [entries, setEntries] = useState<Entry[]>([]);
  const add = (text: string) => setEntries((all) => [...all, { id: all.length, text, isDone: false }]);
  const change = (id: number, isDone: boolean) =>
    setEntries((all) => all.map((entry) => (entry.id === id ? { ...entry, isDone } : entry)));
  const remove = (id: number) => setEntries((all) => all.filter((entry) => entry.id !== id));
  return make(
    'section',
    null,
    make('h1', null, 'To do'),
    make('input', {
      id: 'new',
      onKeyDown: ({ key, currentTarget }) => key === 'Enter' && add(currentTarget.value),
    }),
    make(
      'ul',
      null,
      entries.map(({ id, text, isDone }) =>
        make(
          'li',
          { key: id },
          make('input', {
            type: 'checkbox',
            checked: isDone,
            onChange: ({ currentTarget }) => change(id, currentTarget.checked),
          }),
          make('label', { style: isDone ? { textDecoration: 'line-through' } : {} }, text),
          make('button', { type: 'button', onClick: () => remove(id) }, 'Delete'),
        ),
      ),
    ),
    make('footer', null, `${entries.filter(({ isDone }) => !isDone).length} left`),
  );
}

/** Does all of it in a fresh list; gives the milliseconds until the last of it was painted. */
export async function work(words: string): Promise<number> {
  const root = createRoot(document.body.appendChild(document.createElement('main')));
  root.render(make(TodoList));
  await painted();
  const start = performance.now();
  const field = document.querySelector<HTMLInputElement>('#new');
  if (!field) throw new Error('The list has not come.');
  for (let count = 1; count <= ENTRIES; count++) {
    field.value = `${words} ${count}`;
    field.dispatchEvent(new KeyboardEvent('keydown', { key: 'Enter', bubbles: true }));
    await turn();
  }
  await painted();
  for (const box of document.querySelectorAll<HTMLInputElement>('[type="checkbox"]')) {
    box.click();
    await turn();
  }
  await painted();
  for (;;) {
    const button = document.querySelector('button');
    if (!button) break;
    button.click();
    await turn();
  }
  await painted();
  const time = performance.now() - start;
  root.unmount();
  return time;
}

/** Lets everything else that waits on the page have its turn. */
function turn(): Promise<void> {
  return new Promise((done) => {
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = () => done();
    port2.postMessage(null);
  });
}

function painted(): Promise<void> {
  return new Promise((done) => requestAnimationFrame(() => setTimeout(done, 0)));
}
