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
      args: v.optional(v.object({ data: v.optional(v.object({ url: v.optional(v.string()) })) })),
    }),
  ),
});

/** The longest task in which a script of an extension ran, in milliseconds, from a trace of Chromium's. */
export function longestTask(trace: Uint8Array): number {
  const { traceEvents } = v.parse(TraceSchema, JSON.parse(new TextDecoder().decode(trace)));
  const calls = traceEvents.filter(({ args }) => args?.data?.url?.startsWith('chrome-extension:'));
  const tasks = traceEvents.filter(({ name, ph }) => ph === 'X' && name.endsWith('RunTask'));
  const ours = tasks.filter(({ pid, tid, ts, dur }) =>
    calls.some((call) => call.pid === pid && call.tid === tid && call.ts >= ts && call.ts < ts + dur),
  );
  if (ours.length === 0) throw new Error('The trace shows no script of an extension at work.');
  return Math.max(...ours.map(({ dur }) => dur)) / 1000;
}
