import { useRef, useState } from 'preact/hooks';
import { i18n } from '#i18n';
import type { SourcedFact } from '../../data/corpus/card.ts';
import { formatDate } from '../fact/dates.ts';
import { kindLabel } from '../fact/labels.ts';
import { layOutTime } from './time-scale.ts';

const LANE = 28;

/** The dated facts on a scale of time. The arrow keys go from one to the next; the one in focus is read below. */
export function Timeline({ facts }: { facts: SourcedFact[] }) {
  const dated = facts.filter(({ fact }) => fact.when !== undefined);
  const scale = layOutTime(dated.map(({ fact }) => ({ id: fact.id, when: fact.when ?? '' })));
  const [current, setCurrent] = useState(0);
  const list = useRef<HTMLOListElement>(null);
  // One date is no line of time.
  if (scale.placed.length < 2) return null;
  const byId = new Map(dated.map((sourced) => [sourced.fact.id, sourced]));
  const chosen = byId.get(scale.placed[current]?.id ?? '');

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
          {scale.placed.map(({ id, start, length, lane }, index) => {
            const sourced = byId.get(id);
            if (!sourced) return null;
            const { fact } = sourced;
            return (
              <li key={id}>
                <button
                  type="button"
                  class="timeline-item"
                  data-kind={fact.kind}
                  tabIndex={index === current ? 0 : -1}
                  aria-current={index === current}
                  aria-label={`${formatDate(fact.when ?? '', i18n.t('language'))}: ${fact.says}`}
                  style={{
                    insetInlineStart: `${start * 100}%`,
                    width: `max(${LANE - 4}px, ${length * 100}%)`,
                    top: `${lane * LANE}px`,
                  }}
                  onFocus={() => setCurrent(index)}
                  onMouseEnter={() => setCurrent(index)}
                  onClick={() => document.getElementById(`fact-${id}`)?.focus()}
                />
              </li>
            );
          })}
        </ol>
      </div>
      {chosen && (
        <p class="timeline-reading">
          <strong>{formatDate(chosen.fact.when ?? '', i18n.t('language'))}</strong> {chosen.fact.says}{' '}
          <span class="quiet">
            {kindLabel(chosen)} · {chosen.source.publisher}
          </span>
        </p>
      )}
    </section>
  );
}
