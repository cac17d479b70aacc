import * as v from 'valibot';

const TraceSchema = v.object({
  traceEvents: v.array(
    v.object({
      name: v.string(),
      ph: v.string(),
      pid: v.number(),
      tid: v.number(),
      ts: v.number(),
      dur: v.optional(v.number(), 0),
      /** The thread's own time, which other threads and programs do not lengthen. */
      tdur: v.optional(v.number(), 0),
      args: v.optional(v.object({ data: v.optional(v.object({ url: v.optional(v.string()) })) })),
    }),
  ),
});

/** What a script took of the threads it ran in, from a trace of Chromium's. */
export interface Share {
  /** The longest task in which it ran, in milliseconds. */
  longest: number;
  /** The part of all work there that was its own, from 0 to 1. */
  part: number;
}

export function readShare(trace: Uint8Array, script: string): Share {
  const { traceEvents } = v.parse(TraceSchema, JSON.parse(new TextDecoder().decode(trace)));
  const calls = traceEvents.filter(({ args }) => args?.data?.url?.endsWith(script));
  const threads = new Set(calls.map(threadOf));
  const tasks = traceEvents.filter(
    (event) => event.ph === 'X' && event.name.endsWith('RunTask') && threads.has(threadOf(event)),
  );
  const ours = tasks.filter((task) =>
    calls.some(
      (call) => threadOf(call) === threadOf(task) && call.ts >= task.ts && call.ts < task.ts + task.dur,
    ),
  );
  if (ours.length === 0) throw new Error(`The trace does not show ${script} at work.`);
  const time = (events: { tdur: number }[]) => events.reduce((sum, { tdur }) => sum + tdur, 0);
  return {
    longest: Math.max(...ours.map(({ dur }) => dur)) / 1000,
    part: time(outermost(calls)) / time(outermost(tasks)),
  };
}

function threadOf({ pid, tid }: { pid: number; tid: number }): string {
  return `${pid}/${tid}`;
}

/** Without what lies within another: tasks are traced under two names, and calls nest. */
function outermost<E extends { ts: number; dur: number }>(tasks: E[]): E[] {
  let end = 0;
  return tasks
    .toSorted((a, b) => a.ts - b.ts || b.dur - a.dur)
    .filter(({ ts, dur }) => {
      if (ts < end) return false;
      end = ts + dur;
      return true;
    });
}
