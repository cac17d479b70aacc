import '../../components/tokens.css';
import '../../components/base.css';
import '../../components/fact/fact.css';
import '../../components/card/facts.css';
import '../../components/saving/saving.css';
import '../../components/tags/tags.css';
import '../../components/search/search.css';
import '../../components/popup/switch.css';
import '../../components/popup/popup.css';

/** Milliseconds after which the scripts come also where no paint was told of: none is of what is hidden. */
const PATIENCE = 100;

// The field takes letters once the page is painted as it was sent, and scripts would only keep it from that: they take
// half as long again.
new PerformanceObserver(start).observe({ type: 'paint', buffered: true });
setTimeout(start, PATIENCE);

/** Loads the rest; only once, however often it is called. */
function start(): void {
  void import('./start.tsx');
}
