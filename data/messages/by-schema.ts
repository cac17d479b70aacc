import * as v from 'valibot';
import type { Message } from './message.ts';

/** Describes a message by its name and by schemas of what is asked and what is answered. */
/* @__NO_SIDE_EFFECTS__ */
export function message<Request extends v.GenericSchema, Response extends v.GenericSchema>(
  type: string,
  request: Request,
  response: Response,
): Message<v.InferOutput<Request>, v.InferOutput<Response>> {
  return { type, request: v.parser(request), response: v.parser(response) };
}

/** For messages that ask or answer nothing. */
export const Nothing = v.pipe(
  v.nullish(v.unknown()),
  v.transform(() => null),
);
