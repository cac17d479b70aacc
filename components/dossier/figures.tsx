import { i18n } from '#i18n';
import type { SourcedFact } from '../../data/corpus/entity-details.ts';
import { isFirm } from '../../data/corpus/fact-kinds.ts';
import { formatDate } from '../fact/dates.ts';
import { kindLabel, publishedLabel } from '../fact/labels.ts';
import { groupFigures } from './figure-groups.ts';

/** Figures that measure the same, drawn to one scale, each with its date and source. */
export function Figures({ facts }: { facts: SourcedFact[] }) {
  const groups = groupFigures(facts);
  if (groups.length === 0) return null;
  const language = i18n.t('language');
  return (
    <section aria-labelledby="figures">
      <h2 class="dossier-heading" id="figures">
        {i18n.t('dossier.figures')}
      </h2>
      {groups.map(({ measure, unit, figures }) => (
        <table key={`${measure} ${unit}`} class="figures">
          <caption class="kicker">{i18n.t('dossier.figuresOf', [unit])}</caption>
          <tbody>
            {figures.map(({ sourced, text, part }) => (
              <tr key={`${sourced.fact.id} ${text}`}>
                <th scope="row">
                  {sourced.fact.when ? formatDate(sourced.fact.when, language) : i18n.t('fact.undated')}
                </th>
                <td>
                  <span
                    class="figure-bar"
                    data-firm={isFirm(sourced.fact.kind)}
                    style={{ width: `${part * 100}%` }}
                  />
                  <strong>{text}</strong>
                  <span class="quiet">
                    {kindLabel(sourced)} · {sourced.source.publisher}, {publishedLabel(sourced.source)}
                  </span>
                  <span>{sourced.fact.says}</span>
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      ))}
    </section>
  );
}
