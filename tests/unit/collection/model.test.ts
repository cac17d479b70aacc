import 'fake-indexeddb/auto';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { type Change, undoChange } from '../../../data/collection/change.ts';
import { CollectionDatabase } from '../../../data/collection/database.ts';
import {
  addFolder,
  addTags,
  editSnippet,
  moveTo,
  removeEverything,
  removeFolder,
  removeSnippets,
  removeTag,
} from '../../../data/collection/edit.ts';
import { collectionJson } from '../../../data/collection/export/collection-json.ts';
import { applyImport } from '../../../data/collection/import/apply.ts';
import { planImport } from '../../../data/collection/import/merge.ts';
import { readFile } from '../../../data/collection/import/read-file.ts';
import { listFolders, listSnippets, saveSnippet } from '../../../data/collection/store.ts';

/** What the collection ought to be: the words saved, each with what the reader did to it. Never changed in place. */
interface Kept {
  note: string;
  tags: string[];
  folder: string | undefined;
}
type Model = { kept: Record<string, Kept>; folders: string[] };

const WORDS = ['one', 'two', 'three', 'four'];
const FOLDERS = ['f1', 'f2'];
const word = fc.constantFrom(...WORDS);
const folder = fc.constantFrom(...FOLDERS);
const tag = fc.constantFrom('x', 'y');
const step = fc.oneof(
  fc.record({ do: fc.constant('save' as const), word }),
  fc.record({ do: fc.constant('note' as const), word, text: fc.string({ maxLength: 5 }) }),
  fc.record({ do: fc.constant('tag' as const), words: fc.subarray(WORDS), tag }),
  fc.record({ do: fc.constant('untag' as const), words: fc.subarray(WORDS), tag }),
  fc.record({
    do: fc.constant('move' as const),
    words: fc.subarray(WORDS),
    folder: fc.option(folder, { nil: undefined }),
  }),
  fc.record({ do: fc.constant('delete' as const), words: fc.subarray(WORDS) }),
  fc.record({ do: fc.constant('add folder' as const), folder }),
  fc.record({ do: fc.constant('remove folder' as const), folder }),
  fc.record({ do: fc.constant('undo' as const) }),
  fc.record({ do: fc.constant('export, wipe, import' as const) }),
);
type Step = typeof step extends fc.Arbitrary<infer T> ? T : never;

/** Does a step to the model. Steps on what is not there do nothing. */
function apply(model: Model, one: Step): Model {
  const each = (words: string[], edit: (kept: Kept) => Kept): Model => ({
    ...model,
    kept: Object.fromEntries(
      Object.entries(model.kept).map(([key, kept]) => [key, words.includes(key) ? edit(kept) : kept]),
    ),
  });
  switch (one.do) {
    case 'save':
      if (one.word in model.kept) return model;
      return { ...model, kept: { ...model.kept, [one.word]: { note: '', tags: [], folder: undefined } } };
    case 'note':
      return each([one.word], (kept) => ({ ...kept, note: one.text }));
    case 'tag':
      return each(one.words, (kept) => ({ ...kept, tags: [...new Set([...kept.tags, one.tag])] }));
    case 'untag':
      return each(one.words, (kept) => ({ ...kept, tags: kept.tags.filter((tag) => tag !== one.tag) }));
    case 'move':
      if (one.folder && !model.folders.includes(one.folder)) return model;
      return each(one.words, (kept) => ({ ...kept, folder: one.folder }));
    case 'delete':
      return {
        ...model,
        kept: Object.fromEntries(Object.entries(model.kept).filter(([key]) => !one.words.includes(key))),
      };
    case 'add folder':
      return model.folders.includes(one.folder)
        ? model
        : { ...model, folders: [...model.folders, one.folder] };
    case 'remove folder': {
      const rest = model.folders.filter((id) => id !== one.folder);
      const out = each(WORDS, (kept) => (kept.folder === one.folder ? { ...kept, folder: undefined } : kept));
      return { ...out, folders: rest };
    }
    default:
      return model;
  }
}

