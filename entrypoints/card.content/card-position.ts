/** Where an element of ours stands: in the window, or in the document, with which it is scrolled. Lengths are in px. */
export interface CardPosition {
  /** Puts the element at these sides of the window; where it is `carried`, it goes with the document from then on. */
  place(sides: Record<string, number>, carried: boolean): void;
  /** Moves the element so far, in the window, from where it was placed. */
  shift(x: number, y: number): void;
  /** Has the element stand still in the window for good: nothing moves it any more. */
  stay(): void;
}

/** Makes an element stand that is in the top layer. Its styles are inline and important, out of the page's reach. */
export function createCardPosition(element: HTMLElement): CardPosition {
  let isCarried = false;
  let stays = false;
  /** How far from its sides the element is drawn, in what it stands in. */
  let drawn = { x: 0, y: 0 };
  const set = (name: string, value: string) => element.style.setProperty(name, value, 'important');
  const scrolled = () => (isCarried ? { x: scrollX, y: scrollY } : { x: 0, y: 0 });

  return {
    place(sides, carried) {
      for (const [side, at] of Object.entries(sides)) set(side, `${at}px`);
      isCarried = carried;
      // In the top layer `absolute` is within the document, whatever element is around.
      set('position', carried ? 'absolute' : 'fixed');
      shift(0, 0);
    },
    shift,
    stay() {
      const page = scrolled();
      set('position', 'fixed');
      draw(drawn.x - page.x, drawn.y - page.y);
      isCarried = false;
      stays = true;
    },
  };

  function shift(x: number, y: number): void {
    const page = scrolled();
    if (!stays) draw(Math.round(x + page.x), Math.round(y + page.y));
  }

  function draw(x: number, y: number): void {
    // As the document carries the element, nothing is left to do: a style that is set anew would be worked out anew.
    if (x === drawn.x && y === drawn.y) return;
    drawn = { x, y };
    set('transform', `translate(${x}px, ${y}px)`);
  }
}
