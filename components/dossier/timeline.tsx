import type { RefObject } from 'preact';
import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import { i18n } from '#i18n';
import type { SourcedFact } from '../../data/corpus/entity-details.ts';
import { isFirm } from '../../data/corpus/fact-kinds.ts';
import { formatDate } from '../fact/dates.ts';
import { kindLabel } from '../fact/labels.ts';
import { factAnchor } from './address.ts';
import { marksOf } from './timeline-marks.ts';

/** The height of a row, and with it the least width of an item, in px; the gap between two is in both. */
const LANE = 28;
/** The width that is assumed until it is known, in px. */
const USUAL_WIDTH = 640;
/** How many facts of one time are read below the line; the rest is in the list of facts. */
const READ_AT_ONCE = 3;

/** The dated facts on a scale of time. The arrow keys go from one to the next; the one in focus is read below. */
export function Timeline({ facts }: { facts: SourcedFact[] }) {
  const list = useRef<HTMLOListElement>(null);
  const width = useWidth(list);
  const { scale, told: byTime } = marksOf(facts, LANE / width);
  const [wanted, setCurrent] = useState(0);
  // In a window made narrower there may be fewer.
  const current = Math.min(wanted, scale.placed.length - 1);
  // One date is no line of time.
  if (scale.placed.length < 2) return null;
  const language = i18n.t('language');
  const chosen = scale.placed[current]?.when ?? '';
  const read = byTime.get(chosen) ?? [];

  const go = (to: number) => {
    const next = Math.max(0, Math.min(scale.placed.length - 1, to));
    setCurrent(next);
    list.current?.querySelectorAll('button')[next]?.focus();
  };
  const onKeyDown = (event: KeyboardEvent) => {
    const to = { ArrowRight: current + 1, ArrowLeft: current - 1, Home: 0, End: scale.placed.length - 1 }[
      event.key
    ];
    if (to === undefined) return;
    event.preventDefault();
    go(to);
  };
  return (
    <section aria-labelledby="timeline">
      <h2 class="dossier-heading" id="timeline">
        {i18n.t('dossier.timeline')}
      </h2>
      <div class="timeline" style={{ height: `${scale.lanes * LANE + 28}px` }}>
        {scale.ticks.map(({ year, at }) => (
          <span
            key={year}
            class="timeline-tick"
            style={{ insetInlineStart: `${at * 100}%` }}
            aria-hidden="true"
          >
            <span>{year}</span>
          </span>
        ))}
        <ol ref={list} onKeyDown={onKeyDown}>
          {scale.placed.map(({ when, start, length, lane }, index) => {
            const told = byTime.get(when) ?? [];
            const says = told.slice(0, READ_AT_ONCE).map(({ fact }) => fact.says);
            return (
              <li key={when}>
                <button
                  type="button"
                  class="timeline-item"
                  data-firm={told.some(({ fact }) => isFirm(fact.kind))}
                  tabIndex={index === current ? 0 : -1}
                  aria-current={index === current}
                  style={{
                    insetInlineStart: `${start * 100}%`,
                    width: `max(${LANE - 4}px, ${length * 100}%)`,
                    top: `${lane * LANE}px`,
                  }}
                  onFocus={() => setCurrent(index)}
                  onMouseEnter={() => setCurrent(index)}
                  onClick={() => document.getElementById(factAnchor(told[0]?.fact.id ?? ''))?.focus()}
                >
                  {told.length > 1 && <span aria-hidden="true">{told.length}</span>}
                  <span class="visually-hidden">{`${formatDate(when, language)}: ${says.join(' ')}`}</span>
                </button>
              </li>
            );
          })}
        </ol>
      </div>
      <div class="timeline-reading">
        <h3>{formatDate(chosen, language)}</h3>
        <ul>
          {read.slice(0, READ_AT_ONCE).map((sourced) => (
            <li key={sourced.fact.id}>
              {sourced.fact.says}{' '}
              <span class="quiet">
                {kindLabel(sourced)} · {sourced.source.publisher}
              </span>
            </li>
          ))}
        </ul>
        {read.length > READ_AT_ONCE && (
          <p class="quiet">{i18n.t('dossier.moreOfTime', read.length - READ_AT_ONCE)}</p>
        )}
      </div>
    </section>
  );
}

/** How wide an element is, in px, now and whenever that changes. */
function useWidth(element: RefObject<HTMLElement>): number {
  const [width, setWidth] = useState(USUAL_WIDTH);
  useLayoutEffect(() => {
    if (!element.current) return;
    const observer = new ResizeObserver(
      ([entry]) => entry && setWidth(entry.contentRect.width || USUAL_WIDTH),
    );
    observer.observe(element.current);
    return () => observer.disconnect();
  }, [element]);
  return width;
}