/** Does a step to the collection; the change it made, for what can be undone. */
async function perform(
  db: CollectionDatabase,
  one: Step,
  model: Model,
  now: Date,
): Promise<Change | undefined> {
  const snippets = await listSnippets(db);
  const idsOf = (words: string[]) =>
    snippets.filter(({ quote }) => words.includes(quote?.exact ?? '')).map(({ id }) => id);
  switch (one.do) {
    case 'save': {
      const quote = { exact: one.word, prefix: '', suffix: '' };
      await saveSnippet(db, { quote, entities: [] }, now);
      return undefined;
    }
    case 'note': {
      const seen = snippets.find(({ quote }) => quote?.exact === one.word);
      return seen && editSnippet(db, seen, { note: one.text }, now);
    }
    case 'tag':
      return addTags(db, idsOf(one.words), [one.tag], now);
    case 'untag':
      return removeTag(db, idsOf(one.words), one.tag, now);
    case 'move':
      if (one.folder && !model.folders.includes(one.folder)) return undefined;
      return moveTo(db, idsOf(one.words), one.folder, now);
    case 'delete':
      return removeSnippets(db, idsOf(one.words));
    case 'add folder':
      if (model.folders.includes(one.folder)) return undefined;
      return addFolder(db, { id: one.folder, name: one.folder, made: now.toISOString() });
    case 'remove folder':
      return removeFolder(db, one.folder, now);
    case 'export, wipe, import': {
      const folders = await listFolders(db);
      const file = collectionJson(snippets, folders, now);
      await removeEverything(db);
      expect([await listSnippets(db), await listFolders(db)]).toEqual([[], []]);
      await applyImport(db, await planImport([], [], readFile(file)));
      // Not only what the model knows: every field comes back.
      expect(await listSnippets(db)).toEqual(snippets);
      expect(await listFolders(db)).toEqual(folders);
      return undefined;
    }
    default:
      return undefined;
  }
}

async function read(db: CollectionDatabase): Promise<Model> {
  const kept = (await listSnippets(db)).map(({ quote, note, tags, folder }) => [
    quote?.exact,
    { note, tags, folder },
  ]);
  return { kept: Object.fromEntries(kept), folders: (await listFolders(db)).map(({ id }) => id) };
}

test('any sequence of steps leaves what a plain model says', async () => {
  let run = 0;
  await fc.assert(
    fc.asyncProperty(fc.array(step, { maxLength: 20 }), async (steps) => {
      const db = new CollectionDatabase(`model-${run++}`);
      let model: Model = { kept: {}, folders: [] };
      // What the model was before each change, and after it: undoing touches only what the change touched.
      const undoable: { change: Change; before: Model; after: Model }[] = [];
      for (const [index, one] of steps.entries()) {
        // Every moment is another one, so that the order of saving is told by the time.
        const now = new Date(Date.UTC(2024, 0, 1, 0, 0, index));
        if (one.do === 'undo') {
          const last = undoable.pop();
          if (last) {
            await undoChange(db, last.change);
            model = revert(model, last.before, last.after);
          }
        } else {
          const before = model;
          model = apply(model, one);
          const change = await perform(db, one, before, now);
          if (change) undoable.push({ change, before, after: model });
        }
        const actual = await read(db);
        expect(actual.kept).toEqual(model.kept);
        expect(actual.folders.sort()).toEqual([...model.folders].sort());
      }
      await db.delete();
    }),
    { numRuns: 150 },
  );
}, 120_000);

function revert(now: Model, before: Model, after: Model): Model {
  const kept = { ...now.kept };
  for (const key of WORDS) {
    const [then, old] = [after.kept[key], before.kept[key]];
    if (then === old || JSON.stringify(then) === JSON.stringify(old)) continue;
    if (JSON.stringify(kept[key]) !== JSON.stringify(then)) continue;
    if (old) kept[key] = old;
    else delete kept[key];
  }
  const added = after.folders.filter((id) => !before.folders.includes(id));
  const removed = before.folders.filter((id) => !after.folders.includes(id));
  const folders = [...new Set([...now.folders.filter((id) => !added.includes(id)), ...removed])];
  return { kept, folders };
}
