import '../../components/tokens.css';
import '../../components/base.css';
import '../../components/fact/fact.css';
import '../../components/card/facts.css';
import '../../components/saving/saving.css';
import '../../components/tags/tags.css';
import '../../components/search/search.css';
import '../../components/popup/popup.css';

// The field takes letters once the page is painted as it was sent, and scripts would only keep it from that: they take
// half as long again. What is hidden is not painted.
if (document.hidden) start();
else new PerformanceObserver(start).observe({ type: 'paint', buffered: true });

function start(): void {
  void import('./start.tsx');
}
